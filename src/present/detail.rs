//! Everything about one proposition: the camps, the rule, the arithmetic, what became of it.

use super::reason::reason;
use super::{ClaimCard, Compared, Mark, words};
use crate::compare::figures::{Agreement, Answer, Difference, Obstacle};
use crate::compare::{Contestedness, Figures, Finding, Outcome, Relation, RelationKind, SameVoice};
use crate::model::{ClaimIx, Effect, PropositionId, Stance};
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
    pub word: &'static str,
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
                word: words::verdict_for(count, finding.verdict),
                meaning: words::verdict_meaning_for(count, finding.verdict),
                because: reason(of, count, finding),
            },
            contest: finding.contestedness.as_ref().map(|c| contest(count, c)),
            independence: independence(of, finding),
            camps: camps(of, count, finding),
            pairs: of.by(count).relations(&of.dataset, finding.proposition).map(|pair| pair_line(of, &pair)).collect(),
            outcome: finding.outcome.as_ref().map(|outcome| outcome_lines(of, outcome)),
            bearings: proposition.bearings.iter().filter_map(|(id, b)| Some((label(id)?, b.get()))).collect(),
            note: proposition.note.clone(),
        })
    }
}

fn contest(count: Count, contested: &Contestedness) -> Contest {
    let members = match count {
        Count::Sources => words::counted(contested.members, "source", "sources"),
        Count::Voices => words::counted(contested.members, "voice", "voices"),
    };
    Contest {
        percent: contested.percent(),
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

fn independence(of: &Compared, finding: &Finding) -> String {
    if finding.voices.is_empty() {
        return String::new();
    }
    let mut text =
        format!("At most {}.", words::counted(finding.independent_at_most, "independent voice", "independent voices"));
    for echo in &finding.echoes {
        let sources: Vec<_> = echo.sources.iter().map(|at| of.dataset[*at].short.as_str()).collect();
        text += &format!(" {} is heard in {} and counts once.", of.dataset[echo.voice].name, words::listed(&sources));
    }
    for (who, whom) in &finding.linked {
        text += &format!(" {} speaks for {}.", of.dataset[*who].name, of.dataset[*whom].name);
    }
    text
}

fn camps(of: &Compared, count: Count, finding: &Finding) -> Vec<Camp> {
    let claims: Vec<ClaimIx> = finding.counted.iter().chain(&finding.apart).copied().collect();
    [Stance::Affirms, Stance::Denies, Stance::Qualifies]
        .into_iter()
        .map(|stance| Camp {
            mark: Mark::of(stance),
            stance: words::stance(stance),
            claims: claims
                .iter()
                .filter(|at| of.dataset[**at].stance == stance)
                .filter_map(|at| ClaimCard::of(of, count, *at))
                .collect(),
        })
        .filter(|camp| !camp.claims.is_empty())
        .collect()
}

fn pair_line(of: &Compared, pair: &Relation) -> Pair {
    let name = |at: ClaimIx| {
        let claim = &of.dataset[at];
        let source = of.source(&claim.source).map_or("", |at| of.dataset[at].short.as_str());
        format!("{} ({source})", of.voice_name(&claim.voice))
    };
    let (relation, because) = relation_words(pair.kind);
    Pair {
        who: format!("{} and {}", name(pair.a), name(pair.b)),
        relation,
        because: [because, pair.figures.as_ref().map_or("", figures_words)].join(" ").trim().into(),
    }
}

fn relation_words(kind: RelationKind) -> (&'static str, &'static str) {
    match kind {
        RelationKind::SameVoice(SameVoice::Echo) => ("same voice", "One voice in two sources: an echo."),
        RelationKind::SameVoice(SameVoice::Repetition) => ("same voice", "One voice, twice in one source."),
        RelationKind::SameVoice(SameVoice::SelfContradiction) => ("same voice", "It contradicts itself."),
        RelationKind::SameVoice(SameVoice::ChangeOfMind) => ("same voice", "It changed its mind between two dates."),
        RelationKind::DifferentTime => ("different time", "Opposed, but of periods that share no day."),
        RelationKind::DifferentScope => ("different scope", "Opposed, but of different declared scopes."),
        RelationKind::FiguresDiffer => ("figures differ", ""),
        RelationKind::FiguresAgree => ("figures agree", ""),
        RelationKind::Conflict => ("conflict", "One affirms, the other denies."),
        RelationKind::Qualifies => ("qualifies", "Not opposed; at least one accepts only in part."),
        RelationKind::Agree => ("agree", "Both say the same."),
    }
}

fn figures_words(figures: &Figures) -> &'static str {
    match figures.answer {
        Answer::Agree(Agreement::Meet) => "The figures meet.",
        Answer::Agree(Agreement::WithinTolerance) => "The figures lie within the tolerance.",
        Answer::Agree(Agreement::DurationFits) => "The duration fits the interval.",
        Answer::Differ(Difference::Apart) => "The figures lie further apart than the tolerance.",
        Answer::Differ(Difference::ApartOverPeriods) => {
            "The figures lie further apart than the tolerance, but do not cover quite the same period."
        }
        Answer::Differ(Difference::RateAgainstTotal) => "One figure is per year, the other a total.",
        Answer::NotComparable(Obstacle::Periods) => "The figures cover different periods and are not compared.",
        Answer::NotComparable(Obstacle::Units) => "The units measure different things and are not compared.",
        Answer::NotComparable(Obstacle::PriceYears) => "They are in prices of different years and are not compared.",
        Answer::NotComparable(Obstacle::Kinds | Obstacle::NotANumber) => "The figures cannot be compared.",
    }
}

fn outcome_lines(of: &Compared, outcome: &Outcome) -> OutcomeLines {
    let word = words::outcome(outcome.state);
    let lines = outcome.by.iter().map(|by| {
        let proposition = &of.dataset[by.proposition];
        let effect = match (by.effect, by.same_scope) {
            (Effect::BearsOut, true) => "Borne out by",
            (Effect::Overtakes, true) => "Overtaken by",
            (Effect::InPart, true) => "In part by",
            (_, false) => "Touched, in another scope, by",
        };
        let said = by.claims.first().and_then(|at| of.by(Count::Voices).places.said(&of.dataset, *at));
        let when = said.map(|date| format!(" ({})", super::date_words(date))).unwrap_or_default();
        (Open::Proposition(proposition.id.clone()), format!("{effect}: {}{when}", proposition.statement))
    });
    (word, words::outcome_meaning(outcome.state).into(), lines.collect())
}
