//! Silence: who could have spoken on a proposition and did not.
//!
//! Three things are never mixed. *Neutral* is a position that takes no side, and stands among a finding's positions. *Not coded*
//! is a source in which nobody looked, as far as the dataset tells. *Silent* is a member that speaks elsewhere but not here; and
//! of its silence only that much is said: whether it came late enough to have spoken. Being silent is never being against.

use crate::model::order::distinct;
use crate::model::{ClaimIx, Dataset, Date, Day, Kind, PropositionIx, SourceIx};

use super::{Comparison, Finding, Member, Unit};

/// What it means that a member takes no position; the first that fits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SilenceKind {
    /// By source: no claim of the dataset is found in it at all, so nothing says that it was read. By voice: nobody, since who
    /// says nothing in the dataset is not expected to.
    NotCoded,
    /// By source: it carries what others say of the proposition, without taking sides or disputing it. By voice: nobody.
    Reported,
    /// It was published, or last spoke, before the proposition can have been known. Its silence means nothing.
    TooEarly,
    /// It was published, or last spoke, when the proposition was surely known, and says nothing of it.
    CouldHaveSpoken,
    /// The dates are too coarse or too open to tell, or nothing says when the proposition was known.
    CannotTell,
}

impl SilenceKind {
    /// All kinds, in the order in which they are tried.
    pub const ALL: [Self; 5] =
        [Self::NotCoded, Self::Reported, Self::TooEarly, Self::CouldHaveSpoken, Self::CannotTell];
}

/// Who takes no position on a proposition, and what that means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Silence {
    /// The proposition.
    pub proposition: PropositionIx,
    /// When it can have been known.
    pub known: Known,
    /// The members without a position, in dataset order, in the order of [`SilenceKind::ALL`].
    pub members: [(SilenceKind, Vec<Member>); 5],
}

impl Silence {
    /// The members of one kind.
    #[must_use]
    pub fn of(&self, kind: SilenceKind) -> &[Member] {
        self.members.iter().find(|(of, _)| *of == kind).map(|(_, members)| members.as_slice()).unwrap_or_default()
    }
}

/// When a proposition can have been known: from the first day on which a claim on it was said, and a fact also from the period
/// that it, or some claim on it, is about.
///
/// Whether a fact could be known before its period ended cannot be told, so that of a period only what lies before counts as too
/// early, and only what does not lie before its last day as late enough. For assessments and forecasts the period decides
/// nothing: they can be known once somebody makes them. Marks of uncertainty (`?`, `~`) widen no date, here as elsewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Known {
    /// The first day on which it can have been known; none if nothing says so, or if that day is open.
    pub possibly_from: Option<Day>,
    /// The first day on which it was known however the dates are read; none if nothing says so.
    pub surely_from: Option<Day>,
}

impl Known {
    fn of(dataset: &Dataset, comparison: &Comparison, finding: &Finding) -> Self {
        let (proposition, places) = (&dataset[finding.proposition], &comparison.places);
        let claims = || finding.counted.iter().chain(&finding.apart);
        let said = claims().filter_map(|&claim| places.said(dataset, claim));
        let of_claims = claims().filter_map(|&claim| places.period(dataset, claim));
        let periods = proposition.about.iter().chain(of_claims).filter(|_| proposition.kind == Kind::Fact);
        let dates: Vec<&Date> = said.chain(periods).collect();
        // An open start is none, and none comes before all days.
        let possibly_from = dates.iter().map(|date| date.earliest()).min().flatten();
        Self { possibly_from, surely_from: dates.iter().filter_map(|date| date.latest()).min() }
    }
}

/// Who speaks in a dataset at all, and until when. Made once, it answers for every proposition.
#[derive(Clone, Debug)]
pub struct Attendance(Vec<Attended>);

/// One member with the last day on which it speaks.
#[derive(Clone, Copy, Debug)]
struct Attended {
    member: Member,
    is_coded: bool,
    has_spoken: bool,
    /// The first day of the last date at which it speaks: on or after it, it surely did; none if that is open.
    surely: Option<Day>,
    /// The last day on which it can speak; none if that is open.
    possibly: Option<Day>,
}

impl Attended {
    fn new(member: Member) -> Self {
        Self {
            member,
            is_coded: false,
            has_spoken: false,
            surely: None,
            possibly: Some(Day { year: 0, month: 0, day: 0 }),
        }
    }

    /// Takes in one more date at which it speaks.
    fn speaks(&mut self, date: &Date) {
        self.has_spoken = true;
        self.surely = self.surely.max(date.earliest());
        self.possibly = self.possibly.zip(date.latest()).map(|(a, b)| a.max(b));
    }

