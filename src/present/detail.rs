//! Everything about one proposition: the camps, the rule, the arithmetic, what became of it.

use super::independence::independence;
use super::outcome_words::effect_words;
use super::phrase::words_of;
use super::reason::reason;
use super::relation_words::{figures_words, relation_words};
use super::verdict_words::verdict_word;
use super::{ClaimCard, Compared, Mark, words};
use crate::compare::{Contestedness, Finding, Outcome, Relation};
use crate::model::{ClaimId, ClaimIx, PropositionId, Relay, Stance};
use crate::state::{Count, Open};

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
    pub kind: &'static str,
    /// The period it speaks of and the scope, if it has them.
    pub about: Vec<(&'static str, String)>,
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
type OutcomeLines = (&'static str, String, Vec<(Open, String)>);

/// The verdict and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ruling {
    /// The shape.
    pub mark: Mark,
    /// The word.
    pub word: String,
    /// What the word means.
    pub meaning: &'static str,
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
    pub stance: &'static str,
    /// How many count, and how many stand apart.
    pub size: String,
    /// Those that count first.
    pub claims: Vec<ClaimCard>,
}

/// Two claims and the rule that fits them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pair {
    /// Who.
    pub who: String,
    /// The rule's words.
    pub relation: &'static str,
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
        let about =
            [("Speaks of", proposition.about.as_ref().map(super::date_words)), ("Scope", proposition.scope.clone())];
        Some(Self {
            id: id.clone(),
            topic: topic.map(|topic| topic.label.clone()).unwrap_or_default(),
            statement: proposition.statement.clone(),
            kind: words::kind(proposition.kind),
            about: about.into_iter().filter_map(|(name, fact)| Some((name, fact?))).collect(),
            ruling: Ruling {
                mark: finding.verdict.into(),
                word: verdict_word(of, count, finding),
                meaning: words::verdict_meaning_for(count, finding.verdict),
                because: reason(of, count, finding),
            },
            contest: finding.contestedness.as_ref().map(|c| contest(count, c)),
            independence: independence(of, finding).iter().map(|words| words_of(words)).collect::<Vec<_>>().join(" "),
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
pub(super) fn contest(count: Count, contested: &Contestedness) -> Contest {
    let members = match count {
        Count::Sources => words::counted(contested.members, "source", "sources"),
        Count::Voices => words::counted(contested.members, "voice", "voices"),
    };
    Contest {
        percent: contested.percent(),
        head: format!("{} % contested, counted over {members}", contested.percent()),
        arithmetic: format!(
            "Affirms is 1, qualifies ½, denies 0. The distances between all pairs add up to {}; with {members} they could \
             add up to {} at most.",
            quarters(contested.value.numerator),
            quarters(contested.value.denominator),
        ),
        members,
    }
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
        stance: words::stance(stance),
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
    let name = |at: ClaimIx| {
        let claim = &of.dataset[at];
        let source = of.source(&claim.source).map_or("", |at| of.dataset[at].short.as_str());
        format!("{} ({source})", of.voice_name(&claim.voice))
    };
    let (relation, because) = relation_words(pair.kind);
    let figures = pair.figures.as_ref().map_or("", |figures| figures_words(figures, tolerates(of, pair)));
    Pair {
        who: format!("{} and {}", name(pair.a), name(pair.b)),
        relation,
        because: [because, figures].join(" ").trim().into(),
    }
}

/// Whether the proposition of two claims declares a tolerance.
fn tolerates(of: &Compared, pair: &Relation) -> bool {
    let proposition = of.by(Count::Voices).places.proposition(pair.a);
    let measure = proposition.and_then(|proposition| of.dataset[proposition].measure.as_ref());
    measure.is_some_and(|measure| measure.tolerance.is_some())
}

fn outcome_lines(of: &Compared, outcome: &Outcome) -> OutcomeLines {
    let word = words::outcome(outcome.state);
    let lines = outcome.by.iter().map(|by| {
        let proposition = &of.dataset[by.proposition];
        let effect = effect_words(by);
        let said = by.claims.first().and_then(|at| of.by(Count::Voices).places.said(&of.dataset, *at));
        let when = said.map(|date| format!(" ({})", super::date_words(date))).unwrap_or_default();
        (Open::Proposition(proposition.id.clone()), format!("{effect}: {}{when}", proposition.statement))
    });
    (word, words::outcome_meaning(outcome.state).into(), lines.collect())
}
