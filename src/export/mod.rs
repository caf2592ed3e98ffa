//! The model and the comparison in other formats.

pub mod citation;
mod comparison;
mod csv;
mod linchpins;
mod native;
#[cfg(not(target_arch = "wasm32"))]
mod schema;
mod words;

pub use comparison::comparison_json;
pub use csv::dataset_csv;
pub use linchpins::linchpins_json;
pub use native::dataset_json;
#[cfg(not(target_arch = "wasm32"))]
pub use schema::dataset_schema;
