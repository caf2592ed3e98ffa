//! Buttons that copy a citation, and the text itself where it cannot be copied.

use std::rc::Rc;

use yew::{Callback, Html, MouseEvent, Properties, component, html, use_effect_with, use_node_ref, use_state_eq};

use super::reader::Reader;
use crate::browser::{clipboard, focus};
use crate::present::Citation;

/// What is cited.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct CitingProps {
    /// The citation in each format.
    pub citation: Citation,
    /// The words before the buttons.
    pub words: String,
    /// Who reads.
    pub reader: Reader,
}

/// A format, by its place among the buttons.
type Format = usize;

/// Buttons that copy a citation.
#[component]
pub fn Citing(props: &CitingProps) -> Html {
    // The last format asked for, and whether it was copied.
    let asked = use_state_eq(|| None::<(Format, bool)>);
    let field = use_node_ref();
    let (citation, words) = (&props.citation, &props.reader.words);
    let formats: [(String, &Rc<str>); 3] = [
        (words.cite_plain(), &citation.plain),
        (words.cite_bibtex(), &citation.bibtex),
        (words.cite_csl_json(), &citation.csl_json),
    ];
    {
        let field = field.clone();
        use_effect_with(*asked, move |asked| {
            if let Some((_, false)) = asked {
                focus::select(&field);
            }
        });
    }
    {
        let asked = asked.setter();
        use_effect_with(citation.clone(), move |_| asked.set(None));
    }
    let buttons = formats.iter().enumerate().map(|(format, (name, text))| {
        let (asked, says, text) = (asked.setter(), props.reader.says.clone(), (*text).clone());
        let outcomes = [words.cite_selected(), words.cite_copied(&citation.of, name)];
        let copy = Callback::from(move |_: MouseEvent| {
            let (asked, says, [selected, copied]) = (asked.clone(), says.clone(), outcomes.clone());
            clipboard::copy(&text, move |is_copied| {
                asked.set(Some((format, is_copied)));
                says.emit(if is_copied { copied.clone() } else { selected.clone() });
            });
        });
        html! { <button type="button" class="cc-button" onclick={copy}>{ name }</button> }
    });
    let buttons: Html = buttons.collect();
    let said = asked.and_then(|(format, is_copied)| {
        let (name, text) = formats.get(format)?;
        Some((is_copied, name, (*text).clone()))
    });
    let status = match &said {
        Some((true, name, _)) => words.cite_copied(&citation.of, name),
        Some((false, ..)) => words.cite_selected(),
        None => String::new(),
    };
    let shown = said.filter(|(is_copied, ..)| !is_copied).map(|(_, name, text)| {
        let label = words.cite_field(&citation.of, name);
        html! {
            <textarea class="cc-citing-field" readonly=true rows="6" spellcheck="false" dir="auto" aria-label={label}
                ref={field.clone()} value={text} />
        }
    });
    html! {
        <div class="cc-citing">
            <div class="cc-citing-bar" role="group" aria-label={words.cite_group(&citation.of)}>
                <span class="cc-citing-words" aria-hidden="true">{ &props.words }</span>
                { buttons }
            </div>
            <p class="cc-citing-status">{ status }</p>
            { for shown }
        </div>
    }
}
