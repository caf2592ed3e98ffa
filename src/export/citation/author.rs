//! Names of authors, as far as they are known.

use crate::model::{AuthorName, Json};

/// The name of an author.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Author {
    /// A name that does not fall into parts: an institution, or a person of whom one part is known.
    Whole(String),
    /// A family name with the words that belong before it, and given names.
    Parts {
        /// The family name.
        family: String,
        /// The given names.
        given: String,
    },
}

impl Author {
    /// The name; none if no part of it is known.
    pub(super) fn of(name: &AuthorName) -> Option<Self> {
        let known =
            |part: &Option<String>| part.as_deref().map(str::trim).filter(|part| !part.is_empty()).map(str::to_owned);
        if let Some(whole) = known(&name.literal) {
            return Some(Self::Whole(whole));
        }
        let before = ["dropping-particle", "non-dropping-particle"].into_iter().filter_map(|name_part| {
            match name.extra.get(name_part) {
                Some(Json::Text(particle)) => Some(particle.trim().to_owned()),
                _ => None,
            }
        });
        let family = known(&name.family).map(|family| before.chain([family]).collect::<Vec<_>>().join(" "));
        match (family, known(&name.given)) {
            (Some(family), Some(given)) => Some(Self::Parts { family, given }),
            (family, given) => family.or(given).map(Self::Whole),
        }
    }
}
