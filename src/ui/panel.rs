//! The frame of whatever is laid open beside the matrix: a heading, a way out, a link to copy.

use yew::{Callback, Html, MouseEvent, Properties, component, html, use_effect_with, use_node_ref, use_state};

use super::button::button;
use super::reader::Reader;
use crate::browser::{clipboard, focus};
use crate::state::Action;

/// What a panel frames.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct PanelProps {
    /// What the panel shows, unique among panels; focus moves to the heading whenever it changes.
    pub name: String,
    /// A few words above the heading.
    #[prop_or_default]
    pub kicker: String,
    /// The heading.
    pub title: String,
    /// The css selector of what takes the focus instead of the heading.
    #[prop_or_default]
    pub aim: Option<&'static str>,
    /// Who reads.
    pub reader: Reader,
    /// The body.
    pub children: Html,
}

/// A region with a heading that takes focus when it opens.
#[component]
pub fn Panel(props: &PanelProps) -> Html {
    let (section, heading) = (use_node_ref(), use_node_ref());
    let copied = use_state(|| None::<bool>);
    {
        let (section, heading, copied) = (section.clone(), heading.clone(), copied.setter());
        use_effect_with((props.name.clone(), props.aim), move |(_, aim)| {
            copied.set(None);
            match aim {
                Some(aim) => focus::within(&section, (*aim).to_owned()),
                None => focus::on(&heading),
            }
        });
    }
    let copy = {
        let (copied, reader) = (copied.setter(), props.reader.clone());
        Callback::from(move |_: MouseEvent| {
            let (copied, reader) = (copied.clone(), reader.clone());
            clipboard::copy_address(move |done| {
                copied.set(Some(done));
                reader.says.emit(if done { reader.words.said_copied() } else { reader.words.said_not_copied() });
            });
        })
    };
    let words = &props.reader.words;
    html! {
        <section class="cc-panel" aria-labelledby="cc-panel-title" ref={section}>
            <div class="cc-panel-bar">
                <p class="cc-kicker">{ &props.kicker }</p>
                <button type="button" class="cc-button cc-panel-copy" onclick={copy}>
                    { match *copied {
                        None => words.panel_copy(),
                        Some(true) => words.panel_copied(),
                        Some(false) => words.panel_not_copied(),
                    } }
                </button>
                { button(words.panel_close(), &props.reader, Action::Close) }
            </div>
            <h2 id="cc-panel-title" class="cc-panel-title" tabindex="-1" dir="auto" ref={heading}>{ &props.title }</h2>
            { props.children.clone() }
        </section>
    }
}
