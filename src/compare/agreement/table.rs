//! Agreement in the whole table of members and propositions, in a part of it, and without a member.

use std::collections::HashMap;

use crate::compare::{Comparison, Member, Position, Side};
use crate::model::{Dataset, TopicIx};

use super::alpha::{Scale, unit};
use super::bootstrap::{Interval, interval_of};
use super::coincidences::{Coincidences, Unit};
use super::rating::rating;
use super::{Coefficient, ENOUGH};

/// The seed of the intervals of [`Table::interval`]. Any fixed number would do.
pub const SEED: u64 = 20_250_101;

/// The table of members and propositions, counted: how many members are on which side of each proposition.
///
/// Whoever takes no position is missing, never in the middle; how sides become numbers is said at [`super::rating()`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    rows: Vec<Row>,
    /// For each member, in which rows it is on which side.
    members: Vec<(Member, Vec<(u32, Side)>)>,
}

/// One proposition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Row {
    topic: Option<TopicIx>,
    sides: Sides,
}

/// How many members are on each side; a side is at its number on the nominal scale.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Sides([u32; 4]);

/// A part of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// All members and all propositions.
    Whole,
    /// All members and the propositions of one topic.
    Topic(TopicIx),
    /// All members but one, and all propositions.
    Without(Member),
}

/// Krippendorff's alpha of a part of the table.
///
/// It is called agreement and not, as where coders are checked, reliability: members need not find the same, and that
/// they differ is no error.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TableAgreement {
    /// The propositions on which at least two members take a position; all others count for nothing.
    pub common: usize,
    /// The positions on these propositions.
    pub positions: u64,
    /// The coefficient on each scale, in the order of [`Scale::ALL`].
    pub alphas: [(Scale, Coefficient<f64>); 3],
}

impl TableAgreement {
    /// How far members agree of whom so many are on each side of each proposition: deny, qualify, affirm, affirm and deny.
    pub(in crate::compare) fn of_sides(sides: impl Iterator<Item = [u32; 4]>) -> Self {
        let mut sums = Sums::default();
        sides.for_each(|sides| sums.add(Sides(sides)));
        sums.agreement()
    }

    /// The coefficient on a scale.
    #[must_use]
    pub fn on(&self, scale: Scale) -> Coefficient<f64> {
        let alpha = self.alphas.iter().find(|(other, _)| *other == scale);
        alpha.map_or(Coefficient::TooFew { common: self.common }, |(_, alpha)| *alpha)
    }
}

impl Table {
    /// Counts the positions of a comparison.
    #[must_use]
    pub fn of(dataset: &Dataset, comparison: &Comparison) -> Self {
        let topics: HashMap<&str, usize> =
            dataset.topics.iter().enumerate().rev().map(|(at, topic)| (topic.id.as_str(), at)).collect();
        let mut rows = Vec::new();
        let mut said = vec![Vec::new(); comparison.members.last().map_or(0, |member| member.at() + 1)];
        for (at, finding) in (0..).zip(&comparison.findings) {
            let topic = topics.get(dataset[finding.proposition].topic.as_str()).copied().map(TopicIx);
            rows.push(Row { topic, sides: Sides::of(&finding.positions) });
            for position in &finding.positions {
                let said = said.get_mut(position.member.at());
                said.into_iter().for_each(|said| said.push((at, position.side)));
            }
        }
        let of_member = |&member: &Member| Some((member, std::mem::take(said.get_mut(member.at())?)));
        Self { rows, members: comparison.members.iter().filter_map(of_member).collect() }
    }

    /// How far the members agree in a part of the table.
    #[must_use]
    pub fn agreement(&self, part: Part) -> TableAgreement {
        let mut sums = Sums::default();
        self.sides(part).iter().for_each(|sides| sums.add(*sides));
        sums.agreement()
    }

    /// A 95 % interval for the coefficient of a part, from a thousand draws of propositions that begin at [`SEED`].
    ///
    /// None where the coefficient is none, or where fewer than half of the draws give one. Costs a thousand times as much
    /// as the coefficient.
    #[must_use]
    pub fn interval(&self, part: Part, scale: Scale) -> Option<Interval> {
        let units: Vec<Unit> = self.sides(part).into_iter().map(|sides| sides.on(scale)).collect();
        let common = Coincidences::of(&units).units();
        if common < ENOUGH { None } else { interval_of(units, scale, SEED) }
    }

    /// How far the members agree on each topic, in dataset order; a topic without propositions is left out.
    #[must_use]
    pub fn by_topic(&self) -> Vec<(TopicIx, TableAgreement)> {
        let topics = self.rows.iter().filter_map(|row| row.topic).max().map_or(0, |last| last.0 + 1);
        let mut sums: Vec<Option<Sums>> = vec![None; topics];
        for row in &self.rows {
            let of_topic = row.topic.and_then(|topic| sums.get_mut(topic.0));
            of_topic.into_iter().for_each(|sums| sums.get_or_insert_default().add(row.sides));
        }
        let agreement = |(at, sums): (usize, Option<Sums>)| Some((TopicIx(at), sums?.agreement()));
        sums.into_iter().enumerate().filter_map(agreement).collect()
    }

