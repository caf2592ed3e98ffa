//! Registers the element when the WebAssembly module starts.
fn main() {}
