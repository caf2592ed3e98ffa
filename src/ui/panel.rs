//! The frame of whatever is laid open beside the matrix: a heading, a way out, a link to copy.

use yew::{AttrValue, Html, Properties, component, html, use_effect_with, use_node_ref};

use super::button::button;
use super::copy_link::CopyLink;
use super::heading::tag;
use super::printed_link::printed_link;
use super::reader::Reader;
use crate::browser::focus;
use crate::state::Action;

/// What a panel frames.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct PanelProps {
    /// What the panel shows, unique among panels; focus moves to the heading whenever it changes.
    pub name: String,
    /// A few words above the heading.
    #[prop_or_default]
    pub kicker: Html,
    /// The heading.
    pub title: String,
    /// The language of the heading, if it is not that of the interface.
    #[prop_or_default]
    pub language: Option<AttrValue>,
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
    {
        let (section, heading) = (section.clone(), heading.clone());
        use_effect_with((props.name.clone(), props.aim), move |(_, aim)| {
            focus::on_opened(if aim.is_some() { &section } else { &heading }, *aim);
        });
    }
    let words = &props.reader.words;
    let (name, level) = tag(props.reader.heading + 1);
    let role = level.map(|_| "heading");
    html! {
        <section class="cc-panel" aria-labelledby="cc-panel-title" part="panel" ref={section}>
            <div class="cc-panel-bar">
                <p class="cc-kicker">{ props.kicker.clone() }</p>
                <CopyLink key={props.name.clone()} words={words.panel_copy()} reader={props.reader.clone()} />
                { button(words.panel_close(), &props.reader, Action::Close) }
            </div>
            <@{name} {role} aria-level={level} id="cc-panel-title" class="cc-panel-title" tabindex="-1" dir="auto" lang={props.language.clone()} ref={heading}>{ &props.title }</@>
            { for printed_link(None, &props.reader) }
            { props.children.clone() }
        </section>
    }
}
