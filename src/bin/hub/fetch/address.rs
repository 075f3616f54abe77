//! Which addresses may be asked, where a redirect may lead, and how an address is shown.

use anyhow::{Result, bail};
use std::fmt::{self, Display, Formatter};
use url::{Host, Url};

/// An http or https address without a password. Shown without what stands behind the `?`, where
/// publishers put their keys.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Address(Url);

impl Address {
    /// Whether a source is meant as an address and not as a file.
    pub(crate) fn is_meant(source: &str) -> bool {
        source.contains("://")
    }

    /// Reads an address as a person typed it.
    pub(crate) fn parse(text: &str) -> Result<Self> {
        let Ok(url) = Url::parse(text) else { bail!("this is not a web address; write it whole, with https://") };
        match refusal(&url) {
            Some(why) => bail!("{why}"),
            None => Ok(Self::plain(url)),
        }
    }

    fn plain(mut url: Url) -> Self {
        url.set_fragment(None);
        Self(url)
    }

    /// For the request itself, and for nobody's eyes.
    pub(super) fn whole(&self) -> &str {
        self.0.as_str()
    }

    /// Where an answer sends us, seen from here, or why we do not go there.
    pub(super) fn redirected(&self, to: &str) -> Result<Self, String> {
        let next = self.0.join(to).map_err(|_| "it sends us to something that is no address".to_owned())?;
        if let Some(why) = refusal(&next) {
            return Err(format!("it sends us on to an address that we do not follow: {why}"));
        }
        if self.0.scheme() == "https" && next.scheme() == "http" {
            return Err("it sends us from https to http, where anybody could change the list on its way".to_owned());
        }
        if is_inside(&next) && !is_inside(&self.0) {
            return Err("it sends us to a machine inside this network".to_owned());
        }
        Ok(Self::plain(next))
    }

    /// The next page of a feed, where this one's own link says it is. Only on the same host: a feed
    /// that was named by somebody is asked, and nobody else. Behind some publishers' machines links
    /// forget that they are https; they are asked over https all the same.
    pub(super) fn next_page(&self, link: &str) -> Result<Self, String> {
        let mut next = self.0.join(link).map_err(|_| "its link to the next page is no address".to_owned())?;
        if let Some(why) = refusal(&next) {
            return Err(format!("its link to the next page is not followed: {why}"));
        }
        if self.0.scheme() == "https" && next.scheme() == "http" && next.port().is_none() {
            let _ = next.set_scheme("https");
        }
        let same =
            |url: &Url| (url.scheme().to_owned(), url.host_str().map(str::to_owned), url.port_or_known_default());
        if same(&self.0) != same(&next) {
            return Err("its link to the next page leads to another host, which is not followed".to_owned());
        }
        Ok(Self::plain(next))
    }

    /// The value of a number in the query, with the name that it has there.
    pub(super) fn number<'a>(&self, names: &[&'a str]) -> Option<(&'a str, u64)> {
        let pairs: Vec<(String, String)> = self.0.query_pairs().into_owned().collect();
        names.iter().find_map(|name| {
            let (_, value) = pairs.iter().find(|(key, _)| key == name)?;
            Some((*name, value.parse().ok()?))
        })
    }

    /// The same address with another number in its query; everything else stays as it was written.
    pub(super) fn with_number(&self, name: &str, number: u64) -> Self {
        let mut url = self.0.clone();
        let query = url.query().unwrap_or_default();
        let is_it = |part: &&str| part.split('=').next() == Some(name);
        let mut parts: Vec<String> =
            query.split('&').filter(|part| !part.is_empty() && !is_it(part)).map(str::to_owned).collect();
        parts.push(format!("{name}={number}"));
        url.set_query(Some(&parts.join("&")));
        Self(url)
    }

    /// The address of one record of a list: behind the list's own, with whatever else than its
    /// page stands in the query, which may be a key that the publisher wants.
    pub(super) fn of_record(&self, id: &str, page_names: &[&str]) -> Option<Self> {
        // These would name the list itself or what lies above it.
        if matches!(id, "" | "." | "..") {
            return None;
        }
        let mut url = self.0.clone();
        url.path_segments_mut().ok()?.pop_if_empty().push(id);
        const ABOUT_THE_LIST: [&str; 4] = ["per_page", "perPage", "size", "limit"];
        let keep = |part: &&str| {
            let key = part.split('=').next().unwrap_or_default();
            !part.is_empty() && !page_names.contains(&key) && !ABOUT_THE_LIST.contains(&key)
        };
        let query = url.query().unwrap_or_default().split('&').filter(keep).collect::<Vec<_>>().join("&");
        url.set_query((!query.is_empty()).then_some(query.as_str()));
        Some(Self(url))
    }

    /// The name of the file it gives, or nothing.
    pub(super) fn file_name(&self) -> String {
        let last = self.0.path_segments().and_then(|mut parts| parts.next_back()).unwrap_or_default();
        last.to_owned()
    }

    /// Host and path, from which the source's short name is made.
    pub(crate) fn host_and_path(&self) -> String {
        format!("{}{}", self.0.host_str().unwrap_or_default(), self.0.path())
    }
}

