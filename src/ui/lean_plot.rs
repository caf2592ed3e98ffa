//! Where everybody stands between two readings: one row each, a dot on a line. Every row opens what it rests on.

use yew::{Html, html};

use super::store::{Act, on_click};
use crate::present::{LeanPlot, LeanRow};
use crate::state::Action;

/// Where everybody stands between two readings.
pub fn lean_plot(plot: &LeanPlot, act: &Act) -> Html {
    html! {
        <section class="cc-lean-plot" aria-labelledby="cc-lean-title">
            <h2 id="cc-lean-title" class="cc-kicker">{ "Where their statements lean" }</h2>
            <div class="cc-lean-ends" aria-hidden="true">
                <span>{ "◀ " }<bdi>{ &plot.from }</bdi></span>
                <span><bdi>{ &plot.to }</bdi>{ " ▶" }</span>
            </div>
            <ul class="cc-lean-rows">{ for plot.rows.iter().map(|row| row_html(row, plot, act)) }</ul>
            if plot.rows.is_empty() {
                <p class="cc-quiet">{ "Nobody says enough that bears on either reading." }</p>
            }
            if !plot.left_out.is_empty() {
                <p class="cc-quiet">{ &plot.left_out }</p>
            }
        </section>
    }
}

fn row_html(row: &LeanRow, plot: &LeanPlot, act: &Act) -> Html {
    let open = on_click(act, Action::Open(row.opens.clone()));
    // The dot keeps 4 % away from both ends so that it is never cut.
    let at = format!("{}.{}%", (500 + row.permille * 46 / 100) / 10, (500 + row.permille * 46 / 100) % 10);
    let towards = if row.permille < 0 { &plot.from } else { &plot.to };
    let label = match row.permille {
        0 => format!("{}: leans to neither side, on {}", row.name, row.behind),
        _ => format!("{}: {} towards {towards}, on {}", row.name, row.number, row.behind),
    };
    html! {
        <li key={row.name.clone()}>
            <button type="button" class="cc-lean-row" onclick={open} aria-label={label}>
                <span class="cc-lean-name" dir="auto">{ &row.name }</span>
                <svg class="cc-lean-track" height="24" aria-hidden="true" focusable="false">
                    <line class="cc-lean-axis" x1="4%" x2="96%" y1="12" y2="12" />
                    <line class="cc-lean-axis" x1="50%" x2="50%" y1="4" y2="20" />
                    <line class="cc-lean-stem" x1="50%" x2={at.clone()} y1="12" y2="12" />
                    <circle class="cc-lean-dot" cx={at} cy="12" r="6" />
                </svg>
                <span class="cc-lean-number">{ &row.number }</span>
                <span class="cc-lean-behind">{ &row.behind }</span>
            </button>
        </li>
    }
}
