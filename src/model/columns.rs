//! Claims as columns: one list per fact, for counting very many of them. Their texts stay where they came from.

use std::collections::BTreeMap;

use super::order::distinct;
use super::{Dataset, PropositionIx, Relay, SourceIx, Stance, VoiceIx};

/// What counting needs to know of one claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row {
    /// What the claim is about.
    pub proposition: PropositionIx,
    /// Where it is found.
    pub source: SourceIx,
    /// Who asserts it.
    pub voice: VoiceIx,
    /// What it says.
    pub stance: Stance,
    /// How the source carries the voice.
    pub relay: Relay,
}

/// The rows of many claims, one list per fact: 14 bytes a claim.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Columns {
    propositions: Vec<u32>,
    sources: Vec<u32>,
    voices: Vec<u32>,
    stances: Vec<Stance>,
    relays: Vec<Relay>,
}

impl Columns {
    /// Adds a row. Positions beyond 2³² − 1 do not occur: so many records fit into no memory.
    pub fn push(&mut self, row: Row) {
        self.propositions.push(narrow(row.proposition.0));
        self.sources.push(narrow(row.source.0));
        self.voices.push(narrow(row.voice.0));
        self.stances.push(row.stance);
        self.relays.push(row.relay);
    }

    /// How many rows there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.stances.len()
    }

    /// Whether there is no row.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.stances.is_empty()
    }

    /// The rows in order.
    pub fn rows(&self) -> impl Iterator<Item = Row> + Clone + '_ {
        let places = self.propositions.iter().zip(&self.sources).zip(&self.voices);
        places.zip(&self.stances).zip(&self.relays).map(|((((&proposition, &source), &voice), &stance), &relay)| Row {
            proposition: PropositionIx(wide(proposition)),
            source: SourceIx(wide(source)),
            voice: VoiceIx(wide(voice)),
            stance,
            relay,
        })
    }

    /// The propositions on which some voice speaks in two sources, in ascending order.
    #[must_use]
    pub fn echoed(&self) -> Vec<PropositionIx> {
        let mut heard_in = BTreeMap::new();
        let repeated: Vec<VoiceIx> = self
            .rows()
            .filter(|row| *heard_in.entry(row.voice).or_insert(row.source) != row.source)
            .map(|row| row.voice)
            .collect();
        let repeated = distinct(repeated);
        let rows = self.rows().filter(|row| repeated.binary_search(&row.voice).is_ok());
        let heard = distinct(rows.map(|row| (row.proposition, row.voice, row.source)).collect());
        let twice = heard.iter().zip(heard.iter().skip(1)).filter(|((p, v, _), (q, w, _))| (p, v) == (q, w));
        distinct(twice.map(|((proposition, ..), _)| *proposition).collect())
    }
}

fn narrow(position: usize) -> u32 {
    u32::try_from(position).unwrap_or(u32::MAX)
}

fn wide(position: u32) -> usize {
    position as usize
}

/// A dataset of very many claims, read for counting.
///
/// Whatever a comparison of a proposition needs beyond its rows is a matter of few propositions: those with a claim that has a period, a
/// scope or a value of its own, or with a voice that two sources carry. Only their claims are kept as records.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table {
    /// All sources, voices, topics, readings and propositions; of the claims those on intricate propositions.
    pub dataset: Dataset,
    /// Every claim.
    pub columns: Columns,
    /// For each proposition, whether rows do not say all that its comparison needs.
    pub intricate: Vec<bool>,
}

impl Table {
    /// Marks propositions as intricate.
    pub fn mark(&mut self, propositions: impl IntoIterator<Item = PropositionIx>) {
        for at in propositions {
            if let Some(intricate) = self.intricate.get_mut(at.0) {
                *intricate = true;
            }
        }
    }
}
