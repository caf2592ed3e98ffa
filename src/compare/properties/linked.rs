//! Links: who speaks for whom, worked out by trying every way.

use std::collections::BTreeSet;

use proptest::prelude::{prop_assert_eq, proptest};

use crate::compare::{Places, Unit};
use crate::model::VoiceIx;

use super::told::told;

/// Everybody whom a voice speaks for, itself or through voices that are not among these.
fn spoken_for(places: &Places, voices: &[VoiceIx], voice: VoiceIx) -> BTreeSet<VoiceIx> {
    let mut reached: BTreeSet<VoiceIx> = places.speak_for(voice).iter().copied().collect();
    loop {
        let silent = reached.iter().filter(|at| !voices.contains(at));
        let further: BTreeSet<VoiceIx> = silent.flat_map(|at| places.speak_for(*at)).copied().collect();
        if further.is_subset(&reached) {
            return reached.into_iter().filter(|at| voices.contains(at) && *at != voice).collect();
        }
        reached.extend(further);
    }
}

proptest! {
    #[test]
    fn links_are_all_ways_through_the_silent(told in told()) {
        let comparison = told.by(Unit::Voice);
        for finding in &comparison.findings {
            let pairs = finding.voices.iter().flat_map(|&voice| {
                let reached = spoken_for(&comparison.places, &finding.voices, voice);
                reached.into_iter().map(move |to| (voice, to))
            });
            prop_assert_eq!(&finding.linked, &pairs.collect::<Vec<_>>());
        }
    }
}