    /// How far the others agree without each member, in dataset order.
    ///
    /// Each time only the propositions are counted anew that the member addresses.
    #[must_use]
    pub fn leave_one_out(&self) -> Vec<(Member, TableAgreement)> {
        let mut whole = Sums::default();
        self.rows.iter().for_each(|row| whole.add(row.sides));
        let without = |(member, said): &(Member, Vec<(u32, Side)>)| {
            let mut sums = whole.clone();
            for (at, side) in said {
                let Some(row) = self.rows.get(*at as usize) else { continue };
                sums.remove(row.sides);
                sums.add(row.sides.without(*side));
            }
            (*member, sums.agreement())
        };
        self.members.iter().map(without).collect()
    }

    /// The sides on each proposition of a part.
    fn sides(&self, part: Part) -> Vec<Sides> {
        let in_part = |row: &&Row| !matches!(part, Part::Topic(topic) if row.topic != Some(topic));
        let mut sides: Vec<Sides> = self.rows.iter().filter(in_part).map(|row| row.sides).collect();
        if let Part::Without(left_out) = part {
            let said = self.members.iter().filter(|(member, _)| *member == left_out).flat_map(|(_, said)| said);
            for (at, side) in said {
                sides.get_mut(*at as usize).into_iter().for_each(|sides| *sides = sides.without(*side));
            }
        }
        sides
    }
}

impl Sides {
    fn of(positions: &[Position]) -> Self {
        let mut sides = Self::default();
        positions.iter().for_each(|position| sides.change(position.side, |count| count + 1));
        sides
    }

    fn without(mut self, side: Side) -> Self {
        self.change(side, |count| count.saturating_sub(1));
        self
    }

    fn change(&mut self, side: Side, to: impl FnOnce(u32) -> u32) {
        if let Some(count) = self.0.get_mut(usize::from(rating(side, Scale::Nominal))) {
            *count = to(*count);
        }
    }

    /// As the ratings of one unit on a scale.
    fn on(self, scale: Scale) -> Unit {
        let [denies, qualifies, affirms, both] = self.0.map(u64::from);
        match scale {
            Scale::Nominal => unit(&[denies, qualifies, affirms, both]),
            Scale::Ordinal | Scale::Interval => unit(&[denies, qualifies + both, affirms]),
        }
    }
}

/// What meets in some propositions, by name and by rank.
#[derive(Clone, Debug, Default)]
struct Sums {
    names: Coincidences,
    ranks: Coincidences,
}

impl Sums {
    fn add(&mut self, sides: Sides) {
        self.names.add(&sides.on(Scale::Nominal), 1);
        self.ranks.add(&sides.on(Scale::Ordinal), 1);
    }

    fn remove(&mut self, sides: Sides) {
        self.names.remove(&sides.on(Scale::Nominal));
        self.ranks.remove(&sides.on(Scale::Ordinal));
    }

    fn agreement(&self) -> TableAgreement {
        let common = self.names.units();
        let alphas = Scale::ALL.map(|scale| {
            let sums = if scale == Scale::Nominal { &self.names } else { &self.ranks };
            (scale, Coefficient::of(common, || sums.alpha(scale).value()))
        });
        TableAgreement { common, positions: self.names.ratings(), alphas }
    }
}

#[cfg(test)]
mod tests {
    use super::{Part, Table};
    use crate::compare::agreement::alpha::{Scale, alpha};
    use crate::compare::story::{Story, story};
    use crate::compare::{Coefficient, Unit};
    use crate::model::{Topic, TopicIx};

    /// One line of signs per voice, one sign per proposition: `+`, `~`, `-`, `±`, and a point for silence.
    fn told(table: &str) -> Story {
        let mut lines = String::new();
        for (voice, signs) in table.split_whitespace().enumerate() {
            for (at, sign) in signs.chars().enumerate() {
                let stances = match sign {
                    '+' => &["affirms"][..],
                    '~' => &["qualifies"],
                    '-' => &["denies"],
                    '±' => &["affirms", "denies"],
                    _ => &[],
                };
                lines.extend(stances.iter().map(|stance| format!("v{voice} A {stance} on=p{at:02} \n")));
            }
        }
        let mut declared: String = (0..20).map(|at| format!("proposition p{at:02} \n")).collect();
        declared.push_str(&lines);
        story(&declared)
    }

    fn table(told: &Story) -> Table {
        Table::of(&told.dataset, &told.by(Unit::Voice))
    }

    /// Alpha of the same signs as a plain table.
    fn plain(signs: &str, scale: Scale) -> Option<f64> {
        let number = |sign| match sign {
            '-' => Some(0),
            '~' => Some(1),
            '+' => Some(2),
            '±' => Some(if scale == Scale::Nominal { 3 } else { 1 }),
            _ => None,
        };
        let rows: Vec<Vec<Option<u8>>> =
            signs.split_whitespace().map(|row| row.chars().map(number).collect()).collect();
        alpha(&rows.iter().map(Vec::as_slice).collect::<Vec<_>>(), scale).value()
    }

