//! Every css file of the components, joined into the one sheet that the element adopts.

/// The sheet.
pub const STYLES: &str = concat!(
    include_str!("tokens.css"),
    include_str!("app.css"),
    include_str!("mark.css"),
    include_str!("button.css"),
    include_str!("masthead.css"),
    include_str!("lean_plot.css"),
    include_str!("disputes.css"),
    include_str!("notice.css"),
    include_str!("select.css"),
    include_str!("chip.css"),
    include_str!("navigation.css"),
    include_str!("toolbar.css"),
    include_str!("matrix.css"),
    include_str!("matrix_row.css"),
    include_str!("panel.css"),
    include_str!("guide.css"),
    include_str!("claim_card.css"),
    include_str!("detail.css"),
    include_str!("number_panel.css"),
    include_str!("profile.css"),
    include_str!("side_by_side/side_by_side.css"),
    include_str!("readings/readings.css"),
    include_str!("timeline/timeline.css"),
    include_str!("sources/sources.css"),
);
