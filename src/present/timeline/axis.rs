//! What all rows of a timeline share: years, and when each source was published.

use super::frame::{Days, Frame, day_number};
use super::years::Years;
use crate::model::Day;
use crate::model::order::ascending;
use crate::present::{Compared, date_words};
use crate::state::Open;

/// Up to so many years are named where there is room.
const NAMED_YEARS: i32 = 12;

/// Up to so many years have lines for their quarters.
const YEARS_WITH_QUARTERS: i32 = 4;

/// Up to so many years are named where there is little room.
const FEW_NAMED_YEARS: usize = 4;

/// Up to so many lines of names stand above the years.
pub(super) const NAME_LINES: usize = 5;

/// The room that a letter of a name takes at most, and the room around a name, both in thousandths of a narrow track.
const LETTER: i64 = 34;
const AROUND: i64 = 30;

/// From here on names stand before their line.
const LATE: i64 = 620;

/// What all rows share.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Axis {
    /// The years that have a line.
    pub ticks: Vec<Tick>,
    /// The sources published in the years shown.
    pub published: Vec<Published>,
    /// How many lines of names there are.
    pub name_lines: usize,
}

/// The beginning of a year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tick {
    /// Where, in thousandths of the track.
    pub at: i64,
    /// The year; none for a quarter.
    pub year: Option<String>,
    /// Whether it is named where there is little room, too.
    pub is_main: bool,
}

/// When a source was published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Published {
    /// The short name.
    pub name: String,
    /// Name and date.
    pub words: String,
    /// What the name opens.
    pub opens: Open,
    /// Where in thousandths of the track, from the first day to the last that the date can mean.
    pub span: (i64, i64),
    /// Whether the date is inferred or approximate.
    pub is_vague: bool,
    /// In which line the name stands, from 0; none if there is no room.
    pub line: Option<usize>,
    /// Whether the name stands before its line.
    pub is_late: bool,
}

/// The smallest round number of years that leaves at most so many of them.
pub(super) fn step(years: i32, at_most: i32) -> i32 {
    let round = [1, 2, 5, 10, 20, 50, 100, 200, 500];
    round.into_iter().find(|step| years / step <= at_most).unwrap_or(1000)
}

impl Axis {
    /// The axis of the years shown.
    pub(super) fn of(of: &Compared, years: Years, frame: Frame) -> Self {
        let published = published(of, frame);
        let name_lines = published.iter().filter_map(|source| source.line).max().map_or(0, |line| line + 1);
        Self { ticks: ticks(of, years, frame), published, name_lines }
    }
}

fn ticks(of: &Compared, years: Years, frame: Frame) -> Vec<Tick> {
    let step = step(years.count(), NAMED_YEARS);
    let named: Vec<i32> = (years.first..=years.last).filter(|year| year % step == 0).collect();
    let every = named.len().div_ceil(FEW_NAMED_YEARS).max(1);
    let tick = |(at, year): (usize, &i32)| Tick {
        at: frame.at_year(*year),
        year: Some(of.words.date((*year).into(), None, None)),
        is_main: at % every == 0,
    };
    let years_begin = named.iter().enumerate().map(tick);
    years_begin.chain(quarters(years, frame)).collect()
}

/// Where quarters begin, if there is room for them.
fn quarters(years: Years, frame: Frame) -> impl Iterator<Item = Tick> {
    let is_few = years.count() <= YEARS_WITH_QUARTERS;
    let few = is_few.then_some(years.first..=years.last).into_iter().flatten();
    let begins = few
        .filter_map(|year| u16::try_from(year).ok())
        .flat_map(|year| [4, 7, 10].map(|month| day_number(Day { year, month, day: 1 })));
    begins.map(move |day| Tick { at: frame.at(2 * day), year: None, is_main: false })
}

fn published(of: &Compared, frame: Frame) -> Vec<Published> {
    let sources = of.dataset.sources.iter().enumerate();
    let dated = ascending(sources.map(|(at, source)| (Days::of(&source.issued).middle(), at)).collect());
    let mut ends = Vec::new();
    let source = |(middle, at): (i64, usize)| {
        let source = of.dataset.sources.get(at)?;
        let days = Days::of(&source.issued);
        frame.meets(days).then(|| {
            let span = (days.from.map_or(0, |day| frame.at(2 * day)), days.to.map_or(1000, |day| frame.at(2 * day)));
            let is_late = frame.at(middle) > LATE;
            Published {
                words: of.words.timeline_published(&source.short, &date_words(&of.words, &source.issued)),
                opens: Open::Source(source.id.clone()),
                span: (span.0.clamp(0, 1000), span.1.clamp(0, 1000)),
                is_vague: source.issued.is_uncertain() || source.issued.is_approximate(),
                line: free_line(&mut ends, frame.at(middle), is_late, &source.short),
                is_late,
                name: source.short.clone(),
            }
        })
    };
    dated.into_iter().filter_map(source).collect()
}

/// The first line in which a name has room, given where the names end that stand there.
fn free_line(ends: &mut Vec<Vec<(i64, i64)>>, at: i64, is_late: bool, name: &str) -> Option<usize> {
    let room = AROUND + LETTER * i64::try_from(name.chars().count()).unwrap_or(1000);
    let (from, to) = if is_late { (at - room, at) } else { (at, at + room) };
    let is_free = |line: &Vec<(i64, i64)>| line.iter().all(|(start, end)| to <= *start || *end <= from);
    let line = ends.iter().position(is_free).unwrap_or(ends.len());
    if line == ends.len() {
        ends.push(Vec::new());
    }
    ends.get_mut(line)?.push((from, to));
    (line < NAME_LINES).then_some(line)
}

#[cfg(test)]
mod tests {
    use super::{free_line, step};

    #[test]
    fn steps_between_years_are_round() {
        let steps = [2, 12, 13, 38, 130, 1050].map(|years| step(years, 12));
        assert_eq!(steps, [1, 1, 2, 5, 20, 100]);
    }

    #[test]
    fn names_stand_in_lines_in_which_they_have_room() {
        let mut ends = Vec::new();
        let mut line = |at, is_late, name| free_line(&mut ends, at, is_late, name);
        assert_eq!(line(100, false, "Ada"), Some(0));
        assert_eq!(line(110, false, "Grace"), Some(1));
        assert_eq!(line(500, false, "Emmy"), Some(0));
        assert_eq!(line(990, true, "Sofia"), Some(0));
        assert_eq!(line(991, true, "Hedy"), Some(1));
    }
}
