//! `cargo xtask single-file`: a dataset's page as one file, which opens from disk and asks for nothing.
//!
//! Everything that runs or styles it is let in by its hash. The dataset and what the page unpacks stand in scripts of data, which no browser
//! runs; the dataset stays readable in there, so that the file can be read without a program, too.

use std::path::Path;

use claim_comparator::load::load;

use crate::failure::{Context as _, Result};
use crate::inline_style::hash_of;
use crate::render::first_view;

/// The page around all that it carries; a name between braces is the place of a part.
const PAGE: &str = include_str!("../../../src/embed/single_file/page.html");

/// What runs and styles a page, and the files that it unpacks.
struct Parts {
    script: String,
    page_style: String,
    style: String,
    files: String,
}

/// Writes the page of a dataset into `out`, with the script, the styles and the packed files of a folder; says what of the dataset could not be used.
pub(crate) fn write(dataset: &Path, parts: &Path, out: &Path) -> Result {
    let bytes = std::fs::read(dataset).context(|| format!("cannot read {}", dataset.display()))?;
    let parts = Parts {
        script: read(&parts.join("script.js"))?,
        page_style: read(&parts.join("page.css"))?,
        style: read(&parts.join("claim-comparator.css"))?,
        files: packed_files(&parts.join("packed"))?,
    };
    let page = page(&bytes, &parts).map_err(|error| format!("{}: {error}", dataset.display()))?;
    for issue in &page.issues {
        eprintln!("{}: {issue}", dataset.display());
    }
    std::fs::write(out, &page.html).context(|| format!("cannot write {}", out.display()))?;
    println!("{}: {} kB, opens from disk", out.display(), page.html.len().div_ceil(1000));
    Ok(())
}

fn read(file: &Path) -> Result<String> {
    std::fs::read_to_string(file).context(|| format!("cannot read {}", file.display()))
}

/// A page, and what of its dataset could not be used.
struct Page {
    html: String,
    issues: Vec<String>,
}

fn page(dataset: &[u8], parts: &Parts) -> Result<Page> {
    let Parts { script, page_style, style, files } = parts;
    if script.contains("</script") || script.contains("<!--") {
        return Err("the script would end before its end".to_owned());
    }
    let loaded = load(dataset).map_err(|error| error.to_string())?;
    let text = std::str::from_utf8(dataset).map_err(|error| error.to_string())?;
    let issues = loaded.issues.iter().map(ToString::to_string).collect();
    let title = as_text(&loaded.dataset.title);
    let html = filled(
        PAGE,
        &[
            ("script_hash", &hash_of(script)),
            ("page_style_hash", &hash_of(page_style)),
            ("style_hash", &hash_of(style)),
            ("title", &title),
            ("page_style", page_style),
            ("style", style),
            ("first_view", &first_view(loaded)),
            ("dataset", &as_data(text)),
            ("files", files),
            ("script", script),
        ],
    );
    Ok(Page { html, issues })
}

/// The files of a folder and of those within, each as a script of data.
fn packed_files(folder: &Path) -> Result<String> {
    let mut scripts = String::new();
    for name in names(folder, "")? {
        let text = read(&folder.join(&name))?;
        scripts += &format!("  <script type=\"application/gzip\" data-file=\"{name}\">{text}</script>\n");
    }
    Ok(scripts)
}

/// The names of the files below a folder, with `/` between their parts, in order.
fn names(folder: &Path, before: &str) -> Result<Vec<String>> {
    let entries = std::fs::read_dir(folder).context(|| format!("cannot read {}", folder.display()))?;
    let mut names = Vec::new();
    for entry in entries.flatten() {
        let name = format!("{before}{}", entry.file_name().to_string_lossy());
        match entry.path() {
            below if below.is_dir() => names.extend(self::names(&below, &format!("{name}/"))?),
            _ => names.push(name),
        }
    }
    names.sort();
    Ok(names)
}

/// A template with each part in its place. What the parts themselves have between braces stays as it is.
fn filled(template: &str, parts: &[(&str, &str)]) -> String {
    let mut html = String::new();
    for (at, piece) in template.split('{').enumerate() {
        let part = piece
            .split_once('}')
            .and_then(|(name, rest)| parts.iter().find(|(known, _)| *known == name).map(|(_, part)| (*part, rest)));
        match part {
            Some((part, rest)) if at > 0 => html.extend([part, rest]),
            _ if at > 0 => html.extend(["{", piece]),
            _ => html += piece,
        }
    }
    html
}

/// Words as text between tags.
fn as_text(words: &str) -> String {
    words.replace('&', "&amp;").replace('<', "&lt;")
}

/// JSON within a script of data: the same values, but no tag can begin in it, and no line of JavaScript could end.
fn as_data(json: &str) -> String {
    json.replace('<', "\\u003c").replace('\u{2028}', "\\u2028").replace('\u{2029}', "\\u2029")
}

#[cfg(test)]
mod tests {
    use super::{Parts, as_data, filled, hash_of, page};

    const DATASET: &str = r#"{"format": "claim-comparator/1", "title": "{script} </title><script>", "sources": [{"id": "s", "title": "S"}],
        "voices": [{"id": "v", "name": "</script><!--"}], "topics": [{"id": "t", "label": "T"}],
        "propositions": [{"id": "p", "topic": "t", "statement": "{files}", "kind": "fact"}],
        "claims": [{"id": "c", "proposition": "p", "source": "s", "voice": "v", "relay": "reported", "stance": "affirms", "certainty": "asserted"}, 7]}"#;

    fn parts(script: &str) -> Parts {
        let (page_style, style) = ("body{margin:0}".to_owned(), "p{color:red}".to_owned());
        Parts { script: script.to_owned(), page_style, style, files: String::new() }
    }

    #[test]
    fn parts_are_not_looked_into() {
        assert_eq!(filled("{a}, {b} {c {d} }", &[("a", "{b}"), ("b", "{a}")]), "{b}, {a} {c {d} }");
    }

    #[test]
    fn data_ends_no_script_and_keeps_its_values() {
        let hostile = "[\"</script>\", \"<!-- <script>\", \"\u{2028}\u{2029}\"]";
        let data = as_data(hostile);
        assert!(!data.contains(['<', '\u{2028}', '\u{2029}']));
        let [before, after] = [hostile, &data].map(|json| serde_json::from_str::<serde_json::Value>(json).unwrap());
        assert_eq!(before, after);
    }

    #[test]
    fn a_page_has_one_script_that_runs_and_says_what_is_wrong_with_its_dataset() {
        let page = page(DATASET.as_bytes(), &parts("run()")).unwrap();
        assert_eq!(page.html.matches("<script type=\"module\">run()</script>").count(), 1);
        assert_eq!(page.html.matches("</script>").count(), 2, "of the dataset and of the script");
        assert_eq!(page.html.matches("<!--").count(), 0);
        assert!(page.html.contains("<title>{script} &lt;/title>&lt;script> – Claim Comparator</title>"));
        for inline in ["run()", "body{margin:0}", "p{color:red}"] {
            assert!(page.html.contains(&format!("'{}'", hash_of(inline))));
        }
        assert!(page.issues.iter().any(|issue| issue.contains("/claims/1")), "{:?}", page.issues);
    }

    #[test]
    fn what_is_no_dataset_and_a_script_that_would_end_early_make_no_page() {
        assert!(page(b"{}", &parts("")).is_err());
        assert!(page(DATASET.as_bytes(), &parts("'</script>'")).is_err());
    }
}
