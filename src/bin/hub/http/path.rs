//! From the path of a request to a name under a folder, or to nothing.

/// A relative path of plain names: no `..`, no root, nothing hidden.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct SafePath(String);

impl SafePath {
    /// Decodes and checks; `/` is `index.html`.
    pub(super) fn of_request(path: &str) -> Option<Self> {
        let path = percent_decoded(path.strip_prefix('/')?)?;
        if path.is_empty() {
            return Some(Self("index.html".to_owned()));
        }
        path.split('/').all(is_plain_name).then_some(Self(path))
    }

    pub(super) fn as_str(&self) -> &str {
        &self.0
    }
}

/// Hidden names are refused too: editors and version control leave them, and nobody means to
/// publish them. `.well-known` is the one that is meant for the public.
fn is_plain_name(name: &str) -> bool {
    let hidden = name.starts_with('.') && name != ".well-known";
    !name.is_empty() && !hidden && !name.chars().any(|letter| letter.is_control() || matches!(letter, '\\' | ':'))
}

/// Decoded once; what is not UTF-8 afterwards is no name of ours.
fn percent_decoded(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let high = char::from(rest.next()?).to_digit(16)?;
            let low = char::from(rest.next()?).to_digit(16)?;
            bytes.push(u8::try_from(high * 16 + low).ok()?);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(path: &str) -> Option<String> {
        SafePath::of_request(path).map(|path| path.0)
    }

    #[test]
    fn plain_names_pass() {
        assert_eq!(read("/").as_deref(), Some("index.html"));
        assert_eq!(read("/directory/a-1.tile").as_deref(), Some("directory/a-1.tile"));
        assert_eq!(read("/%D8%A8.png").as_deref(), Some("ب.png"));
        assert_eq!(read("/.well-known/security.txt").as_deref(), Some(".well-known/security.txt"));
    }

    #[test]
    fn ways_out_do_not() {
        for way in [
            "/..",
            "/../keys/hub.key",
            "/a/../../keys",
            "/%2e%2e/keys/hub.key",
            "/%2E%2e%2fkeys%2fhub.key",
            "//etc/passwd",
            "/a//b",
            "/.",
            "/a/./b",
            "/..%5ckeys",
            "/c:/x",
            "/a%00b",
            "/a%0ab",
            "/%",
            "/%2",
            "/%zz",
            "/%ff",
            "/.git/config",
            "",
            "etc/passwd",
            "/a/",
        ] {
            assert_eq!(read(way), None, "{way}");
        }
        assert_eq!(read("/%252e%252e/keys").as_deref(), Some("%2e%2e/keys"), "decoded once, not twice");
    }
}
