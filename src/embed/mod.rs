//! The element that draws the comparator, in our page and in other people's.
