//! How many voices can be independent at most, as sentences.

use super::Compared;
use super::phrase::{Phrase, Sentence};
use super::reason::{named_voice, names};
use super::words::counted;
use crate::compare::{Echo, Finding};
use crate::model::VoiceIx;
use crate::state::Count;

/// At most so many echoes, and so many links, have a sentence of their own.
const TOLD: usize = 3;

/// The bound and what lowers it; none if nobody speaks.
pub(super) fn independence(of: &Compared, finding: &Finding) -> Vec<Vec<Phrase>> {
    if finding.voices.is_empty() {
        return Vec::new();
    }
    let bound = counted(finding.independent_at_most, "independent voice", "independent voices");
    let mut sentences = vec![Sentence::new(format!("At most {bound}.")).phrases()];
    sentences.extend(finding.echoes.iter().take(TOLD).map(|echo| heard(of, echo)));
    if finding.echoes.len() > TOLD {
        let more = counted(finding.echoes.len() - TOLD, "other voice is", "other voices are");
        sentences.push(Sentence::new(format!("{more} heard in several sources, too.")).phrases());
    }
    sentences.extend(finding.linked.iter().take(TOLD).map(|link| speaks(of, *link)));
    if finding.linked.len() > TOLD {
        let more = counted(finding.linked.len() - TOLD, "more such link counts", "more such links count");
        sentences.push(Sentence::new(format!("{more}.")).phrases());
    }
    sentences
}

fn heard(of: &Compared, echo: &Echo) -> Vec<Phrase> {
    let sources = names(of, Count::Sources, &echo.claims);
    let heard = Sentence::default().with(named_voice(of, echo.voice)).then(" is heard in ").row(&of.words, sources);
    heard.then(" and counts once.").phrases()
}

fn speaks(of: &Compared, (who, whom): (VoiceIx, VoiceIx)) -> Vec<Phrase> {
    Sentence::default().with(named_voice(of, who)).then(" speaks for ").with(named_voice(of, whom)).then(".").phrases()
}
