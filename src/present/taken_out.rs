//! What is taken out of the comparison, and what changes without it.

use super::Compared;
use super::changes::{Changes, changes};
use super::claim_card::place;
use super::legible::legible;
use super::phrase::{Phrase, within, words_of};
use crate::model::Claim;
use crate::state::{Open, State, Taken};

/// What is taken out of the comparison, and what changes without it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TakenOut {
    /// What is taken out, in the order in which it was taken.
    pub items: Vec<TakenItem>,
    /// What changes.
    pub changes: Changes,
}

/// Something that is taken out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TakenItem {
    /// What it is, in words.
    pub words: Vec<Phrase>,
    /// What putting it back is called.
    pub label: String,
    /// The record.
    pub taken: Taken,
}

/// What is taken out of the whole, and what is otherwise in what is left; none if nothing is taken out.
#[must_use]
pub fn taken_out(whole: &Compared, left: &Compared, state: &State) -> Option<TakenOut> {
    let items = state.without.iter().map(|taken| item(whole, taken));
    (!state.without.is_empty()).then(|| TakenOut { items: items.collect(), changes: changes(whole, left, state) })
}

fn item(whole: &Compared, taken: &Taken) -> TakenItem {
    let words = taken_words(whole, taken);
    TakenItem { label: whole.words.taken_back_label(&words_of(&words)), words, taken: taken.clone() }
}

/// What a record is called; one that the dataset does not have, by its id.
pub(super) fn taken_words(whole: &Compared, taken: &Taken) -> Vec<Phrase> {
    words(whole, taken).unwrap_or_else(|| {
        let id = match taken {
            Taken::Claim(id) => id.as_str(),
            Taken::Source(id) => id.as_str(),
            Taken::Voice(id) => id.as_str(),
        };
        vec![Phrase::plain(whole.words.taken_unknown(&legible(id)))]
    })
}

/// What a record is called; none if the dataset does not have it.
fn words(whole: &Compared, taken: &Taken) -> Option<Vec<Phrase>> {
    let dataset = &whole.dataset;
    let with = |is: &dyn Fn(&Claim) -> bool| dataset.claims.iter().filter(|claim| is(claim)).count();
    Some(match taken {
        Taken::Claim(id) => {
            let claim = &dataset[whole.claim(id)?];
            let voice = Phrase::opening(whole.voice_name(&claim.voice), Open::Claim(id.clone()));
            let statement = within(whole.statement_phrase(whole.proposition(&claim.proposition)?));
            let source = &dataset[whole.source(&claim.source)?].short;
            // Where in the source it stands tells it from what the voice says there a second time.
            let place = words_of(&place(&whole.words, source, claim.locator.as_ref()));
            whole.words.taken_claim(vec![voice], vec![statement], &place)
        }
        Taken::Source(id) => {
            let name = Phrase::opening(&dataset[whole.source(id)?].short, Open::Source(id.clone()));
            whole.words.taken_source(vec![name], with(&|claim| claim.source == *id))
        }
        Taken::Voice(id) => {
            let name = Phrase::opening(&dataset[whole.voice(id)?].name, Open::Voice(id.clone()));
            whole.words.taken_voice(vec![name], with(&|claim| claim.voice == *id))
        }
    })
}
