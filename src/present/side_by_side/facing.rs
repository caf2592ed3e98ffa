//! One proposition with both sides facing each other.

use super::differing::differing;
use super::said::Stand;
use crate::compare::agreement::PairAgreement;
use crate::compare::{Finding, PairClass, RelationKind};
use crate::model::PropositionId;
use crate::present::Compared;
use crate::present::detail::tolerates;
use crate::present::relation_words::{figures_words, looked_at};
use crate::state::{Count, Open, State};

/// One proposition with both sides facing each other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facing {
    /// Names the proposition.
    pub id: PropositionId,
    /// The statement.
    pub statement: String,
    /// What tells them apart, where the class leaves that open; else empty.
    pub because: String,
    /// What each side says.
    pub sides: [Stand; 2],
    /// Whether the proposition is laid open.
    pub is_open: bool,
}

impl Facing {
    /// One proposition of a class; of none if only one side addresses it.
    pub(super) fn of(
        of: &Compared,
        state: &State,
        finding: &Finding,
        pair: &PairAgreement,
        class: Option<PairClass>,
    ) -> Self {
        let proposition = &of.dataset[finding.proposition];
        let [left, right] = [pair.a, pair.b].map(|member| Stand::of(of, state.unit, finding, member, class));
        let [of_left, of_right] = differing(&left.fragments(), &right.fragments());
        Self {
            id: proposition.id.clone(),
            statement: proposition.statement.clone(),
            because: because(of, state.unit, finding, pair, class).unwrap_or_default(),
            sides: [left.in_pieces(of_left), right.in_pieces(of_right)],
            is_open: matches!(&state.open, Some(Open::Proposition(id)) if *id == proposition.id),
        }
    }
}

/// What tells them apart: the figures, or time, scope or voice.
fn because(
    of: &Compared,
    count: Count,
    finding: &Finding,
    pair: &PairAgreement,
    class: Option<PairClass>,
) -> Option<String> {
    let sought = |kind: RelationKind| match class {
        Some(PairClass::FiguresDiffer) => kind == RelationKind::FiguresDiffer,
        Some(PairClass::Changed) => {
            matches!(kind, RelationKind::DifferentTime | RelationKind::DifferentScope | RelationKind::SameVoice(_))
        }
        _ => false,
    };
    if !class.is_some_and(|class| matches!(class, PairClass::FiguresDiffer | PairClass::Changed)) {
        return None;
    }
    let claims = [pair.a, pair.b].map(|member| finding.position(member).map(|position| &position.claims));
    let [Some(left), Some(right)] = claims else { return None };
    let mut relations = of.by(count).relations(&of.dataset, finding.proposition);
    let found = relations.find(|relation| {
        let between = |(a, b)| left.contains(a) && right.contains(b);
        sought(relation.kind) && (between((&relation.a, &relation.b)) || between((&relation.b, &relation.a)))
    })?;
    let clause = match &found.figures {
        Some(figures) if class == Some(PairClass::FiguresDiffer) => {
            figures_words(&of.words, figures, tolerates(of, &found))
        }
        _ => looked_at(&of.words, found.kind),
    };
    Some(of.words.frame(&clause))
}
