//! Shared orders: two sources that make the same points in the same order, as a text and its copy do.
//!
//! The order is that of the paragraphs in which the points first stand. A claim without a paragraph has no place in it: the order
//! of records is that of a file and not that of a text. Points of one paragraph are in no order among themselves.

use crate::model::order::{ascending, distinct};
use crate::model::{ClaimIx, Dataset, PropositionIx, SourceIx};

use crate::compare::Places;
use crate::compare::agreement::bootstrap::SplitMix64;

/// How many points two sources must at least make in the same order.
pub const FEWEST_POINTS: usize = 5;

/// Over how many different paragraphs of either source these points must at least be spread.
pub const FEWEST_PARAGRAPHS: usize = 3;

/// With how many shuffles the points of two sources in the same order are compared.
pub(super) const SHUFFLES: usize = 199;

/// The shuffles begin here. Any fixed number would do.
const SEED: u64 = 20_250_101;

/// A point that more sources than this make ties no two of them to each other.
const CROWD: usize = 100;

/// Two sources that make the same points in the same order: perhaps one follows the other, or both a third.
///
/// The points are at least [`FEWEST_POINTS`], at least half of those that the shorter source makes, spread over at least
/// [`FEWEST_PARAGRAPHS`] paragraphs of either source, and more than chance puts in the same order: of 199 seeded shuffles of
/// the one source's points over its paragraphs fewer than one in twenty does as well, a permutation test (Fisher, 1935, *The
/// Design of Experiments*). What the sources say of a point does not matter: a reply follows the order of what it replies to, too.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SharedOrder {
    /// The first source, in dataset order.
    pub a: SourceIx,
    /// The second source.
    pub b: SourceIx,
    /// How many points both make in the same order.
    pub length: usize,
    /// These points, in the order of the first source. Where one of several points would do, all of them are listed, so that
    /// there may be more than `length`.
    pub points: Vec<SharedPoint>,
    /// How many points both make, in whatever order.
    pub common: usize,
    /// How many points the first and the second source make, as far as their paragraphs are known.
    pub made: (usize, usize),
}

/// A point that two sources make.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SharedPoint {
    /// The proposition.
    pub proposition: PropositionIx,
    /// The claims on it in the first source, wherever they stand.
    pub in_a: Vec<ClaimIx>,
    /// The claims on it in the second source.
    pub in_b: Vec<ClaimIx>,
}

/// The pairs of sources that make the same points in the same order, in dataset order.
#[must_use]
pub fn shared_orders(dataset: &Dataset, places: &Places) -> Vec<SharedOrder> {
    let told = Told::all(dataset, places);
    let mut found = Vec::new();
    let mut shared = vec![0_usize; told.sources.len()];
    for (at, points) in told.sources.iter().enumerate() {
        let others = || points.iter().flat_map(|point| told.by(point.proposition)).copied().filter(|other| *other > at);
        let mut partners = Vec::new();
        for other in others() {
            let Some(count) = shared.get_mut(other) else { continue };
            *count += 1;
            if *count == FEWEST_POINTS {
                partners.push(other);
            }
        }
        let compare = |other| told.compare(SourceIx(at), SourceIx(other));
        found.extend(ascending(partners).into_iter().filter_map(compare));
        for other in others() {
            shared.get_mut(other).into_iter().for_each(|count| *count = 0);
        }
    }
    found
}

/// A point with the first paragraph in which it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Point {
    proposition: PropositionIx,
    paragraph: u32,
}

/// Who makes which points.
struct Told {
    /// The points of each source, by proposition.
    sources: Vec<Vec<Point>>,
    /// The sources that make each point, in ascending order.
    propositions: Vec<Vec<usize>>,
    /// Every claim under its source and proposition, in ascending order.
    claims: Vec<(SourceIx, PropositionIx, ClaimIx)>,
}

impl Told {
    fn all(dataset: &Dataset, places: &Places) -> Self {
        let claims = (0..dataset.claims.len()).map(ClaimIx);
        let claims = claims.filter_map(|claim| Some((places.source(claim)?, places.proposition(claim)?, claim)));
        let claims = ascending(claims.collect());
        let mut told = Self {
            sources: vec![Vec::new(); dataset.sources.len()],
            propositions: vec![Vec::new(); dataset.propositions.len()],
            claims: Vec::new(),
        };
        for of_point in claims.chunk_by(|a, b| (a.0, a.1) == (b.0, b.1)) {
            let paragraph = |claim: ClaimIx| dataset[claim].locator.as_ref().and_then(|locator| locator.paragraph);
            let first = of_point.iter().filter_map(|(.., claim)| paragraph(*claim)).min();
            if let (Some(paragraph), Some(&(source, proposition, _))) = (first, of_point.first()) {
                told.add(source, Point { proposition, paragraph });
            }
        }
        let propositions = &told.propositions;
        let is_telling = |point: &Point| propositions.get(point.proposition.0).is_some_and(|by| by.len() <= CROWD);
        told.sources.iter_mut().for_each(|points| points.retain(is_telling));
        Self { claims, ..told }
    }

