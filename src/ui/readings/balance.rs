//! A balance: a bar to one side of a middle or to both. Its direction says what its number says, without colour.

use yew::Html;

use crate::ui::element::element;

/// The middle keeps this far away from both ends, in tenths of a percent.
const HALF: i64 = 480;

/// A bar from the middle to each side, both in thousandths of the longest.
pub(super) fn balance(class: &'static str, (against, for_it): (i64, i64)) -> Html {
    let bar = |class: &'static str, from: i64, length: i64| {
        element("rect", class)
            .attribute("x", percent(from))
            .attribute("width", percent(length))
            .attribute("y", "3")
            .attribute("height", "8")
            .html()
    };
    let length = |permille: i64| permille.clamp(0, 1000) * HALF / 1000;
    let (against, for_it) = (length(against), length(for_it));
    element("svg", class)
        .attribute("height", "14")
        .attribute("aria-hidden", "true")
        .attribute("focusable", "false")
        .children((against > 0).then(|| bar("cc-balance-against", 500 - against, against)))
        .children((for_it > 0).then(|| bar("cc-balance-for", 500, for_it)))
        .child(
            element("line", "cc-balance-middle")
                .attribute("x1", "50%")
                .attribute("x2", "50%")
                .attribute("y1", "0")
                .attribute("y2", "14")
                .html(),
        )
        .html()
}

/// A bar to one side: to the start if the number is negative.
pub(super) fn leaning(class: &'static str, permille: i64) -> Html {
    balance(class, (-permille, permille))
}

fn percent(tenths: i64) -> String {
    format!("{}.{}%", tenths / 10, tenths % 10)
}
