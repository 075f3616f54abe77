//! The receipt: a number to keep, with which anybody can ask how the letter is going.
//!
//! Fifteen random digits and a check digit (Luhn, ISO/IEC 7812-1), made on the device. The hub
//! never gets the number, only a commitment to it.

use super::phone::digit;
use crate::seal::Identity;
use sha2::{Digest, Sha256};

/// A receipt number. No `Debug`, on purpose: who has it can withdraw the letter.
#[derive(Clone, PartialEq, Eq)]
pub struct Receipt([u8; DIGITS]);

/// Digits, the check digit included.
const DIGITS: usize = 16;

/// Random bytes that a receipt is made of.
pub const RECEIPT_RANDOM_BYTES: usize = 8;

impl Receipt {
    /// A receipt from random bytes.
    pub fn from_random(random: [u8; RECEIPT_RANDOM_BYTES]) -> Self {
        let mut number = u64::from_le_bytes(random) % 1_000_000_000_000_000;
        let mut digits = [0; DIGITS];
        for digit in digits.iter_mut().take(DIGITS - 1).rev() {
            *digit = (number % 10) as u8;
            number /= 10;
        }
        let payload = digits.iter().take(DIGITS - 1);
        let check = check_digit(payload.copied());
        if let Some(last) = digits.last_mut() {
            *last = check;
        }
        Self(digits)
    }

    /// The receipt that somebody wrote down: sixteen digits of any script, with whatever stands between.
    /// Nothing when a digit is missing or was misread.
    pub fn parse(text: &str) -> Option<Self> {
        let mut digits = text.chars().filter_map(digit).filter_map(|digit| digit.to_digit(10)).map(|digit| digit as u8);
        let mut receipt = [0; DIGITS];
        for digit in &mut receipt {
            *digit = digits.next()?;
        }
        let (last, payload) = receipt.split_last()?;
        (digits.next().is_none() && check_digit(payload.iter().copied()) == *last).then_some(Self(receipt))
    }

    /// Four groups of four digits.
    pub fn grouped(&self) -> String {
        let mut text = String::with_capacity(19);
        for (index, digit) in self.0.iter().enumerate() {
            if index > 0 && index % 4 == 0 {
                text.push(' ');
            }
            text.push(char::from(b'0' + digit));
        }
        text
    }

    /// The key that an answer to this letter is sealed to: whoever has the number has it.
    pub fn identity(&self) -> Identity {
        Identity::from_random(self.hashed(b"come-along/answer/1\0"))
    }

    /// What the hub stores a keyed hash of: it proves the number without telling it.
    pub fn commitment(&self) -> [u8; 32] {
        self.hashed(b"come-along/receipt/1\0")
    }

    fn hashed(&self, purpose: &[u8]) -> [u8; 32] {
        Sha256::new().chain_update(purpose).chain_update(self.0.map(|digit| b'0' + digit)).finalize().into()
    }
}

/// Luhn: every second digit from the right is doubled, the check digit makes the sum a multiple
/// of ten.
fn check_digit(payload: impl DoubleEndedIterator<Item = u8>) -> u8 {
    let sum: u32 = payload
        .rev()
        .enumerate()
        .map(|(index, digit)| {
            let digit = u32::from(digit);
            if index % 2 == 0 { digit * 2 / 10 + digit * 2 % 10 } else { digit }
        })
        .sum();
    (10 - sum % 10) as u8 % 10
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_check_digit_is_luhns() {
        // The example of ISO/IEC 7812-1.
        assert_eq!(check_digit([7, 9, 9, 2, 7, 3, 9, 8, 7, 1].into_iter()), 3);
    }

    #[test]
    fn a_receipt_is_read_as_it_is_written_and_a_slip_is_seen() {
        let receipt = Receipt::from_random([9; 8]);
        let written = receipt.grouped();
        let eastern: String = written
            .chars()
            .map(|sign| char::from_u32(u32::from(sign) + 0x630).filter(|_| sign != ' ').unwrap_or('-'))
            .collect();
        assert!(Receipt::parse(&eastern) == Receipt::parse(&written) && Receipt::parse(&written) == Some(receipt));
        let digit = written.as_bytes()[3];
        let slip = written.replacen(char::from(digit), if digit == b'9' { "8" } else { "9" }, 1);
        assert!(Receipt::parse(&slip).is_none());
        assert!(Receipt::parse(&written[1..]).is_none() && Receipt::parse(&[&written, "1"].concat()).is_none());
    }

    #[test]
    fn a_receipt_is_four_groups_and_its_commitment_tells_nothing() {
        let receipt = Receipt::from_random([1, 2, 3, 4, 5, 6, 7, 8]);
        let grouped = receipt.grouped();
        assert_eq!(grouped.split(' ').map(str::len).collect::<Vec<_>>(), [4, 4, 4, 4]);
        assert_ne!(receipt.commitment(), Receipt::from_random([1, 2, 3, 4, 5, 6, 7, 9]).commitment());
    }
}
