//! What the page says, as plain values: rows, words, integers. Knows no HTML.
