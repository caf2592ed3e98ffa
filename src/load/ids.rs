//! The ids of one kind of record, those of dropped records among them.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::rc::Rc;

use foldhash::fast::RandomState;

use super::Reason;
use super::issue::short;

/// Which records of a kind there are.
pub(super) struct Ids {
    kind: &'static str,
    /// The position of each record, [`DROPPED`] where there is none.
    positions: HashMap<Rc<str>, usize, RandomState>,
}

/// Stands for the position of a record that was dropped.
const DROPPED: usize = usize::MAX;

impl Ids {
    pub(super) fn new(kind: &'static str) -> Self {
        Self { kind, positions: HashMap::default() }
    }

    /// The first record with this id, if there was one: its position, or none if it was dropped.
    pub(super) fn first(&self, id: &str) -> Option<Option<usize>> {
        self.positions.get(id).map(|position| Some(*position).filter(|position| *position != DROPPED))
    }

    /// Adds the first record with this id.
    pub(super) fn add(&mut self, id: Rc<str>, position: Option<usize>) {
        self.positions.insert(id, position.unwrap_or(DROPPED));
    }

    /// Adds a record; false if its id is there already.
    pub(super) fn add_first(&mut self, id: Rc<str>, position: usize) -> bool {
        match self.positions.entry(id) {
            Entry::Vacant(entry) => {
                entry.insert(position);
                true
            }
            Entry::Occupied(_) => false,
        }
    }

    /// Adds an id without a record; false if it is there already.
    pub(super) fn add_new(&mut self, id: &Rc<str>) -> bool {
        let is_new = !self.positions.contains_key(&**id);
        if is_new {
            self.add(Rc::clone(id), None);
        }
        is_new
    }

    /// The id as stored and the position of the usable record it names.
    pub(super) fn resolve(&self, id: &str) -> Result<(Rc<str>, usize), Reason> {
        match self.positions.get_key_value(id) {
            Some((id, &position)) if position != DROPPED => Ok((Rc::clone(id), position)),
            Some((id, _)) => Err(Reason::DroppedRecord { kind: self.kind, id: short(id) }),
            None => Err(Reason::NoSuchRecord { kind: self.kind, id: short(id) }),
        }
    }
}
