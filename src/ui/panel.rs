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
    /// Who reads.
    pub reader: Reader,
    /// The body.
    pub children: Html,
}

/// A region with a heading that takes focus when it opens.
#[component]
pub fn Panel(props: &PanelProps) -> Html {
    let heading = use_node_ref();
    let copied = use_state(|| None::<bool>);
    {
        let (heading, copied) = (heading.clone(), copied.setter());
        use_effect_with(props.name.clone(), move |_| {
            copied.set(None);
            focus::on(&heading);
        });
    }
    let copy = {
        let copied = copied.setter();
        Callback::from(move |_: MouseEvent| {
            let copied = copied.clone();
            clipboard::copy_address(move |done| copied.set(Some(done)));
        })
    };
    html! {
        <section class="cc-panel" aria-labelledby="cc-panel-title">
            <div class="cc-panel-bar">
                <p class="cc-kicker">{ &props.kicker }</p>
                <button type="button" class="cc-button" onclick={copy}>
                    { match *copied {
                        None => "Copy link",
                        Some(true) => "Link copied",
                        Some(false) => "Not copied",
                    } }
                </button>
                <span class="cc-unseen" role="status">{ match *copied {
                    None => "",
                    Some(true) => "The link was copied.",
                    Some(false) => "The link could not be copied. It stands in the address bar.",
                } }</span>
                { button("Close", &props.reader, Action::Close) }
            </div>
            <h2 id="cc-panel-title" class="cc-panel-title" tabindex="-1" dir="auto" ref={heading}>{ &props.title }</h2>
            { props.children.clone() }
        </section>
    }
}
