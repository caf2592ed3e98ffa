//! Citations of a dataset itself: plain text in the style of the American Psychological Association (7th edition, 2020), BibTeX, CSL-JSON.
//!
//! A dataset names neither an author nor a date, so its title stands first and "n.d." in place of the date.

use super::bibtex::escaped;
use super::plain::one_line;
use crate::model::{Dataset, SafeUrl};

/// A dataset as plain text, with where it can be read.
#[must_use]
pub fn dataset_plain(dataset: &Dataset, address: Option<&SafeUrl>) -> String {
    let address = address.map(|url| format!(" {url}", url = url.as_str())).unwrap_or_default();
    format!("{} [Data set]. (n.d.).{address}", one_line(&dataset.title))
}

/// A dataset as an entry of BibTeX.
#[must_use]
pub fn dataset_bibtex(dataset: &Dataset, address: Option<&SafeUrl>) -> String {
    // The address is read letter by letter, so nothing in it is escaped.
    let address = address.map(|url| format!(",\n  url = {{{}}}", url.as_str())).unwrap_or_default();
    format!(
        "@misc{{dataset,\n  title = {{{{{}}}}},\n  howpublished = {{Data set}}{address}\n}}\n",
        escaped(&dataset.title)
    )
}

/// A dataset as CSL-JSON.
#[must_use]
pub fn dataset_csl_json(dataset: &Dataset, address: Option<&SafeUrl>) -> String {
    let text = |text: &str| Some(text.to_owned());
    super::csl_json::listed([
        ("id", text("dataset")),
        ("type", text("dataset")),
        ("title", Some(one_line(&dataset.title))),
        ("URL", address.map(|url| url.as_str().to_owned())),
        ("language", dataset.language.clone()),
    ])
}

#[cfg(test)]
mod tests {
    use super::{dataset_bibtex, dataset_csl_json, dataset_plain};
    use crate::model::{Dataset, SafeUrl};

    #[test]
    fn a_dataset_is_cited_by_its_title_and_where_it_can_be_read() {
        let dataset = Dataset { title: "Bears & {swans}\n 100 %".into(), ..Dataset::default() };
        let url = SafeUrl::parse("https://example.org/a_b#view=timeline");
        let url = url.as_ref();
        assert_eq!(
            dataset_plain(&dataset, url),
            "Bears & {swans} 100 % [Data set]. (n.d.). https://example.org/a_b#view=timeline"
        );
        assert_eq!(
            dataset_bibtex(&dataset, url),
            "@misc{dataset,\n  title = {{Bears \\& \\textbraceleft{}swans\\textbraceright{} 100 \\%}},\n  howpublished = {Data set},\n  \
             url = {https://example.org/a_b#view=timeline}\n}\n"
        );
        let json: serde_json::Value = serde_json::from_str(&dataset_csl_json(&dataset, url)).unwrap();
        let title = "Bears & {swans} 100 %";
        let url = "https://example.org/a_b#view=timeline";
        assert_eq!(json, serde_json::json!([{"id": "dataset", "type": "dataset", "title": title, "URL": url}]));
        assert_eq!(dataset_plain(&dataset, None), "Bears & {swans} 100 % [Data set]. (n.d.).");
    }
}
