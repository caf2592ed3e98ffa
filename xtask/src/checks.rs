//! `cargo xtask test` and `ready`: every check there is, in the order in which continuous integration runs them.

use std::process::ExitCode;

use crate::arguments::Arguments;
use crate::build::{self, Mode};
use crate::command::Run;
use crate::failure::{Failure, Result};
use crate::package;
use crate::project::Project;
use crate::setup::{Purpose, Tools, ensure};
use crate::size;
use crate::stages::Stages;

const WASM: [&str; 3] = ["--locked", "--target", "wasm32-unknown-unknown"];

/// Runs every check; a failing stage does not keep the others from running. The summary is the last thing printed.
pub(crate) fn run(project: &Project, arguments: Arguments) -> Result<ExitCode> {
    arguments.finish()?;
    let mut stages = Stages::default();
    let tools = stages.run("set-up", || ensure(project, Purpose::Checks));
    let tools = tools.as_ref();
    stages.run("format", || cargo(project, &["fmt", "--all", "--check"]).go());
    stages.run("lints", || {
        cargo(project, &["clippy", "--locked", "--workspace", "--all-targets", "--", "-D", "warnings"]).go()
    });
    stages.run_after(tools, "lints (wasm)", |tools| {
        tools
            .wasm(project, "cargo")?
            .arg("clippy")
            .args(WASM)
            .args(["--lib", "--bins", "--test", "*", "--", "-D", "warnings"])
            .go()
    });
    stages.run("documentation", || {
        let doc = cargo(project, &["doc", "--locked", "--workspace", "--no-deps", "--document-private-items"]);
        doc.env("RUSTDOCFLAGS", "-D warnings").go()
    });
    stages.run("tests", || cargo(project, &["test", "--locked", "--workspace", "--no-fail-fast"]).go());
    if project.path("tests/browser.rs").exists() {
        stages.run_after(tools, "tests (browser)", |tools| browser_tests(project, tools));
    }
    let built =
        stages.run_after(tools, "release build", |tools| build::page(project, tools, Mode::Release).map(|()| tools));
    stages.run_after(built, "size", |_| size::gate(project));
    let packed = stages.run_after(built, "package", |tools| package::build(project, tools).map(|()| tools));
    stages.run_after(packed, "tests (package)", |_| {
        Run::new("node").in_dir(project.root()).args(["--test", "tests/package.test.mjs"]).go()
    });
    stages.run_after(packed, "hosts", |tools| in_browser(project, tools, ["tests/hosts/run.mjs", "pkg"]));
    stages.run_after(built, "end to end", |tools| in_browser(project, tools, ["tests/e2e/run.mjs", "dist"]));
    stages.run_after(built, "other engines", |_| {
        Run::new("node").in_dir(project.root()).args(["tests/engines/run.mjs", "dist"]).go()
    });
    Ok(stages.finish())
}

fn cargo(project: &Project, arguments: &[&str]) -> Run {
    Run::new("cargo").in_dir(project.root()).args(arguments)
}

fn browser_tests(project: &Project, tools: &Tools) -> Result {
    let browser = tools.browser().ok_or_else(|| Failure::new("no browser was looked for"))?;
    let test = tools.wasm(project, "cargo")?.arg("test").args(WASM).args(["--test", "browser"]);
    test.env("CHROMEDRIVER", &browser.driver).go()
}

/// A driver in Node that opens what was built in Chromium.
fn in_browser(project: &Project, tools: &Tools, driver: [&str; 2]) -> Result {
    let browser = tools.browser().ok_or_else(|| Failure::new("no browser was looked for"))?;
    Run::new("node").in_dir(project.root()).args(driver).env("CHROME", &browser.program).go()
}
