//! Linchpins: the smallest sets of claims, voices or sources without which the picture changes.
//!
//! The picture is what a comparison answers: verdicts, outcomes, the signs of leans and the order of members by lean. What is taken
//! away is gone with all its claims, while its record stays; the answer is then that of the dataset without these claims. Sets of up to
//! [`LARGEST`] are found, all of them and exactly as trying every set would, but without trying every set:
//!
//! * Verdicts and outcomes rest on conditions of the form "there is a claim, or a pair of claims, such that …". Taking claims away can
//!   only break them, so the sets are found by taking away one claim of a pair that still fulfils a condition, and then the next.
//! * A lean is a sum over propositions. Taking items away adds shifts to it, one for each item and more only for the few items
//!   that share a proposition, so sets are counted by their shifts.
//!
//! Knows no wording, and neither which linchpins are worth showing nor in which order.

mod balance;
mod bounds;
mod combinations;
mod grain;
mod group;
mod hitting_sets;
mod leans;
mod outcome;
mod pairs;
mod shifts;
mod target;
mod triples;
mod verdict;

use crate::model::order::distinct;
use crate::model::{Dataset, ReadingIx};

use super::Comparison;
use leans::Leans;

pub use grain::{Grain, Item};
pub use target::{Answer, MOST_ORDERED, Target, answer, every_target};

/// The largest sets that are looked for.
pub const LARGEST: usize = 3;

/// How many sets are held at most; the others are only counted.
pub const HELD: usize = 12;

/// The smallest sets whose removal changes one answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Linchpins {
    /// How many items each set has, 1 to [`LARGEST`].
    pub size: usize,
    /// The first of the sets in dataset order, at most [`HELD`]; never empty.
    pub sets: Vec<Linchpin>,
    /// How many sets of this size there are.
    pub total: u64,
}

/// A smallest set whose removal changes an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Linchpin {
    /// What is taken away, in dataset order.
    pub removed: Vec<Item>,
    /// What the answer becomes.
    pub becomes: Answer,
}

/// The smallest sets of items without which a comparison answers otherwise; none if no set of up to [`LARGEST`] changes the answer.
#[must_use]
pub fn linchpins(dataset: &Dataset, comparison: &Comparison, target: Target, grain: Grain) -> Option<Linchpins> {
    let leans = |between| Leans::of(dataset, comparison, between, grain);
    match target {
        Target::Verdict(proposition) => verdict::linchpins(dataset, comparison, proposition, grain),
        Target::Outcome(forecast) => outcome::linchpins(dataset, comparison, forecast, grain),
        Target::Sign { member, between } => leans(between).sign(member),
        Target::Order { a, b, between } => leans(between).order(a, b),
    }
}

/// The linchpins of every target that has some, in the order of [`every_target`]; leans are weighed once for all of them.
pub fn every_linchpin<'c>(
    dataset: &'c Dataset,
    comparison: &'c Comparison,
    between: Option<(ReadingIx, ReadingIx)>,
    grain: Grain,
) -> impl Iterator<Item = (Target, Linchpins)> + 'c {
    let leans = between.map(|between| Leans::of(dataset, comparison, between, grain));
    every_target(comparison, between).filter_map(move |target| {
        let found = match (target, &leans) {
            (Target::Sign { member, .. }, Some(leans)) => leans.sign(member),
            (Target::Order { a, b, .. }, Some(leans)) => leans.order(a, b),
            _ => linchpins(dataset, comparison, target, grain),
        };
        Some((target, found?))
    })
}

impl Linchpins {
    /// The smallest of these sets that change an answer; `becomes` is none for those that do not.
    fn among(sets: Vec<Vec<Item>>, becomes: &dyn Fn(&[Item]) -> Option<Answer>) -> Option<Self> {
        let sets = distinct(sets);
        (1..=LARGEST).find_map(|size| {
            let of_size = sets.iter().filter(|set| set.len() == size);
            let changing = of_size.filter_map(|removed| Some((removed, becomes(removed)?)));
            let sets = changing.map(|(removed, becomes)| Linchpin { removed: removed.clone(), becomes });
            Self::first(size, sets.collect())
        })
    }

