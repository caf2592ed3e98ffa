//! The lean: a reader who adds up what is shown gets the number shown.

use claim_comparator::model::{Claim, Source};
use claim_comparator::present::{
    Compared, LeanLine, LeanReason, LeanRow, Phrase, answered, lean_plot, profile, readings,
};
use claim_comparator::state::{Asked, Count, Open, State, Who};

use crate::{everything, plain, story};

/// A number as the page writes it, in twelfths.
fn twelfths(text: &str) -> f64 {
    let (sign, text) = text.strip_prefix('−').map_or((1.0, text), |rest| (-1.0, rest));
    let number = match text.strip_suffix('½') {
        Some("") => 0.5,
        Some(whole) => whole.parse::<f64>().unwrap() + 0.5,
        None => text.parse::<f64>().unwrap(),
    };
    (sign * number * 12.0).round()
}

fn weights(line: &LeanLine) -> (f64, f64) {
    (twelfths(&line.weights.0), twelfths(&line.weights.1))
}

/// The lean as a reader works it out from the lines.
fn worked_out(lines: &[LeanLine]) -> f64 {
    let sum = |of: fn((f64, f64)) -> f64| lines.iter().map(weights).map(of).sum::<f64>();
    sum(|(from, to)| to - from) / sum(|(from, to)| from.abs() + to.abs())
}

/// A lean as the page writes it.
fn stated(text: &str) -> f64 {
    text.replace('−', "-").parse().unwrap()
}

fn rows(of: &Compared, count: Count) -> Vec<LeanRow> {
    lean_plot(of, &State { unit: count, ..State::default() }).unwrap().rows
}

/// The lean in the profile of whom a row stands for.
fn profiled(of: &Compared, count: Count, row: &LeanRow) -> LeanReason {
    let Open::Reason(Asked::Lean(who, ..)) = &row.opens else { panic!("{:?}", row.opens) };
    let opens = match who {
        Who::Source(id) => Open::Source(id.clone()),
        Who::Voice(id) => Open::Voice(id.clone()),
    };
    profile(of, count, &opens).unwrap().lean.unwrap()
}

#[test]
fn the_positions_shown_add_up_to_the_number_shown() {
    for (of, count) in everything() {
        let rows = rows(of, count);
        assert!(!rows.is_empty());
        for row in rows {
            let lean = profiled(of, count, &row);
            let sentence = plain(&lean.sentence);
            let (number, _) = sentence.split_once(' ').unwrap();
            assert_eq!(number, row.number, "{}", row.name);
            assert!((worked_out(&lean.lines) - stated(number)).abs() < 0.006, "{}: {number}", row.name);
            assert!(row.behind.starts_with(&format!("{} ", lean.lines.len())), "{}", row.behind);
        }
    }
}

#[test]
fn the_sums_in_the_arithmetic_are_those_of_the_lines() {
    for (of, count) in everything() {
        for row in rows(of, count) {
            let lean = profiled(of, count, &row);
            let sums = lean.lines.iter().map(weights).fold((0.0, 0.0), |sum, w| (sum.0 + w.0, sum.1 + w.1));
            for (reading, sum) in [(&lean.readings.0, sums.0), (&lean.readings.1, sums.1)] {
                let arithmetic = plain(&lean.arithmetic);
                let (_, after) = arithmetic.split_once(&format!(" {reading}: ")).unwrap();
                let (text, _) = after.split_once(". ").unwrap();
                assert!((twelfths(text) - sum).abs() < 0.5, "{}: {reading}: {text}", row.name);
            }
        }
    }
}

#[test]
fn rows_go_from_one_reading_to_the_other() {
    for (of, count) in everything() {
        let rows = rows(of, count);
        assert!(rows.is_sorted_by_key(|row| row.permille));
        for row in rows {
            assert!((-1000..=1000).contains(&row.permille));
            let rounded = i64::from(row.permille < 0) - i64::from(row.permille > 0);
            assert!(stated(&row.number).signum() * rounded as f64 <= 0.0, "{}", row.number);
        }
    }
}

#[test]
fn the_number_of_those_who_are_not_drawn_opens_who_they_are() {
    let mut asked = 0;
    for (of, count) in everything() {
        let state = State { unit: count, ..State::default() };
        let plot = lean_plot(of, &state).unwrap();
        let drawn: Vec<&str> = plot.rows.iter().map(|row| row.name.as_str()).collect();
        let Some(Phrase { text, opens: Some(Open::Reason(about)), .. }) =
            plot.left_out.iter().find(|phrase| phrase.opens.is_some())
        else {
            assert_eq!(drawn.len(), of.by(count).members.len());
            continue;
        };
        let reason = answered(of, count, about).unwrap();
        let listed: Vec<&str> = reason.items.iter().map(|item| item.title.as_str()).collect();
        let members = of.by(count).members.iter().map(|member| of.name(*member));
        let others: Vec<_> = members.filter(|name| !drawn.contains(name)).collect();
        assert_eq!(listed, others);
        assert!(text.starts_with(&listed.len().to_string()), "{text}");
        assert!(
            reason
                .items
                .iter()
                .all(|item| matches!(item.opens, Open::Reason(Asked::Lean(..)) | Open::Source(_) | Open::Voice(_)))
        );
        let other = if count == Count::Voices { Count::Sources } else { Count::Voices };
        assert_eq!(answered(of, other, about).unwrap().items, reason.items);
        asked += 1;
    }
    assert!(asked > 1, "{asked}");
}

#[test]
fn of_many_only_those_with_most_positions_are_drawn_at_the_head() {
    let mut dataset = story().dataset.clone();
    let (source, claims) = (dataset.sources[0].clone(), dataset.claims.clone());
    for at in 0..20 {
        let name = format!("copy-{at}");
        dataset.sources.push(Source { id: name.as_str().into(), short: name.clone(), ..source.clone() });
        let own = claims.iter().filter(|claim| claim.source == source.id);
        dataset.claims.extend(own.enumerate().map(|(nth, claim)| Claim {
            id: format!("{name}-{nth}").as_str().into(),
            source: name.as_str().into(),
            ..claim.clone()
        }));
    }
    let of = Compared::new(dataset);
    let plot = lean_plot(&of, &State::default()).unwrap();
    assert_eq!(plot.rows.len(), 12);
    assert!(
        plain(&plot.left_out).starts_with("Shown are the 12 with most such positions; 1"),
        "{}",
        plain(&plot.left_out)
    );
    let numbers: Vec<f64> = plot.rows.iter().map(|row| stated(&row.number)).collect();
    assert!(numbers.is_sorted(), "{numbers:?}");
    assert!(readings(&of, &State::default()).between.unwrap().plot.rows.len() > 20);
}
