//! A number of the summary, and the rule that counted.

use crate::compare::explain::{Arithmetic, Counted};
use crate::present::counting::counting_rule;
use crate::present::phrase::{Phrase, Sentence};
use crate::present::verdict_words::class_word;
use crate::present::{Compared, words};
use crate::state::Count;

pub(super) fn number(of: &Compared, count: Count, counted: Counted, arithmetic: &Arithmetic) -> Vec<Vec<Phrase>> {
    let number = usize::try_from(arithmetic.result.exact().map_or(0, |result| result.numerator)).unwrap_or_default();
    let what = match counted {
        Counted::Sources => words::counted(number, "source", "sources"),
        Counted::Voices => words::counted(number, "voice", "voices"),
        Counted::Claims => words::counted(number, "claim", "claims"),
        Counted::Propositions => words::counted(number, "proposition", "propositions"),
        Counted::Verdict(verdict) => {
            let propositions = words::counted(number, "proposition", "propositions");
            format!("{propositions} with the verdict “{}”", class_word(of, count, verdict))
        }
        Counted::Outcome(state) => {
            let forecasts = words::counted(number, "forecast", "forecasts");
            format!("{forecasts} with the outcome “{}”", words::outcome(&of.words, state))
        }
    };
    let verb = if number == 1 { "is" } else { "are" };
    vec![
        Sentence::new(format!("There {verb} {what}.")).phrases(),
        Sentence::new(counting_rule(&of.words, count, counted)).phrases(),
    ]
}
