//! The program of the first view: the head of the page and the matrix. Elsewhere than in WebAssembly there is nothing to export.

#[cfg(target_arch = "wasm32")]
use claim_comparator::embed::{Drawing as Drawn, Given, Host};
#[cfg(target_arch = "wasm32")]
use wasm_bindgen::prelude::wasm_bindgen;

#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

/// What stands in a node of the shell.
#[cfg(target_arch = "wasm32")]
#[wasm_bindgen]
pub struct Drawing(Drawn);

#[cfg(target_arch = "wasm32")]
#[wasm_bindgen]
impl Drawing {
    /// Draws the first view of the built-in dataset, in English.
    #[wasm_bindgen(constructor)]
    #[must_use]
    pub fn new(host: Host) -> Self {
        Self(Drawn::new(std::rc::Rc::new(host), Given::front(), None))
    }

    /// Shows another address, written without `#`.
    pub fn visit(&self, address: String) {
        self.0.visit(address);
    }

    /// Takes everything off the node again and frees it.
    pub fn erase(self) {
        self.0.erase();
    }
}

fn main() {}
