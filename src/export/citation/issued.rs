//! When a source was published, in the parts that citations are made of.

use crate::model::Date;

/// When a source was published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Issued {
    /// The date, or the beginning of a period; none if that is open or unknown.
    pub(super) from: Option<Parts>,
    /// The end of a period; none if that is open or unknown.
    pub(super) to: Option<Parts>,
    /// Whether it is a period.
    pub(super) is_period: bool,
    /// Whether it is marked as uncertain or approximate.
    pub(super) is_about: bool,
}

/// Year, month and day, as far as they are known.
pub(super) type Parts = Vec<u16>;

impl Issued {
    pub(super) fn of(date: &Date) -> Self {
        let (from, to) = date.text().split_once('/').map_or((date.text(), None), |(from, to)| (from, Some(to)));
        Self {
            from: parts(from),
            to: to.and_then(parts),
            is_period: to.is_some(),
            is_about: date.is_uncertain() || date.is_approximate(),
        }
    }
}

fn parts(point: &str) -> Option<Parts> {
    let numbers = point.trim_end_matches(['?', '~', '%']).split('-').map(|part| part.parse().ok());
    numbers.collect::<Option<Parts>>()
}

#[cfg(test)]
mod tests {
    use super::Issued;
    use crate::model::Date;

    #[test]
    fn dates_fall_into_parts() {
        for (date, from, to, is_period, is_about) in [
            ("2019-07-30?", Some(vec![2019, 7, 30]), None, false, true),
            ("2019-07", Some(vec![2019, 7]), None, false, false),
            ("2017/2020~", Some(vec![2017]), Some(vec![2020]), true, true),
            ("2017/..", Some(vec![2017]), None, true, false),
            ("/2020", None, Some(vec![2020]), true, false),
        ] {
            let issued = Issued::of(&Date::parse(date).unwrap());
            assert_eq!(issued, Issued { from, to, is_period, is_about }, "{date}");
        }
    }
}
