//! `cargo xtask bench`: how long loading and comparing take, in a browser beside JavaScript, and natively.

use crate::arguments::Arguments;
use crate::build::{self, Mode};
use crate::command::Run;
use crate::failure::{Failure, Result};
use crate::package;
use crate::project::Project;
use crate::setup::{Purpose, ensure};

/// `cargo xtask bench`.
pub(crate) fn bench(project: &Project, arguments: Arguments) -> Result {
    arguments.finish()?;
    let tools = ensure(project, Purpose::Measurements)?;
    let browser = tools.browser().ok_or_else(|| Failure::new("no browser was looked for"))?;
    build::page(project, &tools, Mode::Release)?;
    package::build(project, &tools)?;
    let node = Run::new("node").in_dir(project.root()).arg("benches/run.mjs");
    node.env("CHROME", &browser.program).go()?;
    Run::new("cargo").in_dir(project.root()).args(["bench", "--locked", "--bench", "counting"]).go()
}
