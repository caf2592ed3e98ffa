//! Verdicts: what the comparison says of one proposition, and the clause that said it.

use crate::model::order::distinct;
use crate::model::{ClaimIx, Dataset, SourceIx, Stance, VoiceIx};

use super::figures;
use super::opposition::opposition;
use super::relation::{opposed, relation};
use super::{Places, RelationKind, Unit};

/// What the comparison says of one proposition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    /// No claim that counts.
    Unaddressed,
    /// One voice in one source; by source: one source.
    SingleVoice,
    /// One voice in two or more sources.
    Echo,
    /// Two or more voices, one direction, no qualification.
    Agreement,
    /// Two or more voices, no opposition, at least one qualifies.
    Qualified,
    /// At least one pair of different voices in conflict.
    Conflict,
    /// One direction, but at least one pair of figures differs.
    FiguresDiffer,
    /// Affirmed and denied, but no opposed pair is a conflict.
    Changed,
}

impl Verdict {
    /// All verdicts, in the order of the table above.
    pub const ALL: [Self; 8] = [
        Self::Unaddressed,
        Self::SingleVoice,
        Self::Echo,
        Self::Agreement,
        Self::Qualified,
        Self::Conflict,
        Self::FiguresDiffer,
        Self::Changed,
    ];
}

/// The clause that gave a verdict, with what made it fit. Lists are in dataset order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Rule {
    /// No claim counts.
    NoClaim,
    /// Everything comes from one source: `voices` has one entry when voices are counted.
    OneSource {
        /// The source.
        source: SourceIx,
        /// Who speaks in it.
        voices: Vec<VoiceIx>,
    },
    /// One voice alone, in several sources.
    OneVoiceRepeated {
        /// The voice.
        voice: VoiceIx,
        /// The sources that carry it.
        sources: Vec<SourceIx>,
    },
    /// All take the same stance.
    OneDirection {
        /// Affirms or denies.
        stance: Stance,
    },
    /// Nobody is opposed to another, and these claims qualify.
    Qualification {
        /// The claims that qualify.
        qualifying: Vec<ClaimIx>,
    },
    /// At least one affirming and one denying claim of different voices meet.
    Opposition {
        /// The affirming claims that meet a denying one of another voice.
        affirming: Vec<ClaimIx>,
        /// The denying claims that meet an affirming one of another voice.
        denying: Vec<ClaimIx>,
    },
    /// All in one direction, but these claims have a value that differs from another voice's.
    FiguresApart {
        /// The claims whose value differs from another's in the list.
        claims: Vec<ClaimIx>,
    },
    /// Affirmed and denied, but each opposed pair is about another time or scope, or is one voice with itself.
    Dissolved {
        /// The affirming claims.
        affirming: Vec<ClaimIx>,
        /// The denying claims.
        denying: Vec<ClaimIx>,
        /// How many opposed pairs are about disjoint periods.
        by_time: u64,
        /// How many opposed pairs declare different scopes.
        by_scope: u64,
        /// How many opposed pairs are one voice with itself.
        within_voice: u64,
    },
}

/// Gives the verdict on a proposition, by the first clause that fits: no claim, one source, one voice repeated, conflict or
/// changed (affirmed and denied), figures differ, qualified, agreement.
///
/// Conflicts and differing figures are between voices also where sources are counted: a source that endorses two
/// opposed voices is in conflict with itself, once another source takes part. A voice opposed only to itself makes no conflict.
pub(super) fn judge(
    dataset: &Dataset,
    places: &Places,
    unit: Unit,
    counted: &[ClaimIx],
    voices: &[VoiceIx],
) -> (Verdict, Rule) {
    let sources = sources(places, counted);
    match (sources.as_slice(), voices) {
        ([], _) => return (Verdict::Unaddressed, Rule::NoClaim),
        (&[source], voices) if unit == Unit::Source || voices.len() == 1 => {
            return (Verdict::SingleVoice, Rule::OneSource { source, voices: voices.to_vec() });
        }
        (_, &[voice]) => return (Verdict::Echo, Rule::OneVoiceRepeated { voice, sources }),
        _ => {}
    }
    let taking = |stance| counted.iter().copied().filter(|&claim| dataset[claim].stance == stance).collect::<Vec<_>>();
    let (affirming, qualifying, denying) = (taking(Stance::Affirms), taking(Stance::Qualifies), taking(Stance::Denies));
    if !affirming.is_empty() && !denying.is_empty() {
        return opposition(dataset, places, affirming, denying);
    }
    let apart = figures::apart(dataset, places, counted);
    if !apart.is_empty() {
        (Verdict::FiguresDiffer, Rule::FiguresApart { claims: apart })
    } else if !qualifying.is_empty() {
        (Verdict::Qualified, Rule::Qualification { qualifying })
    } else {
        let stance = if affirming.is_empty() { Stance::Denies } else { Stance::Affirms };
        (Verdict::Agreement, Rule::OneDirection { stance })
    }
}

