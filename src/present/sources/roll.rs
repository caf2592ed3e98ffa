//! The voices, those with most positions first.

use crate::compare::{Finding, Member};
use crate::model::order::{descending, distinct};
use crate::model::{SourceIx, VoiceIx, VoiceKind};
use crate::present::phrase::plainly;
use crate::present::{Answered, Compared, Item, Phrase};
use crate::state::{Asked, Aspect, Count, Open};

/// Every voice that says something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Roll {
    /// One row each.
    pub rows: Vec<RollRow>,
    /// How many voices say nothing here, which opens who; empty if all do.
    pub left_out: Vec<Phrase>,
}

/// One voice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RollRow {
    /// The name.
    pub name: String,
    /// What it is.
    pub kind: String,
    /// What all of the row opens.
    pub opens: Open,
    /// On how many propositions it takes a position.
    pub positions: usize,
    /// In how many sources it is heard.
    pub sources: usize,
    /// On how many propositions nobody else takes a position.
    pub alone: usize,
}

/// The voices.
pub(super) fn roll(of: &Compared) -> Roll {
    let comparison = of.by(Count::Voices);
    let voices = comparison.members.iter().filter_map(|member| match member {
        Member::Voice(at) => Some(row(of, &comparison.findings, *at)),
        Member::Source(_) => None,
    });
    let rows: Vec<RollRow> = voices.collect();
    let order = descending(rows.iter().map(|row| row.positions as u64).collect());
    let left_out = unheard(of).len();
    let rows = order.into_iter().filter_map(|at| rows.get(at).cloned()).collect();
    let opens = Open::Reason(Asked::Table(Aspect::Unheard));
    let number = || vec![Phrase::labelled(of.words.whole(left_out), opens, of.words.n_voices(left_out))];
    let left_out = (left_out > 0).then(|| of.words.sources_roll_left_out(number(), left_out));
    Roll { rows, left_out: left_out.unwrap_or_default() }
}

/// Who is named in the dataset and says nothing here, in dataset order.
fn unheard(of: &Compared) -> Vec<VoiceIx> {
    let heard = &of.by(Count::Voices).members;
    let voices = (0..of.dataset.voices.len()).map(VoiceIx);
    voices.filter(|at| !heard.contains(&Member::Voice(*at))).collect()
}

/// Those who say nothing here, as the reason behind their number; none if something else is asked, or if there are none.
pub(in crate::present) fn silent_voices(of: &Compared, about: &Asked) -> Option<Answered> {
    let unheard = unheard(of);
    if *about != Asked::Table(Aspect::Unheard) || unheard.is_empty() {
        return None;
    }
    let item = |at: &VoiceIx| Item {
        mark: None,
        title: of.dataset[*at].name.clone(),
        text: plainly(kind_words(of, of.dataset[*at].kind)),
        opens: Open::Voice(of.dataset[*at].id.clone()),
    };
    let number = plainly(of.words.whole(unheard.len()));
    Some(Answered {
        title: of.dataset.title.clone(),
        is_titled_by_dataset: true,
        sentences: vec![
            of.words.sources_roll_left_out(number, unheard.len()),
            plainly(of.words.sources_roll_left_out_rule()),
        ],
        sum: String::new(),
        items: unheard.iter().map(item).collect(),
        weights: None,
        claims: Vec::new(),
    })
}

fn row(of: &Compared, findings: &[Finding], at: VoiceIx) -> RollRow {
    let places = &of.by(Count::Voices).places;
    let said = findings.iter().filter_map(|finding| Some((finding, finding.position(Member::Voice(at))?)));
    let (mut positions, mut alone, mut heard) = (0, 0, Vec::new());
    for (finding, position) in said {
        positions += 1;
        alone += usize::from(finding.positions.len() == 1);
        heard.extend(position.claims.iter().filter_map(|claim| places.source(*claim)));
    }
    let sources: Vec<SourceIx> = distinct(heard);
    let voice = &of.dataset[at];
    RollRow {
        name: voice.name.clone(),
        kind: kind_words(of, voice.kind),
        opens: Open::Voice(voice.id.clone()),
        positions,
        sources: sources.len(),
        alone,
    }
}

/// What a voice is.
fn kind_words(of: &Compared, kind: VoiceKind) -> String {
    of.words.sources_voice_kind(match kind {
        VoiceKind::Person => "person",
        VoiceKind::Institution => "institution",
        VoiceKind::Group => "group",
    })
}
