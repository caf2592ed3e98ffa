//! How many voices can be independent at most, as sentences.

use super::Compared;
use super::phrase::{Phrase, plainly, row};
use super::reason::names;
use crate::compare::{Echo, Finding, Member};
use crate::model::VoiceIx;
use crate::state::Count;

/// At most so many echoes, and so many links, have a sentence of their own.
const TOLD: usize = 3;

/// The bound and what lowers it; none if nobody speaks.
pub(super) fn independence(of: &Compared, finding: &Finding) -> Vec<Vec<Phrase>> {
    if finding.voices.is_empty() {
        return Vec::new();
    }
    let mut sentences = vec![plainly(of.words.independent_at_most(finding.independent_at_most))];
    sentences.extend(finding.echoes.iter().take(TOLD).map(|echo| heard(of, echo)));
    if finding.echoes.len() > TOLD {
        sentences.push(plainly(of.words.more_count_once(finding.echoes.len() - TOLD)));
    }
    sentences.extend(finding.linked.iter().take(TOLD).map(|link| speaks(of, *link)));
    if finding.linked.len() > TOLD {
        sentences.push(plainly(of.words.more_speak_for(finding.linked.len() - TOLD)));
    }
    sentences
}

fn heard(of: &Compared, echo: &Echo) -> Vec<Phrase> {
    let sources = names(of, Count::Sources, &echo.claims);
    of.words.counts_once(vec![of.member_phrase(Member::Voice(echo.voice))], row(&of.words, sources))
}

fn speaks(of: &Compared, (who, whom): (VoiceIx, VoiceIx)) -> Vec<Phrase> {
    of.words.speaks_for(vec![of.member_phrase(Member::Voice(who))], vec![of.member_phrase(Member::Voice(whom))])
}
