//! What exists: the records of a dataset, checked and immutable. Knows no file, no comparison, no screen.
//!
//! Every record serialises to the shape it has in a dataset file; [`crate::load`] is the only way in from outside.

mod claim;
mod columns;
mod dataset;
mod date;
mod fold;
mod hidden;
mod id;
mod index;
mod json;
pub mod order;
pub(crate) mod packed;
mod proposition;
mod reading;
mod safe_url;
mod source;
mod value;
mod voice;

pub use claim::{Certainty, Claim, Fragment, Locator, Relay, Stance};
pub use columns::{Columns, Row, Table};
pub use dataset::{Dataset, FORMAT};
pub use date::{Date, DateError, Day, Precision};
pub use fold::folded;
pub use hidden::is_hidden;
pub use id::{ClaimId, PropositionId, ReadingId, SourceId, TopicId, VoiceId};
pub use index::{ClaimIx, PropositionIx, ReadingIx, SourceIx, TopicIx, VoiceIx};
pub use json::{Extra, Json};
pub use packed::{pack, unpack};
pub use proposition::{Bearing, Effect, Kind, Measure, Proposition, Resolution, Tolerance, Topic};
pub use reading::Reading;
pub use safe_url::SafeUrl;
pub use source::{AuthorName, Document, Source};
pub use value::{Amount, Value};
pub use voice::{Voice, VoiceKind};
