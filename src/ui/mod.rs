//! Yew components, one per file with its css beside it. They draw view models and know no rule of comparison.

mod app;
mod chip;
mod claim_card;
mod detail;
mod disputes;
mod guide;
mod lean_plot;
mod mark;
mod masthead;
mod matrix;
mod matrix_row;
mod notice;
mod number_panel;
mod panel;
mod profile;
mod select;
mod store;
mod styles;
mod toolbar;

pub use app::{App, AppProps, Shared};
pub use claim_card::ClaimCard;
pub use detail::Detail;
pub use disputes::Disputes;
pub use guide::Guide;
pub use lean_plot::LeanPlot;
pub use mark::Mark;
pub use masthead::Masthead;
pub use matrix::Matrix;
pub use notice::{Failure, FailureProps, Notice};
pub use number_panel::NumberPanel;
pub use profile::Profile;
pub use styles::STYLES;
pub use toolbar::Toolbar;
