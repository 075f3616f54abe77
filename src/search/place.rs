//! By place: the first half of a postcode, as people type it.

use super::words::latin_digit;
use crate::model::District;

/// What is typed may be a whole postcode; the longest has seven letters and digits.
const LONGEST: usize = 8;

/// The district that is meant by `typed`: capitals or not, with or without the second half, which is
/// not looked at.
pub fn district<'a>(typed: &str, districts: &'a [District]) -> Option<&'a District> {
    let code = letters_and_digits(typed)?;
    let find = |code: &str| districts.iter().find(|district| district.code == code);
    // Of `B11AA` the whole is no district, and `B1` is; `B11` alone is meant as it stands.
    find(&code).or_else(|| find(without_second_half(&code)?))
}

fn letters_and_digits(typed: &str) -> Option<String> {
    let plain: String = typed.chars().filter(|sign| sign.is_alphanumeric()).map(latin_digit).collect();
    let fine = plain.is_ascii() && (2..LONGEST).contains(&plain.len());
    fine.then(|| plain.to_ascii_uppercase())
}

/// The second half is a digit and two letters.
fn without_second_half(code: &str) -> Option<&str> {
    let (first, second) = code.split_at_checked(code.len().checked_sub(3)?)?;
    let [digit, one, other] = second.as_bytes() else { return None };
    (digit.is_ascii_digit() && one.is_ascii_alphabetic() && other.is_ascii_alphabetic()).then_some(first)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Point;

    #[test]
    fn first_halves_as_people_type_them() {
        let districts: Vec<District> = ["B1", "B11", "BS1", "SW1A"]
            .map(|code| District { code: code.into(), middle: Point { lat: 0, lon: 0 } })
            .into();
        for (typed, wanted) in [
            ("bs1", Some("BS1")),
            (" B S 1 ", Some("BS1")),
            ("BS1 3DX", Some("BS1")),
            ("bs13dx", Some("BS1")),
            ("B1 1AA", Some("B1")),
            ("b11", Some("B11")),
            ("B111AA", Some("B11")),
            ("sw1a-1aa", Some("SW1A")),
            ("bs١", Some("BS1")),
            ("BS۱", Some("BS1")),
            ("BS", None),
            ("B", None),
            ("", None),
            ("BS1 3D", None),
            ("🙂🙂", None),
            ("بس١", None),
            ("BS1 3DX and more words than a postcode has", None),
        ] {
            assert_eq!(district(typed, &districts).map(|found| found.code.as_str()), wanted, "{typed}");
        }
    }
}
