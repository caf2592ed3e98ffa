//! Groups: a few items that have an effect together.

use crate::model::order::distinct;

use super::{Item, LARGEST};

/// Up to [`LARGEST`] items, each once.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Group([Option<Item>; LARGEST]);

impl Group {
    /// The group of these items; none if they are more than a group can hold.
    pub(super) fn of(items: Vec<Item>) -> Option<Self> {
        let items = distinct(items);
        let mut group = [None; LARGEST];
        group.iter_mut().zip(&items).for_each(|(place, item)| *place = Some(*item));
        (items.len() <= LARGEST).then_some(Self(group))
    }

    /// Its items in ascending order.
    pub(super) fn items(&self) -> impl Iterator<Item = Item> + '_ {
        self.0.iter().flatten().copied()
    }

    /// How many they are.
    pub(super) fn size(&self) -> usize {
        self.items().count()
    }

    /// Whether all of these items are in the group.
    pub(super) fn holds(&self, items: impl IntoIterator<Item = Item>) -> bool {
        items.into_iter().all(|item| self.0.contains(&Some(item)))
    }
}
