//! A button that copies a link and says whether that worked.

use yew::{AttrValue, Callback, Html, MouseEvent, Properties, component, html, use_effect_with, use_state};

use super::reader::Reader;
use crate::browser::clipboard;

/// What is copied.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct CopyLinkProps {
    /// The fragment of the link, without `#`; none for what is shown. What was said of another one is said no longer.
    #[prop_or_default]
    pub fragment: Option<AttrValue>,
    /// The words on the button.
    pub words: AttrValue,
    /// Who reads.
    pub reader: Reader,
}

/// A button that copies a link to this page; nothing where nobody knows which page it would lead to.
#[component]
pub fn CopyLink(props: &CopyLinkProps) -> Html {
    let copied = use_state(|| None::<bool>);
    {
        let copied = copied.setter();
        use_effect_with(props.fragment.clone(), move |_| copied.set(None));
    }
    let copy = {
        let (copied, fragment, reader) = (copied.setter(), props.fragment.clone(), props.reader.clone());
        Callback::from(move |_: MouseEvent| {
            let (copied, words, says) = (copied.clone(), reader.words.clone(), reader.says.clone());
            let then = move |done| {
                copied.set(Some(done));
                says.emit(if done { words.link_was_copied() } else { words.link_could_not_be_copied() });
            };
            clipboard::copy(&reader.links.emit(fragment.clone()), then);
        })
    };
    let words = &props.reader.words;
    let on_button = match *copied {
        None => props.words.clone(),
        Some(true) => words.link_copied().into(),
        Some(false) => words.link_not_copied().into(),
    };
    if props.reader.links.emit(props.fragment.clone()).starts_with('#') {
        return Html::default();
    }
    html! { <button type="button" class="cc-button cc-copy-link" onclick={copy}>{ on_button }</button> }
}
