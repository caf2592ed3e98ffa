//! `cargo xtask verify`: holds datasets against the documents they were coded from.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use claim_comparator::load::{Loaded, load};
use claim_comparator::model::{Dataset, Source, SourceId};

use crate::copied::Runs;
use crate::document::Document;
use crate::evidence;
use crate::failure::{Context as _, Result};
use crate::usage::unused;

/// The datasets in a folder.
pub(crate) fn datasets_in(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = std::fs::read_dir(folder).context(|| format!("cannot read {}", folder.display()))?;
    let mut files: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
    files.retain(|file| file.to_string_lossy().ends_with(".claims.json"));
    files.sort();
    if files.is_empty() { Err(format!("there is no *.claims.json in {}", folder.display())) } else { Ok(files) }
}

/// Checks each of `files`, prints what is wrong, and fails if anything is.
pub(crate) fn verify(sources: &Path, files: &[PathBuf]) -> Result {
    let mut wrong = 0;
    for file in files {
        let bytes = std::fs::read(file).context(|| format!("cannot read {}", file.display()))?;
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        let report = check(&bytes, sources).map_err(|failure| format!("{name}: {failure}"))?;
        for fault in &report.faults {
            println!("{name}: {fault}");
        }
        println!("{name}: {}; {} faults", report.counts, report.faults.len());
        wrong += report.faults.len();
    }
    if wrong == 0 { Ok(()) } else { Err(format!("verify: {wrong} faults")) }
}

struct Report {
    counts: String,
    faults: Vec<String>,
}

fn check(bytes: &[u8], sources: &Path) -> Result<Report> {
    let Loaded { dataset, issues } = load(bytes).map_err(|error| format!("not usable at all: {error:?}"))?;
    let mut faults: Vec<_> = issues.iter().map(|issue| format!("on loading: {issue}")).collect();
    let documents = documents(&dataset, sources, &mut faults);
    faults.extend(evidence_faults(&dataset, &documents));
    faults.extend(unused(&dataset));
    faults.extend(copied(bytes, &documents)?);
    Ok(Report { counts: counts(&dataset), faults })
}

/// The document of every source; what is missing or another is noted.
fn documents(dataset: &Dataset, folder: &Path, faults: &mut Vec<String>) -> BTreeMap<SourceId, Document> {
    let mut documents = BTreeMap::new();
    for source in &dataset.sources {
        match document(source, folder) {
            Ok((document, fault)) => {
                faults.extend(fault.map(|fault| format!("source {}: {fault}", source.id)));
                documents.insert(source.id.clone(), document);
            }
            Err(fault) => faults.push(format!("source {}: {fault}", source.id)),
        }
    }
    documents
}

fn document(source: &Source, folder: &Path) -> Result<(Document, Option<String>)> {
    let described = source.document.as_ref().ok_or("names no document")?;
    let file = described.file.as_deref().ok_or("its document names no file")?;
    if Path::new(file).file_name().is_none_or(|name| name != file) {
        return Err(format!("`{file}` is not the name of a file"));
    }
    let document = Document::read(&folder.join(file))?;
    let fault = match described.sha256.as_deref() {
        None => Some(format!("gives no SHA-256; {file} has {}", document.sha256)),
        Some(stated) if stated != document.sha256 => {
            Some(format!("{file} has SHA-256 {}, not {stated}", document.sha256))
        }
        Some(_) => None,
    };
    Ok((document, fault))
}

fn evidence_faults(dataset: &Dataset, documents: &BTreeMap<SourceId, Document>) -> Vec<String> {
    let mut faults = Vec::new();
    for claim in &dataset.claims {
        let Some(document) = documents.get(&claim.source) else { continue };
        if claim.evidence.is_empty() {
            faults.push(format!("claim {}: has no evidence", claim.id));
        }
        let Some(paragraph) = claim.locator.as_ref().and_then(|locator| locator.paragraph) else {
            faults.push(format!("claim {}: names no paragraph", claim.id));
            continue;
        };
        for fragment in &claim.evidence {
            let fault = evidence::fault(document, paragraph, fragment);
            faults.extend(fault.map(|fault| format!("claim {}: “{}” {fault}", claim.id, fragment.exact)));
        }
    }
    faults
}

fn copied(bytes: &[u8], documents: &BTreeMap<SourceId, Document>) -> Result<Vec<String>> {
    let mut runs = Runs::default();
    documents.values().for_each(|document| runs.add(document.text()));
    let file = serde_json::from_slice(bytes).context(|| "cannot read it as JSON".to_owned())?;
    let shared = runs.shared_with(&file).into_iter();
    Ok(shared.map(|(pointer, run)| format!("{pointer}: shares nine words with a document: {run}")).collect())
}

fn counts(dataset: &Dataset) -> String {
    let fragments: usize = dataset.claims.iter().map(|claim| claim.evidence.len()).sum();
    format!(
        "{} sources, {} voices, {} topics, {} propositions, {} readings, {} claims, {fragments} fragments",
        dataset.sources.len(),
        dataset.voices.len(),
        dataset.topics.len(),
        dataset.propositions.len(),
        dataset.readings.len(),
        dataset.claims.len(),
    )
}
