//! Code read back as a browser reads it: whatever stands in a title or an address, it opens the same view of the same dataset.

use proptest::prelude::{Just, Strategy, any, prop_assert, prop_assert_eq, prop_oneof, proptest};

use super::{Place, file_name, sharing};
use crate::model::Dataset;
use crate::present::{Compared, legible};
use crate::state::State;

const HOME: &str = "https://example.org/compare/";

fn of(title: &str) -> Compared {
    Compared::new(Dataset { title: title.into(), ..Dataset::default() })
}

fn place<'p>(link: &'p str, address: &'p str, source: Option<&'p str>) -> Place<'p> {
    Place { link, address, home: HOME, source, is_handed_over: false }
}

/// The tags of code with their attributes, and the texts between.
fn read(code: &str) -> Vec<(String, Vec<(String, String)>)> {
    let mut found = Vec::new();
    let mut rest = code;
    while let Some((text, tail)) = rest.split_once('<') {
        if !text.is_empty() {
            found.push((decoded(text), Vec::new()));
        }
        let mut tag = tail;
        let name_end = tag.find([' ', '>']).unwrap();
        let name = tag[..name_end].to_owned();
        tag = &tag[name_end..];
        let mut attributes = Vec::new();
        while let Some(one) = tag.strip_prefix(' ') {
            let end = one.find(['=', ' ', '>']).unwrap();
            let (key, after) = one.split_at(end);
            let quoted = after.strip_prefix("=\"").unwrap();
            let close = quoted.find('"').unwrap();
            attributes.push((key.to_owned(), decoded(&quoted[..close])));
            tag = &quoted[close + 1..];
        }
        rest = tag.strip_prefix('>').unwrap();
        found.push((name, attributes));
    }
    found
}

fn decoded(text: &str) -> String {
    let signs = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")];
    signs.into_iter().fold(text.to_owned(), |text, (coded, sign)| text.replace(coded, sign))
}

fn attributes<'f>(found: &'f [(String, Vec<(String, String)>)], name: &str) -> &'f [(String, String)] {
    &found.iter().find(|(tag, _)| tag == name).unwrap().1
}

fn value<'a>(attributes: &'a [(String, String)], name: &str) -> Option<&'a str> {
    attributes.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
}

/// The address that the element makes of its attributes (`shell/wanted.js`).
fn wanted(attributes: &[(String, String)]) -> String {
    let mut parts: Vec<String> = value(attributes, "address").map(str::to_owned).into_iter().collect();
    for (name, key, before) in [
        ("view", "view", ""),
        ("proposition", "open", "proposition."),
        ("pair", "pair", ""),
        ("by", "by", ""),
        ("lang", "lang", ""),
    ] {
        parts.extend(value(attributes, name).map(|value| format!("{key}={before}{value}")));
    }
    parts.join("&")
}

fn address() -> impl Strategy<Value = String> {
    let parts = prop_oneof![
        Just("view=timeline".to_owned()),
        Just("by=voices".to_owned()),
        Just("lang=de".to_owned()),
        Just("sort=voices".to_owned()),
        Just("verdict=conflict.changed".to_owned()),
        any::<String>().prop_map(|q| State {
            filter: crate::state::Filter { query: q, ..Default::default() },
            ..State::default()
        }
        .to_address()),
        any::<(String, String)>().prop_map(|pair| State { pair: Some(pair), ..State::default() }.to_address()),
        any::<String>().prop_map(|id| State {
            open: Some(crate::state::Open::Proposition(id.as_str().into())),
            ..State::default()
        }
        .to_address()),
        any::<String>().prop_map(|id| State {
            open: Some(crate::state::Open::Source(id.as_str().into())),
            ..State::default()
        }
        .to_address()),
    ];
    // As a state writes it: each key once.
    proptest::collection::vec(parts, 0..5).prop_map(|parts| State::from_address(&parts.join("&")).to_address())
}

