//! What is shown, and how.

/// A view of the comparison.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum View {
    /// Propositions in rows, who speaks in columns.
    #[default]
    Matrix,
    /// Any two facing each other.
    SideBySide,
    /// What speaks for and against each reading.
    Readings,
    /// When it was said and what time it speaks of.
    Timeline,
    /// Who agrees with whom, and who they are.
    Sources,
}

impl View {
    /// All views, in the order in which they stand.
    pub const ALL: [Self; 5] = [Self::Matrix, Self::SideBySide, Self::Readings, Self::Timeline, Self::Sources];
}

/// In which order propositions stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sort {
    /// Topic by topic, as in the dataset.
    #[default]
    Topic,
    /// The most contested first, without topics.
    Contestedness,
    /// Those on which most voices speak first, without topics.
    Voices,
    /// Those that tell the readings best apart first, without topics.
    Diagnosticity,
}

/// How close together rows stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Density {
    /// With room to read.
    #[default]
    Regular,
    /// As many as fit.
    Compact,
}

/// Light, dark or as the device has it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the device has it.
    #[default]
    Device,
    /// Dark text on a light ground.
    Light,
    /// Light text on a dark ground.
    Dark,
}

/// The languages of the interface, each with its own name for itself; the first needs no file.
pub const LANGUAGES: [(&str, &str); 4] =
    [("en", "English"), ("de", "Deutsch"), ("zh-Hant", "繁體中文"), ("ru", "Русский")];