    /// Holds the first of all sets of one size; none if there is none.
    fn first(size: usize, mut sets: Vec<Linchpin>) -> Option<Self> {
        let total = u64::try_from(sets.len()).ok()?;
        sets.truncate(HELD);
        (total > 0).then_some(Self { size, sets, total })
    }
}

#[cfg(test)]
mod tests {
    use std::cmp::Ordering::{Equal, Greater, Less};

    use super::{Answer, Grain, Item, Linchpins, Target, every_linchpin, linchpins};
    use crate::compare::story::{Story, story};
    use crate::compare::{Member, OutcomeState, Unit, Verdict};

    /// The ids of items, joined.
    fn named(story: &Story, items: &[Item]) -> String {
        let id = |item: &Item| match *item {
            Item::Claim(claim) => story.dataset[claim].id.as_str(),
            Item::Voice(voice) => story.dataset[voice].id.as_str(),
            Item::Source(source) => story.dataset[source].id.as_str(),
        };
        items.iter().map(id).collect::<Vec<_>>().join("+")
    }

    #[track_caller]
    fn check_found(story: &Story, found: Option<Linchpins>, expected: &[(&str, Answer)]) {
        let sets = found.as_ref().map(|found| found.sets.as_slice()).unwrap_or_default();
        let sets: Vec<_> = sets.iter().map(|set| (named(story, &set.removed), set.becomes)).collect();
        let expected: Vec<_> = expected.iter().map(|(removed, becomes)| ((*removed).to_owned(), *becomes)).collect();
        assert_eq!(sets, expected, "{story:?}");
        assert_eq!(found.map_or(0, |found| found.total), sets.len() as u64);
    }

    #[track_caller]
    fn check_verdict(text: &str, unit: Unit, grain: Grain, expected: &[(&str, Verdict)]) {
        let story = story(text);
        let found = linchpins(&story.dataset, &story.by(unit), Target::Verdict(story.on("p")), grain);
        let expected: Vec<_> =
            expected.iter().map(|(removed, verdict)| (*removed, Answer::Verdict(*verdict))).collect();
        check_found(&story, found, &expected);
    }

    #[test]
    fn a_conflict_falls_with_either_camp() {
        let check = |text, expected| check_verdict(text, Unit::Voice, Grain::Claims, expected);
        check("ann A affirms \n bob B denies", &[("c0", Verdict::SingleVoice), ("c1", Verdict::SingleVoice)]);
        check("ann A affirms \n bob B affirms \n cat C denies", &[("c2", Verdict::Agreement)]);
        check(
            "ann A affirms \n bob B qualifies \n cat C denies",
            &[("c0", Verdict::Qualified), ("c2", Verdict::Qualified)],
        );
        let dated = "ann A affirms about=2017 \n bob B denies about=2019 \n cat C denies";
        check(dated, &[("c0", Verdict::Agreement), ("c2", Verdict::Changed)]);
    }

    #[test]
    fn what_is_said_twice_must_go_twice() {
        let text = "ann A affirms \n bob B denies \n ann C affirms \n bob B denies \n cat A qualifies";
        let both = [("c0+c2", Verdict::Qualified), ("c1+c3", Verdict::Qualified)];
        check_verdict(text, Unit::Voice, Grain::Claims, &both);
        check_verdict(text, Unit::Voice, Grain::Voices, &[("ann", Verdict::Qualified), ("bob", Verdict::Qualified)]);
        check_verdict(text, Unit::Voice, Grain::Sources, &[("B", Verdict::Qualified)]);
        let thrice = "ann A denies \n ann A denies \n ann A denies \n ann A denies \n bob B denies \n bob B denies";
        check_verdict(thrice, Unit::Voice, Grain::Claims, &[("c4+c5", Verdict::SingleVoice)]);
        check_verdict(&thrice.replace("bob", "ann").replace(" B ", " A "), Unit::Voice, Grain::Claims, &[]);
    }

