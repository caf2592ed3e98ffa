//! Two codings held against each other: how far they agree, and where they do not.

use std::collections::BTreeSet;
use std::fmt;

use claim_comparator::compare::agreement::alpha::{Scale, alpha};
use claim_comparator::compare::agreement::bootstrap::bootstrap_interval;

use super::coding::{Code, Coding, Unit};

/// How far two codings agree on one question.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Figure {
    pub(super) question: &'static str,
    pub(super) units: usize,
    pub(super) agreed: usize,
    /// Krippendorff's alpha, nominal; none if the ratings do not vary.
    pub(super) alpha: Option<f64>,
    /// The 95 % interval of alpha.
    pub(super) interval: Option<(f64, f64)>,
}

/// A unit that the two codings did not code alike.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Dispute {
    pub(super) unit: Unit,
    pub(super) differed: String,
}

/// The seed of the bootstrap: any fixed number will do.
const SEED: u64 = 20_191_028;

/// What "not coded" is called among the stances.
const NOT_CODED: &str = "not coded";

/// The figures: over all units that either codes, and then over those that both code.
pub(super) fn figures(first: &Coding, second: &Coding) -> [Figure; 4] {
    let (all, both) = (units(first, second), joint(first, second));
    let stance = |code: Option<&Code>| code.map_or(NOT_CODED, |code| &code.stance).to_owned();
    let figure = |question, units: &[&Unit], of: &dyn Fn(Option<&Code>) -> String| {
        let ratings = |coding: &Coding| units.iter().map(|unit| of(coding.get(unit))).collect::<Vec<_>>();
        measured(question, &ratings(first), &ratings(second))
    };
    [
        figure("coded at all, and with which stance", &all, &stance),
        figure("stance", &both, &stance),
        figure("certainty", &both, &|code| code.map(|code| code.certainty.clone()).unwrap_or_default()),
        figure("relay", &both, &|code| code.map(|code| code.relay.clone()).unwrap_or_default()),
    ]
}

/// Every unit not coded alike, in the order of units.
pub(super) fn disputes(first: &Coding, second: &Coding) -> Vec<Dispute> {
    let dispute = |unit: &Unit| {
        let differed = differed(first.get(unit), second.get(unit))?;
        Some(Dispute { unit: unit.clone(), differed })
    };
    units(first, second).into_iter().filter_map(dispute).collect()
}

/// The units that both code.
pub(super) fn joint<'c>(first: &'c Coding, second: &Coding) -> Vec<&'c Unit> {
    first.keys().filter(|unit| second.contains_key(unit)).collect()
}

fn units<'c>(first: &'c Coding, second: &'c Coding) -> Vec<&'c Unit> {
    first.keys().chain(second.keys()).collect::<BTreeSet<_>>().into_iter().collect()
}

fn measured(question: &'static str, first: &[String], second: &[String]) -> Figure {
    let words: BTreeSet<&String> = first.iter().chain(second).collect();
    let code = |word: &String| words.iter().position(|known| *known == word).and_then(|at| u8::try_from(at).ok());
    let rows = [first, second].map(|row| row.iter().map(code).collect::<Vec<_>>());
    let table = [rows[0].as_slice(), rows[1].as_slice()];
    let interval = bootstrap_interval(&table, Scale::Nominal, SEED);
    Figure {
        question,
        units: first.len(),
        agreed: first.iter().zip(second).filter(|(a, b)| a == b).count(),
        alpha: alpha(&table, Scale::Nominal).value(),
        interval: interval.map(|interval| (interval.low, interval.high)),
    }
}

/// What differs between two codes of one unit; none if nothing does.
fn differed(first: Option<&Code>, second: Option<&Code>) -> Option<String> {
    let (first, second) = match (first, second) {
        (Some(first), Some(second)) => (first, second),
        (Some(only), None) => return Some(format!("first only: {}", only.stance)),
        (None, Some(only)) => return Some(format!("second only: {}", only.stance)),
        (None, None) => return None,
    };
    let chain = |code: &Code| if code.chain.is_empty() { "none".to_owned() } else { code.chain.join(" > ") };
    let fields = [
        ("stance", first.stance.clone(), second.stance.clone()),
        ("certainty", first.certainty.clone(), second.certainty.clone()),
        ("relay", first.relay.clone(), second.relay.clone()),
        ("chain", chain(first), chain(second)),
    ];
    let differing = fields.iter().filter(|(_, a, b)| a != b).map(|(field, a, b)| format!("{field}: {a} / {b}"));
    let differing: Vec<String> = differing.collect();
    (!differing.is_empty()).then(|| differing.join("; "))
}

