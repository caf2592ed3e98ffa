//! The model and the comparison in other formats.