impl Display for Address {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "{}://{}", self.0.scheme(), self.0.host_str().unwrap_or_default())?;
        if let Some(port) = self.0.port() {
            write!(f, ":{port}")?;
        }
        f.write_str(self.0.path())
    }
}

/// Why an address is not asked.
fn refusal(url: &Url) -> Option<String> {
    if !matches!(url.scheme(), "http" | "https") {
        return Some(format!("it begins with {}: and only http and https are fetched", url.scheme()));
    }
    if url.host().is_none() {
        return Some("it names no host".to_owned());
    }
    let has_password = !url.username().is_empty() || url.password().is_some();
    has_password.then(|| "it has a name or a password in it, which would show in lists of programs".to_owned())
}

/// An address of this machine or of its own network, as far as its writing tells.
fn is_inside(url: &Url) -> bool {
    match url.host() {
        Some(Host::Ipv4(ip)) => ip.is_loopback() || ip.is_private() || ip.is_link_local() || ip.is_unspecified(),
        Some(Host::Ipv6(ip)) => {
            let mapped = ip.to_ipv4_mapped().is_some_and(|ip| ip.is_loopback() || ip.is_private());
            mapped || ip.is_loopback() || ip.is_unspecified() || ip.is_unique_local() || ip.is_unicast_link_local()
        }
        Some(Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        None => false,
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may stop where it fails")]
mod tests {
    use super::*;

    #[test]
    fn an_address_shows_neither_keys_nor_passwords() {
        let address = Address::parse("https://x.example.org:444/services?api_key=SECRET#SECRET").unwrap();
        assert_eq!(address.to_string(), "https://x.example.org:444/services");
        let said = Address::parse("https://ann:SECRET@x.example.org/").unwrap_err().to_string();
        assert!(said.contains("password") && !said.contains("SECRET"), "{said}");
        assert!(Address::parse("file:///etc/passwd").is_err() && Address::parse("ftp://x/").is_err());
    }

    #[test]
    fn a_redirect_never_leads_into_the_open_or_into_the_house() {
        let outside = Address::parse("https://x.example.org/a/b").unwrap();
        assert_eq!(outside.redirected("../c").unwrap().whole(), "https://x.example.org/c");
        assert!(outside.redirected("https://y.example.org/").is_ok());
        for to in [
            "http://x.example.org/",
            "file:///etc/passwd",
            "ftp://x.example.org/",
            "https://ann:b@x.example.org/",
            "https://127.0.0.1/",
            "https://[::1]/",
            "https://169.254.169.254/",
            "https://localhost/",
        ] {
            assert!(outside.redirected(to).is_err(), "{to}");
        }
        assert!(Address::parse("http://127.0.0.1:1/").unwrap().redirected("http://127.0.0.1:2/").is_ok());
    }

    #[test]
    fn the_next_page_is_on_the_same_host() {
        let feed = Address::parse("https://x.example.org/sessions").unwrap();
        let next = |link: &str| feed.next_page(link).map(|next| next.whole().to_owned()).ok();
        let there = Some("https://x.example.org/sessions?afterTimestamp=1&afterId=a".to_owned());
        for link in ["?afterTimestamp=1&afterId=a", "http://x.example.org/sessions?afterTimestamp=1&afterId=a#x"] {
            assert_eq!(next(link), there, "{link}");
        }
        for link in [
            "https://y.example.org/",
            "https://x.example.org:444/",
            "http://x.example.org:80800/",
            "http://x.example.org:8080/",
            "https://a:b@x.example.org/",
            "file:///etc/passwd",
            "https://127.0.0.1/",
        ] {
            assert_eq!(next(link), None, "{link}");
        }
    }

    #[test]
    fn pages_and_records_keep_the_rest_of_the_address() {
        let list = Address::parse("https://x.example.org/services/?page=2&key=a%20b&per_page=50").unwrap();
        assert_eq!(list.number(&["page"]), Some(("page", 2)));
        assert_eq!(list.with_number("page", 3).whole(), "https://x.example.org/services/?key=a%20b&per_page=50&page=3");
        let record = list.of_record("a/b?", &["page"]).unwrap();
        assert_eq!(record.whole(), "https://x.example.org/services/a%2Fb%3F?key=a%20b");
        assert!(list.of_record("..", &["page"]).is_none() && list.of_record("", &["page"]).is_none());
    }
}
