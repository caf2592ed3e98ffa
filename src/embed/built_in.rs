//! The dataset that the build carries, so that opening the page asks for no data file.

use std::rc::Rc;

use crate::model::unpack;
use crate::present::{Compared, Front, Shown};

/// The built-in dataset, packed by the build script from `data/`.
const DATASET: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/dataset.packed"));

/// Its first view, worked out by whoever builds the page; empty if nobody did.
const FRONT: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/front.packed"));

/// The built-in dataset, compared; none if it is damaged.
pub fn compared() -> Option<Rc<dyn Shown>> {
    Some(Rc::new(Compared::new(unpack(DATASET)?)))
}

/// The first view of the built-in dataset; none if the build has none or it is damaged.
pub fn front() -> Option<Rc<dyn Shown>> {
    Some(Rc::new(Front::unpacked(FRONT)?))
}
