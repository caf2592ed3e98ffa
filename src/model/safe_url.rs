//! Addresses that may become links. Everything else stays text.

use super::is_hidden;

/// An address that may become a link: `http`, `https` or `doi`, and nothing in it that hides where it leads.
///
/// The browser ignores, rewrites or does not show some characters of an address; an address with any of them is none. Characters that
/// an address may not hold but that lead nowhere else (RFC 3986) are percent-encoded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SafeUrl(Box<str>);

impl SafeUrl {
    /// Reads an address; blanks around it do not count.
    ///
    /// None for any other scheme, a name or password before the host, backslashes, blanks and control characters within, and characters
    /// without a shape of their own, such as those that turn the direction of writing.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim_matches(' ');
        if text.contains(hides) {
            return None;
        }
        let (scheme, rest) = text.split_once(':')?;
        match scheme.to_ascii_lowercase().as_str() {
            "doi" => Self::identified(rest),
            scheme @ ("http" | "https") => {
                let rest = rest.strip_prefix("//")?;
                let (host, _) = rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len()));
                let is_host = !host.is_empty() && !host.starts_with(':') && !host.contains('@');
                is_host.then(|| Self(format!("{scheme}://{}", encoded(rest, false)).into()))
            }
            _ => None,
        }
    }

    /// The address of a digital object identifier: `10.1000/182`, `doi:10.1000/182` or its address.
    #[must_use]
    pub fn doi(text: &str) -> Option<Self> {
        Self::identified(text.trim_matches(' ')).or_else(|| Self::parse(text))
    }

    fn identified(name: &str) -> Option<Self> {
        let (registrant, suffix) = name.split_once('/')?;
        let is_name = registrant.starts_with("10.") && !suffix.is_empty() && !name.contains(hides);
        is_name.then(|| Self(format!("https://doi.org/{}", encoded(name, true)).into()))
    }

    /// The address as a link has it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Whether a character hides where an address leads: the browser passes over it, takes it for another, or gives it no shape.
fn hides(c: char) -> bool {
    c.is_control() || c.is_whitespace() || c == '\\' || is_hidden(c)
}

/// The rest of an address with what may not stand in it encoded; in an identifier also what would end its path.
fn encoded(rest: &str, is_identifier: bool) -> String {
    let mut encoded = String::with_capacity(rest.len());
    for c in rest.chars() {
        match c {
            '"' | '<' | '>' | '`' | '{' | '}' | '|' | '^' => encoded += &format!("%{:02X}", u32::from(c)),
            '?' | '#' | '%' if is_identifier => encoded += &format!("%{:02X}", u32::from(c)),
            _ => encoded.push(c),
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use super::SafeUrl;

    fn parsed(text: &str) -> Option<String> {
        SafeUrl::parse(text).map(|url| url.as_str().to_owned())
    }

    #[test]
    fn web_addresses_and_identifiers_become_links() {
        for (text, link) in [
            ("https://example.org/a?b=c#d", "https://example.org/a?b=c#d"),
            ("http://example.org", "http://example.org"),
            ("HTTPS://Example.org/A", "https://Example.org/A"),
            ("  https://example.org:8080/ ", "https://example.org:8080/"),
            ("https://例え.jp/報告", "https://例え.jp/報告"),
            ("https://example.org/user@home", "https://example.org/user@home"),
            ("https://example.org/\"><script>", "https://example.org/%22%3E%3Cscript%3E"),
            ("https://example.org/{a}^`|", "https://example.org/%7Ba%7D%5E%60%7C"),
            ("doi:10.1000/182", "https://doi.org/10.1000/182"),
            ("DOI:10.1000/182", "https://doi.org/10.1000/182"),
            ("doi:10.1002/(SICI)1<1::AID>3.0;2-#?%", "https://doi.org/10.1002/(SICI)1%3C1::AID%3E3.0;2-%23%3F%25"),
        ] {
            assert_eq!(parsed(text).as_deref(), Some(link), "{text}");
        }
        for text in ["10.1000/182", "doi:10.1000/182", "https://doi.org/10.1000/182", " 10.1000/182 "] {
            assert_eq!(SafeUrl::doi(text).unwrap().as_str(), "https://doi.org/10.1000/182", "{text}");
        }
    }

    #[test]
    fn what_is_no_address_or_hides_where_it_leads_stays_text() {
        for text in [
            "",
            "example.org",
            "/report",
            "//example.org",
            "https:",
            "https:example.org",
            "https:///path",
            "https://?q",
            "https://:80/",
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            " javascript:alert(1)",
            "\u{1}javascript:alert(1)",
            "java\nscript:alert(1)",
            "java\tscript:alert(1)",
            "javascript://example.org/%0aalert(1)",
            "data:text/html,<script>alert(1)</script>",
            "vbscript:msgbox",
            "file:///etc/passwd",
            "blob:https://example.org/1",
            "view-source:https://example.org",
            "https\u{200b}://example.org",
            "\thttps://example.org",
            "https://exa\u{0}mple.org",
            "https://example.org/a b",
            "https://example.org\\@other.org",
            "https://bank.example@other.org/",
            "https://user:word@example.org/",
            "https://example.org/\u{202e}gro.rehto",
            "https://example.org/\u{2066}x\u{2069}",
            "https://example.org/\u{feff}",
            "https://example.org/\u{e0041}",
            "doi:",
            "doi:11.1000/182",
            "doi:10.1000",
            "doi:10.1000/",
            "doi:10.1000/1 82",
            "doi:javascript:alert(1)",
            "doi:doi:10.1000/182",
        ] {
            assert_eq!(parsed(text), None, "{text:?}");
        }
        assert_eq!(SafeUrl::doi("javascript:10.1/2"), None);
        assert_eq!(SafeUrl::doi("10.1000\u{202e}/182"), None);
    }
}
