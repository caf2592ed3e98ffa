//! `cargo xtask single-file`: the page of a dataset as one file.

use std::path::{Path, PathBuf};

use crate::arguments::Arguments;
use crate::build::{self, Mode};
use crate::command::Run;
use crate::dataset;
use crate::failure::{Context as _, Failure, Result};
use crate::project::Project;
use crate::setup::{Purpose, ensure};

/// What the page is called whose dataset is the built-in one.
const BUILT_IN: &str = "claim-comparator.html";

/// `cargo xtask single-file`: builds the page for release, or takes the one of a folder, and puts all of it into one file.
pub(crate) fn single_file(project: &Project, mut arguments: Arguments) -> Result {
    let (out, dist) = (arguments.option("--out")?, arguments.option("--dist")?);
    let file = arguments.command();
    arguments.finish()?;
    let out = out.map_or_else(|| page_name(file.as_deref()), PathBuf::from);
    let is_page = out.extension().is_some_and(|kind| kind == "html");
    if !is_page {
        return Err(Failure::new(format!("--out {}: the page is an .html file", out.display())));
    }
    let tools = ensure(project, Purpose::ReleasedPage)?;
    if dist.is_none() {
        build::page(project, &tools, Mode::Release)?;
    }
    let dist = dist.map_or_else(|| project.path("dist"), PathBuf::from);
    // A folder of this run's own, since several may be under way.
    let parts = project.path("target/single-file").join(std::process::id().to_string());
    let done = assemble(project, &dist, &parts, &out, file);
    let removed = std::fs::remove_dir_all(&parts).context(|| format!("cannot remove {}", parts.display()));
    done.and(removed)
}

/// Has the parts made of a built page, and puts them into one file around a dataset.
fn assemble(project: &Project, dist: &Path, parts: &Path, out: &Path, file: Option<String>) -> Result {
    Run::new("node").arg(project.path("xtask/single_file.mjs")).arg(dist).arg(parts).go()?;
    dataset::start(project, "single-file").arg(parts).arg(out).args(file).go()
}

/// `mill.html` for `data/mill.claims.json`.
fn page_name(file: Option<&str>) -> PathBuf {
    let name = file.and_then(|file| Path::new(file).file_name()).map(|name| name.to_string_lossy());
    let stem = name.as_deref().map(|name| name.strip_suffix(".json").unwrap_or(name));
    stem.map_or_else(|| BUILT_IN.into(), |stem| format!("{}.html", stem.strip_suffix(".claims").unwrap_or(stem)).into())
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::page_name;

    #[test]
    fn a_page_is_named_after_its_dataset() {
        for (file, name) in [
            (Some("data/mill.claims.json"), "mill.html"),
            (Some("mill.json"), "mill.html"),
            (Some("mill"), "mill.html"),
            (None, "claim-comparator.html"),
        ] {
            assert_eq!(page_name(file), Path::new(name));
        }
    }
}
