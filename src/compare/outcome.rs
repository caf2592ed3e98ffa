//! Outcomes: what later facts did to a forecast.

use crate::model::order::ascending;
use crate::model::{ClaimIx, Dataset, Date, Day, Effect, Kind, PropositionIx, Stance};

use super::heard::Heard;
use super::{Places, scope};

/// What later facts did to a forecast.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OutcomeState {
    /// No later fact bears on it.
    Open,
    /// It happened.
    BorneOut,
    /// The opposite happened.
    Overtaken,
    /// A part of it happened, or something of another scope, or facts point both ways.
    Partly,
}

impl OutcomeState {
    /// All outcomes.
    pub const ALL: [Self; 4] = [Self::Open, Self::BorneOut, Self::Overtaken, Self::Partly];
}

/// Why later facts gave an outcome: the first that fits. A fact *of its scope* has the scope of a claim that it is later than.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OutcomeReason {
    /// No later fact bears on it.
    NoLaterFact,
    /// Later facts bear on it, but all of another scope, which fulfils or refutes in part at most.
    OnlyOtherScopes,
    /// Some facts of its scope bear it out, others overtake it.
    BothWays,
    /// A fact of its scope bears it out, and none overtakes it.
    BorneOut,
    /// A fact of its scope overtakes it, while another shows that a part of it happened.
    OvertakenButInPart,
    /// A fact of its scope overtakes it, and none shows that anything of it happened.
    Overtaken,
    /// Facts of its scope show that a part of it happened, and none decides the rest.
    OnlyInPart,
}

impl OutcomeReason {
    /// The outcome that it gives.
    #[must_use]
    pub fn state(self) -> OutcomeState {
        match self {
            Self::NoLaterFact => OutcomeState::Open,
            Self::BorneOut => OutcomeState::BorneOut,
            Self::Overtaken => OutcomeState::Overtaken,
            Self::OnlyOtherScopes | Self::BothWays | Self::OvertakenButInPart | Self::OnlyInPart => {
                OutcomeState::Partly
            }
        }
    }
}

/// The outcome of a forecast with the facts behind it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// What became of it.
    pub state: OutcomeState,
    /// Which rule gave it.
    pub reason: OutcomeReason,
    /// The later propositions that count, in dataset order.
    pub by: Vec<Resolved>,
}

/// A later proposition that bears on a forecast.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Resolved {
    /// The later proposition, of kind fact.
    pub proposition: PropositionIx,
    /// What it does to the forecast.
    pub effect: Effect,
    /// The claims that affirm it and were said later than some claim in `later_than`; never empty.
    pub claims: Vec<ClaimIx>,
    /// Whether some of them have the scope of a forecast they are later than; otherwise the effect is partial.
    pub same_scope: bool,
    /// The claims on the forecast that they are later than.
    pub later_than: Vec<ClaimIx>,
    /// The counted claims that deny the later proposition: shown, but they do not change the outcome.
    pub denied_by: Vec<ClaimIx>,
}

/// The outcome of a proposition that its claims, whatever their stance, put forward as a forecast; none for other kinds.
///
/// A later proposition counts through the claims that affirm it as a fact and were said later than a claim on the forecast:
/// every day that the one can mean lies before every day of the other. If no such fact has the scope of a claim that it is later
/// than, its effect is partial.
pub(super) fn of_forecast(
    dataset: &Dataset,
    places: &Places,
    forecast: PropositionIx,
    claims: &[ClaimIx],
    heard: &[Heard],
) -> Option<Outcome> {
    if dataset[forecast].kind != Kind::Forecast {
        return None;
    }
    let made = Made::by(dataset, places, forecast, claims);
    let resolving = places.resolved_by(forecast).iter();
    let by: Vec<Resolved> = resolving
        .filter_map(|&(later, effect)| made.resolved(dataset, places, later, effect, &heard.get(later.0)?.counted))
        .collect();
    let reason = Reached::by(&by).reason();
    Some(Outcome { state: reason.state(), reason, by })
}

/// When and in what scope a forecast was made.
struct Made {
    /// Each claim with the last day on which it can have been said.
    until: Vec<(ClaimIx, Day)>,
    /// Each scope with these days, in ascending order: the earliest day of a scope comes first.
    until_by_scope: Vec<(Option<String>, Day)>,
}

impl Made {
    fn by(dataset: &Dataset, places: &Places, forecast: PropositionIx, claims: &[ClaimIx]) -> Self {
        let (mut made, mut by_scope) = (Vec::new(), Vec::new());
        for &claim in claims {
            let Some(until) = places.said(dataset, claim).and_then(Date::latest) else { continue };
            made.push((claim, until));
            by_scope.push((scope::effective(&dataset[claim], &dataset[forecast]), until));
        }
        Self { until: made, until_by_scope: ascending(by_scope) }
    }

