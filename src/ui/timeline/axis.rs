//! What stands above and behind all rows of a timeline: years, and when sources were published.

use yew::Html;

use super::track::{percent, track};
use crate::present::{Axis, Published, Tick};
use crate::state::Action;
use crate::ui::button::link;
use crate::ui::element::element;
use crate::ui::heading::heading;
use crate::ui::reader::Reader;

/// The height of a line of words in tenths of the size of their letters.
const LINE: usize = 14;

/// The years and the names of sources, above the rows.
pub(super) fn axis(axis: &Axis) -> Html {
    let years = axis.name_lines * LINE;
    let named = axis.published.iter().filter_map(|source| Some(name(source, source.line?)));
    let height = em(years + LINE + LINE / 2);
    let svg = track()
        .attribute("height", height.clone())
        .children(axis.published.iter().map(|source| line(source, axis.name_lines)))
        .children(named)
        .children(axis.ticks.iter().map(|tick| tick_html(tick, years, &height)));
    element("div", "cc-timeline-axis").child(svg.html()).html()
}

/// The lines behind the rows.
pub(super) fn lines(axis: &Axis) -> Html {
    let ticks = axis.ticks.iter().map(|tick| upright(tick_class(tick), tick.at, "0", "100%".into()));
    let published = axis.published.iter().flat_map(band);
    element("div", "cc-timeline-lines").child(track().children(ticks).children(published).html()).html()
}

/// The sources published in the years shown, in words.
pub(super) fn publications(axis: &Axis, reader: &Reader) -> Html {
    if axis.published.is_empty() {
        return Html::default();
    }
    let source = |source: &Published| {
        let opens = Action::Open(source.opens.clone());
        element("li", "").child(link(source.words.clone(), reader, opens)).html()
    };
    element("div", "cc-timeline-publications")
        .child(heading(2, "cc-kicker", reader).text(reader.words.timeline_publications()).html())
        .child(element("ul", "").children(axis.published.iter().map(source)).html())
        .html()
}

fn tick_class(tick: &Tick) -> &'static str {
    if tick.year.is_some() { "cc-timeline-tick" } else { "cc-timeline-tick cc-timeline-quarter" }
}

fn tick_html(tick: &Tick, top: usize, bottom: &str) -> Html {
    let line = upright(tick_class(tick), tick.at, em(top + LINE / 2), bottom.to_owned());
    let class = if tick.is_main { "cc-timeline-year" } else { "cc-timeline-year cc-timeline-year-fine" };
    let year = |year: &String| {
        let text = element("text", class).attribute("x", percent(tick.at)).attribute("y", em(top + LINE));
        text.attribute("dx", "4").attribute("dy", ".2em").text(year.clone()).html()
    };
    element("g", "").child(line).children(tick.year.as_ref().map(year)).html()
}

fn name(source: &Published, line: usize) -> Html {
    let class = if source.is_late { "cc-timeline-source cc-timeline-source-late" } else { "cc-timeline-source" };
    element("text", class)
        .attribute("x", percent(middle(source)))
        .attribute("dx", if source.is_late { "-4" } else { "4" })
        .attribute("y", em((line + 1) * LINE))
        .attribute("dy", "-.3em")
        .text(source.name.clone())
        .html()
}

/// The line of a publication from its name down.
fn line(source: &Published, lines: usize) -> Html {
    let from = em(source.line.unwrap_or(lines) * LINE);
    upright("cc-timeline-published", middle(source), from, "100%".into())
}

/// The line of a publication; what can be any day of a month or a year has a band around it.
fn band(source: &Published) -> impl Iterator<Item = Html> {
    let (from, to) = source.span;
    let band = (source.is_vague || to - from > 10).then(|| {
        element("rect", "cc-timeline-band")
            .attribute("x", percent(from))
            .attribute("width", percent(to - from))
            .attribute("height", "100%")
            .html()
    });
    band.into_iter().chain([upright("cc-timeline-published", middle(source), "0", "100%".into())])
}

fn middle(source: &Published) -> i64 {
    (source.span.0 + source.span.1) / 2
}

fn upright(class: &'static str, at: i64, from: impl Into<yew::AttrValue>, to: String) -> Html {
    let line = element("line", class).attribute("x1", percent(at)).attribute("x2", percent(at));
    line.attribute("y1", from).attribute("y2", to).html()
}

fn em(tenths: usize) -> String {
    format!("{}.{}em", tenths / 10, tenths % 10)
}
