//! One claim on a timeline: when it was said, and the period that it speaks of.

use super::frame::{Days, Frame};
use super::outcome_line::Stem;
use crate::compare::{LedgerEntry, Places};
use crate::model::{Claim, ClaimId, ClaimIx, Date, Precision, Source};
use crate::present::phrase::sentences;
use crate::present::{Compared, Mark, date_words, words};
use crate::state::Open;

/// A stretch is drawn at least so long, in thousandths of the track.
const SHORTEST: i64 = 6;

/// One claim.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClaimLine {
    /// Names the claim.
    pub id: ClaimId,
    /// The stance's shape.
    pub mark: Mark,
    /// Whether the claim counts.
    pub counts: bool,
    /// Who speaks.
    pub voice: String,
    /// The source that carries the voice, if it is not the voice's own.
    pub carried_by: Option<String>,
    /// The year in which it was said.
    pub year: i32,
    /// When it was said, in thousandths of the track; none if that is not shown.
    pub at: Option<i64>,
    /// From when to when it can have been said, unless that is one day.
    pub said: Option<Stretch>,
    /// Whether the date is inferred or approximate.
    pub is_vague: bool,
    /// The period that it speaks of.
    pub about: Option<Stretch>,
    /// What ties the two together where they lie apart.
    pub tie: Option<Tie>,
    /// What leads from here, or through here, to later facts.
    pub stems: Vec<Stem>,
    /// All of it in words.
    pub words: String,
}

/// From when to when, in thousandths of the track.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// Where it begins.
    pub from: i64,
    /// Where it ends.
    pub to: i64,
    /// Whether no beginning is named.
    pub is_open_before: bool,
    /// Whether no end is named.
    pub is_open_after: bool,
    /// Whether it is inferred or approximate.
    pub is_vague: bool,
}

/// What lies between the day on which something was said and the period that it speaks of, in thousandths of the track.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tie {
    /// Where it begins.
    pub from: i64,
    /// Where it ends.
    pub to: i64,
    /// Whether it goes on before the years shown.
    pub leads_before: bool,
    /// Whether it goes on after them.
    pub leads_after: bool,
}

impl Stretch {
    /// What is shown of a date; none if nothing is.
    pub(super) fn of(date: &Date, frame: Frame) -> Option<Self> {
        let days = Days::of(date);
        let end = |day: Option<i64>, open: i64| day.map_or(open, |day| frame.at(2 * day)).clamp(0, 1000);
        let (from, to) = (end(days.from, 0), end(days.to, 1000));
        let to = to.max((from + SHORTEST).min(1000));
        frame.meets(days).then_some(Self {
            from: from.min(to - SHORTEST),
            to,
            is_open_before: days.from.is_none(),
            is_open_after: days.to.is_none(),
            is_vague: is_vague(date),
        })
    }
}

/// What a timeline shows of a claim.
pub(super) struct Dated<'d> {
    pub(super) at: ClaimIx,
    claim: &'d Claim,
    source: &'d Source,
    pub(super) said: &'d Date,
    pub(super) about: Option<&'d Date>,
}

impl<'d> Dated<'d> {
    /// None if the claim's references lead nowhere.
    pub(super) fn of(of: &'d Compared, places: &Places, at: ClaimIx) -> Option<Self> {
        let dataset = &of.dataset;
        Some(Self {
            at,
            claim: &dataset[at],
            source: &dataset[places.source(at)?],
            said: places.said(dataset, at)?,
            about: places.period(dataset, at),
        })
    }

    /// What orders claims: when they were said, then what they speak of, then their place in the dataset.
    pub(super) fn rank(&self) -> (i64, Option<Days>, usize) {
        (Days::of(self.said).middle(), self.about.map(Days::of), self.at.0)
    }

    /// Whether something of it falls into the years shown.
    pub(super) fn is_shown(&self, frame: Frame) -> bool {
        std::iter::once(self.said).chain(self.about).any(|date| frame.meets(Days::of(date)))
    }

