//! Pure comparison of claims. Knows no browser, no wording, no order of display.
