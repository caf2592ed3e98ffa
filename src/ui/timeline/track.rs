//! What is drawn of one line of a timeline. Places are per cent of the track, so that it stretches; pictures keep their size.

use yew::{Html, html};

use crate::present::{ClaimLine, Mark, OutcomeEffect, OutcomeLine, Stem, Stretch, Tie};
use crate::ui::element::{Element, element};
use crate::ui::mark::pointer;

/// Thousandths as per cent.
pub(super) fn percent(permille: i64) -> String {
    format!("{}.{}%", permille / 10, permille % 10)
}

/// The track of a claim.
pub(super) fn claim_track(line: &ClaimLine) -> Html {
    let said = line.said.iter().flat_map(said);
    let mark = line.at.map(|at| mark(line.mark, !line.counts, line.is_vague, at));
    track()
        .children(stems(&line.stems))
        .children(line.tie.iter().flat_map(tie))
        .children(line.about.iter().flat_map(about))
        .children(said)
        .children(mark)
        .html()
}

/// The track of a later fact.
pub(super) fn outcome_track(line: &OutcomeLine) -> Html {
    let class = match line.effect {
        OutcomeEffect::BorneOut => "cc-timeline-outcome-line",
        OutcomeEffect::Overtaken => "cc-timeline-outcome-line cc-timeline-overtaken",
        OutcomeEffect::InPart => "cc-timeline-outcome-line cc-timeline-in-part",
    };
    let (from, to) = line.span;
    let end = |at: &i64| at_place("cc-timeline-fact", *at, fact(line.effect));
    track().children(stems(&line.stems)).child(level(class, from, to)).children(line.facts.iter().map(end)).html()
}

/// An empty track.
pub(super) fn track() -> Element {
    element("svg", "cc-timeline-track").attribute("aria-hidden", "true").attribute("focusable", "false")
}

/// Something at a place of the track, halfway up; it is drawn around 0, 0.
pub(super) fn at_place(class: &'static str, at: i64, picture: Html) -> Html {
    let place = element("svg", class).attribute("x", percent(at)).attribute("y", "50%");
    place.attribute("width", "1").attribute("height", "1").child(picture).html()
}

/// The mark of a claim; a date that is inferred or approximate has a dashed frame.
pub(super) fn mark(shape: Mark, is_hollow: bool, is_vague: bool, at: i64) -> Html {
    let frame =
        is_vague.then(|| html! { <rect class="cc-timeline-vague" x="-11" y="-11" width="22" height="22" rx="3" /> });
    let ground = html! { <circle class="cc-timeline-ground" r="9" /> };
    let (corner, size) = if is_hollow { ("-6.5", "13") } else { ("-8", "16") };
    let shape = pointer(shape, is_hollow)
        .attribute("class", format!("cc-ink-{}", shape.name()))
        .attribute("x", corner)
        .attribute("y", corner)
        .attribute("width", size)
        .attribute("height", size);
    at_place("cc-timeline-mark", at, [Some(ground), frame, Some(shape.html())].into_iter().flatten().collect())
}

/// The period that a claim speaks of; where no end is named it runs to the edge with an arrow.
pub(super) fn about(stretch: &Stretch) -> Vec<Html> {
    let class = if stretch.is_vague { "cc-timeline-about cc-timeline-about-vague" } else { "cc-timeline-about" };
    let bar = element("rect", class)
        .attribute("x", percent(stretch.from))
        .attribute("width", percent(stretch.to - stretch.from))
        .attribute("y", "50%")
        .attribute("height", "8")
        .attribute("transform", "translate(0 -4)");
    let ends = [stretch.is_open_before.then(|| before(stretch.from)), stretch.is_open_after.then(|| after(stretch.to))];
    std::iter::once(bar.html()).chain(ends.into_iter().flatten()).collect()
}

/// What ties a claim to the period that it speaks of; where it leads out of the years shown it ends in an arrow.
fn tie(tie: &Tie) -> Vec<Html> {
    let ends = [tie.leads_before.then(|| before(tie.from)), tie.leads_after.then(|| after(tie.to))];
    let line = level("cc-timeline-tie", tie.from, tie.to);
    std::iter::once(line).chain(ends.into_iter().flatten()).collect()
}

/// An arrow to what was before.
fn before(at: i64) -> Html {
    at_place("cc-timeline-arrow", at, html! { <path d="M1-7l-9 7 9 7z" /> })
}

/// An arrow to what came after.
fn after(at: i64) -> Html {
    at_place("cc-timeline-arrow", at, html! { <path d="M-1-7l9 7-9 7z" /> })
}

/// From when to when something can have been said: a line with ends.
pub(super) fn said(stretch: &Stretch) -> Vec<Html> {
    let class = if stretch.is_vague { "cc-timeline-said cc-timeline-dashed" } else { "cc-timeline-said" };
    let end = |at: i64| at_place("cc-timeline-said", at, html! { <path d="M0-5v10" /> });
    let ends = [(!stretch.is_open_before).then_some(stretch.from), (!stretch.is_open_after).then_some(stretch.to)];
    let line = level(class, stretch.from, stretch.to);
    std::iter::once(line).chain(ends.into_iter().flatten().map(end)).collect()
}

/// What a later fact did: it ends in an arrow, in a cross, or in a half disc.
pub(super) fn fact(effect: OutcomeEffect) -> Html {
    match effect {
        OutcomeEffect::BorneOut => html! { <path class="cc-timeline-full" d="M-9-6l10 6-10 6z" /> },
        OutcomeEffect::Overtaken => html! { <path class="cc-timeline-cross" d="M-6-6l12 12M6-6l-12 12" /> },
        OutcomeEffect::InPart => html! {<>
            <circle class="cc-timeline-half" r="5.5" />
            <path class="cc-timeline-full" d="M0-5.5a5.5 5.5 0 0 0 0 11z" />
        </>},
    }
}

/// A level line halfway up.
pub(super) fn level(class: &'static str, from: i64, to: i64) -> Html {
    element("line", class)
        .attribute("x1", percent(from))
        .attribute("x2", percent(to))
        .attribute("y1", "50%")
        .attribute("y2", "50%")
        .html()
}

/// What leads from forecasts down to later facts.
pub(super) fn stems(stems: &[Stem]) -> impl Iterator<Item = Html> {
    stems.iter().map(|stem| {
        let (from, to) = (if stem.is_above { "0" } else { "50%" }, if stem.is_below { "100%" } else { "50%" });
        element("line", "cc-timeline-stem")
            .attribute("x1", percent(stem.at))
            .attribute("x2", percent(stem.at))
            .attribute("y1", from)
            .attribute("y2", to)
            .html()
    })
}
