//! The years that a timeline shows, and the ways from there: closer, farther, earlier, later. Whole years only.

/// The first and the last of some years, both shown; it may be one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Years {
    /// The first.
    pub first: i32,
    /// The last, no earlier than the first.
    pub last: i32,
}

/// Up to so many years each year can be chosen by itself.
const FEW_YEARS: i32 = 120;

impl Years {
    /// The years from one to another.
    pub(super) fn new(first: i32, last: i32) -> Self {
        Self { first, last: last.max(first) }
    }

    /// As state and action have them.
    #[must_use]
    pub fn pair(self) -> (i32, i32) {
        (self.first, self.last)
    }

    /// How many they are.
    #[must_use]
    pub fn count(self) -> i32 {
        self.last - self.first + 1
    }

    /// How many they are, as messages count.
    #[must_use]
    pub fn number(self) -> usize {
        usize::try_from(self.count()).unwrap_or_default()
    }

    /// As many years as asked for, but at least one and no more than there are, as near as can be to the first one asked for.
    fn placed(first: i32, count: i32, within: Self) -> Self {
        let count = count.clamp(1, within.count());
        let first = first.clamp(within.first, within.last - count + 1);
        Self { first, last: first + count - 1 }
    }
}

/// The years shown among all years that the dataset speaks of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ShownYears {
    /// The years shown.
    pub shown: Years,
    /// All years in which something was said or of which something is said.
    pub all: Years,
    /// The years in which something was said: what is shown until the reader chooses.
    pub said: Years,
}

impl ShownYears {
    /// The years that the reader asked for, brought within what there is.
    pub(super) fn of(asked: Option<(i32, i32)>, said: Years, all: Years) -> Self {
        let fitted = |(first, last): (i32, i32)| {
            let (first, last) = (first.min(last), first.max(last));
            let (from, to) = (first.clamp(all.first, all.last), last.clamp(all.first, all.last));
            Years::placed(from, to - from + 1, all)
        };
        Self { shown: asked.map_or(said, fitted), all, said }
    }

    /// Half as many years around one of them, or around the middle; none if only one is shown.
    #[must_use]
    pub fn closer(&self, around: Option<i32>) -> Option<Years> {
        let count = (self.shown.count() + 1) / 2;
        let middle = around.unwrap_or(self.shown.first + self.shown.count() / 2);
        self.other(Years::placed(middle - count / 2, count, self.shown))
    }

    /// Twice as many years around the same middle; none if all are shown.
    #[must_use]
    pub fn farther(&self) -> Option<Years> {
        let count = self.shown.count();
        self.other(Years::placed(self.shown.first - count / 2, count * 2, self.all))
    }

    /// As many years, some of them earlier; none if the first is shown.
    #[must_use]
    pub fn earlier(&self) -> Option<Years> {
        self.moved(-self.step())
    }

    /// As many years, some of them later; none if the last is shown.
    #[must_use]
    pub fn later(&self) -> Option<Years> {
        self.moved(self.step())
    }

    /// All years; none if they are shown.
    #[must_use]
    pub fn everything(&self) -> Option<Years> {
        self.other(self.all)
    }

    /// The years from one that was chosen as the first.
    #[must_use]
    pub fn from(&self, first: i32) -> Years {
        let first = first.clamp(self.all.first, self.all.last);
        Years::new(first, self.shown.last)
    }

    /// The years up to one that was chosen as the last.
    #[must_use]
    pub fn until(&self, last: i32) -> Years {
        let last = last.clamp(self.all.first, self.all.last);
        Years { first: self.shown.first.min(last), last }
    }

    /// The years that can be chosen as the first or the last: all, or round ones and those at which something ends.
    #[must_use]
    pub fn choices(&self) -> Vec<i32> {
        let step = super::axis::step(self.all.count(), FEW_YEARS);
        let ends = [self.all, self.said, self.shown].map(|years| [years.first, years.last]);
        let is_offered = |year: &i32| year % step == 0 || ends.iter().flatten().any(|end| end == year);
        (self.all.first..=self.all.last).filter(is_offered).collect()
    }

    fn step(&self) -> i32 {
        (self.shown.count() / 4).max(1)
    }

    fn moved(&self, by: i32) -> Option<Years> {
        self.other(Years::placed(self.shown.first + by, self.shown.count(), self.all))
    }

    fn other(&self, years: Years) -> Option<Years> {
        (years != self.shown).then_some(years)
    }
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))] // proptest is for the developer's machine
mod tests {
    use proptest::prelude::{any, prop_assert, prop_assert_eq, prop_assume, proptest};