    fn add(&mut self, source: SourceIx, point: Point) {
        let (points, by) = (self.sources.get_mut(source.0), self.propositions.get_mut(point.proposition.0));
        points.into_iter().for_each(|points| points.push(point));
        by.into_iter().for_each(|by| by.push(source.0));
    }

    fn points(&self, source: SourceIx) -> &[Point] {
        self.sources.get(source.0).map(Vec::as_slice).unwrap_or_default()
    }

    /// The sources that make a point.
    fn by(&self, proposition: PropositionIx) -> &[usize] {
        self.propositions.get(proposition.0).map(Vec::as_slice).unwrap_or_default()
    }

    /// The claims of a source on a proposition, in dataset order.
    fn claims(&self, source: SourceIx, proposition: PropositionIx) -> Vec<ClaimIx> {
        let from = self.claims.partition_point(|(s, p, _)| (*s, *p) < (source, proposition));
        let claims = self.claims.get(from..).unwrap_or_default().iter();
        claims.take_while(|(s, p, _)| (*s, *p) == (source, proposition)).map(|(.., claim)| *claim).collect()
    }

    /// What two sources make in the same order, if it is enough to be a hint.
    fn compare(&self, a: SourceIx, b: SourceIx) -> Option<SharedOrder> {
        let (points_a, points_b) = (self.points(a), self.points(b));
        let both = points_a.iter().filter_map(|point| {
            let at = points_b.binary_search_by_key(&point.proposition, |other| other.proposition).ok()?;
            Some((point.paragraph, points_b.get(at)?.paragraph, point.proposition))
        });
        let both = ascending(both.collect());
        let (length, chain) = longest_chains(&both.iter().map(|(_, in_b, _)| *in_b).collect::<Vec<_>>());
        let chain: Vec<_> = chain.into_iter().filter_map(|at| both.get(at)).collect();
        let is_spread = |paragraph: fn(&(u32, u32, PropositionIx)) -> u32| {
            distinct(chain.iter().map(|point| paragraph(point)).collect()).len() >= FEWEST_PARAGRAPHS
        };
        let is_hint = length >= FEWEST_POINTS
            && length * 2 >= points_a.len().min(points_b.len())
            && is_spread(|point| point.0)
            && is_spread(|point| point.1)
            && is_beyond_chance(&both.iter().map(|(in_a, in_b, _)| (*in_a, *in_b)).collect::<Vec<_>>(), length);
        is_hint.then(|| SharedOrder {
            a,
            b,
            length,
            points: chain.iter().map(|(.., proposition)| self.shared(a, b, *proposition)).collect(),
            common: both.len(),
            made: (points_a.len(), points_b.len()),
        })
    }

    fn shared(&self, a: SourceIx, b: SourceIx, proposition: PropositionIx) -> SharedPoint {
        SharedPoint { proposition, in_a: self.claims(a, proposition), in_b: self.claims(b, proposition) }
    }
}

/// Whether fewer than one in twenty shuffles of one source's paragraphs over the points put as many of them in the same order. Says the
/// same whichever of the two sources comes first.
fn is_beyond_chance(both: &[(u32, u32)], length: usize) -> bool {
    let mirrored = ascending(both.iter().map(|(a, b)| (*b, *a)).collect());
    let both = if mirrored.as_slice() < both { mirrored } else { both.to_vec() };
    let mut paragraphs: Vec<u32> = both.iter().map(|(_, b)| *b).collect();
    let mut random = SplitMix64(SEED);
    let as_long = (0..SHUFFLES).filter(|_| {
        for last in (1..paragraphs.len()).rev() {
            paragraphs.swap(last, random.below(last + 1));
        }
        let shuffled = ascending(both.iter().map(|(a, _)| *a).zip(paragraphs.iter().copied()).collect());
        longest_chain(&mut shuffled.into_iter().map(|(_, b)| b)) >= length
    });
    // The order that is found counts as one of them.
    (as_long.count() + 1) * 20 <= SHUFFLES + 1
}

/// How many numbers a longest chain has in which none is smaller than the one before.
fn longest_chain(numbers: &mut dyn Iterator<Item = u32>) -> usize {
    chains_ending(numbers).into_iter().max().unwrap_or_default()
}

/// How many numbers a longest chain has in which none is smaller than the one before, and the positions of all numbers that
/// belong to such a chain.
pub(in crate::compare) fn longest_chains(numbers: &[u32]) -> (usize, Vec<usize>) {
    let until = chains_ending(&mut numbers.iter().copied());
    let mut from = chains_ending(&mut numbers.iter().rev().map(|number| u32::MAX - number));
    from.reverse();
    let longest = until.iter().copied().max().unwrap_or_default();
    let is_in_one = |(until, from): (usize, usize)| until + from == longest + 1;
    let lengths = until.into_iter().zip(from).enumerate();
    (longest, lengths.filter(|(_, lengths)| is_in_one(*lengths)).map(|(at, _)| at).collect())
}

