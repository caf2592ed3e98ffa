//! `cargo xtask size`: what a first visit downloads, held against the committed snapshot.

mod table;

use crate::arguments::Arguments;
use crate::build::{self, Mode};
use crate::command::Run;
use crate::failure::{Context, Failure, Result};
use crate::project::Project;
use crate::setup::{Purpose, ensure};
use table::Table;

const SNAPSHOT: &str = "tests/size.snapshot";

/// The most that all files of a first visit together may weigh after brotli.
const LIMIT_BYTES: u64 = 130_000;

/// `cargo xtask size`: builds for release, shows the sizes, and checks or accepts them.
pub(crate) fn size(project: &Project, mut arguments: Arguments) -> Result {
    let accept = arguments.switch("--accept");
    arguments.finish()?;
    let tools = ensure(project, Purpose::ReleasedPage)?;
    build::page(project, &tools, Mode::Release)?;
    if !accept {
        return gate(project);
    }
    let table = measure(project)?;
    print!("{table}");
    let file = project.path(SNAPSHOT);
    std::fs::write(&file, table.to_string()).context(|| format!("cannot write {}", file.display()))
}

/// Holds the files in `dist/` against the snapshot and the limit.
pub(crate) fn gate(project: &Project) -> Result {
    let table = measure(project)?;
    print!("{table}");
    let file = project.path(SNAPSHOT);
    let text = std::fs::read_to_string(&file)
        .context(|| format!("cannot read {}; `cargo xtask size --accept` writes it", file.display()))?;
    let complaints = table.compare(&Table::parse(&text)?, LIMIT_BYTES);
    if complaints.is_empty() {
        return Ok(());
    }
    Err(Failure::new(format!(
        "{}\nif that is meant, `cargo xtask size --accept` writes the new sizes to {SNAPSHOT}",
        complaints.join("\n")
    )))
}

fn measure(project: &Project) -> Result<Table> {
    let script = project.path("xtask/compressed.mjs");
    let rows = Run::new("node").arg(script).arg(project.path("dist")).text()?;
    Table::measured(&rows)
}
