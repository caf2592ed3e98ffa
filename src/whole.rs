//! The whole program: every view, and whatever can be laid open. Elsewhere than in WebAssembly there is nothing to export.

#[cfg(target_arch = "wasm32")]
use std::rc::Rc;

#[cfg(target_arch = "wasm32")]
use claim_comparator::embed::{Drawing as Drawn, Given, Host, whole};
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
    /// Draws a dataset in a language.
    #[wasm_bindgen(constructor)]
    #[must_use]
    pub fn new(host: Host) -> Self {
        let (given, heading) = (given(&host), host.heading());
        let host = Rc::new(host);
        let whole = whole(&host);
        Self(Drawn::new(host, given, heading, Some(whole)))
    }

    /// Draws another one into the same node, which was cleared.
    pub fn again(&mut self, host: Host) {
        let (given, heading) = (given(&host), host.heading());
        let host = Rc::new(host);
        let whole = whole(&host);
        self.0.again(host, given, heading, Some(whole));
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

#[cfg(target_arch = "wasm32")]
fn given(host: &Host) -> Given {
    let (language, messages) = (host.language(), host.messages());
    match host.dataset() {
        Some(bytes) => Given::loaded(&bytes.to_vec(), &language, &messages),
        None => Given::built_in(&language, &messages),
    }
}

/// The style of what only this program draws.
#[cfg(target_arch = "wasm32")]
#[wasm_bindgen]
#[must_use]
pub fn style() -> String {
    claim_comparator::ui::WHOLE_STYLES.to_owned()
}

/// A dataset's text in another format: `json`, `csv`, or its sources as `plain`, `bibtex` or `csl-json`; none for any other kind and for what
/// is no dataset.
#[cfg(target_arch = "wasm32")]
#[wasm_bindgen]
#[must_use]
pub fn exported(kind: String, dataset: Option<Vec<u8>>) -> Option<String> {
    let dataset = claim_comparator::embed::dataset(dataset.as_deref())?;
    claim_comparator::embed::exported(&kind, &dataset)
}

fn main() {}
