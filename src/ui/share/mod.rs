//! The dialog for sharing the view: a link, code for another page, citations, the data, a picture.

mod cited;
mod handing;
mod offer;

use yew::{
    AttrValue, Callback, Html, KeyboardEvent, MouseEvent, Properties, component, html, use_effect_with, use_memo,
    use_mut_ref, use_node_ref, use_state,
};

use super::app::Shared;
use super::around::Around;
use super::element::element;
use super::reader::Reader;
use crate::browser::dialog;
use crate::present::{Embed, Place, Sharing, sharing};
use crate::state::Action;
use cited::Cited;
use handing::{Handing, What};
use offer::Offer;

/// What is shared.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct ShareDialogProps {
    /// The dataset.
    pub of: Shared,
    /// What stands around the comparator.
    pub around: Around,
    /// What is shown, as an address without `#`.
    pub address: AttrValue,
    /// Who reads.
    pub reader: Reader,
}

/// The dialog; it opens as it is drawn, and says itself what was done, since everything else is out of reach meanwhile.
#[component]
pub fn ShareDialog(props: &ShareDialogProps) -> Html {
    let (node, said) = (use_node_ref(), use_state(|| (0_usize, String::new())));
    // How often something was said: the same words twice are heard twice.
    let times = use_mut_ref(|| 0_usize);
    {
        let (node, reader) = (node.clone(), props.reader.clone());
        use_effect_with((), move |()| {
            let closing = dialog::show(&node, move || reader.act(Action::EndSharing));
            move || drop(closing)
        });
    }
    let reader = Reader {
        says: {
            let (said, times) = (said.setter(), times.clone());
            Callback::from(move |words| {
                *times.borrow_mut() += 1;
                said.set((*times.borrow(), words));
            })
        },
        ..props.reader.clone()
    };
    let link = reader.links.emit(None);
    let shared = use_memo(
        (props.of.clone(), props.around.clone(), props.address.clone(), link),
        |(of, around, address, link)| {
            let source = around.source.as_deref();
            let place = Place { link, address, home: &around.home, source, is_handed_over: around.is_handed_over };
            sharing(&of.0, place)
        },
    );
    let close = {
        let node = node.clone();
        Callback::from(move |_: MouseEvent| dialog::close(&node))
    };
    // What is under the dialog answers no key.
    let on_key = Callback::from(|event: KeyboardEvent| event.stop_propagation());
    let words = &reader.words;
    html! {
        <dialog class="cc-share" closedby="any" aria-labelledby="cc-share-title" ref={node} onkeydown={on_key}>
            <div class="cc-share-bar">
                <h2 id="cc-share-title" class="cc-share-title" tabindex="-1">{ words.share_title() }</h2>
                <button type="button" class="cc-button" onclick={close}>{ words.panel_close() }</button>
            </div>
            { link_part(props, &shared, &reader) }
            { for shared.embed.as_ref().map(|embed| embed_part(props, &shared, embed, &reader)) }
            { part(words.share_cite(), None, html! { <Cited citations={shared.citations.clone()} reader={reader.clone()} /> }) }
            { part(words.share_data(), Some(words.share_data_note()), files(props, &shared, &reader, [What::Json, What::Csv])) }
            if props.around.picture.is_some() {
                { part(words.share_picture(), Some(words.share_picture_note()), files(props, &shared, &reader, [What::Png, What::Svg])) }
            }
            <p class="cc-share-said" role="status">
                if !said.1.is_empty() {
                    <span key={said.0}>{ &said.1 }</span>
                }
            </p>
        </dialog>
    }
}

fn part(title: String, note: Option<String>, body: Html) -> Html {
    element("section", "cc-share-part")
        .child(element("h3", "cc-share-head").text(title).html())
        .children(note.map(|note| element("p", "cc-quiet").text(note).html()))
        .child(body)
        .html()
}

fn link_part(props: &ShareDialogProps, shared: &Sharing, reader: &Reader) -> Html {
    let words = &reader.words;
    let Some(link) = &shared.link else {
        return part(words.share_link(), Some(words.share_no_link()), Html::default());
    };
    let offer = text_offer(props, shared, reader, [words.share_link(), words.share_copy_link()], link);
    part(words.share_link(), Some(words.share_link_note()), offer)
}

fn embed_part(props: &ShareDialogProps, shared: &Sharing, embed: &Embed, reader: &Reader) -> Html {
    let words = &reader.words;
    let first = embed.needs_file.then(|| element("p", "").text(words.share_file_first()).html());
    let element =
        text_offer(props, shared, reader, [words.share_element(), words.share_copy_element()], &embed.element);
    let frame = text_offer(props, shared, reader, [words.share_frame(), words.share_copy_frame()], &embed.frame);
    part(words.share_embed(), Some(words.share_embed_note()), first.into_iter().chain([element, frame]).collect())
}

/// A text that is shown, with a button that copies it.
fn text_offer(
    props: &ShareDialogProps,
    shared: &Sharing,
    reader: &Reader,
    [name, button]: [String; 2],
    text: &str,
) -> Html {
    let text = AttrValue::from(text.to_owned());
    let copy = Handing::copying(name.clone(), button, What::Text(text.clone()));
    html! {
        <Offer name={name} shown={text} handings={vec![copy]} file={shared.file.clone()} of={props.of.clone()}
            around={props.around.clone()} reader={reader.clone()} />
    }
}

/// Formats, each to be copied and to be downloaded.
fn files(props: &ShareDialogProps, shared: &Sharing, reader: &Reader, formats: [What; 2]) -> Html {
    let offer = |what: What| {
        let (name, words) = (what.name().to_owned(), &reader.words);
        let handings = vec![
            Handing::copying(name.clone(), words.share_copy_format(&name), what.clone()),
            Handing::downloading(name.clone(), words.share_download_format(&name), what),
        ];
        html! {
            <Offer {name} {handings} file={shared.file.clone()} of={props.of.clone()} around={props.around.clone()} reader={reader.clone()} />
        }
    };
    element("div", "cc-share-files").children(formats.map(offer)).html()
}
