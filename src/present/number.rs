//! What lies behind a number of the summary: the rule that counted, and what it counted.

use super::counting::counting_rule;
use super::lean_rows::opens;
use super::reason::reason;
use super::verdict_words::class_word;
use super::{Compared, Mark, words};
use crate::compare::explain::Counted;
use crate::compare::{Member, OutcomeState, Summary, Verdict, summary};
use crate::model::order::distinct;
use crate::model::{ClaimIx, PropositionIx, SourceIx, VoiceIx};
use crate::state::{Count, Number, Open};

/// What lies behind a number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NumberPanel {
    /// What was counted, with the number.
    pub title: String,
    /// The rule that counted.
    pub rule: String,
    /// What it counted.
    pub items: Vec<Item>,
}

/// One thing counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// The shape, if it has a verdict or stance.
    pub mark: Option<Mark>,
    /// What it is.
    pub title: String,
    /// What was found about it.
    pub text: String,
    /// What it opens.
    pub opens: Open,
}

/// What lies behind a number of the summary.
#[must_use]
pub fn number_panel(of: &Compared, count: Count, number: Number) -> NumberPanel {
    let found = summary(&of.dataset, of.by(count));
    let counted = Counted::from(number);
    let (what, items) = match counted {
        Counted::Sources => sources(of, &found),
        Counted::Voices => voices(of, &found),
        Counted::Claims => claims(of, count, &found),
        Counted::Propositions => propositions(of, count, &found),
        Counted::Verdict(verdict) => ruled(of, count, &found, verdict),
        Counted::Outcome(state) => forecasts(of, count, &found, state),
    };
    let rule = counting_rule(count, counted).into();
    NumberPanel { title: format!("{}: {what}", items.len()), rule, items }
}

/// What was counted, in words and one by one.
type Listed = (String, Vec<Item>);

fn sources(of: &Compared, found: &Summary) -> Listed {
    let item = |at: &SourceIx| {
        let claims = of.dataset.claims.iter().filter(|claim| claim.source == of.dataset[*at].id).count();
        Item {
            mark: None,
            title: of.dataset[*at].title.clone(),
            text: format!("{}, {}", of.dataset[*at].short, words::counted(claims, "claim", "claims")),
            opens: opens(of, Member::Source(*at)),
        }
    };
    ("sources".into(), found.sources.iter().map(item).collect())
}

fn voices(of: &Compared, found: &Summary) -> Listed {
    let item = |at: &VoiceIx| {
        let mine = || of.dataset.claims.iter().filter(|claim| claim.voice == of.dataset[*at].id);
        let sources = distinct(mine().filter_map(|claim| of.source(&claim.source)).collect());
        let shorts: Vec<_> = sources.iter().map(|at| of.dataset[*at].short.as_str()).collect();
        Item {
            mark: None,
            title: of.dataset[*at].name.clone(),
            text: format!("{} in {}", words::counted(mine().count(), "claim", "claims"), words::listed(&shorts)),
            opens: opens(of, Member::Voice(*at)),
        }
    };
    ("voices".into(), found.voices.iter().map(item).collect())
}

fn claims(of: &Compared, count: Count, found: &Summary) -> Listed {
    let item = |at: &ClaimIx| {
        let claim = &of.dataset[*at];
        let proposition = of.by(count).places.proposition(*at)?;
        let source = of.source(&claim.source)?;
        Some(Item {
            mark: Some(Mark::of(claim.stance)),
            title: format!("{}: {}", of.voice_name(&claim.voice), words::stance(claim.stance)),
            text: format!("{} ({})", of.dataset[proposition].statement, of.dataset[source].short),
            opens: Open::Proposition(claim.proposition.clone()),
        })
    };
    ("claims".into(), found.claims.iter().filter_map(item).collect())
}

fn propositions(of: &Compared, count: Count, found: &Summary) -> Listed {
    ("propositions".into(), found.propositions.iter().filter_map(|at| item(of, count, *at)).collect())
}

fn ruled(of: &Compared, count: Count, found: &Summary, verdict: Verdict) -> Listed {
    let list = found.verdicts.iter().filter(|(v, _)| *v == verdict).flat_map(|(_, list)| list);
    let items = list.filter_map(|at| item(of, count, *at)).collect();
    (class_word(of, count, verdict), items)
}

fn forecasts(of: &Compared, count: Count, found: &Summary, state: OutcomeState) -> Listed {
    let list = found.outcomes.iter().filter(|(s, _)| *s == state).flat_map(|(_, list)| list);
    let items = list.filter_map(|at| item(of, count, *at)).collect();
    let what = match state {
        OutcomeState::Overtaken => "forecasts overtaken",
        OutcomeState::BorneOut => "forecasts borne out",
        OutcomeState::Open => "forecasts open",
        OutcomeState::Partly => "forecasts partly borne out",
    };
    (what.into(), items)
}

fn item(of: &Compared, count: Count, at: PropositionIx) -> Option<Item> {
    let finding = of.by(count).finding(at)?;
    Some(Item {
        mark: Some(finding.verdict.into()),
        title: of.dataset[at].statement.clone(),
        text: reason(of, count, finding),
        opens: Open::Proposition(of.dataset[at].id.clone()),
    })
}
