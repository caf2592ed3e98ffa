//! The guide: what every mark and word means, which keys work, and the switch that turns single keys off.

use yew::{Html, html};

use super::element::{element, quiet};
use super::heading::heading;
use super::mark::{mark, reported_mark};
use super::panel::Panel;
use super::reader::Reader;
use crate::present::{Guide, GuideEntry, Mark};
use crate::state::{Action, Shortcuts};

/// What every mark and word means, and which keys work.
pub fn guide(view: &Guide, reader: &Reader) -> Html {
    let words = &reader.words;
    let head = |words: String| heading(2, "cc-section", reader).text(words).html();
    let said = |words: String| element("p", "").text(words).html();
    let list = |of: &[GuideEntry]| element("ul", "cc-items").children(of.iter().map(entry)).html();
    let body = [
        head(words.guide_stances()),
        list(&view.stances),
        hollow(words.guide_hollow()),
        head(words.guide_verdicts()),
        list(&view.verdicts),
        said(words.guide_contested()),
        head(words.guide_counted()),
        said(words.guide_units()),
        head(words.guide_keys()),
        keys(&view.keys),
        switch(view.shortcuts, reader),
        keys(&view.single_keys),
    ];
    html! {
        <Panel name="guide" kicker={words.guide_kicker()} title={words.how_to_read()} reader={reader.clone()}>{ for body }</Panel>
    }
}

fn entry(entry: &GuideEntry) -> Html {
    let words = element("div", "").child(element("strong", "").text(entry.word.clone()).html());
    element("li", "cc-item").child(mark(entry.mark)).child(words.child(quiet(&entry.meaning)).html()).html()
}

/// The sentence about hollow marks beside those marks.
fn hollow(words: String) -> Html {
    let marks = [Mark::Affirms, Mark::Qualifies, Mark::Denies].map(reported_mark);
    element("p", "").children(marks).text(" ").text(words).html()
}

fn keys(keys: &[(String, String)]) -> Html {
    let line = |(key, does): &(String, String)| {
        element("div", "")
            .child(element("dt", "").child(element("kbd", "").text(key.clone()).html()).html())
            .child(element("dd", "").text(does.clone()).html())
            .html()
    };
    element("dl", "cc-keys").children(keys.iter().map(line)).html()
}

fn switch(shortcuts: Shortcuts, reader: &Reader) -> Html {
    let (is_on, next) = match shortcuts {
        Shortcuts::On => ("true", Shortcuts::Off),
        Shortcuts::Off => ("false", Shortcuts::On),
    };
    let button = element("button", "cc-switch")
        .attribute("role", "switch")
        .attribute("aria-checked", is_on)
        .attribute("aria-describedby", "cc-single-keys-note")
        .on_click(reader, Action::UseShortcuts(next))
        .child(element("span", "cc-switch-track").html())
        .text(reader.words.guide_single_keys());
    let note =
        element("p", "cc-quiet").attribute("id", "cc-single-keys-note").text(reader.words.guide_single_keys_note());
    element("div", "").child(button.html()).child(note.html()).html()
}
