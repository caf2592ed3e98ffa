//! In a language that nobody speaks, every word of the interface stands in brackets: what does not is not in the catalogue.

use std::rc::Rc;

use claim_comparator::load::load;
use claim_comparator::present::{Catalogue, Compared, Locale, Pseudo};
use claim_comparator::state::LANGUAGES;
use claim_comparator::ui::{App, AppProps, Around, Reader, ShareDialog, Shared, failure};
use serde_json::Value;
use yew::{Callback, html};

use crate::draw::draw;

/// What names and links records, in fields; everything else in a dataset is shown as it is.
pub(crate) const NOT_SHOWN: [&str; 20] = [
    "format",
    "id",
    "source",
    "voice",
    "proposition",
    "topic",
    "chain",
    "author_voices",
    "speak_for",
    "kind",
    "relay",
    "stance",
    "certainty",
    "issued",
    "asserted",
    "about",
    "period",
    "date",
    "effect",
    "quantity",
];

const VIEWS: [&str; 8] = [
    "",
    "by=voices",
    "sort=contestedness&q=77",
    "verdict=conflict&kind=fact&topic=use&reading=show",
    "view=side-by-side",
    "view=readings",
    "view=timeline",
    "view=sources",
];

const NUMBERS: [&str; 11] = [
    "sources",
    "voices",
    "claims",
    "propositions",
    "conflict",
    "figures-differ",
    "single",
    "only-reported",
    "forecasts",
    "overtaken",
    "undecided",
];

const OF_PROPOSITIONS: [&str; 7] =
    ["contestedness", "independence", "outcome", "silence", "diagnosticity", "verdict-linchpins", "outcome-linchpins"];

const OF_PAIRS: [&str; 3] = ["agreement", "kappa", "weighted-kappa"];

/// Every view, and everything that can be laid open.
pub(crate) fn addresses(of: &Compared) -> Vec<String> {
    let opened = |what: &str| format!("open={what}");
    let mut all: Vec<String> = VIEWS.iter().map(|view| (*view).to_owned()).collect();
    all.extend(["guide", "proposition.77", "claim.77", "source.77", "voice.77"].map(opened));
    all.extend(NUMBERS.map(|number| opened(&format!("number.{number}"))));
    for proposition in &of.dataset.propositions {
        let id = &proposition.id;
        all.push(format!("open=proposition.{id}"));
        all.push(format!("open=proposition.{id}&by=voices"));
        all.extend(OF_PROPOSITIONS.map(|aspect| opened(&format!("reason.proposition.{aspect}.{id}"))));
    }
    let sources = of.dataset.sources.iter().map(|source| format!("source.{}", source.id));
    let members: Vec<_> = sources.chain(of.dataset.voices.iter().map(|voice| format!("voice.{}", voice.id))).collect();
    for member in &members {
        all.push(opened(member));
        let lean = |unit: &str, what: &str| format!("open=reason.{what}.{member}.show.success{unit}");
        let (unit, other) =
            if member.starts_with("voice") { ("&by=voices", "voice.okafor") } else { ("", "source.report") };
        all.extend(["lean", "sign-linchpins"].map(|what| lean(unit, what)));
        all.push(format!("open=reason.topic-lean.{member}.show.success.use{unit}"));
        all.push(format!("open=reason.tally.{member}.show{unit}"));
        all.extend(OF_PAIRS.map(|aspect| format!("open=reason.pair.{aspect}.{other}.{member}{unit}")));
        all.push(format!("open=reason.order-linchpins.{other}.{member}.show.success{unit}"));
    }
    all.extend(["nominal-alpha", "ordinal-alpha"].map(|aspect| opened(&format!("reason.table.{aspect}"))));
    all
}

/// The story in capitals of Greek, so that no letter of it is one of English.
fn story() -> Compared {
    let mut story: Value = serde_json::from_slice(include_bytes!("story.claims.json")).unwrap();
    in_greek(&mut story, "");
    let loaded = load(story.to_string().as_bytes()).unwrap();
    assert_eq!(loaded.issues, []);
    Compared::new(loaded.dataset).in_words(words(Pseudo::Accented))
}

fn in_greek(value: &mut Value, field: &str) {
    match value {
        // No letters but those of English make a tag.
        Value::String(_) if field == "language" => *value = Value::Null,
        // A voice may be named by one of its spellings.
        Value::String(text) if !NOT_SHOWN.contains(&field) || text.contains(' ') => {
            *text = text.chars().map(greek).collect()
        }
        Value::Array(values) => values.iter_mut().for_each(|value| in_greek(value, field)),
        Value::Object(fields) => fields.iter_mut().for_each(|(field, value)| in_greek(value, field)),
        _ => {}
    }
}

/// Letters, and what would be spelled in letters.
pub(crate) fn greek(letter: char) -> char {
    if letter.is_ascii_alphabetic() || letter == '\u{202E}' { 'Ω' } else { letter }
}

/// Numbers and dates without a letter.
#[derive(Debug)]
struct Bare;

impl Locale for Bare {
    fn plural(&self, number: u64) -> &'static str {
        if number == 1 { "one" } else { "other" }
    }

    fn number(&self, plain: f64) -> String {
        plain.to_string()
    }

    fn decimal(&self, hundredths: u64) -> String {
        hundredths.to_string()
    }

    fn date(&self, year: i64, month: Option<u8>, day: Option<u8>) -> String {
        format!("{year}-{}-{}", month.unwrap_or_default(), day.unwrap_or_default())
    }
}

