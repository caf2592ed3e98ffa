//! Who takes no position on a proposition, and what that means.

use crate::compare::explain::Basis;
use crate::compare::{Explanation, Known, Member, SilenceKind};
use crate::model::Date;
use crate::present::date_words::{date_in_brackets, day_words};
use crate::present::phrase::{Phrase, plainly, row};
use crate::present::{Catalogue, Compared};
use crate::state::Count;

pub(super) fn silence(of: &Compared, count: Count, explanation: &Explanation) -> Option<Vec<Vec<Phrase>>> {
    let Basis::Silence(found) = &explanation.basis else { return None };
    if found.members.iter().all(|(_, members)| members.is_empty()) {
        return Some(vec![plainly(of.words.nobody_silent())]);
    }
    let mut sentences = vec![plainly(known_words(&of.words, found.known))];
    for (kind, members) in found.members.iter().filter(|(_, members)| !members.is_empty()) {
        let names = members.iter().map(|member| dated(of, count, *member, explanation)).collect();
        sentences.push(kind_words(&of.words, *kind, row(&of.words, names)));
    }
    sentences.push(plainly(of.words.silence_is_no_stance()));
    Some(sentences)
}

fn kind_words(words: &Catalogue, kind: SilenceKind, names: Vec<Phrase>) -> Vec<Phrase> {
    match kind {
        SilenceKind::NotCoded => words.silent_not_coded(names),
        SilenceKind::Reported => words.silent_reported(names),
        SilenceKind::TooEarly => words.silent_too_early(names),
        SilenceKind::CouldHaveSpoken => words.silent_could_have_spoken(names),
        SilenceKind::CannotTell => words.silent_cannot_tell(names),
    }
}

/// When the proposition can have been known.
fn known_words(words: &Catalogue, known: Known) -> String {
    let day = |day| day_words(words, day);
    match (known.possibly_from.map(day), known.surely_from.map(day)) {
        (Some(possibly), Some(surely)) if possibly == surely => words.known_from(&surely),
        (Some(possibly), Some(surely)) => words.known_between(&possibly, &surely),
        (None, Some(surely)) => words.known_by(&surely),
        (Some(possibly), None) => words.known_possibly(&possibly),
        (None, None) => words.known_unknown(),
    }
}

/// The name of a member with the date that decides: when a source was published, and when a voice was last heard.
fn dated(of: &Compared, count: Count, member: Member, explanation: &Explanation) -> Phrase {
    let name = of.member_phrase(member);
    let words = &*of.words;
    let text = match member {
        Member::Source(source) => words.published(&name.text, &date_in_brackets(words, &of.dataset[source].issued)),
        Member::Voice(_) => match last_heard(of, count, member, explanation) {
            Some(date) => words.last_heard(&name.text, &date_in_brackets(words, date)),
            None => name.text,
        },
    };
    Phrase { text, ..name }
}

/// The date of those claims of a voice that decide when it was last heard.
fn last_heard<'c>(of: &'c Compared, count: Count, member: Member, explanation: &Explanation) -> Option<&'c Date> {
    let claims = explanation.claims.iter().filter(|claim| of.member(count, **claim) == Some(member));
    let said = claims.filter_map(|claim| of.by(count).places.said(&of.dataset, *claim));
    said.max_by_key(|date| (date.latest().is_none(), date.latest(), date.earliest()))
}
