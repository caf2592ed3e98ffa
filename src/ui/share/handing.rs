//! What one button hands over, and how.

use js_sys::Promise;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Blob;
use yew::{AttrValue, Callback};

use crate::browser::{clipboard, download, promise};
use crate::present::{Catalogue, as_csv, as_json};
use crate::ui::app::Shared;
use crate::ui::around::Around;

/// Spreadsheets take a file for UTF-8 only if it begins so.
const BYTE_ORDER_MARK: &str = "\u{feff}";

/// A text longer than this is not shown to be copied by hand, in bytes.
const LONGEST_SHOWN: usize = 1_000_000;

/// What one button hands over, and how.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Handing {
    /// The words on the button.
    pub(super) button: String,
    name: String,
    is_copied: bool,
    what: What,
}

/// What is handed over.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum What {
    /// A text that stands in the dialog.
    Text(AttrValue),
    /// The dataset.
    Json,
    /// Its claims as a table.
    Csv,
    /// A picture of what is shown, to be edited.
    Svg,
    /// The same in pixels.
    Png,
}

/// What became of it.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Outcome {
    /// It is being made.
    Working,
    /// It was handed over; what is said of it.
    Done(String),
    /// It was not; why, and the text to be copied by hand if there is one.
    Failed(String, Option<AttrValue>),
}

/// From where a hand-over gets what it hands over.
#[derive(Clone)]
pub(super) struct Stock<'h> {
    pub(super) of: &'h Shared,
    pub(super) around: &'h Around,
    /// How files are named, without what comes after the last point.
    pub(super) file: &'h str,
    pub(super) words: &'h std::rc::Rc<Catalogue>,
}

impl What {
    /// What it is called.
    pub(super) fn name(&self) -> &'static str {
        match self {
            Self::Text(_) => "",
            Self::Json => "JSON",
            Self::Csv => "CSV",
            Self::Svg => "SVG",
            Self::Png => "PNG",
        }
    }

    /// The end of a file's name, and its media type.
    fn file_type(&self) -> (&'static str, &'static str) {
        match self {
            Self::Text(_) => ("txt", "text/plain"),
            Self::Json => ("claims.json", "application/json"),
            Self::Csv => ("csv", "text/csv;charset=utf-8"),
            Self::Svg => ("svg", "image/svg+xml"),
            Self::Png => ("png", "image/png"),
        }
    }
}

impl Handing {
    pub(super) fn copying(name: String, button: String, what: What) -> Self {
        Self { button, name, is_copied: true, what }
    }

    pub(super) fn downloading(name: String, button: String, what: What) -> Self {
        Self { button, name, is_copied: false, what }
    }

    /// Whether it ends in the clipboard and not in a file.
    pub(super) fn is_copied(&self) -> bool {
        self.is_copied
    }

    /// Hands it over and tells what became of it, which may take a while.
    pub(super) fn go(&self, stock: &Stock<'_>, then: Callback<Outcome>) {
        let kind = match &self.what {
            What::Text(text) => return self.text(text.to_string(), stock, then),
            What::Json => return self.text(as_json(&stock.of.0), stock, then),
            What::Csv => return self.text(as_csv(&stock.of.0), stock, then),
            What::Svg => "svg",
            What::Png => "png",
        };
        let Some(picture) = &stock.around.picture else { return };
        then.emit(Outcome::Working);
        let picture = picture.emit(kind);
        if self.is_copied && self.what == What::Png {
            return self.copy_picture(picture, stock.words.clone(), then);
        }
        let (handing, of, around, file, words) =
            (self.clone(), stock.of.clone(), stock.around.clone(), stock.file.to_owned(), stock.words.clone());
        promise::settled(&picture, move |made| {
            let stock = Stock { of: &of, around: &around, file: &file, words: &words };
            match made.map(|made| (made.as_string(), made.dyn_into::<Blob>())) {
                Ok((Some(svg), _)) => handing.text(svg, &stock, then),
                Ok((None, Ok(png))) => then.emit(handing.downloaded(&stock, |name| download::blob(&png, name))),
                Ok((None, Err(_))) => then.emit(Outcome::Failed(words.share_picture_failed(), None)),
                Err(reason) => then.emit(why_not(&reason, &words)),
            }
        });
    }

    fn text(&self, text: String, stock: &Stock<'_>, then: Callback<Outcome>) {
        if !self.is_copied {
            let text = if self.what == What::Csv { format!("{BYTE_ORDER_MARK}{text}") } else { text };
            let (_, media_type) = self.what.file_type();
            return then.emit(self.downloaded(stock, |name| download::text(&text, media_type, name)));
        }
        let (words, done) = (stock.words.clone(), stock.words.share_copied_said(&self.name));
        let by_hand = (text.len() <= LONGEST_SHOWN).then(|| AttrValue::from(text.clone()));
        clipboard::copy(&text, move |is_copied| {
            then.emit(match (is_copied, &by_hand) {
                (true, _) => Outcome::Done(done.clone()),
                (false, Some(text)) => Outcome::Failed(words.cite_selected(), Some(text.clone())),
                (false, None) => Outcome::Failed(words.share_too_long(), None),
            });
        });
    }

    fn copy_picture(&self, picture: Promise, words: std::rc::Rc<Catalogue>, then: Callback<Outcome>) {
        let done = words.share_copied_said(&self.name);
        let made = picture.clone();
        clipboard::copy_picture(&picture, move |is_copied| {
            if is_copied {
                return then.emit(Outcome::Done(done.clone()));
            }
            let (then, words) = (then.clone(), words.clone());
            // Was there no picture, or only no way to copy it?
            promise::settled(&made, move |made| {
                then.emit(match made {
                    Ok(_) => Outcome::Failed(words.share_picture_not_copied(), None),
                    Err(reason) => why_not(&reason, &words),
                });
            });
        });
    }

    fn downloaded(&self, stock: &Stock<'_>, hand_over: impl FnOnce(&str) -> bool) -> Outcome {
        let name = format!("{}.{}", stock.file, self.what.file_type().0);
        match hand_over(&name) {
            true => Outcome::Done(stock.words.share_started_said(&name)),
            false => Outcome::Failed(stock.words.share_picture_failed(), None),
        }
    }
}

/// Why there is no picture (`shell/picture.js` says so in `kind`).
fn why_not(reason: &JsValue, words: &Catalogue) -> Outcome {
    let why = match promise::text_of(reason, "kind").as_deref() {
        Some("size") => words.share_picture_too_large(),
        Some("policy") => words.share_picture_forbidden(),
        _ => words.share_picture_failed(),
    };
    Outcome::Failed(why, None)
}
