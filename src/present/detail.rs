//! Everything about one proposition: the camps, the rule, the arithmetic, what became of it.

use super::date_words::date_in_brackets;
use super::independence::independence;
use super::outcome_words::effect;
use super::phrase::{Phrase, of_dataset, plainly, sentences as sentences_of, words_of};
use super::reason::reason;
use super::relation_words::{figures_words, looked_at, relation_word};
use super::verdict_words::verdict_word;
use super::{Catalogue, ClaimCard, Compared, Mark, date_words, words};
use crate::compare::{Contestedness, Finding, Outcome, Relation};
use crate::model::{ClaimId, ClaimIx, PropositionId, Relay, Stance};
use crate::state::Count;

/// Everything about one proposition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Detail {
    /// Names the proposition.
    pub id: PropositionId,
    /// The topic.
    pub topic: String,
    /// The statement.
    pub statement: String,
    /// Its kind.
    pub kind: String,
    /// The period it speaks of and the scope, if it has them.
    pub about: Vec<(String, Vec<Phrase>)>,
    /// The verdict and why.
    pub ruling: Ruling,
    /// How contested it is; none below two who count.
    pub contest: Option<Contest>,
    /// How many independent voices there can be.
    pub independence: String,
    /// The claims by stance: affirming and denying, which face each other, then qualifying; empty camps are left out.
    pub camps: Vec<Camp>,
    /// Every two claims that count and the rule that fits them.
    pub pairs: Vec<Pair>,
    /// For a forecast: the outcome, its meaning, and the later propositions.
    pub outcome: Option<OutcomeLines>,
    /// Bearings on readings.
    pub bearings: Vec<(String, i8)>,
    /// A note on the wording.
    pub note: Option<String>,
}

/// The outcome, its meaning, and the later propositions.
type OutcomeLines = (String, String, Vec<Vec<Phrase>>);

/// The verdict and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ruling {
    /// The shape.
    pub mark: Mark,
    /// The word.
    pub word: String,
    /// What the word means.
    pub meaning: String,
    /// Why it fits here.
    pub because: String,
}

/// How contested a proposition is, with the arithmetic.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contest {
    /// A whole percentage.
    pub percent: i64,
    /// Over how many it is counted.
    pub members: String,
    /// Both in words.
    pub head: String,
    /// The sum, as a reader would write it down.
    pub arithmetic: String,
}

/// The claims of one stance.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Camp {
    /// The stance's shape.
    pub mark: Mark,
    /// The stance's word.
    pub stance: String,
    /// How many count, and how many stand apart.
    pub size: String,
    /// Those that count first.
    pub claims: Vec<ClaimCard>,
}

/// Two claims and the rule that fits them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pair {
    /// The two claims, which open, and the rule's word for how they stand to each other.
    pub relation: Vec<Phrase>,
    /// What the rule looked at.
    pub because: String,
}

impl Detail {
    /// Everything about a proposition; none if the dataset has no such proposition.
    #[must_use]
    pub fn of(of: &Compared, count: Count, id: &PropositionId) -> Option<Self> {
        let finding = of.finding(count, id)?;
        let proposition = &of.dataset[finding.proposition];
        let topic = of.dataset.topics.iter().find(|topic| topic.id == proposition.topic);
        let label = |reading: &crate::model::ReadingId| {
            of.dataset.readings.iter().find(|r| r.id == *reading).map(|r| r.label.clone())
        };
        let words = &*of.words;
        let about = [
            (words.fact_speaks_of(), proposition.about.as_ref().map(|date| plainly(date_words(words, date)))),
            (words.fact_scope(), proposition.scope.clone().map(of_dataset)),
        ];
        Some(Self {
            id: id.clone(),
            topic: topic.map(|topic| topic.label.clone()).unwrap_or_default(),
            statement: proposition.statement.clone(),
            kind: words::kind(words, proposition.kind),
            about: about.into_iter().filter_map(|(name, fact)| Some((name, fact?))).collect(),
            ruling: Ruling {
                mark: finding.verdict.into(),
                word: verdict_word(of, count, finding),
                meaning: words::verdict_meaning_for(words, count, finding.verdict),
                because: reason(of, count, finding),
            },
            contest: finding.contestedness.as_ref().map(|c| contest(words, count, c)),
            independence: in_a_row(words, &independence(of, finding)),
            camps: camps(of, count, finding),
            pairs: of.by(count).relations(&of.dataset, finding.proposition).map(|pair| pair_line(of, &pair)).collect(),
            outcome: finding.outcome.as_ref().map(|outcome| outcome_lines(of, outcome)),
            bearings: proposition.bearings.iter().filter_map(|(id, b)| Some((label(id)?, b.get()))).collect(),
            note: proposition.note.clone(),
        })
    }