    /// What a later proposition does to the forecast; none if it is no fact or nobody affirms it later.
    fn resolved(
        &self,
        dataset: &Dataset,
        places: &Places,
        later: PropositionIx,
        effect: Effect,
        counted: &[ClaimIx],
    ) -> Option<Resolved> {
        let first = self.until.iter().map(|(_, until)| *until).min()?;
        let said = |claim: ClaimIx| places.said(dataset, claim).and_then(Date::earliest);
        let taking = |stance| counted.iter().copied().filter(move |&claim| dataset[claim].stance == stance);
        let claims: Vec<ClaimIx> =
            taking(Stance::Affirms).filter(|&claim| said(claim).is_some_and(|day| day > first)).collect();
        let last = claims.iter().filter_map(|&claim| said(claim)).max()?;
        let in_scope = |&claim: &ClaimIx| {
            let scope = scope::effective(&dataset[claim], &dataset[later]);
            let from = self.until_by_scope.partition_point(|(of, _)| *of < scope);
            let first = self.until_by_scope.get(from).filter(|(of, _)| *of == scope);
            first.zip(said(claim)).is_some_and(|((_, first), day)| day > *first)
        };
        (dataset[later].kind == Kind::Fact).then(|| Resolved {
            proposition: later,
            effect,
            same_scope: claims.iter().any(in_scope),
            later_than: self.until.iter().filter(|(_, until)| *until < last).map(|(claim, _)| *claim).collect(),
            denied_by: taking(Stance::Denies).collect(),
            claims,
        })
    }
}

/// All that the state of a forecast depends on: what reaches it.
#[derive(Clone, Copy)]
pub(super) struct Reached {
    /// Some later fact, whatever its effect and scope.
    pub(super) by_any: bool,
    /// A fact of its own scope that bears it out.
    pub(super) borne_out: bool,
    /// A fact of its own scope that overtakes it.
    pub(super) overtaken: bool,
    /// A fact of its own scope that bears it out in part.
    pub(super) in_part: bool,
}

impl Reached {
    fn by(by: &[Resolved]) -> Self {
        let has = |effect| by.iter().any(|resolved| resolved.effect == effect && resolved.same_scope);
        Self {
            by_any: !by.is_empty(),
            borne_out: has(Effect::BearsOut),
            overtaken: has(Effect::Overtakes),
            in_part: has(Effect::InPart),
        }
    }

    /// Puts the effects together: what happened in full in the forecast's own scope decides, unless facts point both ways.
    pub(super) fn reason(self) -> OutcomeReason {
        match (self.borne_out, self.overtaken, self.in_part) {
            _ if !self.by_any => OutcomeReason::NoLaterFact,
            (false, false, false) => OutcomeReason::OnlyOtherScopes,
            (true, true, _) => OutcomeReason::BothWays,
            (true, false, _) => OutcomeReason::BorneOut,
            (false, true, true) => OutcomeReason::OvertakenButInPart,
            (false, true, false) => OutcomeReason::Overtaken,
            (false, false, true) => OutcomeReason::OnlyInPart,
        }
    }

    /// The outcome that all this gives.
    pub(super) fn state(self) -> OutcomeState {
        self.reason().state()
    }
}

#[cfg(test)]
mod tests {
    use super::OutcomeReason;
    use super::OutcomeState::{self, BorneOut, Open, Overtaken, Partly};
    use crate::compare::story::{claims, story};

    /// What became of `p`, said in 2019 unless the story says otherwise, through `q`.
    #[track_caller]
    fn check(resolved: &str, rest: &str, state: OutcomeState) {
        let text = format!("proposition p kind=forecast resolved={resolved} \n {rest}");
        assert_eq!(story(&text).finding().outcome.unwrap().state, state, "{text}");
    }

    const SAID: &str = "ann A affirms said=2019 \n";

    #[test]
    fn a_later_fact_decides() {
        check("q:bears_out", &format!("{SAID} bob B affirms on=q said=2021"), BorneOut);
        check("q:overtakes", &format!("{SAID} bob B affirms on=q said=2021"), Overtaken);
        check("q:in_part", &format!("{SAID} bob B affirms on=q said=2021"), Partly);
        check("q:bears_out", SAID, Open);
        check("q:bears_out", "bob B affirms on=q said=2021", Open);
    }

    #[test]
    fn only_a_fact_affirmed_later_counts() {
        check("q:bears_out", &format!("{SAID} bob B affirms on=q said=2019-12"), Open);
        check("q:bears_out", &format!("{SAID} bob B affirms on=q said=2018"), Open);
        check("q:bears_out", &format!("{SAID} bob B affirms on=q said=2020-01-01"), BorneOut);
        check("q:bears_out", &format!("{SAID} bob B denies on=q said=2021"), Open);
        check("q:bears_out", &format!("{SAID} bob B qualifies on=q said=2021"), Open);
        let opinion = format!("proposition q kind=assessment \n {SAID} bob B affirms on=q said=2021");
        check("q:bears_out", &opinion, Open);
        check("q:bears_out", "ann A affirms said=2019/.. \n bob B affirms on=q said=2021", Open);
        check("q:bears_out", "ann A affirms said=2019-07-23 \n bob B affirms on=q said=2019-07-23", Open);
    }

