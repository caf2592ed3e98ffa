//! Registers the element when the WebAssembly module starts. Elsewhere there is nothing to start.

fn main() {
    #[cfg(target_arch = "wasm32")]
    claim_comparator::embed::define();
}
