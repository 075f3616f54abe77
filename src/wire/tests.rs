//! What is written comes back; what is not ours is refused; nothing panics.

#![allow(clippy::unwrap_used)]

use super::{Unreadable, Wire, bytes, choice, number, put_field, put_number, record, single};
use chrono::NaiveDate;
use proptest::prelude::*;

#[derive(Clone, Debug, PartialEq)]
struct Shelf {
    name: String,
    books: Vec<Book>,
    open: bool,
    built: Option<NaiveDate>,
    room: i32,
}

record!(Shelf { 0 name, 1 books, 2 open, 3 built, 9 room or default });

#[derive(Clone, Debug, PartialEq)]
enum Book {
    Lent,
    There { copies: u8, age: i64 },
    Note(Pages),
}

choice!(Book { 0 Lent, 1 There { 0 copies, 1 age }, 5 Note(0 pages) });

#[derive(Clone, Debug, PartialEq)]
struct Pages(u32);

single!(Pages);

fn any_book() -> impl Strategy<Value = Book> {
    prop_oneof![
        Just(Book::Lent),
        (any::<u8>(), any::<i64>()).prop_map(|(copies, age)| Book::There { copies, age }),
        any::<u32>().prop_map(|pages| Book::Note(Pages(pages))),
    ]
}

prop_compose! {
    fn any_shelf()(
        name: String,
        books in prop::collection::vec(any_book(), 0..4),
        open: bool,
        days in prop::option::of(-200_000i32..200_000),
        room: i32,
    ) -> Shelf {
        let built = days.and_then(|days| NaiveDate::from_num_days_from_ce_opt(730_120 + days));
        Shelf { name, books, open, built, room }
    }
}

proptest! {
    #[test]
    fn what_is_written_comes_back(shelf in any_shelf()) {
        prop_assert_eq!(Shelf::read(&bytes(&shelf)), Ok(shelf));
    }

    #[test]
    fn any_bytes_are_read_without_a_panic(junk: Vec<u8>) {
        let _ = Shelf::read(&junk);
        let _ = Book::read(&junk);
    }

    /// Nearly right is worse than junk: it comes further.
    #[test]
    fn damaged_bytes_are_read_without_a_panic(shelf in any_shelf(), at: prop::sample::Index, byte: u8) {
        let mut bytes = bytes(&shelf);
        let at = at.index(bytes.len());
        bytes[at] = byte;
        let _ = Shelf::read(&bytes);
        let _ = Shelf::read(&bytes[..at]);
    }

    #[test]
    fn fields_from_later_are_skipped_and_order_is_free(shelf in any_shelf(), later: String, field in 10u64..1000) {
        let mut bytes = Vec::new();
        put_field(&mut bytes, field, &later);
        shelf.write(&mut bytes);
        prop_assert_eq!(Shelf::read(&bytes), Ok(shelf));
    }

    #[test]
    fn numbers_come_back(wanted: u64) {
        let mut bytes = Vec::new();
        put_number(&mut bytes, wanted);
        let mut rest = &bytes[..];
        prop_assert_eq!(number(&mut rest), Ok(wanted));
        prop_assert!(rest.is_empty());
    }
}

#[test]
fn the_bytes_are_these() {
    let shelf = Shelf {
        name: "A".into(),
        books: vec![Book::Lent, Book::There { copies: 3, age: -2 }],
        open: true,
        built: NaiveDate::from_ymd_opt(2000, 1, 31),
        room: 0,
    };
    let expected = [0, 1, b'A', 1, 10, 1, 0, 7, 1, 0, 1, 3, 1, 1, 3, 2, 1, 1, 3, 1, 60, 9, 1, 0];
    assert_eq!(bytes(&shelf), expected);
}

#[test]
fn what_may_be_missing_is_made_up_and_what_may_not_is_missed() {
    let least = Shelf::read(&[0, 1, b'A']).unwrap();
    assert_eq!(least, Shelf { name: "A".into(), books: vec![], open: false, built: None, room: 0 });
    assert_eq!(Shelf::read(&[2, 1, 1]), Err(Unreadable));
}

#[test]
fn a_choice_from_later_cannot_be_read() {
    assert_eq!(Book::read(&[2]), Err(Unreadable));
    assert_eq!(Book::read(&[0, 7, 1, 1]), Ok(Book::Lent), "a known choice may gain fields");
}

#[test]
fn numbers_too_large_or_with_something_after_are_refused() {
    assert_eq!(u8::read(&[0x80, 0x02]), Err(Unreadable));
    assert_eq!(u8::read(&[1, 1]), Err(Unreadable));
    assert_eq!(bool::read(&[2]), Err(Unreadable));
    assert_eq!(NaiveDate::read(&bytes(&i32::MAX)), Err(Unreadable));
    assert_eq!(number(&mut &[0xff; 12][..]), Err(Unreadable));
    assert_eq!(number(&mut &[0x80][..]), Err(Unreadable));
    assert_eq!(number(&mut &[0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x02][..]), Err(Unreadable));
}
