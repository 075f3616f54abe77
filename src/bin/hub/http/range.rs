//! A part of a file: `Range: bytes=…`, RFC 9110, section 14, so that a broken download goes on where
//! it stopped.
//!
//! One part at a time; a question for several is answered with the whole file, as the standard
//! allows, and so is one that cannot be read. A packed answer has no parts: its bytes depend on the
//! packer, and nobody asks for a part of a text.

use axum::http::{HeaderMap, HeaderValue, Method, header};
use std::ops::Range;

/// What of a file is wanted.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// All of it.
    Whole,
    /// These bytes, at least one.
    Some(Range<usize>),
    /// Bytes that it has not got.
    Nowhere,
}

/// What a request wants of a file of so many bytes, whose entity tag is `tag`.
pub(super) fn wanted(method: &Method, headers: &HeaderMap, tag: &str, length: usize) -> Part {
    let mut asked = headers.get_all(header::RANGE).into_iter();
    let (Some(range), None) = (asked.next(), asked.next()) else { return Part::Whole };
    if *method != Method::GET || !is_of_this_file(headers, tag) {
        return Part::Whole;
    }
    range.to_str().ok().and_then(|text| part(text, length)).unwrap_or(Part::Whole)
}

/// `If-Range`: go on only if the file is still the same. A weak tag and a date never say so: we give
/// strong tags and no dates.
fn is_of_this_file(headers: &HeaderMap, tag: &str) -> bool {
    headers.get(header::IF_RANGE).is_none_or(|condition| condition == tag)
}

/// Nothing when it is not one range of bytes.
fn part(text: &str, length: usize) -> Option<Part> {
    let (unit, range) = text.split_once('=')?;
    let (first, last) = range.trim().split_once('-').filter(|_| unit.trim().eq_ignore_ascii_case("bytes"))?;
    let last = if last.is_empty() { None } else { Some(position(last)?) };
    let range = match (first, last) {
        ("", None) => return None,
        ("", Some(most)) => length.saturating_sub(most)..length,
        (first, None) => position(first)?..length,
        (first, Some(last)) => {
            let first = position(first)?;
            if last < first {
                return None;
            }
            first..last.saturating_add(1).min(length)
        }
    };
    Some(if range.start < range.end { Part::Some(range) } else { Part::Nowhere })
}

/// Digits alone; a number beyond all files counts as the largest.
fn position(digits: &str) -> Option<usize> {
    let sound = !digits.is_empty() && digits.bytes().all(|digit| digit.is_ascii_digit());
    sound.then(|| digits.parse().unwrap_or(usize::MAX))
}

/// The header that says which bytes these are, or how many there would be.
pub(super) fn content_range(part: Option<&Range<usize>>, length: usize) -> Option<HeaderValue> {
    let text = match part {
        Some(part) => format!("bytes {}-{}/{length}", part.start, part.end.saturating_sub(1)),
        None => format!("bytes */{length}"),
    };
    HeaderValue::try_from(text).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn of_ten(range: &str) -> Part {
        part(range, 10).unwrap_or(Part::Whole)
    }

    #[test]
    fn one_range_is_understood() {
        assert_eq!(of_ten("bytes=0-4"), Part::Some(0..5));
        assert_eq!(of_ten("bytes=9-9"), Part::Some(9..10));
        assert_eq!(of_ten("bytes=4-"), Part::Some(4..10), "open end");
        assert_eq!(of_ten("bytes=4-99999999999999999999999"), Part::Some(4..10), "as far as it goes");
        assert_eq!(of_ten("bytes=-3"), Part::Some(7..10), "from the end");
        assert_eq!(of_ten("bytes=-99"), Part::Some(0..10), "from the end, further than it goes");
        assert_eq!(of_ten("Bytes = 0-4"), Part::Some(0..5));
    }

    #[test]
    fn what_is_not_there_is_nowhere() {
        for range in ["bytes=10-", "bytes=10-20", "bytes=99999999999999999999999-", "bytes=-0"] {
            assert_eq!(of_ten(range), Part::Nowhere, "{range}");
        }
        assert_eq!(part("bytes=0-", 0), Some(Part::Nowhere), "an empty file");
    }

    #[test]
    fn what_is_no_range_is_not_heeded() {
        for range in ["bytes=5-4", "bytes=", "bytes=-", "bytes=a-b", "bytes=+1-2", "items=0-4", "0-4", "bytes=0-1,3-4"]
        {
            assert_eq!(of_ten(range), Part::Whole, "{range}");
        }
    }

    proptest! {
        #[test]
        fn a_part_is_never_outside_the_file(text in "(bytes=)?[0-9]{0,3}-?[0-9]{0,3}", length in 0..200_usize) {
            if let Some(Part::Some(range)) = part(&text, length) {
                prop_assert!(range.start < range.end && range.end <= length);
            }
        }
    }
}
