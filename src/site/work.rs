//! Proof of work: what a device does before its letter is taken while the hub is under load.
//!
//! Nobody is known here, so nobody can be told to wait; but whoever sends a thousand letters can be
//! made to work a thousand times. The work is for one letter and fits no other: the eight bytes in
//! the parcel's head for which
//!
//! ```text
//! SHA-256( "come-along/work1" | the letter's id | SHA-256(the sealed letter) | the eight bytes )
//! ```
//!
//! begins with as many zero bits as the hub asks for. The first three make exactly one block of
//! SHA-256, which is worked out once; each try costs one block more.
//!
//! The hub asks with the body `work-asked 18` of a refusal; see [`asked`].

use super::post::{HEAD_BYTES, Head, PostError};
use sha2::{Digest, Sha256};
use std::ops::Range;

/// Sixteen bytes, so that what stands before the eight bytes fills a block.
const DOMAIN: &[u8; 16] = b"come-along/work1";

/// No hub may ask for more zero bits: about a million tries, some seconds of an old phone.
pub const MOST_BITS: u8 = 20;

/// The code word of the refusal that asks for work.
pub const WORK_ASKED: &str = "work-asked";

/// Where in a parcel the eight bytes stand.
pub const WORK_AT: Range<usize> = HEAD_BYTES - 8..HEAD_BYTES;

/// A search for the eight bytes, that can rest between two calls of [`Work::search`].
#[derive(Clone)]
pub struct Work {
    /// The first block, worked out.
    begun: Sha256,
    bits: u8,
    next: u64,
}

impl Work {
    /// For a letter, and that many leading zero bits.
    pub fn new(id: &[u8; 16], sealed: &[u8], bits: u8) -> Self {
        Self { begun: begun(id, sealed), bits, next: 0 }
    }

    /// For the letter in a parcel.
    ///
    /// # Errors
    /// It is no parcel.
    pub fn of_parcel(parcel: &[u8], bits: u8) -> Result<Self, PostError> {
        let (head, sealed) = Head::read(parcel)?;
        Ok(Self::new(&head.id, sealed, bits))
    }

    /// Tries that many more values; the eight bytes when one of them does. Called again, it goes on.
    /// One search finds the same bytes however it is cut up.
    pub fn search(&mut self, tries: u32) -> Option<[u8; 8]> {
        for _ in 0..tries {
            let work = self.next.to_be_bytes();
            self.next = self.next.wrapping_add(1);
            if zero_bits(&self.begun, &work) >= self.bits {
                return Some(work);
            }
        }
        None
    }
}

impl Head {
    /// How many zero bits the work in this head is worth for the letter behind it.
    pub fn worked_bits(&self, sealed: &[u8]) -> u8 {
        zero_bits(&begun(&self.id, sealed), &self.work)
    }
}

/// How many zero bits the body of a refusal asks for; nothing when it asks for no work or for more
/// than [`MOST_BITS`], which no honest hub does.
pub fn asked(body: &str) -> Option<u8> {
    let bits = body.strip_prefix(WORK_ASKED)?.strip_prefix(' ')?.parse().ok()?;
    (bits <= MOST_BITS).then_some(bits)
}

fn begun(id: &[u8; 16], sealed: &[u8]) -> Sha256 {
    Sha256::new().chain_update(DOMAIN).chain_update(id).chain_update(Sha256::digest(sealed))
}

fn zero_bits(begun: &Sha256, work: &[u8; 8]) -> u8 {
    let hash = begun.clone().chain_update(work).finalize();
    let first = hash.first_chunk::<8>().map_or(0, |bytes| u64::from_be_bytes(*bytes));
    // At most 64, which no one will ever see.
    first.leading_zeros() as u8
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Written out plainly, as the note above says it.
    fn by_the_book(id: &[u8; 16], sealed: &[u8], work: &[u8; 8]) -> u32 {
        let whole = [DOMAIN.as_slice(), id, &Sha256::digest(sealed), work].concat();
        let hash = Sha256::digest(whole);
        hash.iter().take_while(|byte| **byte == 0).count() as u32 * 8
            + hash.iter().find(|byte| **byte != 0).map_or(0, |byte| byte.leading_zeros())
    }

    fn head(id: u8, work: [u8; 8]) -> Head {
        Head { id: [id; 16], receipt: [0; 32], receiver: String::new(), work }
    }

    proptest! {
        #[test]
        fn what_is_found_is_enough_for_this_letter_and_says_what_it_is_worth(
            id in 1..=255_u8, sealed in proptest::collection::vec(any::<u8>(), 0..300), bits in 0..=12_u8,
        ) {
            let work = Work::new(&[id; 16], &sealed, bits).search(1 << 20).unwrap();
            let worth = head(id, work).worked_bits(&sealed);
            prop_assert!(worth >= bits);
            prop_assert_eq!(u32::from(worth), by_the_book(&[id; 16], &sealed, &work));
        }
    }

    #[test]
    fn a_search_that_rests_finds_the_same() {
        let at_once = Work::new(&[7; 16], b"sealed", 14).search(u32::MAX).unwrap();
        let mut resting = Work::new(&[7; 16], b"sealed", 14);
        let mut rests = 0;
        let found = loop {
            if let Some(found) = resting.search(100) {
                break found;
            }
            rests += 1;
        };
        assert_eq!((found, rests > 10), (at_once, true));
    }

    #[test]
    fn work_for_one_letter_is_none_for_another() {
        let work = Work::new(&[7; 16], b"sealed", 16).search(u32::MAX).unwrap();
        assert!(head(7, work).worked_bits(b"sealed") >= 16);
        for other in [head(8, work).worked_bits(b"sealed"), head(7, work).worked_bits(b"sealed!")] {
            assert!(other < 16, "{other}");
        }
        assert!(head(7, [0; 8]).worked_bits(b"sealed") < 16, "no work is none");
    }

    #[test]
    fn the_eight_bytes_stand_where_a_parcel_has_them() {
        let sealed = b"age-encryption.org/v1\n...";
        let mut parcel = head(7, [0; 8]).parcel(sealed).unwrap();
        let work = Work::of_parcel(&parcel, 10).unwrap().search(u32::MAX).unwrap();
        parcel[WORK_AT].copy_from_slice(&work);
        let (read, behind) = Head::read(&parcel).unwrap();
        assert_eq!((read.work, behind), (work, sealed.as_slice()));
        assert!(read.worked_bits(behind) >= 10);
    }

    #[test]
    fn only_a_fair_question_is_understood() {
        assert_eq!(asked("work-asked 18"), Some(18));
        assert_eq!(asked("work-asked 20"), Some(MOST_BITS));
        for unfair in ["work-asked 21", "work-asked 255", "work-asked", "work-asked  18", "work-asked -1", "stored", ""]
        {
            assert_eq!(asked(unfair), None, "{unfair}");
        }
    }

    /// `cargo test --release --lib -- --ignored --nocapture how_fast_work_is_done`
    #[test]
    #[ignore = "a measurement"]
    fn how_fast_work_is_done() {
        const TRIES: u32 = 5_000_000;
        let begun = std::time::Instant::now();
        assert_eq!(Work::new(&[7; 16], b"sealed", 64).search(TRIES), None);
        println!("{:.1} million tries a second", f64::from(TRIES) / begun.elapsed().as_secs_f64() / 1e6);
    }
}
