//! The guide: what every mark and word means, and which keys work.

use yew::{Html, html};

use super::mark::mark;
use super::panel::Panel;
use super::store::Act;
use crate::present::{GuideEntry, guide as entries};

/// What every mark and word means.
pub fn guide(act: &Act) -> Html {
    let (stances, verdicts) = entries();
    html! {
        <Panel name="guide" kicker="Guide" title="How to read this" act={act.clone()}>
            <h3 class="cc-section">{ "What a voice or source says" }</h3>
            <ul class="cc-items">{ for stances.iter().map(entry) }</ul>
            <p>{ "A hollow mark stands for somebody whom the source only reports or disputes. It does not count for the source. \
                An empty cell means silence, which is not a stance." }</p>
            <h3 class="cc-section">{ "What the comparison says" }</h3>
            <ul class="cc-items">{ for verdicts.iter().map(entry) }</ul>
            <h3 class="cc-section">{ "What is counted" }</h3>
            <p>{ "Sources: each source counts once, with what its author says or endorses. Voices: each person, institution or group counts \
                once, whoever quotes it. Nobody is ever said to be independent; the comparison only says how many could be at most." }</p>
            <h3 class="cc-section">{ "Keys" }</h3>
            <p>{ "Tab reaches the table once; the arrow keys, Home, End, Page Up and Page Down move within it, Enter opens what is \
                under the focus, and Escape closes it again." }</p>
        </Panel>
    }
}

fn entry(entry: &GuideEntry) -> Html {
    html! {
        <li class="cc-item">
            { mark(entry.mark) }
            <div><strong>{ entry.word }</strong><p class="cc-quiet">{ entry.meaning }</p></div>
        </li>
    }
}
