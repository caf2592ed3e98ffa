//! What the page says, as plain values: rows, words, integers. Knows no HTML and no browser.

mod choices;
mod claim_card;
mod compared;
mod date_words;
mod detail;
mod dispute;
mod guide;
mod lean_rows;
mod mark;
mod matrix;
mod number;
mod number_words;
mod profile;
mod reason;
mod search;
mod summary;
mod value_words;
pub mod words;

pub use choices::{Choices, VerdictChoice, choices};
pub use claim_card::ClaimCard;
pub use compared::Compared;
pub use date_words::date_words;
pub use detail::{Camp, Contest, Detail, Pair, Ruling};
pub use dispute::{Dispute, disputes};
pub use guide::{GuideEntry, guide};
pub use lean_rows::{LeanPlot, LeanRow, lean_plot};
pub use mark::Mark;
pub use matrix::{Cell, Column, Group, Matrix, Row, matrix};
pub use number::{Item, NumberPanel, number_panel};
pub use profile::{LeanLine, LeanReason, Profile, profile};
pub use summary::{Phrase, summary};
