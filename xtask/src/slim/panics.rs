//! Panics that say nothing.

use super::module::Module;

/// Where panics begin, and what they alone call.
const PANICS: [&str; 14] = [
    "core::panicking::",
    "core::cell::panic_already_",
    "core::option::expect_failed",
    "core::option::unwrap_failed",
    "core::result::unwrap_failed",
    "core::slice::index::slice_end_index_len_fail",
    "core::slice::index::slice_index_fail",
    "core::slice::index::slice_index_order_fail",
    "core::slice::index::slice_start_index_len_fail",
    "core::str::slice_error_fail",
    "alloc::raw_vec::capacity_overflow",
    "alloc::raw_vec::handle_error",
    "std::thread::local::panic_access_error",
    "__rustc::rust_begin_unwind",
];

/// What is printed for debugging: only panics print that here.
const DEBUGGING: &str = "as core::fmt::Debug>::fmt";

/// A body without locals that traps.
const TRAP: [u8; 3] = [0, 0x00, 0x0b];

/// The beginnings of the paths under which panics name source files.
const SOURCES: [&[u8]; 3] = [b"/rustc/", b"crates/", b"src/"];
const SOURCE: &[u8] = b".rs";

/// Makes every panic a trap that says nothing, and takes the names of source files out of the data.
pub(super) fn hush(module: &mut Module) {
    for (name, body) in module.functions() {
        let name = without_hash(name);
        let is_panic = PANICS.iter().any(|panic| name.starts_with(panic));
        if is_panic || name.contains(DEBUGGING) {
            *body = TRAP.to_vec();
        }
    }
    blot(&mut module.data);
}

/// A name without the hashes of crates: `core[81ac]::panicking::panic` is `core::panicking::panic`.
fn without_hash(name: &str) -> String {
    let mut parts = name.split('[');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |name, part| match part.split_once(']') {
        Some((hash, rest)) if hash.bytes().all(|byte| byte.is_ascii_hexdigit()) => name + rest,
        _ => name + "[" + part,
    })
}

/// Makes zeros of the paths of source files; nothing but panics reads them. They stand one behind the other.
fn blot(data: &mut [u8]) {
    let is_of_path = |byte: &u8| byte.is_ascii_alphanumeric() || b"/_-.".contains(byte);
    for run in data.chunk_by_mut(|a, b| is_of_path(a) && is_of_path(b)) {
        let mut rest = run;
        while let Some(end) = place(rest, SOURCE) {
            let (path, after) = rest.split_at_mut(end + SOURCE.len());
            if let Some(start) = SOURCES.iter().filter_map(|source| place(path, source)).min() {
                path.iter_mut().skip(start).for_each(|byte| *byte = 0);
            }
            rest = after;
        }
    }
}

fn place(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes.windows(wanted.len()).position(|window| window == wanted)
}

#[cfg(test)]
mod tests {
    use super::{TRAP, blot, hush, without_hash};
    use crate::slim::module::Module;
    use crate::slim::module::tests::module;

    #[test]
    fn panics_trap_and_everything_else_stays() {
        let names =
            ["core[0123456789abcdef]::panicking::panic_fmt", "<A as core::fmt::Debug>::fmt::h01", "core::fmt::write"];
        let mut module = Module::read(&module(&names, b"")).unwrap();
        hush(&mut module);
        let traps: Vec<_> = module.functions().map(|(_, body)| *body == TRAP).collect();
        assert_eq!(traps, [true, true, false]);
    }

    #[test]
    fn only_hashes_are_taken_out_of_names() {
        assert_eq!(without_hash("<[T] as core[00ff]::slice::Join<[u8]>>"), "<[T] as core::slice::Join<[u8]>>");
    }

    #[test]
    fn of_the_data_only_source_files_go() {
        let mut data = *b"a crates/b-1.0/src/b.rssrc/ui/c.rs/rustc/0a/d.rs left: src/e x.rs";
        blot(&mut data);
        assert_eq!(
            data.split(|byte| *byte == 0).filter(|kept| !kept.is_empty()).collect::<Vec<_>>(),
            [b"a ".as_slice(), b" left: src/e x.rs"]
        );
    }
}
