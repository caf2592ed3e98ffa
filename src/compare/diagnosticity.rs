//! Diagnosticity: how well a proposition tells readings apart.

use crate::model::order::descending;
use crate::model::{Dataset, PropositionIx, ReadingIx};

/// How well a proposition tells readings apart: the spread of its bearings.
///
/// What bears on all readings alike, however strongly, decides nothing between them. That idea is Heuer's (*Psychology of
/// Intelligence Analysis*, 1999, chapter 8). A bearing that is not coded is left out; it is not 0.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnosticity {
    /// The largest bearing minus the smallest, 0 to 4.
    pub spread: u8,
    /// Each reading on which the bearing is coded, in dataset order, with the bearing; at least two.
    pub bearings: Vec<(ReadingIx, i8)>,
}

/// How well a proposition tells readings apart; none unless its bearing on two readings is coded.
#[must_use]
pub fn diagnosticity(dataset: &Dataset, proposition: PropositionIx) -> Option<Diagnosticity> {
    let coded = &dataset[proposition].bearings;
    let readings = dataset.readings.iter().enumerate();
    let bearings: Vec<(ReadingIx, i8)> =
        readings.filter_map(|(at, reading)| Some((ReadingIx(at), coded.get(&reading.id)?.get()))).collect();
    let each = || bearings.iter().map(|(_, bearing)| *bearing);
    let spread = each().max()?.abs_diff(each().min()?);
    (bearings.len() > 1).then_some(Diagnosticity { spread, bearings })
}

/// All propositions, the most diagnostic first; those of one spread keep their order, those without stand at the end.
#[must_use]
pub fn by_diagnosticity(dataset: &Dataset) -> Vec<PropositionIx> {
    let spread = |at| diagnosticity(dataset, PropositionIx(at)).map_or(0, |found| u64::from(found.spread) + 1);
    let ranks = (0..dataset.propositions.len()).map(spread).collect();
    descending(ranks).into_iter().map(PropositionIx).collect()
}

#[cfg(test)]
mod tests {
    use super::{by_diagnosticity, diagnosticity};
    use crate::compare::story::story;

    #[track_caller]
    fn check(bearings: &str, spread: Option<u8>) {
        let text = format!("reading ally \n reading show \n reading dance \n proposition p {bearings}");
        let story = story(&text);
        let found = diagnosticity(&story.dataset, story.on("p")).map(|found| found.spread);
        assert_eq!(found, spread, "{bearings}");
    }

    #[test]
    fn it_is_the_spread_of_the_bearings() {
        check("bears=ally:2,show:-2", Some(4));
        check("bears=ally:-2,show:1,dance:0", Some(3));
        check("bears=ally:0,show:0", Some(0));
    }

    #[test]
    fn what_bears_on_all_alike_tells_nothing_apart() {
        check("bears=ally:2,show:2,dance:2", Some(0));
    }

    #[test]
    fn a_bearing_that_is_not_coded_is_not_neutral() {
        check("bears=ally:2,show:1", Some(1));
        check("bears=ally:2", None);
        check("", None);
        check("bears=ally:2,nowhere:-2", None);
    }

    #[test]
    fn it_names_the_bearings_behind_it() {
        let story = story("reading ally \n reading show \n reading dance \n proposition p bears=dance:-1,ally:2");
        let found = diagnosticity(&story.dataset, story.on("p")).unwrap();
        assert_eq!(found.bearings, [(story.reading_ix("ally"), 2), (story.reading_ix("dance"), -1)]);
    }

    #[test]
    fn the_most_diagnostic_come_first_and_ties_keep_their_order() {
        let story = story(
            "reading ally \n reading show
             proposition none bears=ally:2 \n proposition same bears=ally:1,show:1 \n proposition one bears=ally:1,show:0
             proposition four bears=ally:2,show:-2 \n proposition again bears=ally:-1,show:0",
        );
        let ranked = ["four", "one", "again", "same", "none"].map(|id| story.on(id));
        assert_eq!(by_diagnosticity(&story.dataset), ranked);
    }
}
