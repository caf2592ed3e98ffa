//! Paths to values.

/// The way to a value from the top of the file.
#[derive(Clone, Copy)]
pub(super) enum Path<'p> {
    Root,
    Member(&'p Path<'p>, &'p str),
    Item(&'p Path<'p>, usize),
}

impl Path<'_> {
    /// The path as a JSON pointer (RFC 6901).
    pub(super) fn pointer(&self) -> String {
        match self {
            Self::Root => String::new(),
            Self::Member(parent, name) => parent.pointer() + "/" + &name.replace('~', "~0").replace('/', "~1"),
            Self::Item(parent, item) => parent.pointer() + "/" + &item.to_string(),
        }
    }
}
