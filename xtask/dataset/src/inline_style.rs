//! Puts the comparator's style into the published page, so that the first view waits for one answer of the server only.
//!
//! The page's content security policy lets no other style in: it gets the hash of this one.

use std::path::Path;

use crate::failure::{Context as _, Result};
use crate::integrity::hash;

/// How the links begin that Trunk makes of style sheets.
const LINK: &str = "<link rel=\"stylesheet\" href=\"./";

const POLICY: &str = "style-src 'self'";

/// Rewrites the page of a folder; the sheets' own files go.
pub(crate) fn inline(folder: &Path) -> Result {
    let page = folder.join("index.html");
    let mut html = std::fs::read_to_string(&page).context(|| format!("cannot read {}", page.display()))?;
    while let Some(Link { file, .. }) = Link::first(&html) {
        let sheet = folder.join(file);
        let css = std::fs::read_to_string(&sheet).context(|| format!("cannot read {}", sheet.display()))?;
        std::fs::remove_file(&sheet).context(|| format!("cannot remove {}", sheet.display()))?;
        html =
            with_style(&html, css.trim_end()).ok_or_else(|| format!("{} has no policy for style", page.display()))?;
    }
    std::fs::write(&page, html).context(|| format!("cannot write {}", page.display()))
}

/// The link to a style sheet.
struct Link<'h> {
    whole: &'h str,
    file: &'h str,
    /// The attributes beyond those of any link, with a blank before them.
    more: &'h str,
}

impl<'h> Link<'h> {
    fn first(html: &'h str) -> Option<Self> {
        let start = html.get(html.find(LINK)?..)?;
        let whole = start.get(..=start.find('>')?)?;
        let (file, more) = whole.strip_prefix(LINK)?.split_once('"')?;
        Some(Self { whole, file, more: more.trim_end_matches(['/', '>']) })
    }
}

/// The page with the style in place of the first link.
fn with_style(html: &str, css: &str) -> Option<String> {
    let Link { whole, more, .. } = Link::first(html)?;
    let page = html.replace(whole, &format!("<style{more}>{css}</style>"));
    page.contains(POLICY).then(|| page.replace(POLICY, &format!("{POLICY} '{}'", hash_of(css))))
}

/// The hash by which a policy lets an inline style or script in.
pub(crate) fn hash_of(text: &str) -> String {
    format!("sha256-{}", hash(text))
}

#[cfg(test)]
mod tests {
    use super::with_style;

    #[test]
    fn a_link_becomes_a_style_and_the_policy_has_its_hash() {
        let page =
            "<meta content=\"style-src 'self'; img-src\"><link rel=\"stylesheet\" href=\"./page-0a.css\" data-x/>";
        let expected = "<meta content=\"style-src 'self' 'sha256-p0bF+un5yUb9MBO6xRb8kPHlY2BdpHVtLiFkDrZPF64='; img-src\">\
             <style data-x>p{color:red}</style>";
        assert_eq!(with_style(page, "p{color:red}").unwrap(), expected);
        assert_eq!(with_style("<p>", ""), None);
    }
}
