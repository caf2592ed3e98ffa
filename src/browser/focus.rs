//! Moving the keyboard focus.

use gloo::timers::callback::Timeout;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlTextAreaElement, ScrollIntoViewOptions, ScrollLogicalPosition, ShadowRoot};
use yew::NodeRef;

/// By then browsers have mostly told what came near, and it has been drawn.
const SETTLED_MS: u32 = 150;

/// So many turns are waited for what is to be drawn: drawing goes on in the next turn where it took long.
const TURNS: usize = 10;

/// What takes the place of a drawing that showed the same: there the focus stays where it was.
const GOES_ON: &str = "[data-goes-on]";

/// Whether the node is part of what goes on from another drawing.
#[must_use]
pub fn goes_on(node: &NodeRef) -> bool {
    node.cast::<Element>().is_some_and(|element| element.closest(GOES_ON).is_ok_and(|found| found.is_some()))
}

/// Moves focus to what was laid open, once the page has been drawn: to what the css selector names within the node, or else to the node, which
/// comes to the top of the window if it stands in the lower half. Leaves it alone where another drawing is gone on with.
pub fn on_opened(node: &NodeRef, aim: Option<&'static str>) {
    let node = node.clone();
    Timeout::new(0, move || {
        if goes_on(&node) {
            return;
        }
        if let Some(aim) = aim {
            now(&node, aim);
        } else if let Some(element) = node.cast::<HtmlElement>() {
            // An element that cannot take focus leaves it where it was.
            element.focus().ok();
            let height =
                gloo::utils::window().inner_height().ok().and_then(|height| height.as_f64()).unwrap_or_default();
            if element.get_bounding_client_rect().top() > height / 2.0 {
                element.scroll_into_view();
            }
        }
    })
    .forget();
}

/// Moves focus to a text field once the page has been drawn, and selects all of its text.
pub fn select(node: &NodeRef) {
    let node = node.clone();
    Timeout::new(0, move || {
        if let Some(field) = node.cast::<HtmlTextAreaElement>() {
            field.focus().ok();
            field.select();
        }
    })
    .forget();
}

/// Moves focus to the first element within the node that the css selector names, once the page has been drawn.
pub fn within(node: &NodeRef, selector: String) {
    let node = node.clone();
    Timeout::new(0, move || now(&node, &selector)).forget();
}

/// Does something once the first element within the node that the css selector names is there, or does not come.
pub fn once_there(node: &NodeRef, selector: String, act: impl FnOnce() + 'static) {
    wait(node.clone(), selector, TURNS, Box::new(act));
}

fn wait(node: NodeRef, selector: String, turns: usize, act: Box<dyn FnOnce()>) {
    Timeout::new(0, move || match turns {
        1.. if find(&node, &selector).is_none() => wait(node, selector, turns - 1, act),
        _ => act(),
    })
    .forget();
}

/// Moves focus at once to the first element within the node that the css selector names.
pub fn now(node: &NodeRef, selector: &str) {
    if let Some(element) = find(node, selector) {
        element.focus().ok();
        // Focusing leaves alone what is seen in part, which may be under what is pinned.
        bring_wholly(&element);
    }
}

/// Scrolls what has the focus into sight again, if it is still the first element within the node that the css selector names, after what
/// came near with it has been drawn.
pub fn keep_in_sight(node: &NodeRef, selector: String) {
    let node = node.clone();
    Timeout::new(SETTLED_MS, move || {
        if find(&node, &selector).is_some_and(|element| current(&node) == Some(element)) {
            now(&node, &selector);
        }
    })
    .forget();
}

/// Scrolls the first element within the node that the css selector names to the middle of the window, wherever the focus is.
pub fn bring(node: &NodeRef, selector: &str) {
    if let Some(element) = find(node, selector) {
        let middle = ScrollIntoViewOptions::new();
        middle.set_block(ScrollLogicalPosition::Center);
        element.scroll_into_view_with_scroll_into_view_options(&middle);
    }
}

/// The same as far as it takes to see it, and once more after what came near with it has been drawn.
pub fn bring_near(node: &NodeRef, selector: &'static str) {
    let node = node.clone();
    let near = move || {
        if let Some(element) = find(&node, selector) {
            bring_wholly(&element);
        }
    };
    near();
    Timeout::new(SETTLED_MS, near).forget();
}

/// Scrolls an element wholly into sight: browsers leave be what shows by a corner when it gets the focus.
pub fn bring_wholly(element: &Element) {
    let nearest = ScrollIntoViewOptions::new();
    nearest.set_block(ScrollLogicalPosition::Nearest);
    nearest.set_inline(ScrollLogicalPosition::Nearest);
    element.scroll_into_view_with_scroll_into_view_options(&nearest);
}

/// Whether the first element within the node that the css selector names takes up room on the screen.
#[must_use]
pub fn is_drawn(node: &NodeRef, selector: &str) -> bool {
    find(node, selector).is_some_and(|element| element.offset_width() > 0)
}

/// The first element within the node that the css selector names.
#[must_use]
pub fn find(node: &NodeRef, selector: &str) -> Option<HtmlElement> {
    node.cast::<Element>()?.query_selector(selector).ok()??.dyn_into().ok()
}

/// What has the focus in the tree that the node is in, a shadow tree or the document.
#[must_use]
pub fn current(node: &NodeRef) -> Option<HtmlElement> {
    let root = node.get()?.get_root_node();
    let active = match root.dyn_ref::<ShadowRoot>() {
        Some(shadow) => shadow.active_element(),
        None => gloo::utils::document().active_element(),
    };
    active?.dyn_into().ok()
}

/// Whether nothing in the page has the focus, as when what had it is gone.
#[must_use]
pub fn is_lost() -> bool {
    gloo::utils::document().active_element().is_none_or(|active| active.tag_name() == "BODY")
}

/// Gives the focus back to an element, or to the grid's tab stop if the element is gone.
pub fn back_to(element: Option<HtmlElement>, root: &NodeRef) {
    match element.filter(|element| element.is_connected()) {
        Some(element) => {
            Timeout::new(0, move || drop(element.focus())).forget();
        }
        None => within(root, "[data-at][tabindex=\"0\"]".into()),
    }
}
