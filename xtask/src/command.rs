//! Starting other programs: shown, streamed, and with errors that say what to do.

use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::failure::{Context, Failure, Result};

/// A program to be started.
pub(crate) struct Run {
    command: Command,
}

impl Run {
    /// A program found on `PATH` or by its path.
    pub(crate) fn new(program: impl AsRef<OsStr>) -> Self {
        let mut command = Command::new(program);
        // What cargo told this program about itself is not meant for the programs it starts.
        for (name, _) in std::env::vars_os() {
            let name_text = name.to_string_lossy();
            if name_text == "CARGO" || name_text.starts_with("CARGO_PKG_") || name_text.starts_with("CARGO_MANIFEST_") {
                command.env_remove(&name);
            }
        }
        Self { command }
    }

    /// Adds arguments.
    pub(crate) fn args<I: IntoIterator<Item: AsRef<OsStr>>>(mut self, args: I) -> Self {
        self.command.args(args);
        self
    }

    /// Adds one argument.
    pub(crate) fn arg(self, arg: impl AsRef<OsStr>) -> Self {
        self.args([arg])
    }

    /// Sets an environment variable.
    pub(crate) fn env(mut self, name: &str, value: impl AsRef<OsStr>) -> Self {
        self.command.env(name, value);
        self
    }

    /// Takes an environment variable away.
    pub(crate) fn without_env(mut self, name: &str) -> Self {
        self.command.env_remove(name);
        self
    }

    /// Starts the program in `dir`.
    pub(crate) fn in_dir(mut self, dir: &Path) -> Self {
        self.command.current_dir(dir);
        self
    }

    /// Shows the command, lets it write to the terminal, and fails unless it succeeds.
    pub(crate) fn go(mut self) -> Result {
        let shown = self.shown();
        eprintln!("$ {shown}");
        let status = self.command.status().context(|| format!("cannot start `{shown}`"))?;
        if status.success() { Ok(()) } else { Err(Failure::new(format!("`{shown}` failed ({status})"))) }
    }

    /// Shows the command and lets it take the place of this program, so that whoever ends one ends the other.
    #[cfg(unix)]
    pub(crate) fn take_over(mut self) -> Result {
        use std::os::unix::process::CommandExt as _;
        let shown = self.shown();
        eprintln!("$ {shown}");
        Err(Failure::new(format!("cannot start `{shown}`: {}", self.command.exec())))
    }

    /// Shows the command and waits for its end.
    #[cfg(not(unix))]
    pub(crate) fn take_over(self) -> Result {
        self.go()
    }

    /// What the program writes to its standard output; fails unless it succeeds.
    pub(crate) fn text(mut self) -> Result<String> {
        let shown = self.shown();
        let output = self.command.stdin(Stdio::null()).output().context(|| format!("cannot start `{shown}`"))?;
        if output.status.success() {
            Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
        } else {
            let said = String::from_utf8_lossy(&output.stderr).trim().to_owned();
            Err(Failure::new(format!("`{shown}` failed ({}) {said}", output.status)))
        }
    }

    /// The command as one would type it, without its environment.
    pub(crate) fn shown(&self) -> String {
        let words = std::iter::once(self.command.get_program()).chain(self.command.get_args());
        words.map(|word| quoted(&word.to_string_lossy())).collect::<Vec<_>>().join(" ")
    }
}

fn quoted(word: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_./=:,@+%".contains(c);
    if !word.is_empty() && word.chars().all(plain) {
        word.to_owned()
    } else if word.contains('\'') {
        format!("\"{word}\"")
    } else {
        format!("'{word}'")
    }
}

/// Where `program` stands on `PATH`.
pub(crate) fn which(program: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    let file = format!("{program}{}", std::env::consts::EXE_SUFFIX);
    std::env::split_paths(&path).map(|dir| dir.join(&file)).find(|candidate| candidate.is_file())
}

/// `PATH` with `dir` before everything else.
pub(crate) fn path_with(dir: &Path) -> Result<OsString> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let dirs = std::iter::once(dir.to_owned()).chain(std::env::split_paths(&path));
    std::env::join_paths(dirs).context(|| format!("cannot put {} on PATH", dir.display()))
}
