//! Who stands side by side: a choice on each side, a button that swaps them, a link to the two.

use yew::{AttrValue, Html, html};

use super::super::copy_link::CopyLink;
use super::super::select::select;
use crate::present::{Party, SideBySide};
use crate::state::Action;
use crate::ui::Reader;
use crate::ui::button;

/// Who stands side by side, and what can be done about it.
pub(super) fn pair_bar(view: &SideBySide, reader: &Reader) -> Html {
    let [left, right] = &view.sides;
    let swap = button(reader.words.side_swap(), reader, Action::Compare(right.id.clone(), left.id.clone()));
    html! {
        <div class="cc-pair-bar">
            { choice(reader.words.side_left(), left, right, reader, Action::Compare) }
            { swap }
            { choice(reader.words.side_right(), right, left, reader, |right, left| Action::Compare(left, right)) }
            <CopyLink fragment={AttrValue::from(view.address.clone())} words={reader.words.side_copy_link()} reader={reader.clone()} />
        </div>
    }
}

/// Everybody who can stand on one side; choosing who stands opposite swaps the two.
fn choice(
    label: String,
    here: &Party,
    opposite: &Party,
    reader: &Reader,
    compare: fn(String, String) -> Action,
) -> Html {
    let (ids, labels): (Vec<_>, Vec<_>) = here.choices.iter().cloned().unzip();
    let chosen = ids.iter().position(|id| *id == here.id).unwrap_or_default();
    let (here, opposite) = (here.id.clone(), opposite.id.clone());
    let on_choose = reader.acts.reform(move |at: usize| {
        let id = ids.get(at).unwrap_or(&here);
        compare(id.clone(), if *id == opposite { here.clone() } else { opposite.clone() })
    });
    select(label, &labels, chosen, on_choose)
}
