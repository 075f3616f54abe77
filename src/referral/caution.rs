//! What somebody may have written without need: a number that an office gave them, or a telephone number
//! that may be somebody else's. Looked at on the device, to be kind; it stops nothing and is told to nobody.
//!
//! The shapes: Home Office references (a letter or two and six to eight digits, perhaps with more after a
//! slash; port references, three letters and digits after a slash; application numbers, sixteen digits in
//! groups), passports (nine digits, or letters and digits like a reference), NHS numbers (ten digits of which
//! the last checks the others, modulus 11), National Insurance numbers (two letters, six digits, a letter).

use super::phone::digit;
use crate::i18n::{Msg, say};

/// Something to think about before it is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Caution {
    /// It looks like a number from the Home Office, of a passport or of National Insurance.
    OfficeNumber,
    /// It looks like an NHS number.
    HealthNumber,
    /// It looks like a telephone number; the ways to answer have their own box.
    Telephone,
}

impl Caution {
    /// What to say, kindly.
    pub fn words(self) -> Msg {
        match self {
            Self::OfficeNumber => say::caution_office(),
            Self::HealthNumber => say::caution_health(),
            Self::Telephone => say::caution_phone(),
        }
    }
}

/// What is in a free text that need not be there, each kind once.
pub fn cautions(text: &str) -> Vec<Caution> {
    let latin: String = text.chars().map(|letter| digit(letter).unwrap_or(letter)).collect();
    let mut found: Vec<Caution> = latin.split(is_end).filter_map(of_word).chain(of_digits(&latin)).collect();
    found.sort_unstable();
    found.dedup();
    found
}

fn is_end(letter: char) -> bool {
    !letter.is_alphanumeric() && letter != '/'
}

/// A word of letters and digits that an office would write.
fn of_word(word: &str) -> Option<Caution> {
    let is_digit = |letter: char| letter.is_ascii_digit();
    let stem = word.split('/').next().unwrap_or_default();
    let letters = stem.chars().take_while(char::is_ascii_alphabetic).count();
    let rest = stem.get(letters..)?;
    let digits = rest.chars().take_while(|letter| is_digit(*letter)).count();
    let after = rest.len() - digits;
    let is_reference = (1..=2).contains(&letters) && (6..=8).contains(&digits) && after <= 1;
    let is_port = letters == 3
        && digits == 0
        && after == 0
        && word.get(4..).is_some_and(|number| number.chars().take_while(|letter| is_digit(*letter)).count() >= 5);
    (is_reference || is_port).then_some(Caution::OfficeNumber)
}

/// Runs of digits, as people group them.
fn of_digits(text: &str) -> Vec<Caution> {
    let is_inside = |letter: char| letter.is_ascii_digit() || matches!(letter, ' ' | '-' | '(' | ')' | '.' | '+');
    let mut found = Vec::new();
    for run in text.split(|letter: char| !is_inside(letter)) {
        let digits: Vec<u8> = run.bytes().filter(u8::is_ascii_digit).map(|byte| byte - b'0').collect();
        let is_dialled = run.trim_start().starts_with(['0', '+', '(']);
        found.extend(match digits.len() {
            16 => Some(Caution::OfficeNumber),
            9 if !is_dialled => Some(Caution::OfficeNumber),
            10 if !is_dialled && is_nhs(&digits) => Some(Caution::HealthNumber),
            10..=15 if is_dialled => Some(Caution::Telephone),
            _ => None,
        });
    }
    found
}

/// Modulus 11, as the NHS data dictionary says: the first nine digits by 10 down to 2.
fn is_nhs(digits: &[u8]) -> bool {
    let Some((check, payload)) = digits.split_last() else { return false };
    let sum: u32 = payload.iter().zip((2..=10).rev()).map(|(digit, weight)| u32::from(*digit) * weight).sum();
    (11 - sum % 11) % 11 == u32::from(*check)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn numbers_of_offices_are_seen_and_others_are_left_alone() {
        use Caution::{HealthNumber, OfficeNumber, Telephone};
        for (text, expected) in [
            ("My number is A1234567/001.", vec![OfficeNumber]),
            ("ABC/123456", vec![OfficeNumber]),
            ("BRP ZU1234567", vec![OfficeNumber]),
            ("1212-0001-0002-0003", vec![OfficeNumber]),
            ("passport 123456789", vec![OfficeNumber]),
            ("QQ123456C", vec![OfficeNumber]),
            ("ق ١٢٣٤٥٦٧٨٩", vec![OfficeNumber]),
            // The example number of the NHS data dictionary.
            ("943 476 5919", vec![HealthNumber]),
            ("call my friend on 07700 900123", vec![Telephone]),
            ("+44 7700 900123, A1234567", vec![OfficeNumber, Telephone]),
            ("I come at 10.30 on 21 11 2026 with 2 children", vec![]),
            ("I live in flat 12, bus X43", vec![]),
            ("", vec![]),
            ("9434765918", vec![]),
        ] {
            assert_eq!(cautions(text), expected, "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_can_be_looked_at(text in "\\PC{0,300}", digits in "[0-9 /A-Z-]{0,60}") {
            prop_assert!(cautions(&text).len() <= 3 && cautions(&digits).len() <= 3);
        }
    }
}
