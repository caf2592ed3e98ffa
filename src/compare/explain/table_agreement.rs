//! Krippendorff's alpha of the table: how often different values meet, beside how often chance would let them meet.

use crate::compare::agreement::alpha::Scale;
use crate::compare::agreement::{self, Table, rating};
use crate::compare::{Coefficient, Comparison, Finding, Fraction, Position};
use crate::model::order::ascending;
use crate::model::{ClaimIx, Dataset};

use super::arithmetic::{MINUS, parts, whole};
use super::{Answer, Arithmetic, Basis, Explanation, Number, Part, Sum, Term};

pub(super) fn explain(
    dataset: &Dataset,
    comparison: &Comparison,
    part: agreement::Part,
    scale: Scale,
) -> Option<Explanation> {
    let found = Table::of(dataset, comparison).agreement(part);
    if found.common == 0 {
        return None;
    }
    let rated = Rated::of(dataset, comparison, part, scale);
    let (answer, arithmetic) = match found.on(scale) {
        Coefficient::TooFew { common } => {
            let term = Term::count(Part::Common, common, rated.claims(&|_| true));
            (Answer::TooLittle, Arithmetic::count(vec![term], common))
        }
        Coefficient::Undefined => (Answer::TooLittle, Arithmetic::count(rated.expected(), 0)),
        Coefficient::Value(alpha) => {
            let above: Vec<Term> = rated.expected().into_iter().chain(rated.observed()).collect();
            let (above, below) = (Sum::nearest(above), Sum::nearest(rated.expected()));
            let result = Number::Nearest(alpha);
            (Answer::Number(result), Arithmetic { above, below: Some(below), result })
        }
    };
    let basis = Basis::TableAgreement(found);
    Some(Explanation::new(answer, rated.claims(&|_| true), basis, arithmetic))
}

/// A position as a value on the scale.
type Rating<'c> = (u8, &'c Position);

/// The propositions on which at least two take a position, with the values that they give.
struct Rated<'c> {
    scale: Scale,
    units: Vec<Vec<Rating<'c>>>,
    /// How often each value is given, on all of them.
    totals: [usize; 4],
}

impl<'c> Rated<'c> {
    fn of(dataset: &Dataset, comparison: &'c Comparison, part: agreement::Part, scale: Scale) -> Self {
        let is_in_part = |finding: &&Finding| match part {
            agreement::Part::Topic(topic) => dataset[finding.proposition].topic == dataset[topic].id,
            agreement::Part::Whole | agreement::Part::Without(_) => true,
        };
        let is_counted = |position: &&Position| part != agreement::Part::Without(position.member);
        let unit = |finding: &'c Finding| {
            let counted = finding.positions.iter().filter(is_counted);
            counted.map(|position| (rating(position.side, scale), position)).collect::<Vec<_>>()
        };
        let units = comparison.findings.iter().filter(is_in_part).map(unit);
        let units: Vec<Vec<Rating<'c>>> = units.filter(|unit| unit.len() > 1).collect();
        let given = |value: usize| units.iter().map(|unit| giving(unit, value)).sum();
        Self { scale, totals: [0, 1, 2, 3].map(given), units }
    }

    /// The claims behind some ratings.
    fn claims(&self, fits: &dyn Fn(usize) -> bool) -> Vec<ClaimIx> {
        self.units.iter().flat_map(|unit| claims_of(unit, fits)).collect()
    }

    /// How far two values lie apart, squared.
    fn squared_distance(&self, low: usize, high: usize) -> Fraction {
        let total = |value| self.totals.get(value).copied().unwrap_or_default();
        let twice = match self.scale {
            Scale::Nominal => 2,
            Scale::Interval => 2 * (high - low),
            Scale::Ordinal => total(low) + 2 * (low + 1..high).map(total).sum::<usize>() + total(high),
        };
        let twice = whole(twice).numerator;
        parts(twice.saturating_mul(twice), 4)
    }

    /// Every two different values that occur.
    fn pairs(&self) -> impl Iterator<Item = (usize, usize)> + '_ {
        let occurs = |value: &usize| self.totals.get(*value).is_some_and(|total| *total > 0);
        let pairs = (0..self.totals.len()).flat_map(|high| (0..high).map(move |low| (low, high)));
        pairs.filter(move |(low, high)| occurs(low) && occurs(high))
    }

    /// What chance would let meet: each rating of the one value with each of the other.
    fn expected(&self) -> Vec<Term> {
        let term = |(low, high): (usize, usize)| {
            let times = [low, high].map(|value| whole(self.totals.get(value).copied().unwrap_or_default()));
            let claims = self.claims(&|value| value == low || value == high);
            let part = Part::Expected { low: as_value(low), high: as_value(high) };
            Term { part, factors: self.weighted(times.to_vec(), low, high), claims }
        };
        self.pairs().map(term).collect()
    }

    /// What does meet, taken away: by how many take a position on a proposition, since with each of them a rating has more to meet.
    fn observed(&self) -> Vec<Term> {
        let sizes = ascending(self.units.iter().enumerate().map(|(at, unit)| (unit.len(), at)).collect());
        let sizes = sizes.chunk_by(|a, b| a.0 == b.0);
        sizes.flat_map(|of_size| self.pairs().filter_map(|(low, high)| self.meeting(of_size, low, high))).collect()
    }

    /// How often two values meet on propositions on which equally many take a position.
    fn meeting(&self, of_size: &[(usize, usize)], low: usize, high: usize) -> Option<Term> {
        let members = of_size.first()?.0;
        let units = of_size.iter().filter_map(|(_, at)| self.units.get(*at));
        let units: Vec<_> = units.filter(|unit| giving(unit, low) > 0 && giving(unit, high) > 0).collect();
        let pairs: usize = units.iter().map(|unit| giving(unit, low) * giving(unit, high)).sum();
        let ratings: usize = self.totals.iter().sum();
        let mut factors = self.weighted(vec![MINUS, whole(ratings.saturating_sub(1)), whole(pairs)], low, high);
        if members > 2 {
            factors.push(parts(1, whole(members - 1).numerator));
        }
        let claims = units.iter().flat_map(|unit| claims_of(unit, &|value| value == low || value == high)).collect();
        let part = Part::Meeting { low: as_value(low), high: as_value(high), members };
        (pairs > 0).then_some(Term { part, factors, claims })
    }

    /// Factors with the squared distance; where any two values differ alike, it is 1 and goes without saying.
    fn weighted(&self, mut factors: Vec<Fraction>, low: usize, high: usize) -> Vec<Fraction> {
        if self.scale != Scale::Nominal {
            factors.push(self.squared_distance(low, high));
        }
        factors
    }
}

/// How many give a value.
fn giving(unit: &[Rating<'_>], value: usize) -> usize {
    unit.iter().filter(|(given, _)| usize::from(*given) == value).count()
}

fn claims_of(unit: &[Rating<'_>], fits: &dyn Fn(usize) -> bool) -> Vec<ClaimIx> {
    let fitting = unit.iter().filter(|(value, _)| fits(usize::from(*value)));
    fitting.flat_map(|(_, position)| position.claims.iter().copied()).collect()
}

fn as_value(value: usize) -> u8 {
    u8::try_from(value).unwrap_or(u8::MAX)
}
