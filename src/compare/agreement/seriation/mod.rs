//! The order in which members stand beside each other, like beside like.

mod leaf_order;
mod shortest;
mod square;
mod tree;

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))] // proptest is for the developer's machine
mod properties;

use crate::compare::{Fraction, Member};
use crate::model::order::ascending;

use super::{Agreements, PairCounts};
use leaf_order::best_order;
use shortest::shortest;
use square::Square;
use tree::average_linkage;

/// Up to this many members the shortest of all orders is found.
pub const EXACT_MEMBERS: usize = 12;

/// Above this many members there is no order: the table of distances grows with the square of them.
pub const MOST_MEMBERS: usize = 1500;

/// Distances are whole multiples of one part in this many: twice the least number that 1 to 30 all divide.
///
/// So distances over up to thirty common propositions are exact, and those over more are off by less than one part in a
/// million million. Equal distances are equal in any case, and sums of them never depend on an order.
const WHOLE: u64 = 2 * 2_329_089_562_800;

/// Members in an order in which like stands beside like.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seriation {
    /// All members.
    pub order: Vec<Member>,
    /// What the distances from each member to the next add up to; a distance is from 0 to 1.
    pub length: Fraction,
    /// How the order was found.
    pub method: Method,
}

/// How an order was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Method {
    /// It is the shortest of all orders.
    Shortest,
    /// It is the shortest of those that a tree by average linkage admits.
    Tree,
}

/// The order of the members in which the distances from each to the next add up to least; none above [`MOST_MEMBERS`].
///
/// The distance of two members is 1 − weighted agreement, from 0 (all ranks alike) to 1 (all opposed). Members without a
/// common proposition are ½ apart, halfway: nothing is known that would bring them together or apart. Up to
/// [`EXACT_MEMBERS`] the order is the shortest of all; above, the shortest that a tree by average linkage admits. An order and
/// its reverse say the same. So where several are equally short, that one is given in which the member comes first that is nearer to
/// all others taken together; of equally near ones, the first in the dataset.
#[must_use]
pub fn seriation(agreements: &Agreements) -> Option<Seriation> {
    let members = agreements.members();
    if members.len() > MOST_MEMBERS {
        return None;
    }
    let between = |a: usize, b: usize| match (members.get(a), members.get(b)) {
        (Some(a), Some(b)) if a != b => distance(agreements.between(*a, *b)),
        _ => 0,
    };
    let distances = Square::of(members.len(), between);
    let (order, method) = order(&distances);
    let length = i64::try_from(distances.along(&order)).ok()?;
    let order = order.into_iter().filter_map(|at| members.get(at).copied()).collect();
    Some(Seriation { order, length: Fraction::new(length, i64::try_from(WHOLE).ok()?)?, method })
}

/// How far two members stand apart, of [`WHOLE`].
fn distance(counts: Option<&PairCounts>) -> u64 {
    let (apart, most) = counts.map_or((1, 2), PairCounts::ranks_apart);
    let (apart, most, whole) = (u128::from(apart), u128::from(most), u128::from(WHOLE));
    u64::try_from((2 * apart * whole + most) / (2 * most)).unwrap_or(WHOLE)
}

/// The order of items by their distances.
fn order(distances: &Square) -> (Vec<usize>, Method) {
    // Once they are told by rank, "the first" is everywhere the one that is nearer to all.
    let together = (0..distances.size()).map(|item| (distances.row(item).iter().sum::<u64>(), item)).collect();
    let ranked: Vec<usize> = ascending(together).into_iter().map(|(_, item)| item).collect();
    let item = |rank: usize| ranked.get(rank).copied().unwrap_or_default();
    let by_rank = Square::of(ranked.len(), |a, b| distances.get(item(a), item(b)));
    let (mut order, method) = if by_rank.size() <= EXACT_MEMBERS {
        (shortest(&by_rank), Method::Shortest)
    } else {
        (best_order(&average_linkage(&by_rank), &by_rank), Method::Tree)
    };
    if order.last() < order.first() {
        order.reverse();
    }
    (order.into_iter().map(item).collect(), method)
}