    /// Where it was said, even beyond the years shown.
    pub(super) fn place(&self, frame: Frame) -> i64 {
        frame.at(Days::of(self.said).middle())
    }

    pub(super) fn line(&self, of: &Compared, counts: bool, entry: Option<&LedgerEntry>, frame: Frame) -> ClaimLine {
        let place = self.place(frame);
        let said = (self.said.precision() != Precision::Day).then(|| Stretch::of(self.said, frame)).flatten();
        let is_own = self.source.author_voices.contains(&self.claim.voice);
        ClaimLine {
            id: self.claim.id.clone(),
            mark: Mark::of(self.claim.stance),
            counts,
            voice: of.voice_name(&self.claim.voice).to_owned(),
            carried_by: (!is_own).then(|| self.source.short.clone()),
            year: self.year(),
            at: (0..=1000).contains(&place).then_some(place),
            said,
            is_vague: is_vague(self.said),
            about: self.about.and_then(|about| Stretch::of(about, frame)),
            tie: self.about.and_then(|about| tie(place, Days::of(about), frame)),
            stems: Vec::new(),
            words: self.words(of, counts, entry),
        }
    }

    fn year(&self) -> i32 {
        self.said.latest().or(self.said.earliest()).map_or(0, |day| day.year.into())
    }

    /// The claim in whole sentences.
    fn words(&self, of: &Compared, counts: bool, entry: Option<&LedgerEntry>) -> String {
        let stance = Mark::of(self.claim.stance).name();
        let voice = of.voice_name(&self.claim.voice);
        let says = if counts {
            of.words.timeline_says(stance, voice, &self.source.short)
        } else {
            of.words.timeline_reported(stance, &self.source.short, voice)
        };
        let about = self.about.map(|about| of.words.timeline_speaks_of(&date_words(&of.words, about)));
        let outcome = entry.map(|entry| of.words.timeline_became(&words::outcome(&of.words, entry.state)));
        sentences(&of.words, [says, self.said_words(of)].into_iter().chain(about).chain(outcome))
    }

    /// When it was said, and whether that is only the date of the source.
    fn said_words(&self, of: &Compared) -> String {
        let date = date_words(&of.words, self.said);
        match self.claim.asserted {
            Some(_) => of.words.timeline_said(&date),
            None => of.words.timeline_said_when_published(&date),
        }
    }

    /// The line of the claim in the table.
    pub(super) fn table_line(&self, of: &Compared, entry: Option<&LedgerEntry>, statement: &str) -> super::TableLine {
        let date = date_words(&of.words, self.said);
        super::TableLine {
            said: if self.claim.asserted.is_some() { date } else { of.words.timeline_table_published(&date) },
            about: self.about.map(|about| date_words(&of.words, about)).unwrap_or_default(),
            voice: of.voice_name(&self.claim.voice).to_owned(),
            source: self.source.short.clone(),
            mark: Mark::of(self.claim.stance),
            stance: words::stance(&of.words, self.claim.stance),
            statement: statement.to_owned(),
            opens: Open::Claim(self.claim.id.clone()),
            outcome: entry.map(|entry| (words::outcome(&of.words, entry.state), super::became(&self.claim.id))),
        }
    }
}

fn is_vague(date: &Date) -> bool {
    date.is_uncertain() || date.is_approximate()
}

/// What lies between the day on which something was said and the period that it speaks of; none if nothing does, or nothing of it is shown.
fn tie(place: i64, about: Days, frame: Frame) -> Option<Tie> {
    let is_hidden = !frame.meets(about);
    let (from, to, leads_before, leads_after) =
        match (about.from.map(|day| frame.at(2 * day)), about.to.map(|day| frame.at(2 * day))) {
            (Some(from), _) if place < from => (place, from, place < 0, is_hidden),
            (_, Some(to)) if to < place => (to, place, is_hidden, place > 1000),
            _ => return None,
        };
    let (from, to) = (from.max(0), to.min(1000));
    (from < to).then_some(Tie { from, to, leads_before, leads_after })
}
