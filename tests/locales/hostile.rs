//! Words come over the network: damaged or malicious ones must neither stop nor fool the site.

use std::sync::LazyLock;

use come_along::i18n::compile::compile;
use come_along::i18n::{Arg, Msg, Voice, WordsError};
use proptest::prelude::*;

use crate::judge::{contract, language};

const ENGLISH: &str = "\
# $name (text): a name
# $count (number): how many
greet = Hello { $name } { $count ->
    [0] none
    [one] one { $name }
   *[other] { $count } in { $name ->
        [walk] walking
       *[other] all
    }
}
plain = Plain
# $day (message): inner
outer = On { $day }
";

fn words() -> (Vec<u8>, u64) {
    static WORDS: LazyLock<(Vec<u8>, u64)> = LazyLock::new(compiled);
    WORDS.clone()
}

fn compiled() -> (Vec<u8>, u64) {
    let contract = contract(&[("01.ftl", ENGLISH)]);
    let chain = [language("ar", &[("01.ftl", "plain = عادي\n")]), language("en-GB", &[("01.ftl", ENGLISH)])];
    (compile(&contract, &chain).words, contract.hash)
}

/// Says everything with fitting and unfitting arguments; only coming back alive is asked for.
fn say_all(voice: &Voice) {
    let inner = Msg::for_check(1, Vec::new());
    let args = [
        vec![],
        vec![Arg::Text("walk".into()), Arg::Number(1)],
        vec![Arg::Number(i64::MIN), Arg::Text(String::new())],
        vec![Arg::Message(inner)],
    ];
    for id in [0, 1, 2, 3, u16::MAX] {
        for args in &args {
            let spoken = voice.text(&Msg::for_check(id, args.clone()));
            assert!(spoken.text.len() <= 256 * 1024);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(3000))]

    #[test]
    fn damaged_words_never_stop_us(
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..8),
        cut in prop::option::of(any::<prop::sample::Index>()),
        more in prop::collection::vec(any::<u8>(), 0..3),
    ) {
        let (mut bytes, hash) = words();
        for (place, value) in changes {
            // Behind the magic and the hash, or nothing would be read at all.
            let place = 12 + place.index(bytes.len() - 12);
            bytes[place] = value;
        }
        if let Some(cut) = cut {
            bytes.truncate(12 + cut.index(bytes.len() - 12));
        }
        bytes.extend(more);
        if let Ok(voice) = Voice::read_for(bytes, hash) {
            say_all(&voice);
        }
    }

    #[test]
    fn made_up_bytes_never_stop_us(tail in prop::collection::vec(0u8..8, 0..600)) {
        let (bytes, hash) = words();
        let mut made_up = bytes[..12].to_vec();
        made_up.extend(tail);
        if let Ok(voice) = Voice::read_for(made_up, hash) {
            say_all(&voice);
        }
    }

    /// A sound head, so that the code itself is reached every time.
    #[test]
    fn made_up_code_never_stops_us(code in prop::collection::vec(prop_oneof![0u8..6, any::<u8>()], 0..120)) {
        let (bytes, hash) = with_code(&code);
        say_all(&Voice::read_for(bytes, hash).unwrap());
    }
}

/// A words file whose only message is "Plain".
static PLAIN: LazyLock<(Vec<u8>, u64)> = LazyLock::new(|| {
    let contract = contract(&[("01.ftl", "plain = Plain\n")]);
    let english = language("en-GB", &[("01.ftl", "plain = Plain\n")]);
    (compile(&contract, &[english]).words, contract.hash)
});

/// A words file whose only message is this code.
fn with_code(code: &[u8]) -> (Vec<u8>, u64) {
    let (bytes, hash) = &*PLAIN;
    // The end of the file: language, "Plain", a zero. Ours has its length before it.
    let mut bytes = bytes[..bytes.len() - 7].to_vec();
    bytes.push(0x80);
    let mut length = code.len();
    while length >= 128 {
        bytes.push(length as u8 | 128);
        length >>= 7;
    }
    bytes.push(length as u8);
    bytes.extend(code);
    (bytes, *hash)
}

#[test]
fn a_file_that_is_cut_anywhere_is_refused() {
    let (bytes, hash) = words();
    assert!(Voice::read_for(bytes.clone(), hash).is_ok());
    for length in 0..bytes.len() {
        let error = Voice::read_for(bytes[..length].to_vec(), hash).err();
        let expected = if length < 4 { WordsError::NotWords } else { WordsError::Damaged };
        assert_eq!(error, Some(expected), "{length}");
    }
}

#[test]
fn choices_without_end_are_refused() {
    // Each choice holds the next one: variable 0, default 0, one choice, key "", its code.
    let mut code = Vec::new();
    for _ in 0..2000 {
        let mut outer = vec![4, 0, 0, 1, 0];
        let mut length = code.len();
        while length >= 128 {
            outer.push(length as u8 | 128);
            length >>= 7;
        }
        outer.push(length as u8);
        outer.extend(&code);
        code = outer;
    }
    let (bytes, hash) = with_code(&code);
    let voice = Voice::read_for(bytes, hash).unwrap();
    let msg = Msg::for_check(0, vec![Arg::Text(String::new())]);
    assert_eq!(voice.text(&msg).text, "");
}

#[test]
fn messages_within_messages_without_end_are_silent() {
    let (bytes, hash) = words();
    let voice = Voice::read_for(bytes, hash).unwrap();
    let mut msg = Msg::for_check(1, Vec::new());
    for depth in 0..40 {
        msg = Msg::for_check(2, vec![Arg::Message(msg)]);
        assert_eq!(voice.text(&msg).text.is_empty(), depth >= 6, "{depth}");
    }
}

#[test]
fn what_is_not_there_is_not_said() {
    let contract = contract(&[("01.ftl", ENGLISH)]);
    let chain = [language("ar", &[("01.ftl", "plain = عادي\n")])];
    let voice = Voice::read_for(compile(&contract, &chain).words, contract.hash).unwrap();
    let text = |id, args| voice.text(&Msg::for_check(id, args)).text;
    assert_eq!(text(1, vec![]), "عادي");
    assert_eq!(text(0, vec![Arg::Text("x".into()), Arg::Number(1)]), "");
    assert_eq!(text(9, vec![]), "");
}

#[test]
fn code_that_breaks_off_says_nothing_rather_than_half_a_sentence() {
    // A text "Go", then a choice that promises more than there is; a letter cut in two; a value that nobody gave.
    for code in [&[b'G', b'o', 4, 0, 0, 1, 9, b'x'][..], &[b'G', b'o', 0xd8], &[b'G', b'o', 2, 1]] {
        let (bytes, hash) = with_code(code);
        let voice = Voice::read_for(bytes, hash).unwrap();
        assert_eq!(voice.text(&Msg::for_check(0, Vec::new())).text, "");
    }
}
