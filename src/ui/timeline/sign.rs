//! The signs of a timeline with what they mean: the same drawings as in the plot.

use yew::Html;

use super::track::{about, at_place, fact, level, mark, said, track};
use crate::present::{Mark, OutcomeEffect, Sign, Stretch};
use crate::ui::element::element;
use crate::ui::reader::Reader;

const WHOLE: Stretch = Stretch { from: 50, to: 950, is_open_before: false, is_open_after: false, is_vague: false };

/// A sign and what it means.
pub(super) fn sign(sign: Sign, reader: &Reader) -> (Html, String) {
    let words = &reader.words;
    let (drawn, words) = match sign {
        Sign::Affirms => (vec![mark(Mark::Affirms, false, false, 500)], words.timeline_sign_affirms()),
        Sign::Qualifies => (vec![mark(Mark::Qualifies, false, false, 500)], words.timeline_sign_qualifies()),
        Sign::Denies => (vec![mark(Mark::Denies, false, false, 500)], words.timeline_sign_denies()),
        Sign::Reported => (vec![mark(Mark::Affirms, true, false, 500)], words.timeline_sign_reported()),
        Sign::Wide => {
            let drawn = said(&WHOLE).into_iter().chain([mark(Mark::Affirms, false, false, 500)]);
            (drawn.collect(), words.timeline_sign_wide())
        }
        Sign::Vague => (vec![mark(Mark::Affirms, false, true, 500)], words.timeline_sign_vague()),
        Sign::About => (about(&WHOLE), words.timeline_sign_about()),
        Sign::VagueAbout => (about(&Stretch { is_vague: true, ..WHOLE }), words.timeline_sign_vague_about()),
        Sign::OpenAbout => {
            let open = Stretch { to: 750, is_open_after: true, ..WHOLE };
            (about(&open), words.timeline_sign_open_about())
        }
        Sign::Tie => {
            let line = level("cc-timeline-tie", 100, 700);
            (vec![line, mark(Mark::Affirms, false, false, 800)], words.timeline_sign_tie())
        }
        Sign::Outcome => {
            let line = level("cc-timeline-outcome-line", 50, 850);
            let end = at_place("cc-timeline-fact", 850, fact(OutcomeEffect::BorneOut));
            (vec![line, end], words.timeline_sign_outcome())
        }
        Sign::Published => (vec![published()], words.timeline_sign_published()),
    };
    (track().children(drawn).html(), words)
}

fn published() -> Html {
    element("line", "cc-timeline-published")
        .attribute("x1", "50%")
        .attribute("x2", "50%")
        .attribute("y1", "0")
        .attribute("y2", "100%")
        .html()
}
