//! What one side says of one proposition: its position, and each claim behind it in the claim's own words.

use super::differing::Piece;
use crate::compare::{Finding, Member, PairClass};
use crate::model::{Certainty, Claim, ClaimIx, Relay};
use crate::present::{ClaimCard, Compared, Mark, Phrase, words};
use crate::state::{Count, Open};

/// What one side says of one proposition.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stand {
    /// The position's shape and word; none if it takes none.
    pub position: Option<(Mark, String)>,
    /// The claims that count.
    pub said: Vec<Said>,
    /// What the source only reports or disputes, which does not count.
    pub apart: Vec<Said>,
}

/// A claim in its own words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// The stance's shape and word, where the position alone does not tell it.
    pub stance: Option<(Mark, String)>,
    /// The words of the source, in pieces.
    pub fragments: Vec<Vec<Piece>>,
    /// The language of the document (BCP 47).
    pub language: Option<String>,
    /// Through whom, where, how surely and when, as far as it matters; sentence parts, some of which open what they name.
    pub remarks: Vec<Vec<Phrase>>,
    /// Labelled facts: condition, value, period, scope.
    pub facts: Vec<(String, Vec<Phrase>)>,
}

impl Stand {
    /// What a member says of a proposition. The fragments are whole until they are held against those opposite.
    pub(super) fn of(of: &Compared, count: Count, finding: &Finding, member: Member, class: Option<PairClass>) -> Self {
        let position = finding.position(member);
        let several = position.is_some_and(|position| {
            let taken = position.stances;
            u8::from(taken.affirms) + u8::from(taken.qualifies) + u8::from(taken.denies) > 1
        });
        let said = |at: &ClaimIx| Said::of(of, count, *at, several, class == Some(PairClass::Changed));
        let apart = finding.apart.iter().filter(|at| of.member(count, **at) == Some(member));
        Self {
            position: position.map(|position| (position.side.into(), words::side(&of.words, position.side))),
            said: position.iter().flat_map(|position| &position.claims).filter_map(said).collect(),
            apart: apart.filter_map(|at| Said::of(of, count, *at, true, false)).collect(),
        }
    }

    /// The fragments of the claims that count, one after the other.
    pub(super) fn fragments(&self) -> Vec<&str> {
        let fragments = self.said.iter().flat_map(|said| &said.fragments);
        fragments.filter_map(|pieces| pieces.first()).map(|piece| piece.text.as_str()).collect()
    }

    /// The same with the fragments in other pieces.
    pub(super) fn in_pieces(mut self, pieces: Vec<Vec<Piece>>) -> Self {
        let fragments = self.said.iter_mut().flat_map(|said| &mut said.fragments);
        fragments.zip(pieces).for_each(|(fragment, pieces)| *fragment = pieces);
        self
    }
}

impl Said {
    fn of(of: &Compared, count: Count, at: ClaimIx, with_stance: bool, with_date: bool) -> Option<Self> {
        let (claim, card) = (&of.dataset[at], ClaimCard::of(of, count, at)?);
        let whole = |text: &String| vec![Piece { text: text.clone(), differs: false }];
        Some(Self {
            stance: with_stance.then(|| (card.mark, card.stance.clone())),
            language: card.language.clone(),
            fragments: card.fragments.iter().filter(|text| !text.is_empty()).map(whole).collect(),
            remarks: remarks(of, count, claim, &card, with_date),
            facts: card.facts,
        })
    }
}

fn remarks(of: &Compared, count: Count, claim: &Claim, card: &ClaimCard, with_date: bool) -> Vec<Vec<Phrase>> {
    let words = &of.words;
    let voice = || vec![Phrase::opening(card.voice.clone(), card.opens.clone())];
    let source = || vec![Phrase::opening(source_name(of, claim), Open::Claim(claim.id.clone()))];
    let relayed = match (count, claim.relay) {
        (Count::Sources, Relay::Own) => None,
        (Count::Sources, Relay::Endorsed) => Some(words.side_endorses(voice())),
        (Count::Sources, Relay::Reported) => Some(words.side_reports(voice())),
        (Count::Sources, Relay::Disputed) => Some(words.side_disputes(voice())),
        (Count::Voices, Relay::Own) => Some(words.side_in(source())),
        (Count::Voices, Relay::Endorsed) => Some(words.side_endorsed_in(source())),
        (Count::Voices, Relay::Reported) => Some(words.side_reported_in(source())),
        (Count::Voices, Relay::Disputed) => Some(words.side_disputed_in(source())),
    };
    let plain = |text: String| vec![Phrase::plain(text)];
    let through = card.via.clone().map(plain);
    let certainty = (claim.certainty != Certainty::Asserted).then(|| plain(card.certainty.clone()));
    let date = (with_date && !card.said.is_empty()).then(|| plain(words.side_said(&card.said)));
    [relayed, through, certainty, date].into_iter().flatten().collect()
}

fn source_name(of: &Compared, claim: &Claim) -> String {
    of.source(&claim.source).map(|at| of.dataset[at].short.clone()).unwrap_or_default()
}
