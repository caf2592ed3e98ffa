//! How far two agree: sentences whose numbers open, and a bar for each class, which opens the same.

use yew::{Html, html};

use crate::present::{Overlap, Share};
use crate::state::Action;
use crate::ui::element::element;
use crate::ui::{Reader, mark, phrases};

/// How far two agree.
pub(super) fn overlap(view: &Overlap, reader: &Reader) -> Html {
    let counts = view.counts.iter().map(|sentence| phrases("p", "", sentence, reader));
    let chance = (!view.chance.is_empty()).then(|| phrases("p", "cc-overlap-chance", &view.chance, reader));
    let told = element("div", "").child(element("div", "cc-overlap-counts").children(counts).html()).children(chance);
    let shares = view.shares.iter().map(|share| share_html(share, reader));
    let shares = (!view.shares.is_empty()).then(|| element("ul", "cc-overlap-shares").children(shares).html());
    element("div", "cc-overlap").child(told.html()).children(shares).html()
}

fn share_html(share: &Share, reader: &Reader) -> Html {
    let width = format!("{}.{}%", share.permille / 10, share.permille % 10);
    let bar = html! {
        <svg class={format!("cc-overlap-bar cc-ink-{}", share.mark.name())} height="10" aria-hidden="true" focusable="false">
            <line class="cc-overlap-ground" x1="0" x2="100%" y1="5" y2="5" />
            <rect class="cc-fill" width={width} height="10" />
        </svg>
    };
    let button = element("button", "cc-overlap-share")
        .on_click(reader, Action::Open(share.opens.clone()))
        .child(mark(share.mark))
        .child(element("span", "").text(share.word.clone()).html())
        .child(bar)
        .child(element("span", "cc-overlap-number").text(share.number.clone()).html());
    element("li", "").child(button.html()).html()
}