    #[test]
    fn every_verdict_has_its_linchpins() {
        let check = |text, expected| check_verdict(text, Unit::Voice, Grain::Claims, expected);
        check("proposition p", &[]);
        check("ann A affirms", &[("c0", Verdict::Unaddressed)]);
        check("ann A affirms \n ann B affirms", &[("c0", Verdict::SingleVoice), ("c1", Verdict::SingleVoice)]);
        check("ann A affirms \n bob A affirms \n cat A qualifies", &[("c2", Verdict::Agreement)]);
        let figures = "ann A affirms value=1 \n bob B affirms value=2 \n cat C affirms value=1";
        check(figures, &[("c1", Verdict::Agreement)]);
        let changed = "ann A affirms scope=air \n bob B denies scope=sea \n cat C denies scope=land \n dan D qualifies";
        check(changed, &[("c0", Verdict::Qualified)]);
    }

    #[test]
    fn sources_that_are_counted_must_stay_two() {
        let text = "ann A affirms \n bob A denies relay=endorsed \n cat B qualifies \n dan C affirms relay=reported";
        let single = Verdict::SingleVoice;
        let expected = [("c0", Verdict::Qualified), ("c1", Verdict::Qualified), ("c2", single)];
        check_verdict(text, Unit::Source, Grain::Claims, &expected);
        check_verdict(text, Unit::Source, Grain::Sources, &[("A", single), ("B", single)]);
    }

    #[test]
    fn an_outcome_falls_with_the_fact_or_with_the_forecast() {
        let check = |rest: &str, grain, expected: &[(&str, OutcomeState)]| {
            let text = format!("proposition p kind=forecast resolved=q:overtakes,r:bears_out \n {rest}");
            let story = story(&text);
            let found = linchpins(&story.dataset, &story.by(Unit::Voice), Target::Outcome(story.on("p")), grain);
            let expected: Vec<_> =
                expected.iter().map(|(removed, state)| (*removed, Answer::Outcome(*state))).collect();
            check_found(&story, found, &expected);
        };
        use OutcomeState::{BorneOut, Open, Overtaken};
        let one = "ann A affirms said=2019 \n bob B affirms on=q said=2021";
        check(one, Grain::Claims, &[("c0", Open), ("c1", Open)]);
        let later = format!("{one} \n cat A affirms said=2020");
        check(&later, Grain::Claims, &[("c1", Open)]);
        check(&later, Grain::Sources, &[("A", Open), ("B", Open)]);
        let same_day = "ann A affirms said=2019 \n cat A affirms said=2021-05-01 \n bob B affirms on=q said=2021-05-01";
        check(same_day, Grain::Claims, &[("c0", Open), ("c2", Open)]);
        let both_ways = format!("{later} \n bob C affirms on=r said=2022 \n bob C affirms on=r said=2023");
        check(&both_ways, Grain::Claims, &[("c1", BorneOut)]);
        check(&both_ways, Grain::Voices, &[("bob", Open)]);
        check(&both_ways, Grain::Sources, &[("A", Open), ("B", BorneOut), ("C", Overtaken)]);
        check("ann A affirms said=2019", Grain::Claims, &[]);
    }

    const READINGS: &str = "reading ally \n reading show
        proposition p bears=ally:2 \n proposition q bears=show:1 \n proposition r bears=show:1 \n proposition s bears=ally:1";

    fn told(rest: &str) -> (Story, (crate::model::ReadingIx, crate::model::ReadingIx)) {
        let story = story(&format!("{READINGS} \n {rest}"));
        let between = (story.reading_ix("ally"), story.reading_ix("show"));
        (story, between)
    }

    /// Without which claims Ann's lean has another sign.
    #[track_caller]
    fn check_sign(rest: &str, expected: &[(&str, Option<std::cmp::Ordering>)]) {
        let (story, between) = told(rest);
        let target = Target::Sign { member: story.voice_member("ann"), between };
        let found = linchpins(&story.dataset, &story.by(Unit::Voice), target, Grain::Claims);
        let expected: Vec<_> = expected.iter().map(|(removed, sign)| (*removed, Answer::Sign(*sign))).collect();
        check_found(&story, found, &expected);
    }

