//! The standard library on a machine where rustup must not download: Debian's compiler and Debian's copy of the library's
//! source, built once, laid where Debian's compiler looks for it, and made known to rustup as a toolchain.

use std::path::{Path, PathBuf};

use super::say;
use super::system_packages::{as_root, install, is_installed};
use super::wasm_std::TARGET;
use crate::command::Run;
use crate::failure::{Context, Failure, Result};
use crate::project::Project;

/// The name under which rustup knows Debian's compiler.
pub(super) const TOOLCHAIN: &str = "debian-web";

const PACKAGES: [&str; 5] = ["rustc-web", "cargo-web", "rust-web-src", "rust-web-clippy", "rustfmt-web"];
const RUSTC: &str = "/usr/bin/rustc";
const RUSTLIB: &str = "/usr/lib/rustlib";

pub(super) fn ensure(project: &Project) -> Result {
    if !is_installed(&PACKAGES) {
        say(
            "Debian's Rust compiler with the standard library's source is missing; apt fetches about 150 MB (half a minute)",
        );
        install(&PACKAGES)?;
    }
    let compiler = Compiler::ask()?;
    compiler.ensure_linker()?;
    let stamp = Path::new(RUSTLIB).join(TARGET).join(".built-by");
    if std::fs::read_to_string(&stamp).is_ok_and(|built_by| built_by.trim() == compiler.version) {
        return link();
    }
    say(&format!("the standard library for {TARGET} is built from Debian's source (about a minute)"));
    let work = project.target().join("wasm-std");
    let built = compiler.build_std(&work)?;
    lay_out(&work, &built, &stamp, &compiler.version)?;
    remove(&work)?;
    link()
}

/// Debian's compiler, as it describes itself.
struct Compiler {
    version: String,
    host: String,
    commit: String,
    llvm: String,
}

impl Compiler {
    fn ask() -> Result<Self> {
        let version = Run::new(RUSTC).arg("-vV").text()?;
        let field = |name: &str| {
            let line = version.lines().find_map(|line| line.strip_prefix(name));
            line.map(|value| value.trim().to_owned())
                .ok_or_else(|| Failure::new(format!("`{RUSTC} -vV` shows no {name}")))
        };
        let (host, commit, llvm) = (field("host:")?, field("commit-hash:")?, field("LLVM version:")?);
        let llvm = llvm.split('.').next().unwrap_or_default().to_owned();
        Ok(Self { version, host, commit, llvm })
    }

    /// Debian ships no `rust-lld`; LLVM's own linker of the same major version does its work.
    fn ensure_linker(&self) -> Result {
        let linker = PathBuf::from(format!("/usr/bin/lld-{}", self.llvm));
        if !linker.exists() {
            let package = format!("lld-{}", self.llvm);
            say(&format!("{package} is missing; apt fetches it (some seconds)"));
            install(&[&package])?;
        }
        let folder = Path::new(RUSTLIB).join(&self.host).join("bin");
        let link = folder.join("rust-lld");
        if std::fs::read_link(&link).is_ok_and(|to| to == linker) {
            return Ok(());
        }
        as_root("mkdir")?.arg("-p").arg(&folder).go()?;
        as_root("ln")?.arg("-sfn").arg(&linker).arg(&link).go()
    }

    /// Builds the standard library in `work` and returns the folder with the libraries.
    fn build_std(&self, work: &Path) -> Result<PathBuf> {
        let source = work.join("src");
        std::fs::create_dir_all(&source).context(|| format!("cannot make {}", source.display()))?;
        write(&work.join("Cargo.toml"), MANIFEST)?;
        write(&source.join("lib.rs"), "#![no_std]\n")?;
        // The libraries must be usable with link-time optimisation and must not name this machine's folders.
        let flags = format!("-Cembed-bitcode=yes --remap-path-prefix={RUSTLIB}/src/rust=/rustc/{}", self.commit);
        let vendored = format!("source.std-vendor.directory='{RUSTLIB}/src/rust/library/vendor'");
        let target = work.join("target");
        Run::new("/usr/bin/cargo")
            .in_dir(work)
            .args(["build", "--quiet", "--offline", "--release", "--target", TARGET])
            .args(["--config", "source.crates-io.replace-with='std-vendor'", "--config", &vendored])
            .arg("-Zbuild-std=std,panic_abort,panic_unwind,test,proc_macro")
            .env("RUSTC", RUSTC)
            .env("RUSTC_BOOTSTRAP", "1") // this one build of the compiler's own library, never the project's
            .env("RUSTFLAGS", flags)
            .env("CARGO_TARGET_DIR", &target)
            .go()?;
        Ok(target.join(TARGET).join("release/deps"))
    }
}

const MANIFEST: &str = "\
[package]
name = \"stand-in\"
version = \"0.0.0\"
edition = \"2021\"

[workspace]

[profile.release]
panic = \"abort\"
";

/// Copies the built libraries to where the compiler looks for them; the stamp comes last.
fn lay_out(work: &Path, built: &Path, stamp: &Path, version: &str) -> Result {
    let home = Path::new(RUSTLIB).join(TARGET);
    let libraries = home.join("lib");
    as_root("rm")?.arg("-rf").arg(&home).go()?;
    as_root("mkdir")?.arg("-p").arg(&libraries).go()?;
    let entries = std::fs::read_dir(built).context(|| format!("cannot read {}", built.display()))?;
    let mut files: Vec<_> = entries.flatten().map(|entry| entry.path()).filter(|path| is_library(path)).collect();
    files.sort();
    say(&format!("{} libraries into {}", files.len(), libraries.display()));
    as_root("cp")?.args(files).arg(&libraries).text()?;
    let note = work.join("built-by");
    write(&note, version)?;
    as_root("cp")?.arg(&note).arg(stamp).go()
}

fn is_library(path: &Path) -> bool {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    name.starts_with("lib") && name.ends_with(".rlib") && !name.starts_with("libstand_in")
}

/// Makes Debian's compiler known to rustup.
fn link() -> Result {
    let known = Run::new("rustup").args(["toolchain", "list"]).text()?;
    if known.lines().any(|line| line.split_whitespace().next() == Some(TOOLCHAIN)) {
        return Ok(());
    }
    Run::new("rustup").args(["toolchain", "link", TOOLCHAIN, "/usr"]).go()
}

fn write(file: &Path, text: &str) -> Result {
    std::fs::write(file, text).context(|| format!("cannot write {}", file.display()))
}

fn remove(folder: &Path) -> Result {
    std::fs::remove_dir_all(folder).context(|| format!("cannot remove {}", folder.display()))
}
