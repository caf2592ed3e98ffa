//! Identifiers: short, stable, human-readable slugs, one type per kind of record.

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
        #[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
        #[serde(transparent)]
        pub struct $name(std::rc::Rc<str>);

        impl $name {
            /// The slug as it stands in the file.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<&str> for $name {
            fn from(slug: &str) -> Self {
                Self(slug.into())
            }
        }

        impl From<std::rc::Rc<str>> for $name {
            fn from(slug: std::rc::Rc<str>) -> Self {
                Self(slug)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

id!(
    /// Names a source.
    SourceId
);
id!(
    /// Names a voice.
    VoiceId
);
id!(
    /// Names a topic.
    TopicId
);
id!(
    /// Names a proposition.
    PropositionId
);
id!(
    /// Names a reading.
    ReadingId
);
id!(
    /// Names a claim.
    ClaimId
);
