//! One source or one voice: who it is, how it leans and why, and everything it says.

use super::lean_words::{labels, lean_arithmetic, lean_words, twelfths};
use super::phrase::{of_dataset, plainly, texts_apart};
use super::portrait::{PortraitPart, portrait};
use super::sources::{Citation, citation, link};
use super::{Catalogue, ClaimCard, Compared, Phrase, Takeable, date_words};
use crate::compare::{Lean, Member, lean};
use crate::model::{AuthorName, ClaimIx, SafeUrl, Source, Voice, VoiceKind};
use crate::state::{Count, Open, Taken};

/// One source or one voice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Profile {
    /// The whole name or title.
    pub name: String,
    /// What it is.
    pub what: String,
    /// Labelled facts.
    pub facts: Vec<(String, Vec<Phrase>)>,
    /// Over what everything here is counted, if filters leave something out.
    pub narrowed: Option<String>,
    /// The language of the name or title (BCP 47).
    pub language: Option<String>,
    /// Where a source can be read; none if that is not known or may not become a link.
    pub link: Option<SafeUrl>,
    /// What was given as the address of a source and may not become a link.
    pub no_link: Option<String>,
    /// How a source is cited.
    pub citation: Option<Citation>,
    /// What stands around it: what it says, through whom, what repeats it, where it is alone, with whom it agrees.
    pub sections: Vec<PortraitPart>,
    /// How it leans, with the arithmetic; none if nothing it says bears on the axis.
    pub lean: Option<LeanReason>,
    /// Everything it says, by proposition.
    pub claims: Vec<(Open, String, ClaimCard)>,
    /// Taking it out of the comparison, or putting it back.
    pub taken: Takeable,
}

/// How a member leans, with the arithmetic.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeanReason {
    /// The lean in a sentence.
    pub sentence: Vec<Phrase>,
    /// The sum as a reader would write it down.
    pub arithmetic: Vec<Phrase>,
    /// The two readings.
    pub readings: (String, String),
    /// One line per position: the proposition, the stance, the two weights in twelfths.
    pub lines: Vec<LeanLine>,
}

/// What one position adds to a lean.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeanLine {
    /// The proposition.
    pub opens: Open,
    /// Its statement.
    pub statement: String,
    /// The weights on the two readings.
    pub weights: (String, String),
}

/// The profile of a member; none if the dataset has no such record.
#[must_use]
pub fn profile(of: &Compared, count: Count, open: &Open) -> Option<Profile> {
    match open {
        Open::Source(id) => {
            let at = of.source(id)?;
            let source = &of.dataset[at];
            let here = |claim: &ClaimIx| of.dataset[*claim].source == *id;
            let (link, no_link) = link(source);
            Some(Profile {
                name: source.title.clone(),
                what: of.words.a_source(),
                narrowed: None,
                language: source.language.clone(),
                link,
                no_link,
                citation: Some(citation(of, source)),
                sections: portrait(of, Member::Source(at)),
                facts: source_facts(&of.words, source),
                lean: reason(of, Count::Sources, Member::Source(at)),
                claims: claims(of, count, here),
                taken: Takeable::of(of, Taken::Source(id.clone())),
            })
        }
        Open::Voice(id) => {
            let at = of.voice(id)?;
            let voice = &of.dataset[at];
            let here = |claim: &ClaimIx| of.dataset[*claim].voice == *id;
            Some(Profile {
                name: voice.name.clone(),
                what: kind(&of.words, voice.kind),
                narrowed: None,
                language: of.dataset.language.clone(),
                link: None,
                no_link: None,
                citation: None,
                sections: portrait(of, Member::Voice(at)),
                facts: voice_facts(&of.words, voice),
                lean: reason(of, Count::Voices, Member::Voice(at)),
                claims: claims(of, count, here),
                taken: Takeable::of(of, Taken::Voice(id.clone())),
            })
        }
        _ => None,
    }
}

