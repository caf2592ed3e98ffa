//! Who takes no position on a proposition, and what that means.

use crate::compare::explain::Basis;
use crate::compare::{Explanation, Known, Member, SilenceKind};
use crate::model::Date;
use crate::present::Compared;
use crate::present::date_words::{date_in_brackets, day_words};
use crate::present::phrase::{Phrase, Sentence};
use crate::present::reason::named;
use crate::state::Count;

pub(super) fn silence(of: &Compared, count: Count, explanation: &Explanation) -> Option<Vec<Vec<Phrase>>> {
    let Basis::Silence(found) = &explanation.basis else { return None };
    if found.members.iter().all(|(_, members)| members.is_empty()) {
        return Some(vec![Sentence::new("Nobody is silent on it.").phrases()]);
    }
    let mut sentences = vec![Sentence::new(known_words(of, found.known)).phrases()];
    for (kind, members) in found.members.iter().filter(|(_, members)| !members.is_empty()) {
        let names = members.iter().map(|member| dated(of, count, *member, explanation)).collect();
        sentences.push(Sentence::new(kind_words(*kind)).row(&of.words, names).then(".").phrases());
    }
    sentences.push(Sentence::new("Silence is not a stance.").phrases());
    Some(sentences)
}

fn kind_words(kind: SilenceKind) -> &'static str {
    match kind {
        SilenceKind::NotCoded => "Without any claim in this dataset, so that nothing says it was read: ",
        SilenceKind::Reported => "Carrying only what others say of it: ",
        SilenceKind::TooEarly => "Too early to have spoken of it: ",
        SilenceKind::CouldHaveSpoken => "Late enough to have spoken of it, and silent: ",
        SilenceKind::CannotTell => "Silent, while the dates do not tell whether late enough: ",
    }
}

/// When the proposition can have been known.
fn known_words(of: &Compared, known: Known) -> String {
    match (
        known.possibly_from.map(|day| day_words(&of.words, day)),
        known.surely_from.map(|day| day_words(&of.words, day)),
    ) {
        (Some(possibly), Some(surely)) if possibly == surely => format!("It was known from {surely} on."),
        (Some(possibly), Some(surely)) => {
            format!("It can have been known from {possibly} on, and was by {surely} at the latest.")
        }
        (None, Some(surely)) => format!("It was known by {surely} at the latest."),
        (Some(possibly), None) => {
            format!("It can have been known from {possibly} on; from when it surely was cannot be told.")
        }
        (None, None) => "Nothing says when it can have been known.".into(),
    }
}

/// The name of a member with the date that decides: when a source was published, and when a voice was last heard.
fn dated(of: &Compared, count: Count, member: Member, explanation: &Explanation) -> Phrase {
    let name = named(of, member);
    let date = match member {
        Member::Source(source) => {
            Some(format!("published {}", date_in_brackets(&of.words, &of.dataset[source].issued)))
        }
        Member::Voice(_) => last_heard(of, count, member, explanation).map(|date| {
            let words = date_in_brackets(&of.words, date);
            format!("last heard {words}")
        }),
    };
    let date = date.map(|date| format!(" ({date})"));
    Phrase { text: format!("{}{}", name.text, date.unwrap_or_default()), ..name }
}

/// The date of those claims of a voice that decide when it was last heard.
fn last_heard<'c>(of: &'c Compared, count: Count, member: Member, explanation: &Explanation) -> Option<&'c Date> {
    let claims = explanation.claims.iter().filter(|claim| of.member(count, **claim) == Some(member));
    let said = claims.filter_map(|claim| of.by(count).places.said(&of.dataset, *claim));
    said.max_by_key(|date| (date.latest().is_none(), date.latest(), date.earliest()))
}
