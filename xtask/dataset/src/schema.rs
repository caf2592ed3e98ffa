//! `cargo xtask schema`: writes the JSON Schema of dataset files, as the types give it.

use std::path::Path;

use claim_comparator::export::dataset_schema;

use crate::failure::{Context as _, Result};

/// Writes the schema into `schema/` below the folder of datasets; leaves a current file alone.
pub(crate) fn write(data: &Path) -> Result {
    let folder = data.join("schema");
    let file = folder.join("claim-comparator-1.schema.json");
    let schema = dataset_schema();
    let name = file.strip_prefix(data).unwrap_or(&file).display();
    if std::fs::read_to_string(&file).is_ok_and(|written| written == schema) {
        println!("data/{name} is current");
        return Ok(());
    }
    std::fs::create_dir_all(&folder).context(|| format!("cannot make {}", folder.display()))?;
    std::fs::write(&file, schema).context(|| format!("cannot write {}", file.display()))?;
    println!("data/{name} is written anew");
    Ok(())
}
