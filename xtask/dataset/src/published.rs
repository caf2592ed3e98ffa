//! What a page says to those who link to it, once it is known where it will be published: an oEmbed document, the link that leads there,
//! the one address that counts, and what previews show. A page built without an address says none of this, since all of it would be wrong.

use std::path::Path;

use claim_comparator::load::load;
use claim_comparator::present::{Compared, Place, SafeUrl, sharing};

use crate::failure::{Context as _, Result};

/// How large a frame is where nobody says otherwise, in pixels.
const SIZE: (u32, u32) = (960, 720);

const PRODUCT: &str = "Claim Comparator";
const DESCRIPTION: &str = "<meta name=\"description\" content=\"";

/// Adds to a built page what only a published one can say.
pub(crate) fn publish(dataset: &Path, folder: &Path, address: &str) -> Result {
    let home = home(address)?;
    let bytes = std::fs::read(dataset).context(|| format!("cannot read {}", dataset.display()))?;
    let of = Compared::new(load(&bytes).map_err(|error| format!("{}: {error}", dataset.display()))?.dataset);
    let page = folder.join("index.html");
    let html = std::fs::read_to_string(&page).context(|| format!("cannot read {}", page.display()))?;
    let html = introduced(&html, &of.dataset.title, &home)
        .ok_or_else(|| format!("{} has no description or no end of its head", page.display()))?;
    let document = folder.join("oembed.json");
    std::fs::write(&document, oembed(&of, &home)).context(|| format!("cannot write {}", document.display()))?;
    std::fs::write(&page, html).context(|| format!("cannot write {}", page.display()))
}

/// An address on the web that ends in `/`, which is where the files of the page will be.
fn home(address: &str) -> Result<String> {
    let url = SafeUrl::parse(address).filter(|url| url.as_str().starts_with("http"));
    let url = url.filter(|url| !url.as_str().contains(['?', '#']));
    let url =
        url.ok_or_else(|| format!("--at {address}: an address such as https://example.org/compare/ is wanted"))?;
    let url = url.as_str();
    Ok(if url.ends_with('/') { url.to_owned() } else { format!("{url}/") })
}

/// The document of oEmbed 1.0, of the kind `rich`.
fn oembed(of: &Compared, home: &str) -> String {
    let shared = sharing(of, Place { link: home, home, ..Place::default() });
    let code = shared.embed.map(|embed| embed.frame).unwrap_or_default();
    let frame = code.lines().next().unwrap_or_default(); // whoever embeds by oEmbed gives the height and takes no script
    let (width, height) = SIZE;
    let document = serde_json::json!({
        "version": "1.0",
        "type": "rich",
        "title": of.dataset.title,
        "provider_name": PRODUCT,
        "provider_url": home,
        "html": frame,
        "width": width,
        "height": height,
    });
    format!("{document:#}\n")
}

/// The page with what stands in its head once it is published.
fn introduced(html: &str, title: &str, home: &str) -> Option<String> {
    let description = html.split_once(DESCRIPTION)?.1.split_once('"')?.0;
    let (title, home) = (escaped(title), escaped(home));
    let head = format!(
        "<link rel=\"canonical\" href=\"{home}\">\
         <link rel=\"alternate\" type=\"application/json+oembed\" href=\"{home}oembed.json\" title=\"{title}\">\
         <meta property=\"og:type\" content=\"website\">\
         <meta property=\"og:site_name\" content=\"{PRODUCT}\">\
         <meta property=\"og:title\" content=\"{title}\">\
         <meta property=\"og:description\" content=\"{description}\">\
         <meta property=\"og:url\" content=\"{home}\">"
    );
    let (before, after) = html.split_once("</head>")?;
    Some(format!("{before}{head}</head>{after}"))
}

/// A text as it stands in an attribute.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use claim_comparator::model::Dataset;
    use claim_comparator::present::Compared;

    use super::{home, introduced, oembed};

    #[test]
    fn a_page_is_published_at_an_address_on_the_web() {
        assert_eq!(home("https://example.org/compare").unwrap(), "https://example.org/compare/");
        assert_eq!(home("https://example.org/compare/").unwrap(), "https://example.org/compare/");
        for wrong in
            ["", "compare/", "file:///srv/", "javascript:alert(1)", "https://example.org/?a", "https://example.org/#a"]
        {
            assert!(home(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn the_head_leads_to_the_document() {
        let page = "<head><meta name=\"description\" content=\"Says what.\"></head><body></head>";
        let expected = "<head><meta name=\"description\" content=\"Says what.\">\
             <link rel=\"canonical\" href=\"https://example.org/\">\
             <link rel=\"alternate\" type=\"application/json+oembed\" href=\"https://example.org/oembed.json\" title=\"A &amp; &quot;B&quot;\">\
             <meta property=\"og:type\" content=\"website\">\
             <meta property=\"og:site_name\" content=\"Claim Comparator\">\
             <meta property=\"og:title\" content=\"A &amp; &quot;B&quot;\">\
             <meta property=\"og:description\" content=\"Says what.\">\
             <meta property=\"og:url\" content=\"https://example.org/\"></head><body></head>";
        assert_eq!(introduced(page, "A & \"B\"", "https://example.org/").unwrap(), expected);
        assert_eq!(introduced("<head></head>", "", "https://example.org/"), None);
    }

    #[test]
    fn the_document_holds_a_frame_and_its_size() {
        let of = Compared::new(Dataset { title: "A & \"B\"".into(), ..Dataset::default() });
        let document: serde_json::Value = serde_json::from_str(&oembed(&of, "https://example.org/")).unwrap();
        assert_eq!(document["type"], "rich");
        assert_eq!(document["version"], "1.0");
        assert_eq!(document["title"], "A & \"B\"");
        assert_eq!([&document["width"], &document["height"]], [960, 720]);
        assert_eq!(
            document["html"],
            "<iframe src=\"https://example.org/embed.html\" title=\"A &amp; &quot;B&quot;\" width=\"100%\" height=\"720\" loading=\"lazy\"></iframe>"
        );
    }
}