#[cfg(test)]
mod tests {
    use super::{MOST_MEMBERS, Method, WHOLE, seriation};
    use crate::compare::story::{Story, story};
    use crate::compare::{Fraction, Member, Unit, agreements};

    /// The order of the voices with its length in halves of a distance.
    fn ordered(story: &Story) -> (String, i64) {
        let found = seriation(&agreements(&story.dataset, &story.by(Unit::Voice))).unwrap();
        let name = |member: &Member| match member {
            Member::Voice(voice) => story.dataset[*voice].id.as_str().to_owned(),
            Member::Source(_) => panic!("a voice"),
        };
        assert_eq!(found.method, Method::Shortest);
        (found.order.iter().map(name).collect::<Vec<_>>().join(" "), found.length.of(2))
    }

    #[track_caller]
    fn check(text: &str, order: &str, halves: i64) {
        assert_eq!(ordered(&story(text)), (order.to_owned(), halves), "{text}");
    }

    #[test]
    fn like_stands_beside_like() {
        check("ann A affirms \n bob A denies \n cat A affirms \n dan A qualifies", "ann cat dan bob", 2);
        check("ann A qualifies \n bob A affirms \n cat A denies", "bob ann cat", 2);
    }

    #[test]
    fn members_that_never_meet_are_halfway_apart() {
        check("ann A affirms \n bob A affirms on=q", "ann bob", 1);
        // Ann and Bob oppose each other, and Cat, who meets neither, comes between them.
        check("ann A affirms \n bob A denies \n cat A affirms on=q", "ann cat bob", 2);
    }

    #[test]
    fn of_equally_short_orders_the_nearer_member_and_then_the_dataset_decides() {
        check("ann A affirms \n bob A affirms \n cat A affirms", "ann bob cat", 0);
        check("voice cat \n ann A affirms \n bob A affirms \n cat A affirms", "cat ann bob", 0);
        // Ann is opposed to three who agree; any of those is nearer to all.
        check("ann A affirms \n bob A denies \n cat A denies \n dan A denies", "bob cat dan ann", 2);
    }

    #[test]
    fn nobody_has_an_order_of_nobody() {
        check("", "", 0);
        check("ann A affirms", "ann", 0);
    }

    #[test]
    fn distances_are_exact_up_to_thirty_common_propositions() {
        // Two ranks apart of six.
        let text = "ann A affirms on=p0 \n ann A affirms on=p1 \n ann A affirms on=p2
            bob A qualifies on=p0 \n bob A qualifies on=p1 \n bob A affirms on=p2";
        let story = story(text);
        let found = seriation(&agreements(&story.dataset, &story.by(Unit::Voice))).unwrap();
        let third = i64::try_from(WHOLE / 3).unwrap();
        assert_eq!(found.length, Fraction { numerator: third, denominator: 3 * third });
        assert!((1..=30).all(|common| WHOLE.is_multiple_of(2 * common)));
    }

    #[test]
    fn too_many_members_have_no_order() {
        let text: String = (0..=MOST_MEMBERS).map(|at| format!("v{at} A affirms on=p{} \n", at % 7)).collect();
        let story = story(&text);
        let one_more = agreements(&story.dataset, &story.by(Unit::Voice));
        assert_eq!((one_more.members().len(), seriation(&one_more)), (MOST_MEMBERS + 1, None));
    }

    #[test]
    fn many_members_are_ordered_by_a_tree() {
        // Twenty voices from one end of a scale to the other: each takes the side of the next on all propositions but one.
        let mut text = String::new();
        for voice in 0..20 {
            for at in 0..19 {
                let stance = if at < voice { "affirms" } else { "denies" };
                text.push_str(&format!("v{voice:02} A {stance} on=p{at:02} \n"));
            }
        }
        let story = story(&text);
        let found = seriation(&agreements(&story.dataset, &story.by(Unit::Voice))).unwrap();
        let expected: Vec<Member> = (0..20).map(|voice| story.voice_member(&format!("v{voice:02}"))).collect();
        assert_eq!((found.order, found.length.of(19), found.method), (expected, 19, Method::Tree));
    }
}
