//! Any two sources or voices facing each other.

mod facing;
mod overlap;
mod pair_bar;
mod section;

use yew::Html;

use super::button::button;
use super::element::{Element, element, quiet};
use super::heading::heading;
use super::reader::Reader;
use crate::present::{self, Alone, Compared, Section, SideBySide};
use crate::state::{Action, State};
use overlap::overlap;
use pair_bar::pair_bar;
use section::section;

/// Any two sources or voices facing each other.
pub fn side_by_side(of: &Compared, state: &State, reader: &Reader) -> Html {
    match present::side_by_side(of, state) {
        Ok(view) => together(&view, reader),
        Err(view) => alone(&view, reader),
    }
}

fn together(view: &SideBySide, reader: &Reader) -> Html {
    let notice =
        view.notice.as_ref().map(|notice| element("p", "cc-side-notice").own_direction().text(notice.clone()).html());
    let found = view.found.as_ref().filter(|_| !view.is_filtered_empty).map(|found| quiet(found));
    let sections = view.sections.iter().map(|of| section(of, &view.sides, reader));
    let empty = view.is_filtered_empty.then(|| nothing_found(reader));
    // One child, however much it holds: children are matched from the last to the first, and the choice above must keep its focus.
    let below = notice
        .into_iter()
        .chain([overlap(&view.overlap, reader)])
        .chain(found)
        .chain(empty)
        .chain(legend(&view.sections, reader))
        .chain(sections)
        .collect();
    frame(&view.heading, reader).child(pair_bar(view, reader)).child(below).html()
}

fn frame(title: &str, reader: &Reader) -> Element {
    element("section", "cc-side-by-side").attribute("aria-labelledby", "cc-side-title").child(
        heading(1, "cc-view-title", reader)
            .attribute("id", "cc-side-title")
            .own_direction()
            .text(title.to_owned())
            .html(),
    )
}

fn nothing_found(reader: &Reader) -> Html {
    element("div", "cc-side-empty")
        .child(element("p", "").text(reader.words.side_none_found()).html())
        .child(button(reader.words.side_clear(), reader, Action::ClearFilter))
        .html()
}

/// What the underlines and the hollow marks mean, where there are such.
fn legend(sections: &[Section], reader: &Reader) -> Option<Html> {
    let sides = || sections.iter().flat_map(|section| &section.facing).flat_map(|facing| &facing.sides);
    let differs =
        sides().flat_map(|side| &side.said).flat_map(|said| &said.fragments).flatten().any(|piece| piece.differs);
    let apart = sides().any(|side| !side.apart.is_empty());
    let lines = [differs.then(|| reader.words.side_differing()), apart.then(|| reader.words.side_apart())];
    let lines: Vec<Html> = lines.iter().flatten().map(|line| quiet(line)).collect();
    (!lines.is_empty()).then(|| element("div", "cc-side-legend").children(lines).html())
}

fn alone(view: &Alone, reader: &Reader) -> Html {
    let ways = view.ways.iter().map(|(words, action)| button(words.clone(), reader, action.clone()));
    frame(&reader.words.side_alone(), reader)
        .child(
            element("div", "cc-side-empty")
                .child(element("p", "").own_direction().text(view.reason.clone()).html())
                .child(element("p", "cc-side-ways").children(ways).html())
                .html(),
        )
        .html()
}