    /// What it means that the member takes no position on what was known by then.
    fn kind(&self, known: Known, is_reporting: bool) -> SilenceKind {
        let before = |a: Option<Day>, b: Option<Day>| matches!((a, b), (Some(a), Some(b)) if a < b);
        let reaches = |a: Option<Day>, b: Option<Day>| matches!((a, b), (Some(a), Some(b)) if a >= b);
        if !self.is_coded {
            SilenceKind::NotCoded
        } else if is_reporting {
            SilenceKind::Reported
        } else if before(self.possibly, known.possibly_from) {
            SilenceKind::TooEarly
        } else if reaches(self.surely, known.surely_from) {
            SilenceKind::CouldHaveSpoken
        } else {
            SilenceKind::CannotTell
        }
    }
}

impl Attendance {
    /// Who speaks, and until when: every voice that asserts something, by the dates of its claims; every source, by the dates of what its
    /// author says or endorses, since a text can be older than the issue that carries it. A source that only reports has its date
    /// of issue.
    #[must_use]
    pub fn of(dataset: &Dataset, comparison: &Comparison) -> Self {
        let (unit, places) = (comparison.unit, &comparison.places);
        let mut attended: Vec<Attended> = (0..unit.size(dataset)).map(|at| Attended::new(unit.member_at(at))).collect();
        for claim in (0..dataset.claims.len()).map(ClaimIx) {
            let member = unit.member(places, claim);
            let Some(one) = member.and_then(|member| attended.get_mut(member.at())) else { continue };
            one.is_coded = true;
            if let Some(said) = places.said(dataset, claim).filter(|_| unit.counts(dataset[claim].relay)) {
                one.speaks(said);
            }
        }
        match unit {
            Unit::Voice => attended.retain(|one| one.is_coded),
            Unit::Source => {
                for (at, one) in attended.iter_mut().enumerate().filter(|(_, one)| !one.has_spoken) {
                    one.speaks(&dataset[SourceIx(at)].issued);
                }
            }
        }
        Self(attended)
    }

    /// Who takes no position on a proposition, and what that means.
    #[must_use]
    pub fn silence(&self, dataset: &Dataset, comparison: &Comparison, finding: &Finding) -> Silence {
        let known = Known::of(dataset, comparison, finding);
        let members = finding.apart.iter().filter_map(|&claim| comparison.unit.member(&comparison.places, claim));
        let reporting = distinct(members.collect());
        let mut members = SilenceKind::ALL.map(|kind| (kind, Vec::new()));
        for one in self.0.iter().filter(|one| finding.position(one.member).is_none()) {
            let kind = one.kind(known, reporting.binary_search(&one.member).is_ok());
            if let Some((_, list)) = members.iter_mut().find(|(of, _)| *of == kind) {
                list.push(one.member);
            }
        }
        Silence { proposition: finding.proposition, known, members }
    }
}

#[cfg(test)]
mod tests {
    use super::SilenceKind::{self, CannotTell, CouldHaveSpoken, NotCoded, Reported, TooEarly};
    use super::{Attendance, Silence};
    use crate::compare::Unit;
    use crate::compare::story::{Story, story};

    fn silence(story: &Story, unit: Unit) -> Silence {
        let comparison = story.by(unit);
        Attendance::of(&story.dataset, &comparison).silence(&story.dataset, &comparison, &story.finding_by(unit))
    }

    /// What the silence of source Z, issued at that date, means; it speaks of `q`.
    #[track_caller]
    fn check(issued: &str, rest: &str, kind: SilenceKind) {
        let story = story(&format!("source Z issued={issued} \n zoe Z affirms on=q \n {rest}"));
        let silence = silence(&story, Unit::Source);
        assert_eq!(silence.of(kind), [story.source_member("Z")], "{issued}, {rest}: {silence:?}");
    }

    #[test]
    fn who_comes_after_the_first_claim_could_have_spoken() {
        let said = "ann A affirms said=2019-05-10 \n bob B denies said=2020";
        check("2019-05-10", said, CouldHaveSpoken);
        check("2019-06", said, CouldHaveSpoken);
        check("2019-05-09", said, TooEarly);
        check("2018", said, TooEarly);
    }

    #[test]
    fn a_coarse_date_cannot_tell() {
        check("2019", "ann A affirms said=2019-05-10", CannotTell);
        check("2019-05-10", "ann A affirms said=2019", CannotTell);
        check("2019/..", "ann A affirms said=2018", CouldHaveSpoken);
        check("../2019", "ann A affirms said=2018", CannotTell);
        check("2017/..", "ann A affirms said=2018", CannotTell);
        check("2017", "ann A affirms said=../2018", CannotTell);
        check("2019", "ann A affirms said=2018/..", CannotTell);
    }