proptest! {
    #[test]
    fn element_and_frame_open_the_same_view(title in any::<String>(), address in address(), source in proptest::option::of(any::<String>())) {
        let link = format!("{HOME}#{address}");
        let shared = sharing(&of(&title), place(&link, &address, source.as_deref()));
        let embed = shared.embed.unwrap();
        let state = State::from_address(&address);

        let title = legible(&title).into_owned(); // as a comparison has it
        let found = read(&embed.element);
        prop_assert_eq!(found.iter().filter(|(_, attributes)| !attributes.is_empty()).count(), 2 + usize::from(!attributes(&found, "claim-comparator").is_empty()));
        prop_assert_eq!(attributes(&found, "script"), [("type".into(), "module".into()), ("src".into(), format!("{HOME}shell.js"))]);
        let element = attributes(&found, "claim-comparator");
        prop_assert_eq!(value(element, "src"), source.as_deref());
        prop_assert_eq!(&State::from_address(&wanted(element)), &state);
        prop_assert_eq!(value(attributes(&found, "a"), "href"), Some(link.as_str()));
        prop_assert!(title.is_empty() || found.iter().any(|(text, _)| *text == title));

        let found = read(&embed.frame);
        let (page, query) = value(attributes(&found, "iframe"), "src").unwrap().split_once('?').map_or_else(
            || (value(attributes(&found, "iframe"), "src").unwrap().to_owned(), String::new()),
            |(page, query)| (page.to_owned(), query.to_owned()),
        );
        prop_assert_eq!(page, format!("{HOME}embed.html"));
        let asked: Vec<(String, String)> = form_urlencoded::parse(query.as_bytes()).into_owned().collect();
        prop_assert_eq!(value(&asked, "src"), source.as_deref());
        prop_assert_eq!(&State::from_address(&wanted(&asked)), &state);
        prop_assert_eq!(value(attributes(&found, "iframe"), "title"), Some(title.as_str()));
    }

    #[test]
    fn a_file_name_is_a_name(title in any::<String>()) {
        let name = file_name(&title);
        prop_assert!(!name.is_empty() && name.chars().all(|c| c == '-' || !c.is_ascii() || c.is_ascii_alphanumeric()), "{name}");
    }
}

#[test]
fn the_code_of_a_plain_view_is_as_short_as_one_would_write_it() {
    let link = format!("{HOME}#view=timeline&q=a%20b");
    let shared = sharing(&of("Bears & swans"), place(&link, "view=timeline&q=a%20b", None));
    let embed = shared.embed.unwrap();
    assert_eq!(
        embed.element,
        "<script type=\"module\" src=\"https://example.org/compare/shell.js\"></script>\n\
         <claim-comparator view=\"timeline\" address=\"q=a%20b\">\
         <a href=\"https://example.org/compare/#view=timeline&amp;q=a%20b\">Bears &amp; swans</a></claim-comparator>"
    );
    assert_eq!(
        embed.frame,
        "<iframe src=\"https://example.org/compare/embed.html?view=timeline&amp;address=q%3Da%2520b\" title=\"Bears &amp; swans\" \
         width=\"100%\" height=\"720\" loading=\"lazy\"></iframe>\n<script src=\"https://example.org/compare/frame_host.js\"></script>"
    );
}

#[test]
fn a_dataset_that_was_handed_over_has_to_be_put_beside_the_page() {
    let handed = Place { is_handed_over: true, ..place("https://example.org/", "", None) };
    let embed = sharing(&of("Bears & swans"), handed).embed.unwrap();
    assert!(embed.needs_file && embed.element.contains("src=\"bears-swans.claims.json\""), "{}", embed.element);
    // A frame reads from where it stands itself, so it gets a whole address, of a place that everybody has to fill in.
    assert!(embed.frame.contains("?src=https://example.org/bears-swans.claims.json\""), "{}", embed.frame);
}

#[test]
fn what_no_page_shows_by_an_address_has_no_link() {
    for link in ["", "#view=timeline"] {
        let shared =
            sharing(&of("Bears & swans"), Place { is_handed_over: true, ..place(link, "view=timeline", None) });
        assert_eq!(shared.link, None);
        let element = shared.embed.unwrap().element;
        assert!(element.ends_with(" view=\"timeline\">Bears &amp; swans</claim-comparator>"), "{element}");
        assert_eq!(shared.citations[0].plain.as_ref(), "Bears & swans [Data set]. (n.d.).");
    }
}

#[test]
fn no_code_leads_to_files_that_are_not_on_the_web() {
    for home in ["", "file:///home/ada/", "blob:https://example.org/"] {
        assert_eq!(sharing(&of("T"), Place { home, ..place("", "", None) }).embed, None, "{home}");
    }
}

#[test]
fn names_of_files_are_short_and_plain() {
    assert_eq!(
        file_name("China–Russia military cooperation, 2019–2025"),
        "china-russia-military-cooperation-2019-2025"
    );
    assert_eq!(file_name("../../etc/passwd"), "etc-passwd");
    assert_eq!(file_name("…"), "dataset");
}