/// A row of the table in `data/CODING.md`.
impl fmt::Display for Figure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { question, units, agreed, .. } = self;
        // In tenths of a percent, rounded half up.
        let tenths = (agreed * 2000 + units).checked_div(units * 2).unwrap_or_default();
        write!(f, "| {question} | {units} | {agreed} | {}.{} % |", tenths / 10, tenths % 10)?;
        match (self.alpha, self.interval) {
            (Some(alpha), Some((low, high))) => write!(f, " {alpha:.2} ({low:.2} to {high:.2}) |"),
            (Some(alpha), None) => write!(f, " {alpha:.2} |"),
            (None, _) => write!(f, " no variation |"),
        }
    }
}

/// The first four columns of its row in `reconciliation.tsv`.
impl fmt::Display for Dispute {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Unit { source, voice, proposition, via_summary } = &self.unit;
        let through = if *via_summary { " (in the summary)" } else { "" };
        write!(f, "{source}\t{voice}{through}\t{proposition}\t{}", self.differed)
    }
}

#[cfg(test)]
mod tests {
    use super::super::coding::{Coding, read};
    use super::{disputes, figures};

    /// A coding with one claim per line: `voice proposition stance certainty relay`.
    fn coding(lines: &str) -> Coding {
        let claim = |line: &str| {
            let [voice, proposition, stance, certainty, relay] = line.split_whitespace().collect::<Vec<_>>()[..] else {
                panic!("five words: {line}")
            };
            format!(
                r#"{{"source": "A", "voice": "{voice}", "proposition": "{proposition}", "stance": "{stance}",
                "certainty": "{certainty}", "relay": "{relay}"}}"#
            )
        };
        let claims: Vec<_> = lines.lines().filter(|line| !line.trim().is_empty()).map(claim).collect();
        read(&format!("[{}]", claims.join(","))).unwrap()
    }

    const FIRST: &str = "ann p affirms asserted own \n ann q denies hedged own \n bob p affirms asserted reported";
    const SECOND: &str =
        "ann p affirms asserted own \n ann q qualifies asserted own \n cat p affirms asserted reported";

    #[test]
    fn the_first_figure_is_over_all_units_and_the_others_over_joint_ones() {
        let figures = figures(&coding(FIRST), &coding(SECOND));
        let counts = figures.map(|figure| (figure.units, figure.agreed));
        assert_eq!(counts, [(4, 1), (2, 1), (2, 1), (2, 2)]);
    }

    #[test]
    fn alpha_is_that_of_the_comparison() {
        // affirms/affirms, denies/qualifies: observed 1/2; expected 1 - 2/12 = 5/6; alpha = 1 - 3/5.
        let [_, stance, _, relay] = figures(&coding(FIRST), &coding(SECOND));
        assert_eq!(stance.alpha.map(|alpha| format!("{alpha:.3}")).as_deref(), Some("0.400"));
        assert_eq!(relay.alpha, None);
        assert!(relay.to_string().ends_with("| 2 | 2 | 100.0 % | no variation |"), "{relay}");
    }

    #[test]
    fn equal_codings_agree_in_full() {
        let [all, ..] = figures(&coding(FIRST), &coding(FIRST));
        assert_eq!((all.alpha, all.agreed), (Some(1.0), all.units));
        assert_eq!(disputes(&coding(FIRST), &coding(FIRST)), []);
    }

    #[test]
    fn a_dispute_says_what_differed() {
        let lines: Vec<_> = disputes(&coding(FIRST), &coding(SECOND)).iter().map(ToString::to_string).collect();
        let expected = [
            "A\tann\tq\tstance: denies / qualifies; certainty: hedged / asserted",
            "A\tbob\tp\tfirst only: affirms",
            "A\tcat\tp\tsecond only: affirms",
        ];
        assert_eq!(lines, expected);
    }
}
