//! What a dataset says is text, whatever it says.

use std::rc::Rc;

use claim_comparator::ui::{self, App, AppProps, Shared};
use yew::html;

use crate::draw::draw;
use crate::{idle, story};

const HOSTILE: [&str; 4] = ["<script", "<img", "<b ", "<svg/onload"];

fn page(address: &'static str) -> String {
    let issues = Rc::new(vec!["<script>alert(4)</script>".to_owned()]);
    let props = AppProps { issues, ..AppProps::whole(Shared(Rc::new(story())), address) };
    draw(html! { <App ..props /> })
}

#[test]
fn markup_in_a_dataset_is_shown_and_never_run() {
    for address in [
        "",
        "by=voices",
        "q=<script>",
        "open=proposition.hostile",
        "open=voice.mallory",
        "open=source.gazette",
        "open=number.claims",
        "open=voice.<img src=x>",
        "view=side-by-side&pair=gazette.<img src=x>",
        "view=side-by-side&pair=gazette.almanac",
        "view=timeline",
    ] {
        let page = page(address);
        for hostile in HOSTILE {
            assert!(!page.contains(hostile), "{hostile} at {address}");
        }
        assert!(page.contains("&lt;script&gt;alert("), "{address}");
        let tags = page.split('<').filter_map(|tag| tag.split_once('>'));
        for (tag, _) in tags {
            assert!(!tag.contains("onclick=\""), "no attribute ends early at {address}: {tag}");
        }
    }
}

#[test]
fn what_turns_the_direction_is_shown_and_turns_nothing() {
    for address in [
        "",
        "open=proposition.hostile",
        "open=voice.mallory",
        "open=number.claims",
        "open=voice.%E2%80%AEydobon",
        "without=source.%E2%80%AEydobon",
        "view=side-by-side&pair=%E2%80%AEydobon.gazette",
        "view=timeline",
    ] {
        let page = page(address);
        let turning = page.find('\u{202E}').map(|at| &page[at..at + 200]);
        assert_eq!(turning, None, "{address}");
        assert!(page.contains("[U+202E]"), "{address}");
    }
}

#[test]
fn a_reason_that_is_markup_is_text() {
    let drawn = draw(ui::failure("<script>alert(1)</script>", &idle()))
        + &draw(ui::link("<i>x</i>", &idle(), claim_comparator::state::Action::Close));
    assert!(!drawn.contains("<script") && !drawn.contains("<i>"), "{drawn}");
}