    #[test]
    fn another_scope_fulfils_in_part_at_most() {
        check("q:bears_out", "ann A affirms said=2019 scope=air \n bob B affirms on=q said=2021", Partly);
        let sea = "bob B affirms on=q said=2021 scope=sea";
        check("q:bears_out", &format!("ann A affirms said=2019 scope=air \n {sea}"), Partly);
        check("q:overtakes", &format!("ann A affirms said=2019 scope=air \n {sea}"), Partly);
        check("q:bears_out", &format!("ann A affirms said=2019 scope=Sea \n {sea}"), BorneOut);
        let own = "proposition q scope=sea \n bob B affirms on=q said=2021";
        check("q:bears_out", &format!("ann A affirms said=2019 scope=sea \n {own}"), BorneOut);
        let early = "ann A affirms said=2022 scope=sea \n cat A affirms said=2019 scope=air";
        check("q:bears_out", &format!("{early} \n {sea}"), Partly);
        let same_day = "ann A affirms said=2021-05-01 scope=sea \n cat A affirms said=2019 scope=air";
        check("q:bears_out", &format!("{same_day} \n bob B affirms on=q said=2021-05-01 scope=sea"), Partly);
    }

    #[test]
    fn facts_that_point_both_ways_decide_in_part() {
        let two = format!("{SAID} bob B affirms on=q said=2021 \n bob B affirms on=r said=2021");
        check("q:bears_out,r:overtakes", &two, Partly);
        check("q:overtakes,r:in_part", &two, Partly);
        check("q:bears_out,r:in_part", &two, BorneOut);
        check("q:overtakes,r:overtakes", &two, Overtaken);
        let other_scope = format!("{SAID} bob B affirms on=q said=2021 \n bob B affirms on=r said=2021 scope=sea");
        check("q:overtakes,r:bears_out", &other_scope, Overtaken);
        check("q:bears_out,r:overtakes", &other_scope, BorneOut);
    }

    #[test]
    fn the_outcome_names_the_rule_that_gave_it() {
        let check = |resolved: &str, scope: &str, reason: OutcomeReason| {
            let text = format!(
                "proposition p kind=forecast resolved={resolved} \n {SAID}
                 bob B affirms on=q said=2021 {scope} \n bob B affirms on=r said=2021"
            );
            assert_eq!(story(&text).finding().outcome.unwrap().reason, reason, "{text}");
        };
        check("s:bears_out", "", OutcomeReason::NoLaterFact);
        check("q:bears_out", "", OutcomeReason::BorneOut);
        check("q:overtakes", "", OutcomeReason::Overtaken);
        check("q:in_part", "", OutcomeReason::OnlyInPart);
        check("q:bears_out,r:overtakes", "", OutcomeReason::BothWays);
        check("q:bears_out,r:in_part", "", OutcomeReason::BorneOut);
        check("q:in_part,r:overtakes", "", OutcomeReason::OvertakenButInPart);
        check("q:bears_out", "scope=sea", OutcomeReason::OnlyOtherScopes);
        check("q:overtakes", "scope=sea", OutcomeReason::OnlyOtherScopes);
        check("q:in_part", "scope=sea", OutcomeReason::OnlyOtherScopes);
        check("q:bears_out,r:overtakes", "scope=sea", OutcomeReason::Overtaken);
    }

    #[test]
    fn the_outcome_names_the_claims_behind_it() {
        let text =
            "proposition p kind=forecast resolved=q:overtakes \n ann A affirms said=2019 \n ann A affirms said=2021
            bob B affirms on=q said=2020 \n cat B denies on=q said=2020 \n dan B affirms on=q said=2018";
        let outcome = story(text).finding().outcome.unwrap();
        let [by] = &outcome.by[..] else { panic!("one resolution") };
        assert_eq!((&by.claims, &by.later_than), (&claims(&[2]), &claims(&[0])));
        assert_eq!((&by.denied_by, by.same_scope), (&claims(&[3]), true));
    }

    #[test]
    fn a_fact_is_not_later_than_a_forecast_of_its_own_day() {
        let text = "proposition p kind=forecast resolved=q:bears_out \n ann A affirms said=2019
            cat A affirms said=2021-05-01 \n bob B affirms on=q said=2021-05-01";
        let outcome = story(text).finding().outcome.unwrap();
        assert_eq!(outcome.by[0].later_than, claims(&[0]));
    }

    #[test]
    fn only_forecasts_have_an_outcome() {
        assert_eq!(story("proposition p resolved=q:overtakes \n ann A affirms").finding().outcome, None);
    }
}
