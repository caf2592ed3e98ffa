//! The commands that need the library: they stand in the package `xtask-dataset`.

use crate::arguments::Arguments;
use crate::command::Run;
use crate::failure::Result;
use crate::project::Project;

/// Runs `command` of `xtask-dataset` with the remaining arguments.
pub(crate) fn run(project: &Project, command: &str, arguments: Arguments) -> Result {
    start(project, command).args(arguments.rest()).go()
}

/// `command` of `xtask-dataset`, to be given its arguments.
pub(crate) fn start(project: &Project, command: &str) -> Run {
    // Not in the checkout's top folder, so that a relative path means what it meant to whoever typed it.
    let manifest = project.path("Cargo.toml");
    let run = Run::new("cargo").args(["run", "--quiet", "--locked", "--manifest-path"]).arg(manifest);
    run.args(["--package", "xtask-dataset", "--", command])
}
