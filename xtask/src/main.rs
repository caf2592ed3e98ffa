//! `cargo xtask`: everything a developer of Claim Comparator runs.
//!
//! Knows the tools and the order of the checks; knows nothing of the library's types. What needs those
//! stands in the sister package `xtask-dataset`, which this one starts.

mod arguments;
mod bench;
mod build;
mod checks;
mod command;
mod dataset;
mod failure;
mod package;
mod project;
mod serve;
mod setup;
mod single_file;
mod size;
mod slim;
mod stages;

use std::process::ExitCode;

use arguments::Arguments;
use failure::{Failure, Result};
use project::Project;

const USAGE: &str = "\
cargo xtask COMMAND

  serve [--port N] [--release]   build the page, serve it on this machine, rebuild on change
  build [--release] [--at URL]   build the page into dist/; with the address where it will be published, it says so to
                                 those who link to it (oEmbed, previews)
  package                        build the released page, and with it the package for npm into pkg/
  bench                          measure loading and comparing, in a browser and natively
  test                           every check there is
  ready                          the same: what continuous integration runs
  size [--accept]                sizes of the released files against tests/size.snapshot
  setup                          install what the commands above need (they do so themselves)
  verify --sources DIR           check the datasets' evidence against the documents in DIR
  render FILE [ADDRESS [LANGUAGE [HEADING]]]
                                 print the page of a dataset at an address in a language as HTML without scripts,
                                 its title at a level of headings
  single-file [FILE] [--out OUT.html] [--dist DIR]
                                 write the page of a dataset as one file that opens from disk; DIR is a page that is built already
  codings                        how far the two codings of the dataset agreed, and every disputed item
  schema                         write data/schema/claim-comparator-1.schema.json
";

fn main() -> ExitCode {
    match run() {
        Ok(code) => code,
        Err(failure) => {
            eprintln!("xtask: {failure}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<ExitCode> {
    let mut arguments = Arguments::from_env();
    let project = Project::locate()?;
    let done = match arguments.command().as_deref() {
        Some("serve") => serve::serve(&project, arguments),
        Some("build") => build::build(&project, arguments),
        Some("bench") => bench::bench(&project, arguments),
        Some("package") => package::package(&project, arguments),
        Some("test" | "ready") => return checks::run(&project, arguments),
        Some("size") => size::size(&project, arguments),
        Some("single-file") => single_file::single_file(&project, arguments),
        Some("setup") => setup::setup(&project, arguments),
        Some(command @ ("verify" | "schema" | "codings" | "render")) => dataset::run(&project, command, arguments),
        Some("help" | "--help" | "-h") => {
            print!("{USAGE}");
            Ok(())
        }
        Some(other) => Err(Failure::new(format!("there is no command `{other}`\n\n{USAGE}"))),
        None => Err(Failure::new(format!("which command?\n\n{USAGE}"))),
    };
    done.map(|()| ExitCode::SUCCESS)
}
