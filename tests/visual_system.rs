//! The colours of `src/ui/tokens.css` against what `docs/visual-system.md` promises of them: contrast, and that they stay apart for
//! readers with a colour deficiency and in greyscale.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails loudly")]

use std::collections::BTreeMap;

const TOKENS: &str = include_str!("../src/ui/tokens.css");
const PAGE: &str = include_str!("../docs/visual-system.md");

/// What stands as text or as a small shape: at least 4.5 : 1 (WCAG 2.2, 1.4.3).
const TEXT: [&str; 11] = [
    "ink",
    "ink-soft",
    "accent",
    "affirms",
    "denies",
    "qualifies",
    "agreement",
    "conflict",
    "figures",
    "changed",
    "quiet",
];

/// The hues that tell marks apart; conflict has the hue of denial.
const HUES: [&str; 7] = ["affirms", "denies", "qualifies", "agreement", "figures", "changed", "quiet"];

/// The least difference of two hues (CIE76, in CIELAB) for any reader.
const APART: f64 = 17.0;

/// The least difference in lightness (CIELAB L*) of affirming, denying and qualifying, for greyscale.
const APART_IN_GREY: f64 = 8.0;

/// Linear RGB as seen with full vision, protanopia, deuteranopia and tritanopia (Machado, Oliveira and Fernandes 2009, severity 1).
const VISIONS: [(&str, [[f64; 3]; 3]); 4] = [
    ("full vision", [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]),
    ("protanopia", [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]),
    (
        "deuteranopia",
        [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]],
    ),
    ("tritanopia", [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]),
];

type Rgb = [f64; 3];

/// The tokens of a theme, 0 for light and 1 for dark, as linear RGB.
fn tokens(theme: usize) -> BTreeMap<&'static str, (String, Rgb)> {
    let pairs = TOKENS.lines().filter_map(|line| {
        let (name, value) = line.trim().strip_prefix("--cc-")?.split_once(": light-dark(")?;
        let hex = value.trim_end_matches(");").split(", ").nth(theme)?.to_owned();
        let channel = |at: usize| f64::from(u8::from_str_radix(&hex[at..at + 2], 16).unwrap()) / 255.0;
        let linear = |c: f64| if c <= 0.04045 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) };
        let rgb = [linear(channel(1)), linear(channel(3)), linear(channel(5))];
        Some((name, (hex, rgb)))
    });
    pairs.collect()
}

fn luminance([r, g, b]: Rgb) -> f64 {
    0.2126 * r + 0.7152 * g + 0.0722 * b
}

fn contrast(a: Rgb, b: Rgb) -> f64 {
    let (a, b) = (luminance(a) + 0.05, luminance(b) + 0.05);
    a.max(b) / a.min(b)
}

/// CIELAB under D65.
fn lab(rgb: Rgb) -> Rgb {
    let [r, g, b] = rgb.map(|c| c.clamp(0.0, 1.0));
    let x = 0.4124 * r + 0.3576 * g + 0.1805 * b;
    let z = 0.0193 * r + 0.1192 * g + 0.9505 * b;
    let f = |t: f64| if t > 216.0 / 24389.0 { t.cbrt() } else { (24389.0 / 27.0 * t + 16.0) / 116.0 };
    let (x, y, z) = (f(x / 0.95047), f(luminance([r, g, b])), f(z / 1.08883));
    [116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)]
}

fn seen(rgb: Rgb, by: &[[f64; 3]; 3]) -> Rgb {
    lab(by.map(|row| row[0] * rgb[0] + row[1] * rgb[1] + row[2] * rgb[2]))
}

fn distance(a: Rgb, b: Rgb) -> f64 {
    (0..3).map(|at| (a[at] - b[at]).powi(2)).sum::<f64>().sqrt()
}

#[test]
fn text_has_enough_contrast_on_both_grounds() {
    for theme in [0, 1] {
        let tokens = tokens(theme);
        for (name, ground) in TEXT.iter().flat_map(|name| [(name, "ground"), (name, "raised")]) {
            let found = contrast(tokens[name].1, tokens[ground].1);
            assert!(found >= 4.5, "{name} on {ground}, theme {theme}: {found:.2}");
        }
        let frames = contrast(tokens["line-strong"].1, tokens["ground"].1);
        assert!(frames >= 3.0, "the frames of fields, theme {theme}: {frames:.2}");
    }
}

#[test]
fn hues_stay_apart_whoever_looks() {
    for theme in [0, 1] {
        let tokens = tokens(theme);
        for (at, a) in HUES.iter().enumerate() {
            for b in &HUES[at + 1..] {
                for (vision, by) in &VISIONS {
                    let found = distance(seen(tokens[a].1, by), seen(tokens[b].1, by));
                    assert!(found >= APART, "{a} and {b} with {vision}, theme {theme}: {found:.1}");
                }
            }
        }
        for (a, b) in [("affirms", "denies"), ("affirms", "qualifies"), ("denies", "qualifies")] {
            let found = (lab(tokens[a].1)[0] - lab(tokens[b].1)[0]).abs();
            assert!(found >= APART_IN_GREY, "{a} and {b} in greyscale, theme {theme}: {found:.1}");
        }
    }
}

#[test]
fn the_page_gives_the_colours_as_they_are() {
    let (light, dark) = (tokens(0), tokens(1));
    for name in TEXT {
        let on = |of: &BTreeMap<&str, (String, Rgb)>| {
            format!("{:.1} / {:.1}", contrast(of[name].1, of["ground"].1), contrast(of[name].1, of["raised"].1))
        };
        let row = format!("| `{name}` | `{}` | {} | `{}` | {} |", light[name].0, on(&light), dark[name].0, on(&dark));
        assert!(PAGE.contains(&row), "docs/visual-system.md should have\n{row}");
    }
}
