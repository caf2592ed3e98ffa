//! Elements built by plain calls.
//!
//! `html!` unfolds into several times the code at every place where it stands, and the first load has to stay small. It is used where it earns
//! that: for components, node references, events that are read, and pictures whose attributes never change.

use std::rc::Rc;

use yew::html::onclick;
use yew::virtual_dom::VTag;
use yew::{AttrValue, Html};

use super::reader::Reader;
use crate::state::Action;

/// An element under construction.
pub(super) struct Element(Box<(VTag, Vec<Html>)>); // boxed, since every call moves it

/// Starts an element; an empty class is no class.
pub(super) fn element(name: &'static str, class: impl Into<AttrValue>) -> Element {
    start(name, class.into())
}

#[inline(never)]
fn start(name: &'static str, class: AttrValue) -> Element {
    let start = Element(Box::new((VTag::new(name), Vec::new())));
    if class.is_empty() { start } else { start.set("class", class) }
}

/// A paragraph that stays in the background.
pub(super) fn quiet(words: &str) -> Html {
    element("p", "cc-quiet").own_direction().text(words.to_owned()).html()
}

impl Element {
    /// Sets an attribute.
    pub(super) fn attribute(self, name: &'static str, value: impl Into<AttrValue>) -> Self {
        self.set(name, value.into())
    }

    /// Lets the words of a dataset run in their own direction.
    pub(super) fn own_direction(self) -> Self {
        self.set("dir", AttrValue::Static("auto"))
    }

    /// Names a landmark. Within somebody else's page the title is part of the name, since another comparator may stand there.
    pub(super) fn landmark(self, id: &'static str, of_title: &'static str, name: String, reader: &Reader) -> Self {
        let named = self.attribute("aria-label", name);
        if reader.heading == 1 { named } else { named.attribute("id", id).attribute("aria-labelledby", of_title) }
    }

    /// Says in which language the words of the dataset are, if that is not the language of the interface.
    pub(super) fn of_dataset(self, reader: &Reader) -> Self {
        self.language(reader.dataset.as_deref())
    }

    /// Says in which language the words are (BCP 47), if that is known.
    pub(super) fn language(self, language: Option<&str>) -> Self {
        match language {
            Some(language) => self.set("lang", language.to_owned().into()),
            None => self,
        }
    }

    #[inline(never)]
    fn set(mut self, name: &'static str, value: AttrValue) -> Self {
        self.0.0.add_attribute(name, value);
        self
    }

    /// Adds words.
    pub(super) fn text(self, words: impl Into<AttrValue>) -> Self {
        self.child(words_html(words.into()))
    }

    /// Adds words of a dataset, apart from the direction of what stands around them.
    pub(super) fn isolated(self, words: impl Into<AttrValue>) -> Self {
        self.child(element("bdi", "").text(words).html())
    }

    /// Adds a child.
    #[inline(never)]
    pub(super) fn child(mut self, child: Html) -> Self {
        self.0.1.push(child);
        self
    }

    /// Adds children.
    pub(super) fn children(mut self, children: impl IntoIterator<Item = Html>) -> Self {
        self.0.1.extend(children);
        self
    }

    /// Makes a button of it, which sends an action.
    #[inline(never)]
    pub(super) fn on_click(mut self, reader: &Reader, action: Action) -> Self {
        self.0.0.add_listener(Rc::new(onclick::Wrapper::new(reader.on_click(action))));
        self.set("type", AttrValue::Static("button"))
    }

    /// Makes a button of it, which sends several actions one after the other.
    pub(super) fn on_click_each(mut self, reader: &Reader, actions: Vec<Action>) -> Self {
        self.0.0.add_listener(Rc::new(onclick::Wrapper::new(reader.on_click_each(actions))));
        self.set("type", AttrValue::Static("button"))
    }

    /// Ends it.
    #[inline(never)]
    pub(super) fn html(self) -> Html {
        let (mut tag, children) = *self.0;
        tag.add_children(children);
        tag.into()
    }
}

#[inline(never)]
fn words_html(words: AttrValue) -> Html {
    yew::virtual_dom::VText::new(words).into()
}
