//! One proposition with both sides facing each other: a row of a table.

use yew::Html;

use crate::present::{Facing, Mark, Party, Piece, Said, Stand};
use crate::state::Open;
use crate::ui::button::link_to;
use crate::ui::claim_card::facts;
use crate::ui::element::{element, quiet};
use crate::ui::{Reader, mark, phrases, reported_mark};

/// One proposition with both sides facing each other.
pub(super) fn facing(view: &Facing, sides: &[Party; 2], reader: &Reader) -> Html {
    let statement = element("th", "cc-facing-statement")
        .attribute("role", "rowheader")
        .attribute("scope", "row")
        .child(link_to(view.statement.clone(), &Open::Proposition(view.id.clone()), reader))
        .children((!view.because.is_empty()).then(|| quiet(&view.because)));
    let stands = view.sides.iter().zip(sides).map(|(stand, side)| stand_html(stand, side, reader));
    element("tr", if view.is_open { "cc-facing cc-facing-open" } else { "cc-facing" })
        .attribute("role", "row")
        .child(statement.html())
        .children(stands)
        .html()
}

fn stand_html(stand: &Stand, side: &Party, reader: &Reader) -> Html {
    let is_silent = stand.position.is_none() && stand.apart.is_empty();
    let position = match &stand.position {
        Some((shape, word)) => element("p", format!("cc-facing-stance cc-ink-{}", shape.name()))
            .child(mark(*shape))
            .text(word.clone())
            .html(),
        None => quiet(&reader.words.side_silent()),
    };
    // Where columns have no heads, each cell says whose it is; whoever hears the table is told by the head.
    let name = element("p", "cc-facing-name").attribute("aria-hidden", "true").isolated(side.name.clone());
    element("td", if is_silent { "cc-facing-side cc-facing-silent" } else { "cc-facing-side" })
        .attribute("role", "cell")
        .child(element("div", "cc-facing-head").child(name.html()).child(position).html())
        .children(stand.said.iter().map(|said| said_html(said, "cc-facing-said", mark, reader)))
        .children(
            stand.apart.iter().map(|said| said_html(said, "cc-facing-said cc-facing-apart", reported_mark, reader)),
        )
        .html()
}

fn said_html(said: &Said, class: &'static str, shape: fn(Mark) -> Html, reader: &Reader) -> Html {
    let stance = said.stance.as_ref().map(|(of, word)| {
        element("span", format!("cc-facing-word cc-ink-{}", of.name())).child(shape(*of)).text(word.clone()).html()
    });
    let remarks = said.remarks.iter().map(|remark| phrases("span", "", remark, reader));
    let how: Vec<Html> = stance.into_iter().chain(remarks).collect();
    element("div", class)
        .children(said.fragments.iter().map(|pieces| quote(pieces, reader.of_document(said.language.as_deref()))))
        .children((!how.is_empty()).then(|| element("p", "cc-claim-how").children(how).html()))
        .children((!said.facts.is_empty()).then(|| facts(&said.facts, reader)))
        .html()
}

fn quote(pieces: &[Piece], language: Option<&str>) -> Html {
    let piece = |piece: &Piece| match piece.differs {
        true => element("mark", "cc-differs").text(piece.text.clone()).html(),
        false => Html::from(piece.text.clone()),
    };
    let quote = element("q", "cc-quote").language(language).own_direction().children(pieces.iter().map(piece)).html();
    element("p", "cc-facing-words").child(quote).html()
}