/// The voices behind claims, in dataset order.
pub(super) fn voices(places: &Places, claims: &[ClaimIx]) -> Vec<VoiceIx> {
    distinct(claims.iter().filter_map(|&claim| places.voice(claim)).collect())
}

fn sources(places: &Places, claims: &[ClaimIx]) -> Vec<SourceIx> {
    distinct(claims.iter().filter_map(|&claim| places.source(claim)).collect())
}

/// Whether two opposed claims are in conflict.
pub(super) fn meet(dataset: &Dataset, places: &Places, a: ClaimIx, b: ClaimIx) -> bool {
    places.voice(a) != places.voice(b) && opposed(dataset, places, a, b) == RelationKind::Conflict
}

/// Whether two claims give values that differ.
pub(super) fn differ(dataset: &Dataset, places: &Places, a: ClaimIx, b: ClaimIx) -> bool {
    relation(dataset, places, a, b).kind == RelationKind::FiguresDiffer
}

#[cfg(test)]
mod tests {
    use super::{Rule, Verdict};
    use crate::compare::story::{claims, story};
    use crate::compare::{Member, Unit};
    use crate::model::Stance;

    #[track_caller]
    fn check(text: &str, verdict: Verdict) {
        assert_eq!(story(text).finding().verdict, verdict, "{text}");
    }

    #[track_caller]
    fn check_by_source(text: &str, verdict: Verdict) {
        assert_eq!(story(text).finding_by(Unit::Source).verdict, verdict, "{text}");
    }

    #[test]
    fn the_table_holds() {
        check("proposition p", Verdict::Unaddressed);
        check("ann A affirms", Verdict::SingleVoice);
        check("ann A affirms \n ann A qualifies", Verdict::SingleVoice);
        check("ann A affirms \n ann B affirms relay=reported", Verdict::Echo);
        check("ann A affirms \n bob B affirms", Verdict::Agreement);
        check("ann A denies \n bob A denies", Verdict::Agreement);
        check("ann A affirms \n bob B qualifies", Verdict::Qualified);
        check("ann A denies \n bob B qualifies", Verdict::Qualified);
        check("ann A affirms \n bob B denies", Verdict::Conflict);
        check("ann A affirms value=1 \n bob B affirms value=2", Verdict::FiguresDiffer);
        check("ann A affirms about=2017 \n bob B denies about=2019", Verdict::Changed);
        check("ann A affirms scope=air \n bob B denies scope=sea", Verdict::Changed);
    }

    #[test]
    fn one_conflict_is_enough() {
        check("ann A affirms about=2017 \n bob B denies about=2019 \n cat C denies", Verdict::Conflict);
        check("ann A affirms value=1 \n bob B affirms value=2 \n cat C denies", Verdict::Conflict);
        check("ann A affirms \n bob B qualifies \n cat C denies", Verdict::Conflict);
    }

    #[test]
    fn differing_figures_outweigh_a_qualification() {
        check("ann A affirms value=1 \n bob B qualifies value=2", Verdict::FiguresDiffer);
        check("ann A affirms value=1 \n bob B qualifies value=1", Verdict::Qualified);
        check("ann A affirms value=1 \n bob B affirms value=2 period=2019 about=2019", Verdict::FiguresDiffer);
        check("ann A affirms value=1 period=2018 \n bob B affirms value=2 period=2019", Verdict::Agreement);
        check("ann A affirms value=1 \n ann A affirms value=2 \n bob B affirms", Verdict::Agreement);
    }

