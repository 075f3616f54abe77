//! A sealed letter that waits on the device of whoever wrote it, because they said so, until there is a line.
//!
//! What stands on a device may have been changed by anybody there, so it is read like something from outside. The
//! receipt stands beside the parcel: with it the letter can be found and taken back once it has gone, and it opens
//! nothing that was written.

use super::post::Head;

/// Begins what a device keeps.
const MARK: &str = "come-along waiting 1";
/// Bytes of a parcel that nobody would have made.
const LONGEST_PARCEL: usize = 64 << 10;
/// Characters of a name that nobody would have given.
const LONGEST_NAME: usize = 300;

/// A letter that waits, or that has gone and whose number nobody has seen yet. No `Debug`, on purpose: the receipt
/// is the writer's own.
#[derive(Clone, PartialEq, Eq)]
pub struct Waiting {
    /// As the writer is shown it: four groups of four digits.
    pub receipt: String,
    /// Whom it is for, by name.
    pub receiver: String,
    /// What travels (see `Head`); nothing once it has gone.
    pub parcel: Option<Vec<u8>>,
}

/// What a device keeps is no letter that waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("it is no letter that waits")]
pub struct NotWaiting;

impl Waiting {
    /// As a device keeps it: a mark, the receipt, the receiver and the parcel in hexadecimal digits, a line each.
    #[must_use]
    pub fn to_text(&self) -> String {
        let receiver: String = self.receiver.chars().filter(|sign| !sign.is_control()).take(LONGEST_NAME).collect();
        let parcel = self.parcel.as_deref().unwrap_or_default();
        let mut text = [MARK, &self.receipt, &receiver, ""].join("\n");
        text.reserve(2 * parcel.len());
        for byte in parcel {
            text.extend([byte >> 4, byte & 15].map(|four| char::from(DIGITS[usize::from(four)])));
        }
        text
    }

    /// The counterpart of [`Waiting::to_text`].
    ///
    /// # Errors
    /// It was not written so, or what it holds is not sealed.
    pub fn parse(text: &str) -> Result<Self, NotWaiting> {
        let mut lines = text.split('\n');
        let mut line = || lines.next().ok_or(NotWaiting);
        if line()? != MARK {
            return Err(NotWaiting);
        }
        let (receipt, receiver, parcel) = (line()?, line()?, line()?);
        let groups = receipt.split(' ');
        let is_receipt = receipt.len() == 19
            && groups.clone().count() == 4
            && groups.flat_map(str::bytes).all(|digit| digit.is_ascii_digit());
        let fits = is_receipt && receiver.chars().count() <= LONGEST_NAME && !receiver.contains(char::is_control);
        if !fits || lines.next().is_some() {
            return Err(NotWaiting);
        }
        let parcel = match parcel {
            "" => None,
            digits => Some(bytes_of(digits).filter(|parcel| Head::read(parcel).is_ok()).ok_or(NotWaiting)?),
        };
        Ok(Self { receipt: receipt.to_string(), receiver: receiver.to_string(), parcel })
    }

    /// The same letter once it has gone: nothing of it but its number.
    #[must_use]
    pub fn gone(&self) -> Self {
        Self { parcel: None, ..self.clone() }
    }
}

const DIGITS: &[u8; 16] = b"0123456789abcdef";

fn bytes_of(digits: &str) -> Option<Vec<u8>> {
    let (pairs, []) = digits.as_bytes().as_chunks::<2>() else { return None };
    if pairs.len() > LONGEST_PARCEL {
        return None;
    }
    let four = |digit: u8| DIGITS.iter().position(|one| *one == digit).map(|at| at as u8);
    pairs.iter().map(|[high, low]| Some((four(*high)? << 4) | four(*low)?)).collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may fail")]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn waiting() -> Waiting {
        let head = Head { id: [7; 16], receipt: [9; 32], receiver: String::new(), work: [0; 8] };
        let parcel = head.parcel(b"age-encryption.org/v1\n\x00\xff sealed").unwrap();
        Waiting { receipt: "1234 5678 9012 3456".into(), receiver: "Fern Hall".into(), parcel: Some(parcel) }
    }

    #[test]
    fn a_letter_that_waits_is_read_as_it_was_written_and_so_is_one_that_has_gone() {
        let waiting = waiting();
        assert!(Waiting::parse(&waiting.to_text()) == Ok(waiting.clone()));
        let gone = waiting.gone();
        assert!(gone.parcel.is_none() && gone.receipt == waiting.receipt);
        assert!(Waiting::parse(&gone.to_text()) == Ok(gone));
    }

    #[test]
    fn what_is_not_sealed_never_waits() {
        let head = Head { id: [7; 16], receipt: [9; 32], receiver: String::new(), work: [0; 8] };
        let plain = head.parcel(b"My name is Amal").unwrap();
        let text = Waiting { parcel: Some(plain), ..waiting() }.to_text();
        assert!(Waiting::parse(&text) == Err(NotWaiting));
    }

    #[test]
    fn a_name_with_a_line_in_it_forges_nothing() {
        let forged = Waiting { receiver: "Hall\n00".into(), ..waiting() };
        let read = Waiting::parse(&forged.to_text()).unwrap_or_else(|_| panic!("it is read"));
        assert_eq!(read.receiver, "Hall00");
        assert!(read.parcel == forged.parcel);
    }

    proptest! {
        #[test]
        fn no_text_breaks_it_off(text in "\\PC{0,80}", cut in 0usize..400, sign in any::<char>()) {
            let _ = Waiting::parse(&text);
            let mut whole: Vec<char> = waiting().to_text().chars().collect();
            let at = cut % whole.len();
            whole[at] = sign;
            let changed: String = whole.iter().collect();
            if let Ok(read) = Waiting::parse(&changed) {
                prop_assert_eq!(read.to_text(), changed);
            }
            let cut: String = waiting().to_text().chars().take(at).collect();
            let _ = Waiting::parse(&cut);
        }
    }
}
