//! A number of the summary, and the rule that counted.

use crate::compare::explain::{Arithmetic, Counted};
use crate::present::counting::counting_rule;
use crate::present::phrase::{Phrase, plainly};
use crate::present::verdict_words::class_word;
use crate::present::{Compared, words};
use crate::state::Count;

pub(super) fn number(of: &Compared, count: Count, counted: Counted, arithmetic: &Arithmetic) -> Vec<Vec<Phrase>> {
    let words = &of.words;
    let number = super::whole(arithmetic.result.exact().map_or(0, |result| result.numerator));
    let there_are = match counted {
        Counted::Sources => words.there_are_sources(number),
        Counted::Voices => words.there_are_voices(number),
        Counted::Claims => words.there_are_claims(number),
        Counted::Propositions => words.there_are_propositions(number),
        Counted::Verdict(verdict) => words.there_are_with_verdict(number, &class_word(of, count, verdict)),
        Counted::OnlyReported => words.there_are_with_verdict(number, &words.verdict_only_reported()),
        Counted::Forecasts => words.there_are_forecasts(number),
        Counted::Outcome(state) => words.there_are_with_outcome(number, &words::outcome(words, state)),
    };
    vec![plainly(there_are), plainly(counting_rule(words, count, counted))]
}
