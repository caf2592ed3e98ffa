//! Claims on a common axis: one tab stop, Up and Down go from one to the next, other keys choose the years.

use yew::{
    Callback, Event, FocusEvent, Html, KeyboardEvent, Properties, component, html, use_effect_with, use_mut_ref,
    use_node_ref, use_state_eq,
};

use super::axis::{axis, lines, publications};
use super::timeline_row::TimelineRow;
use super::years::show;
use crate::browser::{attribute, focus};
use crate::present::{ShownYears, Timeline};
use crate::state::{Action, Density, Open, Shortcuts};
use crate::ui::heading::heading;
use crate::ui::portion::use_portion;
use crate::ui::reader::Reader;

/// How many stops Page Up and Page Down move.
const PAGE: usize = 10;
/// So many claims are drawn at once, and those of the same proposition as the last of them. Paper has them, too, and no more: browsers fail
/// at printing thousands.
const PORTION: usize = 400;

/// What the plot shows.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct TimelinePlotProps {
    /// Rows and axis.
    pub view: Timeline,
    /// What is laid open.
    pub open: Option<Open>,
    /// How close together rows stand.
    pub density: Density,
    /// Whether single keys do something.
    pub shortcuts: Shortcuts,
    /// Who reads.
    pub reader: Reader,
}

/// Claims on a common axis.
#[component]
pub(super) fn TimelinePlot(props: &TimelinePlotProps) -> Html {
    let TimelinePlotProps { view, open, reader, .. } = props;
    let plot = use_node_ref();
    let active = use_state_eq(|| 0);
    let is_choosing = use_mut_ref(|| false); // whether a key just chose other years
    let portion = use_portion(PORTION, false);
    let rows = || view.groups.iter().flat_map(|group| &group.rows);
    let (stops, claims) = rows().fold((0, 0), |(stops, claims), row| match claims < portion.drawn {
        true => (stops + row.stops(), claims + row.claims.len()),
        false => (stops, claims),
    });
    let all = rows().map(|row| row.claims.len()).sum();
    let stop = (*active).min(stops.saturating_sub(1));
    let on_key = {
        let (reader, plot, years, shortcuts) = (reader.clone(), plot.clone(), view.years, props.shortcuts);
        let is_choosing = is_choosing.clone();
        Callback::from(move |event: KeyboardEvent| {
            let is_plain = !(event.ctrl_key() || event.alt_key() || event.meta_key());
            // Asked of the page, since a key that is held comes faster than the plot is drawn.
            let Some(at) = number(&event, "data-at").filter(|_| is_plain) else { return };
            if let Some(to) = moved(&event.key(), at, stops) {
                event.prevent_default();
                focus::now(&plot, &format!("[data-at=\"{to}\"]"));
            } else if let Some(action) = chosen(&event.key(), &years, number(&event, "data-year"), shortcuts) {
                event.prevent_default();
                if let Some(action) = action {
                    is_choosing.replace(true);
                    reader.act(action);
                }
            }
        })
    };
    // What has the focus is the tab stop, however the focus came there.
    let on_focus = {
        let active = active.setter();
        Callback::from(move |event: FocusEvent| number(&event, "data-at").into_iter().for_each(|at| active.set(at)))
    };
    {
        let (active, plot) = (active.setter(), plot.clone());
        use_effect_with(view.years, move |_| keep_focus(&plot, is_choosing.replace(false), &|at| active.set(at)));
    }
    let class = match props.density {
        Density::Regular => "cc-timeline-plot",
        Density::Compact => "cc-timeline-plot cc-timeline-compact",
    };
    let mut next = 0;
    let groups = view.groups.iter().filter_map(|group| {
        let rows = group.rows.iter().map_while(|row| {
            let first = next;
            next += row.stops();
            (first < stops).then_some(())?;
            let active = (first..next).contains(&stop).then_some(stop);
            let open = open.clone().filter(|open| row.has(open));
            Some(html! { <TimelineRow key={row.id.as_str()} row={row.clone()} {first} {active} {open} reader={reader.clone()} /> })
        });
        let rows: Vec<Html> = rows.collect();
        (!rows.is_empty()).then(|| html! {
            <div class="cc-timeline-group" key={group.label.clone().unwrap_or_default()}>
                { for group.label.as_ref().map(|label| heading(2, "cc-topic", reader).of_dataset(reader).isolated(label.clone()).html()) }
                { rows }
            </div>
        })
    });
    let groups: Vec<Html> = groups.collect();
    let year = |year: i32| reader.words.date(year.into(), None, None);
    let shown = view.years.shown;
    let name = reader.words.timeline_plot(shown.number(), &year(shown.first), &year(shown.last));
    let more = portion.button(claims, all, &plot, format!("[data-at=\"{stops}\"]"), reader);
    html! {<>
        <div {class} role="group" aria-label={name} aria-describedby="cc-timeline-keys" ref={plot}
            onkeydown={on_key} onfocusin={on_focus}>
            { axis(&view.axis) }
            { lines(&view.axis) }
            { groups }
        </div>
        { for more }
        { publications(&view.axis, reader) }
    </>}
}

/// A number on what an event happened in.
fn number<T: std::str::FromStr>(event: &Event, name: &str) -> Option<T> {
    attribute::nearest(event, name)?.parse().ok()
}

/// After other years were chosen: what has the focus is the tab stop; if that went away under a key, the tab stop has the focus.
fn keep_focus(plot: &yew::NodeRef, is_by_key: bool, stop: &dyn Fn(usize)) {
    if is_by_key && focus::current(plot).is_none() {
        focus::within(plot, "[data-at][tabindex=\"0\"]".into());
    }
    let place = focus::current(plot).and_then(|element| element.get_attribute("data-at"));
    place.and_then(|at| at.parse().ok()).into_iter().for_each(stop);
}

/// Where a key moves to; none if it does not move.
fn moved(key: &str, at: usize, stops: usize) -> Option<usize> {
    let last = stops.saturating_sub(1);
    Some(match key {
        "ArrowUp" => at.saturating_sub(1),
        "ArrowDown" => (at + 1).min(last),
        "PageUp" => at.saturating_sub(PAGE),
        "PageDown" => (at + PAGE).min(last),
        "End" => last,
        _ => return None,
    })
}

/// The years that a key chooses, if there are others; none if it does not choose any.
fn chosen(key: &str, years: &ShownYears, around: Option<i32>, shortcuts: Shortcuts) -> Option<Option<Action>> {
    let is_single = shortcuts == Shortcuts::On;
    Some(show(match key {
        "ArrowLeft" => years.earlier(),
        "ArrowRight" => years.later(),
        "Home" => years.everything(),
        "+" | "=" if is_single => years.closer(around),
        "-" | "−" if is_single => years.farther(),
        _ => return None,
    }))
}