    #[test]
    fn a_lean_turns_when_enough_is_gone() {
        check_sign("ann A affirms \n ann A affirms on=q", &[("c0", Some(Greater))]);
        check_sign("ann A affirms \n ann B affirms \n ann A affirms on=q", &[("c0+c1", Some(Greater))]);
        let level = "ann A affirms \n ann A affirms on=q \n ann A affirms on=r";
        check_sign(level, &[("c0", Some(Greater)), ("c1", Some(Less)), ("c2", Some(Less))]);
        let far = format!("{level} \n ann A affirms on=s");
        check_sign(&far, &[("c0", Some(Greater)), ("c3", Some(Equal))]);
        check_sign("ann A affirms \n ann A denies", &[("c0", Some(Greater)), ("c1", Some(Less))]);
        check_sign("ann A qualifies \n ann A affirms on=s", &[("c0+c1", None)]);
        check_sign("ann A affirms on=q \n ann A qualifies on=q \n bob A denies", &[("c0+c1", None)]);
        check_sign("voice ann \n bob A denies", &[]);
    }

    #[test]
    fn the_order_of_two_turns_with_either() {
        let (story, between) = told("ann A affirms \n bob B affirms on=q \n bob B affirms on=s \n cat A affirms on=r");
        let check = |grain, expected: &[(&str, Option<std::cmp::Ordering>)]| {
            let (a, b) = (Member::Source(story.source_ix("A")), Member::Source(story.source_ix("B")));
            let found = linchpins(&story.dataset, &story.by(Unit::Source), Target::Order { a, b, between }, grain);
            let expected: Vec<_> = expected.iter().map(|(removed, order)| (*removed, Answer::Order(*order))).collect();
            check_found(&story, found, &expected);
        };
        check(Grain::Claims, &[("c0", Some(Greater)), ("c1", Some(Greater))]);
        check(Grain::Voices, &[("ann", Some(Greater)), ("bob", None)]);
        check(Grain::Sources, &[("A", None), ("B", None)]);
    }

    #[test]
    fn sets_are_counted_also_where_few_are_held() {
        let mut text = String::from("reading ally \n reading show \n");
        for at in 0..300 {
            let reading = if at % 2 == 0 || at == 1 { "ally" } else { "show" };
            text.push_str(&format!("proposition p{at} bears={reading}:1 \n ann A affirms on=p{at} \n"));
        }
        let story = story(&format!("{text} proposition p300 bears=ally:1 \n ann A affirms on=p300"));
        let target = Target::Sign {
            member: story.voice_member("ann"),
            between: (story.reading_ix("ally"), story.reading_ix("show")),
        };
        // 152 speak for one reading and 149 for the other: any three of the many make the two level.
        let found = linchpins(&story.dataset, &story.by(Unit::Voice), target, Grain::Claims).unwrap();
        assert_eq!((found.size, found.total, found.sets.len()), (3, 152 * 151 * 150 / 6, super::HELD));
        let first: Vec<String> = found.sets.iter().map(|set| named(&story, &set.removed)).take(3).collect();
        assert_eq!(first, ["c0+c1+c2", "c0+c1+c4", "c0+c1+c6"]);
    }

    #[test]
    fn a_crowd_is_soon_dealt_with() {
        let mut text = String::from("proposition p kind=forecast resolved=q:bears_out \n");
        for at in 0..2000 {
            let (stance, on) = if at % 2 == 0 { ("affirms", "q") } else { ("denies", "p") };
            text.push_str(&format!("v{at} s{} {stance} said=2001 \n", at % 7));
            text.push_str(&format!("v{at} s{} affirms said=2020 on={on} \n", at % 7));
        }
        let story = story(&text);
        for unit in [Unit::Voice, Unit::Source] {
            let comparison = story.by(unit);
            for grain in Grain::ALL {
                assert_eq!(every_linchpin(&story.dataset, &comparison, None, grain).count(), 0);
            }
        }
    }
}
