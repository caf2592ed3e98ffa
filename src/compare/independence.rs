//! Independence: echoes and links between voices. Independence is never asserted, only bounded from above.

use std::collections::{HashMap, HashSet};

use crate::model::order::{ascending, distinct};
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
    let spoken = ascending(counted.iter().filter_map(|&claim| Some((places.voice(claim)?, claim))).collect());
    let echo = |spoken: &[(VoiceIx, ClaimIx)]| {
        let claims: Vec<ClaimIx> = spoken.iter().map(|(_, claim)| *claim).collect();
        let sources = distinct(claims.iter().filter_map(|&claim| places.source(claim)).collect());
        (sources.len() > 1).then_some(Echo { voice: spoken.first()?.0, sources, claims })
    };
    spoken.chunk_by(|a, b| a.0 == b.0).filter_map(echo).collect()
}

/// Pairs of these voices of which the first speaks for the second, itself or through voices that are not among them.
pub(super) fn linked(places: &Places, voices: &[VoiceIx]) -> Vec<(VoiceIx, VoiceIx)> {
    let mut linked = Vec::new();
    let mut passages = Passages { places, voices, ends: HashMap::new() };
    for &voice in voices.iter().filter(|&&voice| !places.speak_for(voice).is_empty()) {
        let mut seen = HashSet::from([voice]);
        let mut open = vec![voice];
        while let Some(from) = open.pop() {
            for &next in places.speak_for(from) {
                let to = passages.end(next);
                if !seen.insert(to) {
                    continue;
                }
                if voices.binary_search(&to).is_ok() { linked.push((voice, to)) } else { open.push(to) }
            }
        }
    }
    ascending(linked)
}

/// Silent voices that speak for one other: whoever comes to one comes to that other. Remembered, so that many who come
/// through one long row of them do not all walk along it.
struct Passages<'p> {
    places: &'p Places,
    /// The voices that are not silent.
    voices: &'p [VoiceIx],
    ends: HashMap<VoiceIx, VoiceIx>,
}

impl Passages<'_> {
    /// Where a voice leads: to itself, unless it is silent and speaks for one other.
    fn end(&mut self, voice: VoiceIx) -> VoiceIx {
        let (mut passed, mut at) = (Vec::new(), voice);
        let end = loop {
            match (self.ends.get(&at), self.places.speak_for(at)) {
                (Some(end), _) => break *end,
                (None, &[next]) if self.voices.binary_search(&at).is_err() => {
                    self.ends.insert(at, at); // a circle of silent voices ends where it was entered
                    passed.push(at);
                    at = next;
                }
                _ => break at,
            }
        };
        for voice in passed {
            self.ends.insert(voice, end);
        }
        end
    }
}

/// How many of these voices can be independent at most: whoever speaks for another of them adds none.
///
/// Voices that speak for each other in a circle count as one.
pub(super) fn independent_at_most(voices: &[VoiceIx], linked: &[(VoiceIx, VoiceIx)]) -> usize {
    // Everybody who speaks for a voice, directly or not, is covered by it. In the reverse order of leaving, each
    // voice that is not covered yet belongs to a circle (mostly of one) that speaks for nobody outside it.
    let spoken_for_by = ascending(linked.iter().map(|(from, to)| (*to, *from)).collect());
    let mut first = Walk::new(&spoken_for_by);
    for &voice in voices {
        first.cover(voice);
    }
    let mut second = Walk::new(&spoken_for_by);
    first.left.iter().rev().filter(|&&voice| second.cover(voice)).count()
}

/// A walk in depth, without recursion, from each voice to those that speak for it.
struct Walk<'g> {
    /// Pairs of which the second speaks for the first, in ascending order.
    spoken_for_by: &'g [(VoiceIx, VoiceIx)],
    entered: HashSet<VoiceIx>,
    left: Vec<VoiceIx>,
}

impl<'g> Walk<'g> {
    fn new(spoken_for_by: &'g [(VoiceIx, VoiceIx)]) -> Self {
        Self { spoken_for_by, entered: HashSet::new(), left: Vec::new() }
    }

    /// Walks from a voice; false if it has been reached before.
    fn cover(&mut self, voice: VoiceIx) -> bool {
        if !self.entered.insert(voice) {
            return false;
        }
        let mut path = vec![(voice, self.next(voice))];
        while let Some((at, rest)) = path.last_mut() {
            match rest.next() {
                Some(&(of, to)) if of == *at => {
                    if self.entered.insert(to) {
                        path.push((to, self.next(to)));
                    }
                }
                _ => {
                    self.left.push(*at);
                    path.pop();
                }
            }
        }
        true
    }

