//! Why a proposition has its verdict, and how contested it is.

use crate::compare::Finding;
use crate::present::Compared;
use crate::present::detail::contest;
use crate::present::phrase::{Phrase, plainly};
use crate::present::reason::because;
use crate::present::verdict_words::verdict_word;
use crate::present::{Catalogue, words};
use crate::state::Count;

pub(super) fn verdict(of: &Compared, count: Count, finding: &Finding) -> Vec<Vec<Phrase>> {
    let word = verdict_word(of, count, finding);
    vec![plainly(of.words.verdict_is(&word)), because(of, count, finding)]
}

pub(super) fn contestedness(words: &Catalogue, count: Count, finding: &Finding) -> Option<Vec<Vec<Phrase>>> {
    let contested = finding.contestedness.as_ref()?;
    let is = words.contested_is(super::whole(contested.percent()), words::unit(count), contested.members);
    Some(vec![plainly(is), plainly(contest(words, count, contested).arithmetic)])
}
