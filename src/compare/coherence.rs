//! Coherence: where what a member affirms is undercut by what it says elsewhere.
//!
//! A hint for the reader and no judgement: a rich account has tensions, and who changes over time may have learned. Nothing is
//! weighed up and no reading is called right; each entry lists the two sides, so that the reader can see whether they meet.

use crate::model::{ClaimIx, Dataset, Effect, Kind, PropositionIx, ReadingIx, Stance};

use super::relation::opposed;
use super::{Comparison, Finding, Member, Places, Position, RelationKind, Side, Tally, Weighed, readings_tally, scope};

/// What of a member's own sayings pulls in two directions; at least one list has an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Coherence {
    /// Who.
    pub member: Member,
    /// The readings that it strongly supports and strongly opposes, in dataset order.
    pub tensions: Vec<Tension>,
    /// The propositions that it both affirms and denies, in dataset order.
    pub reversals: Vec<Reversal>,
    /// The forecasts that its own facts undercut, in the order of forecasts and then of the facts they name.
    pub undercut: Vec<UndercutForecast>,
}

/// Positions of one member that strongly support a reading, and others that strongly oppose it.
///
/// What opposes a reading tells more than what supports it, which often supports its rivals, too.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tension {
    /// The reading.
    pub reading: ReadingIx,
    /// What strongly supports it; never empty.
    pub supporting: Vec<Weighed>,
    /// What strongly opposes it; never empty.
    pub opposing: Vec<Weighed>,
}

/// A proposition that one member affirms and denies, about one period and scope.
///
/// Claims about periods that share no day, or of different declared scopes, are no reversal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reversal {
    /// The proposition.
    pub proposition: PropositionIx,
    /// Whether this is a contradiction or a change over time.
    pub timing: Timing,
    /// The affirming claims that meet a denying one with this timing.
    pub affirming: Vec<ClaimIx>,
    /// The denying claims that meet an affirming one with this timing.
    pub denying: Vec<ClaimIx>,
}

/// A forecast that one member affirms while it affirms a fact of the same scope that overtakes it; or that it denies while it
/// affirms a fact of the same scope that bears it out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UndercutForecast {
    /// The forecast.
    pub forecast: PropositionIx,
    /// The fact.
    pub fact: PropositionIx,
    /// What the fact does to the forecast: overtakes it or bears it out.
    pub effect: Effect,
    /// Whether this is a contradiction or a change over time.
    pub timing: Timing,
    /// The member's claims on the forecast that the fact undercuts with this timing.
    pub forecasting: Vec<ClaimIx>,
    /// The claims by which it affirms the fact.
    pub affirming: Vec<ClaimIx>,
}

/// When two sayings that undercut each other were said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Timing {
    /// Not known to be said at different dates: a contradiction of its own.
    AtOneTime,
    /// One was said before the other: a change over time, which is no contradiction.
    OverTime,
}

/// The members whose own sayings pull in two directions, in dataset order.
#[must_use]
pub fn coherence(dataset: &Dataset, comparison: &Comparison) -> Vec<Coherence> {
    let new = |&member: &Member| Coherence { member, tensions: vec![], reversals: vec![], undercut: vec![] };
    let mut all: Vec<Coherence> = comparison.members.iter().map(new).collect();
    let mut entry = |member: Member, put: &mut dyn FnMut(&mut Coherence)| {
        let at = comparison.members.binary_search(&member).ok();
        at.and_then(|at| all.get_mut(at)).into_iter().for_each(put);
    };
    for tally in readings_tally(dataset, comparison) {
        entry(tally.member, &mut |of| of.tensions.extend(Tension::of(&tally)));
    }
    for finding in &comparison.findings {
        for position in &finding.positions {
            entry(position.member, &mut |of| {
                of.reversals.extend(Reversal::of(dataset, &comparison.places, finding, position));
                of.undercut.extend(UndercutForecast::all(dataset, comparison, finding, position));
            });
        }
    }
    all.retain(|of| !(of.tensions.is_empty() && of.reversals.is_empty() && of.undercut.is_empty()));
    all
}

impl Tension {
    fn of(tally: &Tally) -> Option<Self> {
        let strong =
            |side: &[Weighed]| -> Vec<Weighed> { side.iter().filter(|weighed| weighed.is_strong()).cloned().collect() };
        let (supporting, opposing) = (strong(&tally.supporting), strong(&tally.opposing));
        let both = !supporting.is_empty() && !opposing.is_empty();
        both.then_some(Self { reading: tally.reading, supporting, opposing })
    }
}

impl Reversal {
    fn of(dataset: &Dataset, places: &Places, finding: &Finding, position: &Position) -> Option<Self> {
        if position.side != Side::Both {
            return None;
        }
        let (affirming, denying) =
            (taking(dataset, position, Stance::Affirms), taking(dataset, position, Stance::Denies));
        let meet = |a, b| opposed(dataset, places, a, b) == RelationKind::Conflict;
        let (timing, affirming, denying) = timed(dataset, places, (affirming, denying), &meet)?;
        Some(Self { proposition: finding.proposition, timing, affirming, denying })
    }
}

