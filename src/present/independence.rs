//! How many voices can be independent at most, as sentences.

use super::Compared;
use super::phrase::{Phrase, Sentence};
use super::reason::{named_source, named_voice};
use super::words::counted;
use crate::compare::Finding;

/// The bound and what lowers it; none if nobody speaks.
pub(super) fn independence(of: &Compared, finding: &Finding) -> Vec<Vec<Phrase>> {
    if finding.voices.is_empty() {
        return Vec::new();
    }
    let bound = counted(finding.independent_at_most, "independent voice", "independent voices");
    let mut sentences = vec![Sentence::new(format!("At most {bound}.")).phrases()];
    for echo in &finding.echoes {
        let sources = echo.sources.iter().map(|source| named_source(of, *source)).collect();
        let heard = Sentence::default().with(named_voice(of, echo.voice)).then(" is heard in ").row(sources);
        sentences.push(heard.then(" and counts once.").phrases());
    }
    for (who, whom) in &finding.linked {
        let speaks = Sentence::default().with(named_voice(of, *who)).then(" speaks for ").with(named_voice(of, *whom));
        sentences.push(speaks.then(".").phrases());
    }
    sentences
}