    const THREE_VOICES: &str = "
        ++++--~~++-+.
        +++-~-~±+.-++
        .+~+--+-+--+-";

    #[test]
    fn the_whole_table_is_measured_as_a_plain_one() {
        let whole = table(&told(THREE_VOICES)).agreement(Part::Whole);
        assert_eq!((whole.common, whole.positions), (13, 36));
        for scale in Scale::ALL {
            assert_eq!(whole.on(scale), Coefficient::Value(plain(THREE_VOICES, scale).unwrap()), "{scale:?}");
        }
    }

    #[test]
    fn without_a_member_the_others_remain() {
        let table = table(&told(THREE_VOICES));
        let each = table.leave_one_out();
        let expected: [&str; 3] =
            ["+++-~-~±+.-++ .+~+--+-+--+-", "++++--~~++-+. .+~+--+-+--+-", "++++--~~++-+. +++-~-~±+.-++"];
        assert_eq!(each.len(), expected.len());
        for ((member, without), expected) in each.into_iter().zip(expected) {
            assert_eq!(table.agreement(Part::Without(member)), without);
            for scale in Scale::ALL {
                assert_eq!(
                    without.on(scale),
                    Coefficient::Value(plain(expected, scale).unwrap()),
                    "{member:?} {scale:?}"
                );
            }
        }
    }

    #[track_caller]
    fn check(signs: &str, common: usize, nominal: Coefficient<f64>) {
        let table = table(&told(signs));
        let whole = table.agreement(Part::Whole);
        assert_eq!((whole.common, whole.on(Scale::Nominal)), (common, nominal), "{signs}");
        let has_interval = table.interval(Part::Whole, Scale::Nominal).is_some();
        assert_eq!(has_interval, matches!(nominal, Coefficient::Value(_)), "{signs}");
    }

    #[test]
    fn below_ten_common_propositions_it_is_too_few_to_say() {
        check("", 0, Coefficient::TooFew { common: 0 });
        check("++++++++++++ ............", 0, Coefficient::TooFew { common: 0 });
        check("++++++...... ......------", 0, Coefficient::TooFew { common: 0 });
        check("+-+-+-+-+-+- +-+-+-+-+...", 9, Coefficient::TooFew { common: 9 });
        check("+-+-+-+-+-+- +-+-+-+-+-..", 10, Coefficient::Value(1.0));
        check("++++++++++++ ++++++++++++", 12, Coefficient::Undefined);
    }

    #[test]
    fn who_affirms_and_denies_is_a_name_of_its_own_and_a_middle_rank() {
        let whole = table(&told("+-+-+-±±±± +-+-+-~~~~")).agreement(Part::Whole);
        assert_eq!(whole.on(Scale::Ordinal), Coefficient::Value(1.0));
        assert_eq!(whole.on(Scale::Interval), Coefficient::Value(1.0));
        assert!(matches!(whole.on(Scale::Nominal), Coefficient::Value(alpha) if alpha < 1.0));
    }

    #[test]
    fn five_claims_count_as_much_as_one() {
        let mut often = told(THREE_VOICES);
        let once = table(&often);
        let again: Vec<_> = (0..4)
            .flat_map(|time| {
                often.dataset.claims.iter().take(9).cloned().map(move |mut claim| {
                    claim.id = format!("again{time}{}", claim.id.as_str()).as_str().into();
                    claim
                })
            })
            .collect();
        often.dataset.claims.extend(again);
        assert_eq!(table(&often), once);
    }

    #[test]
    fn the_interval_holds_the_coefficient_and_repeats() {
        let table = table(&told(THREE_VOICES));
        for scale in Scale::ALL {
            let Coefficient::Value(alpha) = table.agreement(Part::Whole).on(scale) else { panic!("a value") };
            let interval = table.interval(Part::Whole, scale).unwrap();
            assert!(interval.low < alpha && alpha < interval.high, "{interval:?} {alpha}");
            assert_eq!(table.interval(Part::Whole, scale), Some(interval));
        }
    }

    #[test]
    fn each_topic_is_measured_by_itself() {
        let mut told = told(THREE_VOICES);
        let topic = |id: &str| Topic { id: id.into(), label: id.into(), extra: std::collections::BTreeMap::new() };
        told.dataset.topics = ["early", "empty", "late"].map(topic).into();
        for (at, proposition) in told.dataset.propositions.iter_mut().enumerate() {
            proposition.topic = if at < 10 { "early" } else { "late" }.into();
        }
        let table = table(&told);
        let [(early, first), (late, rest)] = table.by_topic()[..] else { panic!("two topics") };
        assert_eq!((early, late), (TopicIx(0), TopicIx(2)));
        assert_eq!(rest.on(Scale::Ordinal), Coefficient::TooFew { common: 3 });
        assert_eq!((first, rest), (table.agreement(Part::Topic(early)), table.agreement(Part::Topic(late))));
        let cut = "++++--~~++ +++-~-~±+. .+~+--+-+-";
        assert_eq!(first.on(Scale::Ordinal), Coefficient::Value(plain(cut, Scale::Ordinal).unwrap()));
    }
}