impl UndercutForecast {
    /// What the facts that resolve a forecast, and that the member itself affirms, do to its position on it.
    fn all(dataset: &Dataset, comparison: &Comparison, finding: &Finding, position: &Position) -> Vec<Self> {
        if dataset[finding.proposition].kind != Kind::Forecast {
            return Vec::new();
        }
        let resolving = comparison.places.resolved_by(finding.proposition).iter();
        resolving
            .filter_map(|&(fact, effect)| {
                Self::by(dataset, &comparison.places, position, comparison.finding(fact)?, effect, finding.proposition)
            })
            .collect()
    }

    fn by(
        dataset: &Dataset,
        places: &Places,
        position: &Position,
        fact: &Finding,
        effect: Effect,
        forecast: PropositionIx,
    ) -> Option<Self> {
        let undercut = match effect {
            Effect::Overtakes => Stance::Affirms,
            Effect::BearsOut => Stance::Denies,
            Effect::InPart => return None,
        };
        let on_fact = fact.position(position.member).filter(|_| dataset[fact.proposition].kind == Kind::Fact)?;
        let sides = (taking(dataset, position, undercut), taking(dataset, on_fact, Stance::Affirms));
        let meet = |a: ClaimIx, b: ClaimIx| {
            scope::effective(&dataset[a], &dataset[forecast])
                == scope::effective(&dataset[b], &dataset[fact.proposition])
        };
        let (timing, forecasting, affirming) = timed(dataset, places, sides, &meet)?;
        Some(Self { forecast, fact: fact.proposition, effect, timing, forecasting, affirming })
    }
}

fn taking(dataset: &Dataset, position: &Position, stance: Stance) -> Vec<ClaimIx> {
    position.claims.iter().copied().filter(|&claim| dataset[claim].stance == stance).collect()
}

/// The claims of two sides that meet each other: at one time if any do, else over time; none if none meet.
fn timed(
    dataset: &Dataset,
    places: &Places,
    (a, b): (Vec<ClaimIx>, Vec<ClaimIx>),
    meet: &dyn Fn(ClaimIx, ClaimIx) -> bool,
) -> Option<(Timing, Vec<ClaimIx>, Vec<ClaimIx>)> {
    let is_at_once = |a, b| {
        let said = places.said(dataset, a).zip(places.said(dataset, b));
        said.is_none_or(|(a, b)| a.overlaps(b))
    };
    let which = |timing: Timing| {
        let fits = |a, b| (timing == Timing::OverTime || is_at_once(a, b)) && meet(a, b);
        let first: Vec<ClaimIx> = a.iter().copied().filter(|&a| b.iter().any(|&b| fits(a, b))).collect();
        let second = b.iter().copied().filter(|&b| first.iter().any(|&a| fits(a, b))).collect();
        (!first.is_empty()).then_some((timing, first, second))
    };
    which(Timing::AtOneTime).or_else(|| which(Timing::OverTime))
}

#[cfg(test)]
mod tests {
    use super::{Coherence, Timing, coherence};
    use crate::compare::story::{Story, claims, story};
    use crate::compare::{Member, Unit, Weighed};

    fn of(story: &Story, unit: Unit, member: Member) -> Option<Coherence> {
        coherence(&story.dataset, &story.by(unit)).into_iter().find(|of| of.member == member)
    }

    fn anns(text: &str) -> Option<Coherence> {
        let story = story(text);
        of(&story, Unit::Voice, story.voice_member("ann"))
    }

    const READINGS: &str = "reading ally \n reading show \n proposition p bears=ally:2,show:-1
        proposition q bears=ally:-1,show:0 \n proposition r bears=ally:1 \n proposition s bears=ally:-2 \n";

    /// The propositions that pull ann to and from *ally*, if she is in tension.
    #[track_caller]
    fn check_tension(rest: &str, expected: Option<(&[usize], &[usize])>) {
        let on = |side: &[Weighed]| side.iter().map(|weighed| weighed.proposition.0).collect::<Vec<_>>();
        let tensions = anns(&format!("{READINGS} {rest}")).map(|of| of.tensions).unwrap_or_default();
        let found: Vec<_> = tensions.iter().map(|t| (t.reading.0, on(&t.supporting), on(&t.opposing))).collect();
        let expected: Vec<_> = expected.iter().map(|(a, b)| (0, a.to_vec(), b.to_vec())).collect();
        assert_eq!(found, expected, "{rest}");
    }

    #[test]
    fn strong_support_beside_strong_opposition_is_a_tension() {
        check_tension("ann A affirms \n ann A affirms on=q", Some((&[0], &[1])));
        check_tension("ann A affirms \n ann B denies on=r \n ann A affirms on=s", Some((&[0], &[2, 3])));
        check_tension("ann A qualifies \n ann A affirms on=s", Some((&[0], &[3])));
        check_tension("ann A affirms \n ann A affirms on=r", None);
        check_tension("ann A affirms \n bob A affirms on=q", None);
    }

