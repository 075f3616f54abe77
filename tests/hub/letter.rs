//! Letters as the site makes them: answered, reviewed, sealed, in their parcel.

use super::running::Serving;
use chrono::NaiveDate;
use come_along::i18n::Voice;
use come_along::referral::{Answers, LetterId, Occasion, Receipt, Receiver, Subject, Value, review};
use come_along::seal::{RANDOM_BYTES, Randomness, Recipient, SEALED_BYTES};
use come_along::site::{Head, SiteSettings, Start};

pub(crate) const NAME: &str = "Amina Example";

pub(crate) fn settings(hub: &Serving) -> SiteSettings {
    Start::from_bytes(&hub.get("/start").body).expect("/start is in order").settings
}

/// The whole way of a letter, with what the running hub hands to the pages.
pub(crate) fn parcel(hub: &Serving, id: u8) -> Vec<u8> {
    parcel_from(hub, id, NAME)
}

/// The same, from somebody of this name.
pub(crate) fn parcel_from(hub: &Serving, id: u8, name: &str) -> Vec<u8> {
    let english = Voice::read(hub.get("/words/en-GB").body).expect("the words are in order");
    let keys: Vec<Recipient> = settings(hub).recipients.iter().map(|key| Recipient::parse(key).unwrap()).collect();
    let mut answers = Answers::default();
    answers.set("name", Value::Text(name.to_owned()));
    answers.set("reply", Value::One("visit"));
    let freshness = come_along::facts::Freshness::Fresh;
    let subject =
        Subject { listing: "choir-1".to_owned(), name: "Singing together".to_owned(), waiting: false, freshness };
    let receiver = Receiver { id: String::new(), name: "Test Hub".to_owned(), pledge: None };
    let reviewed = review(&answers, subject, receiver).unwrap_or_else(|_| panic!("the answers are in order"));
    let written = NaiveDate::from_ymd_opt(2026, 11, 21).unwrap();
    let answer_to = receipt(id).identity().recipient().to_string();
    let occasion = Occasion { id: LetterId([id; 16]), written, language: "en-GB", answer_to: &answer_to };
    let letter = reviewed.letter(occasion, &english);
    let sealed = letter.seal(&keys, Randomness::new(made_up(id))).unwrap();
    head(id).parcel(sealed.bytes()).unwrap()
}

/// Quicker to make than a real one; the hub cannot tell. Its id begins with the number.
pub(crate) fn parcel_like(number: u32) -> Vec<u8> {
    let mut sealed = b"age-encryption.org/v1\n".to_vec();
    let mut state = number.wrapping_add(1);
    sealed.resize_with(SEALED_BYTES, || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 24) as u8
    });
    numbered(number).parcel(&sealed).unwrap()
}

fn numbered(number: u32) -> Head {
    let mut numbered = head(1);
    numbered.id[..4].copy_from_slice(&number.to_be_bytes());
    numbered.receipt[..4].copy_from_slice(&number.to_be_bytes());
    numbered
}

/// The id of [`parcel_like`], as the inbox keeps it.
pub(crate) fn id_like(number: u32) -> [u8; 16] {
    numbered(number).id
}

/// Different for each id and the same each time: sending twice must send the same bytes.
pub(crate) fn made_up(id: u8) -> [u8; RANDOM_BYTES] {
    let mut state = u32::from(id) + 1;
    std::array::from_fn(|_| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 24) as u8
    })
}

/// The number that the sender of the letter keeps. What its head commits to is simpler.
pub(crate) fn receipt(id: u8) -> Receipt {
    Receipt::from_random([id; 8])
}

pub(crate) fn head(id: u8) -> Head {
    Head { id: [id; 16], receipt: [id; 32], receiver: String::new(), work: [0; 8] }
}

/// The id as the hub prints it.
pub(crate) fn hex(id: u8) -> String {
    format!("{id:02x}").repeat(16)
}
