//! What is laid open beside the view.

use yew::{Html, html};

use super::Panel;
use super::element::element;
use super::reader::Reader;
use crate::present::{Compared, Detail, Profile, answered, guide, legible, narrowed_for, number_panel, profile};
use crate::state::{Action, Asked, Open, State, View};

/// What is laid open beside the view; nothing if nothing is. A claim that is taken out still leads to its proposition.
pub(super) fn opened(whole: &Compared, of: &Compared, state: &State, reader: &Reader) -> Html {
    let Some(open) = &state.open else { return Html::default() };
    let narrowed = narrowed_for(of, state, open);
    let (of, narrowed) = match &narrowed {
        Some((of, narrowed)) => (of, Some(narrowed)),
        None => (of, None),
    };
    let drawn = match open {
        Open::Proposition(id) => Detail::of(of, state.unit, id).map(|view| super::detail(&view, reader)),
        Open::Claim(id) => {
            let view = whole.claimed(id).and_then(|proposition| Detail::of(of, state.unit, proposition));
            view.map(|view| super::detail(&view.marking(id), reader))
        }
        Open::Source(_) | Open::Voice(_) => profile(of, state.unit, open)
            .map(|view| super::profile(&Profile { narrowed: narrowed.cloned(), ..view }, reader)),
        Open::Number(number) => {
            Some(super::number_panel(format!("{number:?}"), &number_panel(of, state.unit, *number), reader))
        }
        Open::Reason(asked) => {
            let to_pair = side_by_side_button(asked, reader);
            answered(of, state.unit, asked).map(|view| {
                super::reason_panel(format!("{asked:?}"), &view, narrowed.map(String::as_str), to_pair, reader)
            })
        }
        Open::Guide => Some(super::guide(&guide(&reader.words, state.shortcuts), reader)),
    };
    drawn.unwrap_or_else(|| missing(open, reader))
}

/// The way from two to all that they say, side by side.
fn side_by_side_button(asked: &Asked, reader: &Reader) -> Option<Html> {
    let Asked::Pair(_, a, b) = asked else { return None };
    let actions = vec![
        Action::CountBy(a.unit()),
        Action::Compare(a.id().to_owned(), b.id().to_owned()),
        Action::Show(View::SideBySide),
        Action::Close,
    ];
    let button = element("button", "cc-button").on_click_each(reader, actions).text(reader.words.pair_side_by_side());
    Some(element("p", "cc-pair-way").child(button.html()).html())
}

/// What a link to a record shows that this dataset does not have.
fn missing(open: &Open, reader: &Reader) -> Html {
    let (what, id) = match open {
        Open::Proposition(id) => ("proposition", id.as_str()),
        Open::Claim(id) => ("claim", id.as_str()),
        Open::Source(id) => ("source", id.as_str()),
        Open::Voice(id) => ("voice", id.as_str()),
        Open::Number(_) | Open::Reason(_) | Open::Guide => ("page", ""),
    };
    let words = &reader.words;
    let said = element("p", "").own_direction().text(words.missing_said(what, &legible(id)));
    html! {
        <Panel name={format!("missing {what} {id}")} kicker={words.missing_kicker()} title={words.missing_title(what)} reader={reader.clone()}>
            { said.html() }
        </Panel>
    }
}
