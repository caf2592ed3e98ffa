//! Why a proposition has its verdict, and how contested it is.

use crate::compare::Finding;
use crate::present::Compared;
use crate::present::detail::contest;
use crate::present::phrase::{Phrase, Sentence};
use crate::present::reason::because;
use crate::present::verdict_words::verdict_word;
use crate::state::Count;

pub(super) fn verdict(of: &Compared, count: Count, finding: &Finding) -> Vec<Vec<Phrase>> {
    let word = Sentence::new(format!("The verdict is “{}”.", verdict_word(of, count, finding)));
    vec![word.phrases(), because(of, count, finding)]
}

pub(super) fn contestedness(of: &Compared, count: Count, finding: &Finding) -> Option<Vec<Vec<Phrase>>> {
    let contest = contest(&of.words, count, finding.contestedness.as_ref()?);
    Some(vec![Sentence::new(contest.head).then(".").phrases(), Sentence::new(contest.arithmetic).phrases()])
}
