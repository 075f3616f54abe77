//! The link of a listing: its id and a language, nothing else. The one-use link of a group: the id and a code. And what a
//! phone dials.
//!
//! `https://hub.example.org/#ar/thing/town:3`. All of it stands after `#`, which browsers do not send
//! to a server; `route::Link` reads it.

use crate::route::LONGEST_LINK;

/// The link to the listing with that id on `site` (its origin and path; a query or a fragment that
/// `site` has is left out), in the language with the tag `language`; without one when it is empty or no
/// tag. Nothing when the id is so long that the link would be cut off on its way in.
#[must_use]
pub fn of_listing(site: &str, id: &str, language: &str) -> Option<String> {
    let mut inside = String::new();
    if !language.is_empty() && language.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-') {
        inside.push_str(language);
        inside.push('/');
    }
    inside.push_str("thing/");
    whole(site, inside, id)
}

/// The link by which a group says once whether its listing is right; `code` are the digits that the hub made for
/// it. Nothing when the id is too long.
#[must_use]
pub fn of_group(site: &str, code: &str, id: &str) -> Option<String> {
    whole(site, ["right/", code, "/"].concat(), id)
}

/// What a phone dials when it reads a number as people write it: `tel:+441632960123`.
#[must_use]
pub fn to_call(phone: &str) -> String {
    let dialled = phone.chars().filter(|one| one.is_ascii_digit() || *one == '+');
    "tel:".chars().chain(dialled).collect()
}

fn whole(site: &str, mut inside: String, id: &str) -> Option<String> {
    push_escaped(&mut inside, id);
    let site = site.split(['?', '#']).next().unwrap_or_default();
    (!id.is_empty() && inside.len() <= LONGEST_LINK).then(|| [site, "#", &inside].concat())
}

/// Adds `text`, everything escaped but letters, digits and what stands in most ids: programs that
/// find links in a message stop at other characters, or take a last full stop for their own.
fn push_escaped(out: &mut String, text: &str) {
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b":-_".contains(&byte) {
            out.push(char::from(byte));
        } else {
            let digit = |four: u8| char::from_digit(four.into(), 16).unwrap_or('0').to_ascii_uppercase();
            out.extend(['%', digit(byte >> 4), digit(byte & 15)]);
        }
    }
}