    #[test]
    fn a_fact_can_be_known_from_its_period_on() {
        let fact = "proposition p about=2017-03 \n ann A affirms said=2020";
        check("2018", fact, CouldHaveSpoken);
        check("2017-02", fact, TooEarly);
        check("2017", fact, CannotTell);
        check("2018", "proposition p about=2017/2019 \n ann A affirms said=2020", CannotTell);
        check("2018", "proposition p about=2017/2019 \n ann A affirms said=2017", CouldHaveSpoken);
        check("2001", "proposition p about=../2019 \n ann A affirms said=2020", CannotTell);
        check("2018", "proposition p about=2021 \n ann A affirms said=2017", CouldHaveSpoken);
        check("2018", "proposition p about=2017", CouldHaveSpoken);
    }

    #[test]
    fn a_fact_can_be_known_from_the_period_of_a_claim_on() {
        check("2018", "ann A affirms said=2020 about=../2019", CannotTell);
        check("2018", "ann A affirms said=2020 about=2017", CouldHaveSpoken);
        check("2018", "proposition p kind=assessment \n ann A affirms said=2020 about=2017", TooEarly);
    }

    #[test]
    fn a_text_is_as_old_as_what_its_author_says_in_it() {
        let dispatch = "source Z issued=2019-10-28 \n zoe Z affirms on=q said=2019-09-20";
        let fact = "ann A affirms said=2019-10-03";
        for (more, kind) in [
            ("", TooEarly),
            ("bob Z affirms on=q said=2019-10-20 relay=reported", TooEarly),
            ("bob Z affirms on=q said=2019-10-20 relay=endorsed", CouldHaveSpoken),
        ] {
            let story = story(&format!("{dispatch} \n {fact} \n {more}"));
            assert_eq!(silence(&story, Unit::Source).of(kind), [story.source_member("Z")], "{more}");
        }
        let reporting =
            story(&format!("source Z issued=2019-10-28 \n zoe Z affirms on=q said=2019-09 relay=reported \n {fact}"));
        assert_eq!(silence(&reporting, Unit::Source).of(CouldHaveSpoken), [reporting.source_member("Z")]);
    }

    #[test]
    fn assessments_and_forecasts_can_be_known_once_they_are_made() {
        for kind in ["assessment", "forecast"] {
            let made = format!("proposition p kind={kind} about=2017 \n ann A affirms said=2020");
            check("2018", &made, TooEarly);
            check("2021", &made, CouldHaveSpoken);
        }
        check("2021", "proposition p kind=assessment about=2017", CannotTell);
    }

    #[test]
    fn who_only_reports_is_not_silent() {
        check("2021", "ann A affirms said=2018 \n bob Z denies relay=reported", Reported);
        check("2017", "ann A affirms said=2018 \n bob Z denies relay=disputed said=2018", Reported);
    }

    #[test]
    fn a_report_tells_when_something_was_known() {
        check("2018", "source A issued=2020 \n ann A affirms relay=reported said=2017", CouldHaveSpoken);
    }

    #[test]
    fn a_source_without_claims_is_not_coded() {
        let story = story("source Z issued=2021 \n ann A affirms");
        assert_eq!(silence(&story, Unit::Source).of(NotCoded), [story.source_member("Z")]);
    }

    #[test]
    fn a_neutral_position_is_not_silence() {
        let story =
            story("reading ally \n proposition p bears=ally:0 \n ann A qualifies \n ann A denies \n ann A affirms");
        for unit in [Unit::Voice, Unit::Source] {
            assert!(silence(&story, unit).members.iter().all(|(_, members)| members.is_empty()));
        }
    }

    #[test]
    fn a_voice_is_silent_from_when_it_last_spoke() {
        let story = story(
            "ann A affirms said=2019 \n bob B affirms on=q said=2018 \n cat C affirms on=q said=2018
             cat C denies on=q said=2020 relay=reported \n dan D affirms on=q said=2019-03 \n voice mute",
        );
        let silence = silence(&story, Unit::Voice);
        let member = |id| story.voice_member(id);
        assert_eq!(silence.of(TooEarly), [member("bob")]);
        assert_eq!(silence.of(CouldHaveSpoken), [member("cat")]);
        assert_eq!(silence.of(CannotTell), [member("dan")]);
        assert_eq!((silence.of(NotCoded), silence.of(Reported)), (&[][..], &[][..]));
    }
}