/// For each number, how long a chain can be that ends with it; by patience sorting, one binary search each.
fn chains_ending(numbers: &mut dyn Iterator<Item = u32>) -> Vec<usize> {
    // On top of every pile lies the smallest number that ends a chain of that length.
    let mut piles: Vec<u32> = Vec::new();
    let on_pile = numbers.map(|number| {
        let pile = piles.partition_point(|top| *top <= number);
        match piles.get_mut(pile) {
            Some(top) => *top = number,
            None => piles.push(number),
        }
        pile + 1
    });
    on_pile.collect()
}

#[cfg(test)]
mod tests {
    use super::{SharedOrder, shared_orders};
    use crate::compare::Places;
    use crate::compare::story::{Story, claims, story};

    fn found(story: &Story) -> Vec<SharedOrder> {
        shared_orders(&story.dataset, &Places::of(&story.dataset))
    }

    /// Claims of a source on propositions, one letter each, in paragraphs from 1 on; a space ends a paragraph.
    fn source(id: &str, letters: &str) -> String {
        let paragraphs = letters.split(' ').enumerate();
        let line = |at: usize, letter: char| format!("v{id} {id} affirms on={letter} paragraph={} \n", at + 1);
        paragraphs.flat_map(|(at, letters)| letters.chars().map(move |letter| line(at, letter))).collect()
    }

    /// What A and B make in the same order, one letter per point; empty if that is no hint.
    #[track_caller]
    fn check(a: &str, b: &str, expected: &str) {
        for (a, b) in [(a, b), (b, a)] {
            let story = story(&(source("A", a) + &source("B", b)));
            let orders = found(&story);
            let points = orders.iter().flat_map(|order| &order.points);
            let letters: String = points.map(|point| story.dataset[point.proposition].id.as_str()).collect();
            assert_eq!(letters, expected, "{a} and {b}");
        }
    }

    #[test]
    fn the_same_points_in_the_same_order_are_a_hint() {
        check("a b c d e", "a b c d e", "abcde");
        check("a b c d e", "a x b y c z d e", "abcde");
        check("a b c d", "a b c d", "");
        check("a b c d e", "e d c b a", "");
        check("a b c d e", "a b c d x", "");
    }

    #[test]
    fn half_of_the_shorter_source_is_needed() {
        check("a b c d e f g h i j", "a b c d e 1 2 3 4 5 6 7", "abcde");
        check("a b c d e f g h i j k", "a b c d e 1 2 3 4 5 6 7", "");
        check("a b c d e", "a b c d e f g h i j k l m n o p", "abcde");
    }

    #[test]
    fn no_more_order_than_chance_gives_is_no_hint() {
        check("a b c d e f g", "b a c d e g f", "");
        let swapped = story(&(source("A", "a b c d e f g h i") + &source("B", "b a c d e f g h i")));
        let [order] = &found(&swapped)[..] else { panic!("one pair") };
        assert_eq!((order.length, order.points.len(), order.common), (8, 9, 9));
    }

    #[test]
    fn many_points_in_few_paragraphs_are_soon_in_order() {
        check("abcdef ghijkl mnopqr", "agmbhn ciodjp ekqflr", "");
        check("abcdef ghijkl mnopqr", "abcdef ghijkl mnopqr", "abcdefghijklmnopqr");
    }

    #[test]
    fn points_of_one_paragraph_are_in_no_order() {
        let story = story(&(source("A", "ab cd ef") + &source("B", "ba dc fe")));
        assert_eq!(found(&story)[0].points.len(), 6);
        check("abcdef", "abcdef", "");
        check("ab cdef", "a b c d e f", "");
    }

    #[test]
    fn claims_without_a_paragraph_have_no_place() {
        let unplaced = source("B", "a b c d e").replace("paragraph=5", "");
        assert_eq!(found(&story(&(source("A", "a b c d e") + &unplaced))), []);
    }

    #[test]
    fn a_point_stands_where_it_is_made_first_and_names_all_its_claims() {
        let again = source("A", "a b c d e a") + &source("B", "a b c d e e");
        let story = story(&again);
        let [order] = &found(&story)[..] else { panic!("one pair") };
        assert_eq!((order.a, order.b), (story.source_ix("A"), story.source_ix("B")));
        assert_eq!((order.common, order.made, order.points.len()), (5, (5, 5), 5));
        assert_eq!((&order.points[0].in_a, &order.points[0].in_b), (&claims(&[0, 5]), &claims(&[6])));
        assert_eq!((&order.points[4].in_a, &order.points[4].in_b), (&claims(&[4]), &claims(&[10, 11])));
    }

    #[test]
    fn each_source_is_compared_with_all_that_make_its_points() {
        let text = source("A", "a b c d e") + &source("B", "x y z") + &source("C", "a b c d e");
        let story = story(&text);
        let [order] = &found(&story)[..] else { panic!("one pair") };
        assert_eq!((order.a, order.b), (story.source_ix("A"), story.source_ix("C")));
    }

    #[test]
    fn what_a_crowd_tells_is_no_hint() {
        let text: String = (0..101).map(|at| source(&format!("S{at}"), "a b c d e")).collect();
        assert_eq!(found(&story(&text)), []);
    }
}