    use super::{ShownYears, Years};

    fn years(first: i32, last: i32) -> Years {
        Years { first, last }
    }

    fn shown(asked: Option<(i32, i32)>) -> ShownYears {
        ShownYears::of(asked, years(2016, 2025), years(1989, 2026))
    }

    #[test]
    fn the_years_in_which_something_was_said_are_shown_first() {
        assert_eq!(shown(None).shown, years(2016, 2025));
    }

    #[test]
    fn what_was_asked_for_is_brought_within_what_there_is() {
        assert_eq!(shown(Some((2019, 2021))).shown, years(2019, 2021));
        assert_eq!(shown(Some((2021, 2019))).shown, years(2019, 2021));
        assert_eq!(shown(Some((1500, 3000))).shown, years(1989, 2026));
        assert_eq!(shown(Some((2026, 2026))).shown, years(2026, 2026));
        assert_eq!(shown(Some((i32::MIN, i32::MIN))).shown, years(1989, 1989));
        assert_eq!(shown(Some((i32::MIN, i32::MAX))).shown, years(1989, 2026));
    }

    #[test]
    fn closer_keeps_the_year_that_is_looked_at() {
        assert_eq!(shown(None).closer(None), Some(years(2019, 2023)));
        assert_eq!(shown(None).closer(Some(2025)), Some(years(2021, 2025)));
        assert_eq!(shown(None).closer(Some(2016)), Some(years(2016, 2020)));
        assert_eq!(shown(Some((2019, 2020))).closer(Some(2020)), Some(years(2020, 2020)));
        assert_eq!(shown(Some((2019, 2019))).closer(None), None);
        assert_eq!(shown(Some((2019, 2021))).closer(Some(2021)), Some(years(2020, 2021)));
    }

    #[test]
    fn years_move_until_there_are_no_more() {
        assert_eq!(shown(None).farther(), Some(years(2007, 2026)));
        assert_eq!(shown(None).later(), Some(years(2017, 2026)));
        assert_eq!(shown(Some((2017, 2026))).later(), None);
        assert_eq!(shown(Some((1990, 1997))).earlier(), Some(years(1989, 1996)));
        assert_eq!(shown(Some((1989, 2026))).everything(), None);
        assert_eq!(shown(Some((1989, 2026))).farther(), None);
    }

    #[test]
    fn the_end_that_is_chosen_pushes_the_other() {
        assert_eq!(shown(None).from(2024), years(2024, 2025));
        assert_eq!(shown(None).from(2026), years(2026, 2026));
        assert_eq!(shown(None).until(2010), years(2010, 2010));
        assert_eq!(shown(None).until(2020), years(2016, 2020));
    }

    #[test]
    fn far_apart_only_round_years_and_ends_are_offered() {
        assert_eq!(shown(None).choices().len(), 38);
        assert_eq!((shown(None).choices().first(), shown(None).choices().last()), (Some(&1989), Some(&2026)));
        let far = ShownYears::of(None, years(1003, 2050), years(1003, 2051)).choices();
        assert_eq!(far.first(), Some(&1003));
        assert_eq!(far.last(), Some(&2051));
        assert!(far.contains(&2050) && far.contains(&1500) && !far.contains(&1501) && far.len() <= 124);
    }

    proptest! {
        #[test]
        fn whatever_is_done_at_least_one_year_of_those_there_are_stays(
            asked in any::<Option<(i32, i32)>>(), first in 0..9000, count in 1..999, around in any::<Option<u16>>()
        ) {
            let all = years(first, first + count - 1);
            let shown = ShownYears::of(asked, all, all);
            let ways = [
                shown.closer(around.map(i32::from)), shown.farther(), shown.earlier(), shown.later(), shown.everything(),
                Some(shown.from(first + 1)), Some(shown.until(first)), Some(shown.shown),
            ];
            for to in ways.into_iter().flatten() {
                prop_assert!(to.first <= to.last && all.first <= to.first && to.last <= all.last, "{to:?}");
            }
        }

        #[test]
        fn earlier_and_later_undo_each_other_in_the_midst(first in 1000..1500, count in 1..200) {
            let shown = ShownYears::of(Some((first, first + count - 1)), years(0, 3000), years(0, 3000));
            let later = shown.later();
            prop_assume!(later.is_some());
            let there = ShownYears { shown: later.unwrap_or(shown.shown), ..shown };
            prop_assert_eq!(there.earlier(), Some(shown.shown));
        }
    }
}
