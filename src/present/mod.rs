//! What the page says, as plain values: rows, words, integers. Knows no HTML and no browser.

mod announcement;
mod answered;
mod catalogue;
mod changes;
mod choices;
mod claim_card;
mod compared;
mod counting;
mod date_words;
mod detail;
mod dispute;
mod explained;
mod front;
mod guide;
mod independence;
mod lean_rows;
mod lean_words;
mod legible;
mod mark;
mod matrix;
mod measure;
mod number;
mod number_words;
mod outcome_words;
mod phrase;
mod portrait;
mod profile;
mod readings;
mod reason;
mod relation_words;
mod search;
mod sharing;
mod shown;
mod side_by_side;
mod sorted;
mod sources;
mod summary;
mod takeable;
mod taken_out;
mod timeline;
mod told;
mod undrawn;
mod value_words;
mod verdict_words;
mod weighing;
pub mod words;

pub use announcement::announcement;
pub use answered::{Answered, Claimed, answered};
pub use catalogue::Catalogue;
pub use catalogue::direction::Direction;
pub use catalogue::locale::{Locale, Plain};
pub use catalogue::pseudo::Pseudo;
pub use changes::{Changes, changes};
pub use choices::{Choices, VerdictChoice, choices};
pub use claim_card::ClaimCard;
pub use compared::Compared;
pub use date_words::date_words;
pub use detail::{Camp, Contest, Detail, Pair, Ruling};
pub use dispute::{Dispute, Disputes, disputes};
pub use explained::{Explained, explained};
pub use front::Front;
pub use guide::{Guide, GuideEntry, guide};
pub use lean_rows::{LeanPlot, LeanRow, lean_plot};
pub use legible::legible;
pub use mark::Mark;
pub use matrix::{Column, Group, Matrix, Row, RowContent, matrix, opened_row};
pub use measure::Measure;
pub use number::{Item, NumberPanel, number_panel};
pub use phrase::{Phrase, with_quotes};
pub use portrait::{Fold, PortraitPart};
pub use profile::{LeanLine, LeanReason, Profile, profile};
pub use readings::{
    BearingGroup, BearingRow, Bearings, Between, Pole, ReadingSides, Readings, SideRow, TopicFigure, TopicLeans,
    TopicRow, Turn, Turning, readings,
};
pub use sharing::{Embed, Place, Sharing, as_csv, as_json, sharing};
pub use shown::Shown;
pub use side_by_side::{
    Alone, Facing, Folds, Overlap, Party, Piece, Said, Section, Share, SideBySide, Stand, side_by_side,
};
pub use sources::{
    AgreementMap, Bibliography, Citation, MapCell, MapMember, MapPair, MapRow, Roll, RollRow, SourceEntry, Sources,
    narrowed_for, sources,
};
pub use summary::summary;
pub use takeable::Takeable;
pub use taken_out::{TakenItem, TakenOut, taken_out};
pub use weighing::Weighing;

pub use crate::model::SafeUrl;
pub use timeline::{
    Axis, ClaimLine, OutcomeEffect, OutcomeLine, Published, ShownYears, Sign, Stem, Stretch, TableLine, Tick, Tie,
    Timeline, TimelineGroup, TimelineRow, Years, timeline,
};
pub use told::{Cell, Told};
