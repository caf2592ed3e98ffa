//! What files must hash to, as browsers check it.
//!
//! <https://www.w3.org/TR/SRI/>

use std::path::Path;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest as _, Sha256};

use crate::failure::{Context as _, Result};

/// Prints the hashes of a program's two files as the shell takes them.
pub(crate) fn print(module: &Path, wasm: &Path) -> Result {
    println!("{}", serde_json::json!({ "module": of(module)?, "wasm": of(wasm)? }));
    Ok(())
}

fn of(file: &Path) -> Result<String> {
    let content = std::fs::read(file).context(|| format!("cannot read {}", file.display()))?;
    Ok(format!("sha256-{}", hash(content)))
}

/// SHA-256 in base64.
pub(crate) fn hash(content: impl AsRef<[u8]>) -> String {
    BASE64_STANDARD.encode(Sha256::digest(content))
}

#[cfg(test)]
mod tests {
    use super::hash;

    #[test]
    fn a_hash_is_the_published_one_of_an_empty_file() {
        assert_eq!(hash(""), "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
    }
}