fn claims(of: &Compared, count: Count, here: impl Fn(&ClaimIx) -> bool) -> Vec<(Open, String, ClaimCard)> {
    let line = |at: ClaimIx| {
        let proposition = of.by(count).places.proposition(at)?;
        let proposition = &of.dataset[proposition];
        Some((Open::Proposition(proposition.id.clone()), proposition.statement.clone(), ClaimCard::of(of, count, at)?))
    };
    (0..of.dataset.claims.len()).map(ClaimIx).filter(here).filter_map(line).collect()
}

fn source_facts(words: &Catalogue, source: &Source) -> Vec<(String, Vec<Phrase>)> {
    let facts = [
        (words.fact_author(), texts_apart(words, source.author.iter().map(author)).map(plainly)),
        (words.fact_issued(), Some(plainly(date_words(words, &source.issued)))),
        (words.fact_publisher(), source.publisher.clone().map(plainly)),
        (words.fact_language(), source.language.clone().map(plainly)),
        (words.fact_note(), source.note.clone().map(of_dataset)),
    ];
    facts.into_iter().filter_map(|(label, fact)| Some((label, fact?))).collect()
}

pub(super) fn author(name: &AuthorName) -> String {
    match (&name.literal, &name.given, &name.family) {
        (Some(whole), ..) => whole.clone(),
        (None, Some(given), Some(family)) if family.chars().all(is_east_asian) => format!("{family}{given}"),
        (None, Some(given), Some(family)) => format!("{given} {family}"),
        (None, given, family) => given.as_ref().or(family.as_ref()).cloned().unwrap_or_default(),
    }
}

/// Whether a letter is of a script in which the family comes first and no space follows: Han, Kana, Hangul.
fn is_east_asian(letter: char) -> bool {
    matches!(letter, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}' | '\u{20000}'..='\u{323af}')
}

fn voice_facts(words: &Catalogue, voice: &Voice) -> Vec<(String, Vec<Phrase>)> {
    let facts = [
        (words.fact_also_written(), texts_apart(words, voice.aliases.iter().cloned()).map(plainly)),
        (words.fact_note(), voice.note.clone().map(of_dataset)),
    ];
    facts.into_iter().filter_map(|(label, fact)| Some((label, fact?))).collect()
}

fn kind(words: &Catalogue, kind: VoiceKind) -> String {
    match kind {
        VoiceKind::Person => words.a_person(),
        VoiceKind::Institution => words.an_institution(),
        VoiceKind::Group => words.a_group(),
    }
}

fn reason(of: &Compared, count: Count, member: Member) -> Option<LeanReason> {
    let between = of.axis()?;
    let found = lean(&of.dataset, of.by(count), member, between)?;
    let readings = labels(of, between);
    Some(LeanReason {
        sentence: lean_words(&of.words, &found, &readings),
        arithmetic: lean_arithmetic(&of.words, &found, &readings),
        lines: lines(of, &found),
        readings,
    })
}

fn lines(of: &Compared, found: &Lean) -> Vec<LeanLine> {
    let line = |contribution: &crate::compare::Contribution| {
        let proposition = &of.dataset[contribution.proposition];
        let (first, second) = contribution.weights;
        LeanLine {
            opens: Open::Proposition(proposition.id.clone()),
            statement: proposition.statement.clone(),
            weights: (twelfths(&of.words, i64::from(first)), twelfths(&of.words, i64::from(second))),
        }
    };
    found.contributions.iter().map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::author;
    use crate::model::AuthorName;

    #[test]
    fn authors_are_named_as_their_script_has_it() {
        let of = |given: &str, family: &str| {
            let name = AuthorName { given: Some(given.into()), family: Some(family.into()), ..AuthorName::default() };
            author(&name)
        };
        assert_eq!(of("Ada", "Okafor"), "Ada Okafor");
        assert_eq!(of("錫富", "歐"), "歐錫富");
        assert_eq!(of("영희", "김"), "김영희");
    }
}