    /// The same with one claim marked, to which a link leads.
    #[must_use]
    pub fn marking(mut self, id: &ClaimId) -> Self {
        for claim in self.camps.iter_mut().flat_map(|camp| &mut camp.claims) {
            claim.is_marked = claim.id == *id;
        }
        self
    }

    /// The claim that is marked.
    #[must_use]
    pub fn marked(&self) -> Option<&ClaimId> {
        self.camps.iter().flat_map(|camp| &camp.claims).find(|claim| claim.is_marked).map(|claim| &claim.id)
    }
}

/// How contested a proposition is.
pub(super) fn contest(words: &Catalogue, count: Count, contested: &Contestedness) -> Contest {
    let (unit, members) = (words::unit(count), contested.members);
    let (sum, most) = (quarters(contested.value.numerator), quarters(contested.value.denominator));
    Contest {
        percent: contested.percent(),
        head: words.contested(usize::try_from(contested.percent()).unwrap_or_default(), unit, members),
        arithmetic: words.contested_arithmetic(&sum, unit, members, &most),
        members: words::members(words, count, members),
    }
}

/// Sentences, one after the other.
fn in_a_row(words: &Catalogue, sentences: &[Vec<Phrase>]) -> String {
    sentences_of(words, sentences.iter().map(|sentence| words_of(sentence)))
}

/// Quarters as a mixed number.
fn quarters(quarters: i64) -> String {
    let part = match quarters % 4 {
        1 => "¼",
        2 => "½",
        3 => "¾",
        _ => "",
    };
    match quarters / 4 {
        0 if !part.is_empty() => part.into(),
        whole => format!("{whole}{part}"),
    }
}

fn camps(of: &Compared, count: Count, finding: &Finding) -> Vec<Camp> {
    [Stance::Affirms, Stance::Denies, Stance::Qualifies]
        .into_iter()
        .map(|stance| camp(of, count, finding, stance))
        .filter(|camp| !camp.claims.is_empty())
        .collect()
}

fn camp(of: &Compared, count: Count, finding: &Finding, stance: Stance) -> Camp {
    let taking = |claims: &[ClaimIx]| -> Vec<ClaimIx> {
        claims.iter().copied().filter(|at| of.dataset[*at].stance == stance).collect()
    };
    let (counted, apart) = (taking(&finding.counted), taking(&finding.apart));
    Camp {
        mark: Mark::of(stance),
        stance: words::stance(&of.words, stance),
        size: camp_size(of, &counted, &apart),
        claims: counted.iter().chain(&apart).filter_map(|at| ClaimCard::of(of, count, *at)).collect(),
    }
}

fn camp_size(of: &Compared, counted: &[ClaimIx], apart: &[ClaimIx]) -> String {
    let is_disputed = |at: &&ClaimIx| of.dataset[**at].relay == Relay::Disputed;
    let how = match apart.iter().filter(is_disputed).count() {
        0 => "reported",
        disputed if disputed == apart.len() => "disputed",
        _ => "either",
    };
    match (counted.len(), apart.len()) {
        (counted, 0) => of.words.camp_counted(counted),
        (0, apart) => of.words.camp_apart(apart, how),
        (counted, apart) => of.words.camp_both(counted, apart, how),
    }
}

fn pair_line(of: &Compared, pair: &Relation) -> Pair {
    let [a, b] = [pair.a, pair.b].map(|claim| vec![of.claim_phrase(claim)]);
    let (because, figures) = (looked_at(&of.words, pair.kind), pair.figures.as_ref());
    let figures = figures.map(|figures| figures_words(&of.words, figures, tolerates(of, pair)));
    Pair {
        relation: of.words.two_relate(a, b, &relation_word(&of.words, pair.kind)),
        because: match figures.map(|figures| of.words.frame(&figures)) {
            Some(figures) if because.is_empty() => figures,
            Some(figures) => of.words.after(&of.words.frame(&because), &figures),
            None => of.words.frame(&because),
        },
    }
}

/// Whether the proposition of two claims declares a tolerance.
pub(super) fn tolerates(of: &Compared, pair: &Relation) -> bool {
    let proposition = of.by(Count::Voices).places.proposition(pair.a);
    let measure = proposition.and_then(|proposition| of.dataset[proposition].measure.as_ref());
    measure.is_some_and(|measure| measure.tolerance.is_some())
}

fn outcome_lines(of: &Compared, outcome: &Outcome) -> OutcomeLines {
    let words = &*of.words;
    let lines = outcome.by.iter().map(|by| {
        let statement = vec![of.statement_phrase(by.proposition)];
        let said = by.claims.first().and_then(|at| of.by(Count::Voices).places.said(&of.dataset, *at));
        match said {
            Some(date) => words.later_fact_dated(effect(by), statement, &date_in_brackets(words, date)),
            None => words.later_fact(effect(by), statement),
        }
    });
    (words::outcome(words, outcome.state), words::outcome_meaning(words, outcome.state), lines.collect())
}
