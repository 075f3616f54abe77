//! The printed number of a listing: a hub puts it on a poster, and whoever types it finds that thing,
//! in any language and without reading.
//!
//! Six digits made of the listing's id (FNV-1a), so that the number stays the same from import to
//! import and no list of numbers need be kept. Two listings of ten thousand may share one: then both
//! are found. It says nothing about anybody: it is the same for all.

use super::words::latin_digit;
use crate::model::Listing;

/// Digits of a number.
const DIGITS: usize = 6;

/// The number of the listing with that id.
#[must_use]
pub fn number_of(id: &str) -> u32 {
    let mut hash = 0x811c_9dc5_u32;
    for byte in id.bytes() {
        hash = (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
    }
    // Folded: the low bits alone of this hash are weak.
    (hash ^ hash >> 15).wrapping_mul(0x2c1b_3c6d) % 1_000_000
}

/// The number as it is printed: `048 211`.
#[must_use]
pub fn printed(number: u32) -> String {
    let mut text = String::with_capacity(DIGITS + 1);
    let mut unit = 100_000;
    for place in 0..DIGITS {
        if place == DIGITS / 2 {
            text.push(' ');
        }
        text.push(char::from(b'0' + (number / unit % 10) as u8));
        unit /= 10;
    }
    text
}

/// The number that was typed: six digits of any script, with spaces or a hyphen among them. Anything
/// else is words.
#[must_use]
pub fn typed_number(typed: &str) -> Option<u32> {
    let (mut number, mut digits) = (0, 0);
    for character in typed.chars() {
        match latin_digit(character).to_digit(10) {
            Some(digit) if digits < DIGITS => (number, digits) = (number * 10 + digit, digits + 1),
            None if character.is_whitespace() || character == '-' => {}
            _ => return None,
        }
    }
    (digits == DIGITS).then_some(number)
}

/// The listings with that number, by their place; whatever else is asked for.
#[must_use]
pub fn numbered(listings: &[Listing], number: u32) -> Vec<usize> {
    let has = |place: &usize| listings.get(*place).is_some_and(|listing| number_of(&listing.id) == number);
    (0..listings.len()).filter(has).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_printed_is_what_is_typed() {
        for id in ["town:sewing", "town:football", "", "ليلى"] {
            let number = number_of(id);
            assert_eq!(typed_number(&printed(number)), Some(number), "{id}");
        }
        assert_eq!(printed(48_211), "048 211");
        let same = ["048211", " 048-211 ", "٠٤٨ ٢١١", "۰۴۸۲۱۱"];
        assert!(same.iter().all(|typed| typed_number(typed) == Some(48_211)));
    }

    #[test]
    fn words_are_no_number() {
        for typed in ["", "12345", "1234567", "football", "048 21a", "under 5s", "07700 900123"] {
            assert_eq!(typed_number(typed), None, "{typed}");
        }
    }

    #[test]
    fn the_number_of_an_id_never_changes() {
        // Posters hang for years.
        assert_eq!([number_of("town:sewing-and-tea"), number_of("1")], [344_648, 619_681]);
    }

    #[test]
    fn ten_thousand_listings_seldom_share_one() {
        let mut numbers: Vec<u32> = (0..10_000).map(|n| number_of(&format!("town:listing-{n}"))).collect();
        numbers.sort_unstable();
        numbers.dedup();
        assert!(numbers.len() > 9_900, "{}", numbers.len());
    }
}
