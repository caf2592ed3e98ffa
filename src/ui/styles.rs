//! Every css file of the components, joined into two sheets that elements adopt one after the other.

/// The sheet of the first view.
pub const FIRST_STYLES: &str = concat!(
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
    include_str!("waiting.css"),
);

/// The sheet of everything else.
pub const WHOLE_STYLES: &str = concat!(
    include_str!("take_out.css"),
    include_str!("taken_out.css"),
    include_str!("heading.css"),
    include_str!("panel.css"),
    include_str!("guide.css"),
    include_str!("claim_card.css"),
    include_str!("detail.css"),
    include_str!("number_panel.css"),
    include_str!("profile.css"),
    include_str!("side_by_side/side_by_side.css"),
    include_str!("side_by_side/overlap.css"),
    include_str!("side_by_side/facing.css"),
    include_str!("readings/readings.css"),
    include_str!("readings/between.css"),
    include_str!("readings/balance.css"),
    include_str!("readings/sides.css"),
    include_str!("readings/turning.css"),
    include_str!("readings/bearings.css"),
    include_str!("timeline/timeline.css"),
    include_str!("timeline/claim_table.css"),
    include_str!("timeline/track.css"),
    include_str!("sources/sources.css"),
    include_str!("sources/agreement_map.css"),
    include_str!("citing.css"),
    include_str!("share/share.css"),
);
