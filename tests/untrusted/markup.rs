//! HTML as it is drawn, read strictly: whatever is not exactly a tag, an attribute or escaped text is a fault.

use std::collections::BTreeMap;

/// An opening tag.
#[derive(Debug)]
pub(crate) struct Tag<'h> {
    pub(crate) name: &'h str,
    pub(crate) attributes: Vec<(&'h str, &'h str)>,
}

/// Every opening tag of a page.
pub(crate) fn tags(html: &str) -> Vec<Tag<'_>> {
    let mut tags = Vec::new();
    let mut rest = html;
    while let Some((text, after)) = rest.split_once('<') {
        assert!(!text.contains('>'), "text holds a bare >: {text:.200}");
        let (inside, next) = inside(after);
        rest = next;
        if !inside.starts_with('/') {
            tags.push(tag(inside.trim_end_matches('/')));
        }
    }
    tags
}

/// What stands between `<` and the `>` that ends the tag, and what follows; a `>` between quotes ends nothing.
fn inside(after: &str) -> (&str, &str) {
    let mut quoted = false;
    let end = after.find(|c| {
        quoted ^= c == '"';
        c == '>' && !quoted
    });
    let end = end.unwrap_or_else(|| panic!("a tag does not end: {after:.200}"));
    (&after[..end], &after[end + 1..])
}

fn tag(inside: &str) -> Tag<'_> {
    let (name, mut rest) = inside.split_once(' ').unwrap_or((inside, ""));
    let is_name =
        |name: &str| !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || b"-:".contains(&b));
    assert!(is_name(name), "no name of an element: {inside:.200}");
    let mut attributes = Vec::new();
    while !rest.trim().is_empty() {
        let (name, value) = rest.trim_start().split_once("=\"").unwrap_or_else(|| panic!("no attribute: {rest:.200}"));
        let (value, next) = value.split_once('"').unwrap_or_else(|| panic!("no end of a value: {rest:.200}"));
        assert!(is_name(name), "no name of an attribute: {name:.200}");
        attributes.push((name, value));
        rest = next;
    }
    Tag { name, attributes }
}

/// How often each element with its attributes stands on a page.
pub(crate) fn census(html: &str) -> BTreeMap<String, usize> {
    let mut census = BTreeMap::new();
    for Tag { name, attributes } in tags(html) {
        let names: Vec<_> = attributes.iter().map(|(name, _)| *name).collect();
        *census.entry(format!("{name} {}", names.join(" "))).or_default() += 1;
    }
    census
}

/// What no page may hold: elements and attributes that run, load or style, and links that lead anywhere but to the web or within the page.
pub(crate) fn faults(html: &str) -> Vec<String> {
    let mut faults = Vec::new();
    for Tag { name, attributes } in tags(html) {
        if matches!(
            name,
            "script" | "style" | "link" | "img" | "iframe" | "object" | "embed" | "base" | "form" | "meta" | "image"
        ) {
            faults.push(format!("<{name}>"));
        }
        for (attribute, value) in attributes {
            let runs = attribute.starts_with("on")
                || matches!(attribute, "style" | "src" | "srcdoc" | "action" | "formaction");
            let is_link = attribute.ends_with("href");
            let leads_out = name == "a" && (value.starts_with("https://") || value.starts_with("http://"));
            if runs || is_link && !leads_out && !(name == "use" && value.starts_with('#')) {
                faults.push(format!("<{name} {attribute}={value:?}>"));
            }
        }
    }
    faults
}

/// The words of a page: its text and the values of its attributes, with nothing escaped.
pub(crate) fn words(html: &str) -> String {
    [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#x27;", "'"), ("&#39;", "'"), ("&amp;", "&")]
        .iter()
        .fold(html.to_owned(), |text, (escaped, plain)| text.replace(escaped, plain))
}

#[test]
fn a_tag_is_read_with_its_attributes() {
    let found = tags("<p class=\"a > b\">x &lt;i&gt;<br/></p>");
    assert_eq!(found[0].attributes, [("class", "a > b")]);
    assert_eq!(found[1].name, "br");
}

#[test]
fn what_harms_is_seen() {
    for html in
        ["<img>", "<p onclick=\"x\">", "<a href=\"javascript:x\">", "<a href=\"#x\">", "<p style=\"\">", "<script>"]
    {
        assert_eq!(faults(html).len(), 1, "{html}");
    }
    assert_eq!(faults("<a href=\"https://example.org\"></a><use href=\"#cc-a\"></use>"), Vec::<String>::new());
}
