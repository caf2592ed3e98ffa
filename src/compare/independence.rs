//! Independence: echoes and links between voices. Independence is never asserted, only bounded from above.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{ClaimIx, SourceIx, VoiceIx};

use super::Places;

/// A voice that two or more sources carry on one proposition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Echo {
    /// The voice.
    pub voice: VoiceIx,
    /// The sources that carry it, at least two.
    pub sources: Vec<SourceIx>,
    /// Its claims that count.
    pub claims: Vec<ClaimIx>,
}

/// The voices that two or more sources carry, in dataset order.
pub(super) fn echoes(places: &Places, counted: &[ClaimIx]) -> Vec<Echo> {
    let mut by_voice: BTreeMap<VoiceIx, Echo> = BTreeMap::new();
    for &claim in counted {
        let (Some(voice), Some(source)) = (places.voice(claim), places.source(claim)) else { continue };
        let echo = by_voice.entry(voice).or_insert(Echo { voice, sources: Vec::new(), claims: Vec::new() });
        echo.sources.push(source);
        echo.claims.push(claim);
    }
    let sort = |mut echo: Echo| {
        echo.sources.sort_unstable();
        echo.sources.dedup();
        echo
    };
    by_voice.into_values().map(sort).filter(|echo| echo.sources.len() > 1).collect()
}

/// Pairs of these voices of which the first speaks for the second, itself or through voices that are not among them.
pub(super) fn linked(places: &Places, voices: &[VoiceIx]) -> Vec<(VoiceIx, VoiceIx)> {
    let present = |voice: &VoiceIx| voices.binary_search(voice).is_ok();
    let mut linked = Vec::new();
    for &voice in voices.iter().filter(|&&voice| !places.speak_for(voice).is_empty()) {
        let mut seen = BTreeSet::from([voice]);
        let mut open = vec![voice];
        while let Some(from) = open.pop() {
            for &to in places.speak_for(from).iter().filter(|&&to| seen.insert(to)) {
                if present(&to) { linked.push((voice, to)) } else { open.push(to) }
            }
        }
    }
    linked.sort_unstable();
    linked
}

/// How many of these voices can be independent at most: whoever speaks for another of them adds none.
///
/// Voices that speak for each other in a circle count as one.
pub(super) fn independent_at_most(voices: &[VoiceIx], linked: &[(VoiceIx, VoiceIx)]) -> usize {
    // Everybody who speaks for a voice, directly or not, is covered by it. In the reverse order of leaving, each
    // voice that is not covered yet belongs to a circle (mostly of one) that speaks for nobody outside it.
    let mut spoken_for_by: BTreeMap<VoiceIx, Vec<VoiceIx>> = BTreeMap::new();
    for &(from, to) in linked {
        spoken_for_by.entry(to).or_default().push(from);
    }
    let mut first = Walk::new(&spoken_for_by);
    for &voice in voices {
        first.cover(voice);
    }
    let mut second = Walk::new(&spoken_for_by);
    first.left.iter().rev().filter(|&&voice| second.cover(voice)).count()
}

/// A walk in depth, without recursion, from each voice to those that speak for it.
struct Walk<'g> {
    spoken_for_by: &'g BTreeMap<VoiceIx, Vec<VoiceIx>>,
    entered: BTreeSet<VoiceIx>,
    left: Vec<VoiceIx>,
}

impl<'g> Walk<'g> {
    fn new(spoken_for_by: &'g BTreeMap<VoiceIx, Vec<VoiceIx>>) -> Self {
        Self { spoken_for_by, entered: BTreeSet::new(), left: Vec::new() }
    }

    /// Walks from a voice; false if it has been reached before.
    fn cover(&mut self, voice: VoiceIx) -> bool {
        if !self.entered.insert(voice) {
            return false;
        }
        let mut path = vec![(voice, self.next(voice).iter())];
        while let Some((at, rest)) = path.last_mut() {
            match rest.next() {
                Some(&to) => {
                    if self.entered.insert(to) {
                        path.push((to, self.next(to).iter()));
                    }
                }
                None => {
                    self.left.push(*at);
                    path.pop();
                }
            }
        }
        true
    }

    fn next(&self, voice: VoiceIx) -> &'g [VoiceIx] {
        self.spoken_for_by.get(&voice).map(Vec::as_slice).unwrap_or_default()
    }
}
