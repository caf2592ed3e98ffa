//! What the page looks like: one file per piece with its css beside it. Draws view models and knows no rule of comparison.
//!
//! A piece with memory or effects ([`App`], [`Matrix`] and its rows, [`Panel`], the filters) is a Yew component. Every other piece is a plain function from
//! values to HTML: a component costs some five kilobytes of WebAssembly and a node of bookkeeping per use.

mod app;
mod button;
mod chip;
mod claim_card;
mod detail;
mod disputes;
mod element;
mod filters;
mod grid;
mod guide;
mod lean_plot;
mod mark;
mod masthead;
mod matrix;
mod matrix_head;
mod matrix_row;
mod navigation;
mod notice;
mod number_panel;
mod opened;
mod panel;
mod phrases;
mod profile;
mod reader;
mod readings;
mod reason_panel;
mod select;
mod shortcut;
mod side_by_side;
mod sources;
mod store;
mod styles;
mod timeline;
mod toolbar;
mod waiting;
mod whole;

pub use app::{App, AppProps, Shared};
pub use button::{button, link, number};
pub use claim_card::claim_card;
pub use detail::detail;
pub use disputes::disputes;
pub use guide::guide;
pub use lean_plot::lean_plot;
pub use mark::{mark, reported_mark, symbols};
pub use masthead::masthead;
pub use matrix::{Matrix, MatrixProps};
pub use navigation::navigation;
pub use notice::{failure, notice};
pub use number_panel::number_panel;
use opened::opened;
pub use panel::{Panel, PanelProps};
pub use phrases::phrases;
pub use profile::profile;
pub use reader::Reader;
pub use readings::readings;
pub use reason_panel::reason_panel;
pub use side_by_side::side_by_side;
pub use sources::sources;
pub use styles::STYLES;
pub use timeline::timeline;
pub use toolbar::toolbar;
pub use waiting::More;
pub use whole::{WHOLE, Whole};
