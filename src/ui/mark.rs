//! Marks: small pictures that screen readers pass over, since the word stands beside them or in the cell's label.
//!
//! Each shape is drawn once per comparator, in [`symbols`]; a mark only points at its shape, since a matrix has many hundreds.

use yew::{Html, html};

use super::element::{Element, element};
use crate::present::Mark;

/// Every shape that counts, and the hollow ones of stances that are only reported.
const SHAPES: [Mark; 12] = [
    Mark::Affirms,
    Mark::Qualifies,
    Mark::Denies,
    Mark::Both,
    Mark::Agreement,
    Mark::Conflict,
    Mark::FiguresDiffer,
    Mark::Changed,
    Mark::Qualified,
    Mark::Echo,
    Mark::SingleVoice,
    Mark::Unaddressed,
];

/// A mark for a position that counts.
pub fn mark(shape: Mark) -> Html {
    picture(shape, false)
}

/// A mark for a voice that a source only reports: smaller and hollow.
pub fn reported_mark(shape: Mark) -> Html {
    picture(shape, true)
}

/// The shapes that marks point at; to stand once in the same tree.
pub fn symbols() -> Html {
    let symbol = |(shape, hollow): (Mark, bool)| {
        element("symbol", "")
            .attribute("id", name(shape, hollow))
            .attribute("viewBox", "0 0 16 16")
            .child(lines(shape, hollow))
            .html()
    };
    let hollow = SHAPES.into_iter().take(4).map(|shape| (shape, true));
    let symbols = SHAPES.into_iter().map(|shape| (shape, false)).chain(hollow).map(symbol);
    element("svg", "cc-symbols")
        .attribute("aria-hidden", "true")
        .attribute("focusable", "false")
        .children(symbols)
        .html()
}

fn picture(shape: Mark, hollow: bool) -> Html {
    let size = if hollow { " cc-mark-reported" } else { "" };
    element("svg", format!("cc-mark cc-ink-{}{size}", shape.name()))
        .attribute("aria-hidden", "true")
        .child(pointer(shape, hollow).html())
        .html()
}

/// What points at a shape within a picture.
pub(super) fn pointer(shape: Mark, hollow: bool) -> Element {
    element("use", "").attribute("href", format!("#{}", name(shape, hollow)))
}

/// The name by which marks point at a shape.
fn name(shape: Mark, hollow: bool) -> String {
    format!("cc-{}{}", shape.name(), if hollow { "-reported" } else { "" })
}

fn lines(shape: Mark, hollow: bool) -> Html {
    let (disc, square) = if hollow { ("cc-line", "cc-line") } else { ("cc-fill", "cc-fill") };
    let sign = if hollow { "cc-line" } else { "cc-cut" };
    let half = if hollow { "cc-line" } else { "cc-fill" };
    match shape {
        Mark::Affirms => html! {<>
            <circle class={disc} cx="8" cy="8" r="6.5" />
            <path class={sign} d="M4.9 8.2l2.2 2.3 4-4.8" />
        </>},
        Mark::Qualifies => html! {<>
            <circle class="cc-line" cx="8" cy="8" r="6.5" />
            <path class={half} d="M8 1.5a6.5 6.5 0 0 0 0 13z" />
        </>},
        Mark::Denies => html! {<>
            <rect class={square} x="1.8" y="1.8" width="12.4" height="12.4" rx="1" />
            <path class={sign} d="M5.2 5.2l5.6 5.6M10.8 5.2l-5.6 5.6" />
        </>},
        Mark::Both => html! {<>
            <path class={half} d="M7.2 1.5a6.5 6.5 0 0 0 0 13z" />
            <rect class="cc-line" x="9" y="2.2" width="5.2" height="11.6" />
        </>},
        Mark::Agreement => html! {<>
            <circle class="cc-fill" cx="5.6" cy="8" r="4.6" />
            <circle class="cc-line" cx="10.4" cy="8" r="4.6" />
        </>},
        Mark::Conflict => html! {<>
            <path class="cc-fill" d="M.8 3l6 5-6 5z" />
            <path class="cc-line" d="M15 3.4L9.4 8l5.6 4.6z" />
        </>},
        Mark::FiguresDiffer => html! { <path class="cc-line" d="M2.5 5.8h11M2.5 10.2h11M11 2.5l-6 11" /> },
        Mark::Changed => html! { <path class="cc-line" d="M2 10.8a6 6 0 0 1 11-4.2M13.6 2.6l-.5 4.2-4.1-.8" /> },
        Mark::Qualified => html! {<>
            <circle class="cc-line" cx="8" cy="8" r="6.5" />
            <path class="cc-fill" d="M8 4.2a3.8 3.8 0 0 0 0 7.6z" />
            <path class="cc-line" d="M8 4.2a3.8 3.8 0 0 1 0 7.6" />
        </>},
        Mark::Echo => html! {<>
            <circle class="cc-fill" cx="4" cy="8" r="2.6" />
            <path class="cc-line" d="M8.4 4.2a5.4 5.4 0 0 1 0 7.6M11.4 2a8.6 8.6 0 0 1 0 12" />
        </>},
        Mark::SingleVoice => html! { <circle class="cc-fill" cx="8" cy="8" r="3" /> },
        Mark::Unaddressed => html! { <circle class="cc-line cc-dashed" cx="8" cy="8" r="6" /> },
    }
}