    /// The pairs from the first of this voice on.
    fn next(&self, voice: VoiceIx) -> std::slice::Iter<'g, (VoiceIx, VoiceIx)> {
        let from = self.spoken_for_by.partition_point(|(of, _)| *of < voice);
        self.spoken_for_by.get(from..).unwrap_or_default().iter()
    }
}

#[cfg(test)]
mod tests {
    use crate::compare::Unit;
    use crate::compare::story::{claims, story};

    #[track_caller]
    fn check(text: &str, linked: &[(&str, &str)], at_most: usize) {
        let story = story(text);
        let finding = story.finding();
        let mut expected: Vec<_> = linked.iter().map(|(a, b)| (story.voice_ix(a), story.voice_ix(b))).collect();
        expected.sort_unstable();
        assert_eq!((finding.linked, finding.independent_at_most), (expected, at_most), "{text}");
    }

    #[test]
    fn a_voice_in_two_sources_is_an_echo() {
        let story = story("ann A affirms \n bob B affirms \n ann C affirms relay=reported \n bob B affirms");
        let [echo] = &story.finding().echoes[..] else { panic!("one echo") };
        assert_eq!((echo.voice, &echo.claims), (story.voice_ix("ann"), &claims(&[0, 2])));
        assert_eq!(echo.sources, [story.source_ix("A"), story.source_ix("C")]);
        assert_eq!(story.finding_by(Unit::Source).echoes, []);
    }

    #[test]
    fn who_speaks_for_another_adds_no_independent_voice() {
        check("ann A affirms \n bob B affirms", &[], 2);
        check("voice ann for=army \n ann A affirms \n army B affirms", &[("ann", "army")], 1);
        check("voice ann for=army \n voice bob for=army \n ann A affirms \n bob B affirms", &[], 2);
        let both = "voice ann for=army \n voice bob for=army \n ann A affirms \n bob B affirms \n army A affirms";
        check(both, &[("ann", "army"), ("bob", "army")], 1);
    }

    #[test]
    fn a_voice_that_speaks_for_two_does_not_join_them() {
        let text = "voice ann for=army,party \n ann A affirms \n army B affirms \n party C affirms";
        check(text, &[("ann", "army"), ("ann", "party")], 2);
    }

    #[test]
    fn links_reach_through_voices_that_are_silent() {
        let text = "voice ann for=staff \n voice staff for=army \n ann A affirms \n army B affirms";
        check(text, &[("ann", "army")], 1);
    }

    #[test]
    fn silent_voices_in_a_circle_lead_nowhere() {
        let circle = "voice ann for=x \n voice x for=y \n voice y for=x \n voice bob for=y";
        check(&format!("{circle} \n ann A affirms \n bob B affirms"), &[], 2);
        let out = "voice ann for=x \n voice x for=y \n voice y for=x,cat \n voice bob for=x";
        check(
            &format!("{out} \n ann A affirms \n bob B affirms \n cat C affirms"),
            &[("ann", "cat"), ("bob", "cat")],
            1,
        );
    }

    #[test]
    fn voices_that_speak_for_each_other_count_once() {
        let circle = "voice ann for=bob \n voice bob for=cat \n voice cat for=ann";
        let all = "ann A affirms \n bob A affirms \n cat A affirms";
        check(&format!("{circle} \n {all}"), &[("ann", "bob"), ("bob", "cat"), ("cat", "ann")], 1);
        check(&format!("{circle} \n ann A affirms \n cat A affirms"), &[("ann", "cat"), ("cat", "ann")], 1);
        check("voice ann for=ann \n ann A affirms \n bob B affirms", &[], 2);
        let outside = "voice ann for=bob \n voice bob for=ann,cat \n ann A affirms \n bob A affirms \n cat A affirms";
        check(outside, &[("ann", "bob"), ("bob", "ann"), ("bob", "cat")], 1);
        let tail = "voice ann for=bob \n voice bob for=ann \n voice cat for=ann";
        check(&format!("{tail} \n {all}"), &[("ann", "bob"), ("bob", "ann"), ("cat", "ann")], 1);
    }

    #[test]
    fn a_circle_of_others_covers_nobody_outside() {
        let circle = "voice ann \n voice bob for=cat \n voice cat for=bob";
        let all = "ann A affirms \n bob A affirms \n cat A affirms";
        check(&format!("{circle} \n {all}"), &[("bob", "cat"), ("cat", "bob")], 2);
    }

    #[test]
    fn long_chains_need_no_stack() {
        let mut text = String::new();
        for at in (0..2000).rev() {
            text.push_str(&format!("voice v{at} for=v{} \n v{at} A affirms \n", at + 1));
        }
        assert_eq!(story(&text).finding().independent_at_most, 1);
    }
}
