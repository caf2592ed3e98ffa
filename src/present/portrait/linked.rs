//! For whom a voice speaks, and who speaks for it. Linked voices are not independent.

use super::{PortraitPart, Seen};
use crate::compare::Member;
use crate::model::VoiceIx;

pub(super) fn linked(seen: &Seen<'_>) -> PortraitPart {
    let words = &seen.of.words;
    let Member::Voice(at) = seen.member else { return PortraitPart::default() };
    let places = &seen.comparison.places;
    let for_whom = places.speak_for(at).iter().map(|other| Member::Voice(*other));
    let speakers =
        (0..seen.of.dataset.voices.len()).map(VoiceIx).filter(|other| places.speak_for(*other).contains(&at));
    let speakers: Vec<Member> = speakers.map(Member::Voice).collect();
    let mut lines: Vec<_> =
        for_whom.map(|other| words.portrait_speaks_for(vec![seen.of.member_phrase(other)])).collect();
    lines.extend(speakers.into_iter().map(|other| words.portrait_spoken_for(vec![seen.of.member_phrase(other)])));
    PortraitPart { heading: words.portrait_linked(), lines, folds: Vec::new() }
}