    #[test]
    fn what_weighs_little_makes_no_tension() {
        check_tension("ann A affirms \n ann A qualifies on=q", None);
        check_tension("ann A qualifies on=r \n ann A affirms on=s", None);
    }

    #[test]
    fn a_tension_names_the_claims_of_both_sides() {
        let of = anns(&format!("{READINGS} ann A affirms \n ann A affirms on=s \n ann B affirms")).unwrap();
        let [tension] = &of.tensions[..] else { panic!("one tension") };
        assert_eq!((&tension.supporting[0].claims, tension.supporting[0].weight_twelfths), (&claims(&[0, 2]), 24));
        assert_eq!((&tension.opposing[0].claims, tension.opposing[0].weight_twelfths), (&claims(&[1]), -24));
    }

    #[track_caller]
    fn check_reversal(text: &str, expected: Option<(Timing, &[usize], &[usize])>) {
        let reversals = anns(text).map(|of| of.reversals).unwrap_or_default();
        let found: Vec<_> = reversals.into_iter().map(|r| (r.timing, r.affirming, r.denying)).collect();
        let expected: Vec<_> = expected.iter().map(|(timing, a, b)| (*timing, claims(a), claims(b))).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn who_affirms_and_denies_contradicts_itself_or_changed_over_time() {
        check_reversal("ann A affirms \n ann A denies", Some((Timing::AtOneTime, &[0], &[1])));
        check_reversal("ann A affirms said=2018 \n ann A denies said=2020", Some((Timing::OverTime, &[0], &[1])));
        let both = "ann A affirms said=2018 \n ann A denies said=2020 \n ann A affirms said=2020-05";
        check_reversal(both, Some((Timing::AtOneTime, &[2], &[1])));
        check_reversal("ann A affirms \n bob A denies \n ann A qualifies", None);
    }

    #[test]
    fn another_period_or_scope_is_no_reversal() {
        check_reversal("ann A affirms about=2017 \n ann A denies about=2019", None);
        check_reversal("ann A affirms scope=air \n ann A denies scope=sea", None);
        let one_meets = "ann A affirms about=2017 \n ann A denies about=2019 \n ann A denies about=2017-05";
        check_reversal(one_meets, Some((Timing::AtOneTime, &[0], &[2])));
    }

    #[test]
    fn a_source_is_held_to_what_it_endorses() {
        let story =
            story("ann A affirms \n bob A denies relay=endorsed \n bob B denies relay=reported \n ann B affirms");
        let reversed = |id| of(&story, Unit::Source, story.source_member(id)).map(|of| of.reversals.len());
        assert_eq!((reversed("A"), reversed("B")), (Some(1), None));
    }

    /// What becomes of `p`, a forecast, through `q`.
    #[track_caller]
    fn check_forecast(effect: &str, rest: &str, expected: Option<(Timing, &[usize], &[usize])>) {
        let text = format!("proposition p kind=forecast resolved=q:{effect} \n {rest}");
        let undercut = anns(&text).map(|of| of.undercut).unwrap_or_default();
        let found: Vec<_> = undercut.into_iter().map(|u| (u.timing, u.forecasting, u.affirming)).collect();
        let expected: Vec<_> = expected.iter().map(|(timing, a, b)| (*timing, claims(a), claims(b))).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn a_forecast_is_undercut_by_the_facts_its_own_voice_affirms() {
        let later = "ann A affirms said=2018 \n ann B affirms on=q said=2020";
        check_forecast("overtakes", later, Some((Timing::OverTime, &[0], &[1])));
        check_forecast("bears_out", later, None);
        check_forecast("in_part", later, None);
        check_forecast("overtakes", "ann A affirms \n ann A affirms on=q", Some((Timing::AtOneTime, &[0], &[1])));
        check_forecast("overtakes", "ann A affirms \n bob A affirms on=q", None);
        check_forecast("overtakes", "ann A affirms \n ann A denies on=q", None);
        check_forecast("bears_out", "ann A denies \n ann A affirms on=q", Some((Timing::AtOneTime, &[0], &[1])));
    }

    #[test]
    fn a_fact_of_another_scope_undercuts_no_forecast() {
        check_forecast("overtakes", "ann A affirms scope=air \n ann A affirms on=q scope=sea", None);
        check_forecast("overtakes", "ann A affirms scope=air \n ann A affirms on=q", None);
        check_forecast("overtakes", "proposition q kind=assessment \n ann A affirms \n ann A affirms on=q", None);
    }

    #[test]
    fn who_pulls_in_one_direction_is_left_out() {
        let story = story(&format!("{READINGS} ann A affirms \n bob A affirms \n bob A denies"));
        let members: Vec<_> = coherence(&story.dataset, &story.by(Unit::Voice)).iter().map(|of| of.member).collect();
        assert_eq!(members, [story.voice_member("bob")]);
    }
}
