//! The program of the first view: the head of the page and the matrix. Elsewhere than in WebAssembly there is nothing to export.

#[cfg(target_arch = "wasm32")]
use std::rc::Rc;

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
    /// Draws the first view of the built-in dataset, in English, as a page of its own.
    #[wasm_bindgen(constructor)]
    #[must_use]
    pub fn new(host: Host) -> Self {
        let given = Given::front(&host.statements());
        Self(Drawn::new(Rc::new(host), given, 1, None))
    }

    /// Draws it again into the same node, which was cleared.
    pub fn again(&mut self, host: Host) {
        let given = Given::front(&host.statements());
        self.0.again(Rc::new(host), given, 1, None);
    }

    /// Shows another address, written without `#`.
    pub fn visit(&self, address: String) {
        self.0.visit(address);
    }

    /// Takes everything off the node again.
    pub fn clear(&mut self) {
        self.0.clear();
    }
}

fn main() {}