    #[test]
    fn a_voice_against_itself_is_no_conflict() {
        check("ann A affirms \n ann A denies", Verdict::SingleVoice);
        check("ann A affirms \n ann B denies", Verdict::Echo);
        check("ann A affirms \n ann A denies \n bob B qualifies", Verdict::Changed);
        check("ann A affirms \n ann A denies \n bob B affirms", Verdict::Conflict);
    }

    #[test]
    fn a_source_counts_with_what_it_says_or_endorses() {
        check_by_source("ann A affirms \n bob B denies relay=reported", Verdict::SingleVoice);
        check_by_source("ann A affirms \n bob B denies relay=disputed", Verdict::SingleVoice);
        check_by_source("ann A affirms relay=reported", Verdict::Unaddressed);
        check_by_source("ann A affirms \n bob B denies relay=endorsed", Verdict::Conflict);
        check_by_source("ann A affirms \n bob A denies relay=endorsed", Verdict::SingleVoice);
        check_by_source("ann A affirms relay=endorsed \n ann B affirms relay=endorsed", Verdict::Echo);
        check_by_source("ann A affirms \n ann B affirms relay=endorsed \n bob B affirms", Verdict::Agreement);
    }

    #[test]
    fn the_rule_names_the_claims_that_made_it_fit() {
        let rule = |text| story(text).finding().rule;
        assert_eq!(
            rule(
                "ann A affirms \n bob B denies \n ann A qualifies \n cat C affirms about=2017 \n dan D denies about=2019"
            ),
            Rule::Opposition { affirming: claims(&[0, 3]), denying: claims(&[1, 4]) }
        );
        assert_eq!(
            rule("ann A affirms scope=air \n bob B denies \n cat C affirms scope=sea \n bob B denies scope=air"),
            Rule::Opposition { affirming: claims(&[0, 2]), denying: claims(&[1, 3]) }
        );
        assert_eq!(
            rule("ann A affirms scope=air about=2017 \n bob B denies scope=sea about=2017 \n cat C denies about=2019"),
            Rule::Dissolved {
                affirming: claims(&[0]),
                denying: claims(&[1, 2]),
                by_time: 1,
                by_scope: 1,
                within_voice: 0
            }
        );
        assert_eq!(
            rule("ann A affirms value=1 \n bob B affirms \n cat C affirms value=2 \n dan D qualifies"),
            Rule::FiguresApart { claims: claims(&[0, 2]) }
        );
        // The third differs only from the first, which is known to differ already.
        assert_eq!(
            rule("ann A affirms value=1 \n bob B affirms value=2 \n cat C affirms range=2..3"),
            Rule::FiguresApart { claims: claims(&[0, 1, 2]) }
        );
        assert_eq!(rule("ann A affirms \n bob B qualifies"), Rule::Qualification { qualifying: claims(&[1]) });
        assert_eq!(rule("ann A denies \n bob B denies"), Rule::OneDirection { stance: Stance::Denies });
        let echo = story("ann A affirms \n ann B affirms \n ann B affirms");
        let (voice, sources) = (echo.voice_ix("ann"), vec![echo.source_ix("A"), echo.source_ix("B")]);
        assert_eq!(echo.finding().rule, Rule::OneVoiceRepeated { voice, sources });
    }

    #[test]
    fn reported_and_disputed_claims_are_drawn_apart() {
        let story = story("ann A affirms \n bob A denies relay=reported \n cat B denies relay=disputed");
        let finding = story.finding_by(Unit::Source);
        assert_eq!((finding.counted, finding.apart), (claims(&[0]), claims(&[1, 2])));
        assert_eq!(story.by(Unit::Source).members, [story.source_member("A")]);
        assert_eq!(story.finding().apart, []);
        assert!(story.by(Unit::Voice).members.iter().all(|member| matches!(member, Member::Voice(_))));
    }

    #[test]
    fn claims_that_lead_nowhere_do_not_count() {
        let mut story = story("ann A affirms \n bob B denies");
        story.dataset.claims[1].voice = "nobody".into();
        assert_eq!(story.finding().verdict, Verdict::SingleVoice);
    }
}