pub(crate) fn words(pseudo: Pseudo) -> Rc<Catalogue> {
    let messages = pseudo.messages(include_str!("../../src/present/catalogue/en.messages"));
    Rc::new(Catalogue::new(pseudo.language(), &messages, Rc::new(Bare)).unwrap())
}

/// What is read or heard of a page: its text as one, and each attribute that holds words.
fn said(page: &str) -> Vec<String> {
    let (mut text, mut all) = (String::new(), Vec::new());
    for part in page.split('<').skip(1) {
        let (tag, after) = part.split_once('>').unwrap();
        for attribute in ["aria-label", "title", "placeholder", "alt"] {
            let value = tag.split_once(&format!(" {attribute}=\"")).and_then(|(_, value)| value.split_once('"'));
            all.extend(value.map(|(value, _)| value.to_owned()));
        }
        text += after;
        text.push(' ');
    }
    all.push(text);
    all
}

/// What stands outside brackets and has letters of English.
fn unspoken(said: &str) -> Vec<String> {
    let mut depth = 0_usize;
    let plain = said.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&").replace("&quot;", "\"");
    let outside: String = plain
        .chars()
        .map(|letter| {
            match letter {
                '⟦' => depth += 1,
                '⟧' => depth = depth.checked_sub(1).unwrap(),
                _ => return if depth == 0 { letter } else { ' ' },
            }
            '\n'
        })
        .collect();
    assert_eq!(depth, 0, "{said}");
    let pieces = outside.split('\n').map(|piece| piece.split_whitespace().collect::<Vec<_>>().join(" "));
    pieces.filter(|piece| piece.chars().any(|letter| letter.is_ascii_alphabetic()) || is_joint(piece)).collect()
}

/// Whether something only joins what stands around it, as a comma does between two messages.
fn is_joint(piece: &str) -> bool {
    !piece.is_empty() && piece.chars().all(|letter| ",;.:()→—".contains(letter))
}

fn page(shared: &Shared, address: &str) -> String {
    let issues = Rc::new(vec!["3:5 Ω".to_owned()]);
    let props = AppProps { issues, ..AppProps::whole(shared.clone(), address) };
    draw(html! { <App ..props /> })
}

#[test]
fn every_word_of_the_dialog_for_sharing_comes_from_the_catalogue() {
    let of = Shared(Rc::new(story()));
    let links = Callback::from(|_| String::new());
    let (acts, says) = (Callback::noop(), Callback::noop());
    let reader = Reader { acts, words: of.0.words.clone(), dataset: None, heading: 1, links, says };
    let drawn = draw(html! { <ShareDialog {of} around={Around::default()} address="" {reader} /> });
    let faults: Vec<_> = said(&drawn).iter().flat_map(|said| unspoken(said)).collect();
    assert!(faults.is_empty(), "not in the catalogue: {faults:?}");
}

#[test]
fn every_word_of_the_interface_comes_from_the_catalogue() {
    let shared = Shared(Rc::new(story()));
    let mut faults = Vec::new();
    for address in addresses(&shared.0) {
        for piece in said(&page(&shared, &address)).iter().flat_map(|said| unspoken(said)) {
            // Languages stand under their own names.
            if LANGUAGES.iter().any(|(_, name)| *name == piece) {
                continue;
            }
            let fault = format!("{address}: {piece}");
            if !faults.iter().any(|known: &String| known.ends_with(&piece)) {
                faults.push(fault);
            }
        }
    }
    assert!(faults.is_empty(), "not in the catalogue:\n{}", faults.join("\n"));
}

#[test]
fn what_opens_the_page_stands_above_its_first_view_only() {
    let shared = Shared(Rc::new(story()));
    for (address, is_front) in [("", true), ("by=voices", true), ("view=timeline", false), ("view=sources", false)] {
        let page = page(&shared, address);
        assert_eq!(page.contains("class=\"cc-disputes\""), is_front, "{address}");
        assert_eq!(page.contains("cc-lean-plot"), is_front, "{address}");
    }
}

#[test]
fn a_failure_speaks_from_the_catalogue() {
    let reader = Reader {
        acts: Callback::noop(),
        words: words(Pseudo::Accented),
        dataset: None,
        heading: 1,
        links: Callback::from(|_| String::new()),
        says: Callback::noop(),
    };
    let faults: Vec<_> = said(&draw(failure("3:5", &reader))).iter().flat_map(|said| unspoken(said)).collect();
    assert!(faults.is_empty(), "{faults:?}");
}

#[test]
fn a_language_names_itself_and_its_direction() {
    for (pseudo, attributes) in
        [(Pseudo::Accented, "lang=\"en-XA\" dir=\"ltr\""), (Pseudo::RightToLeft, "lang=\"ar-XB\" dir=\"rtl\"")]
    {
        let shared = Shared(Rc::new(crate::story().in_words(words(pseudo))));
        let page = page(&shared, "open=proposition.safe");
        assert!(page.contains(attributes), "{}", page.get(..300).unwrap_or_default());
    }
}

#[test]
fn what_joins_two_messages_is_found() {
    assert_eq!(unspoken("⟦one⟧; ⟦other⟧ Ω, Ω"), [";"]);
    assert!(unspoken("⟦one; other⟧ Ω – 3").is_empty());
}
