//! `cargo xtask`: everything a developer of Claim Comparator runs.
fn main() {}
