//! Folding: the same word typed in several ways becomes the same letters.
//!
//! Small letters without accents (Latin-1 and Latin Extended-A, and what Romanian, Azeri, Vietnamese and Welsh add);
//! Turkish `ı` is `i`. Arabic: one alef, one ya, one ha, no hamza of its own, no vowel signs, no
//! tatweel, no article; Persian letters as Arabic ones; digits of both as ours. Cyrillic: one `г`, one
//! `е`, one `и` (so Ukrainian typed with Russian letters is found), no soft or hard sign. Devanagari, Bengali and
//! Gurmukhi: no dot under a letter, which many leave out. Ethiopic: letters that sound alike in Amharic are one.
//! Digits of all of these as ours. Chinese is written without spaces: each sign stands as a word of its own, so that
//! words are found wherever they begin. Zero-width and direction marks vanish; whatever is no letter and no digit ends a word. Scripts that we do not know
//! stay as they are: they still match themselves.
//!
//! Our own table, because the Unicode tables weigh more in the site than all of searching.

/// Bytes of a word that are kept: longer ones are no words.
const LONGEST: usize = 64;

/// What ends a word.
const BREAK: char = ' ';
/// What vanishes.
const NOTHING: char = '\0';
/// Vanishes inside a word, but ends one after a single Latin letter (`l'école`).
const APOSTROPHE: char = '\'';

/// U+00C0 to U+017F. A capital stands for two letters, a space for a break.
const LATIN: &[u8; 192] = b"aaaaaaAceeeeiiiidnooooo ouuuuyTSaaaaaaAceeeeiiiidnooooo ouuuuyTy\
aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiIIjjkkkllllllllllnnnnnnnnnooooooOOrrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

/// The folded words of a text, one after another.
pub(super) struct Words<'a> {
    rest: &'a str,
}

impl<'a> Words<'a> {
    pub(super) fn of(text: &'a str) -> Self {
        Self { rest: text }
    }

    /// Puts the next word into `word`; false at the end.
    pub(super) fn next(&mut self, word: &mut String) -> bool {
        word.clear();
        loop {
            self.plain(word);
            let mut characters = self.rest.chars();
            let Some(character) = characters.next() else { break };
            if is_han(character) && !word.is_empty() {
                break;
            }
            self.rest = characters.as_str();
            let (one, other) = fold(character);
            if one == BREAK || (one == APOSTROPHE && is_one_latin_letter(word)) {
                if !word.is_empty() {
                    break;
                }
            } else if one != NOTHING && one != APOSTROPHE && word.len() < LONGEST {
                word.push(one);
                if other != NOTHING {
                    word.push(other);
                }
            }
            if is_han(character) {
                break;
            }
        }
        cut_article(word);
        !word.is_empty()
    }

    /// Takes the letters that need no folding at once: nearly all of an English text.
    fn plain(&mut self, word: &mut String) {
        let is_plain = |byte: &u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
        let end = self.rest.bytes().position(|byte| !is_plain(&byte)).unwrap_or(self.rest.len());
        let (plain, rest) = self.rest.split_at(end);
        let room = LONGEST.saturating_sub(word.len());
        word.push_str(plain.get(..room).unwrap_or(plain));
        self.rest = rest;
    }
}

/// The folded words of `text` with single spaces between.
pub fn folded(text: &str) -> String {
    let (mut all, mut word, mut words) = (String::new(), String::new(), Words::of(text));
    while words.next(&mut word) {
        if !all.is_empty() {
            all.push(' ');
        }
        all.push_str(&word);
    }
    all
}

/// A sign of Chinese, which is a word or a part of one.
pub(super) fn is_han(character: char) -> bool {
    matches!(character, '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}')
}

fn is_one_latin_letter(word: &str) -> bool {
    word.len() == 1
}

/// Arabic `al-`, alone or after *and*, *with*, *for*: nobody types it always.
fn cut_article(word: &mut String) {
    if word.is_empty() || word.starts_with(|first: char| first.is_ascii()) {
        return;
    }
    for article in ["ال", "وال", "بال", "لل"] {
        if let Some(rest) = word.strip_prefix(article)
            && rest.chars().nth(2).is_some()
        {
            word.drain(..article.len());
            return;
        }
    }
}

/// One character as one or two letters.
fn fold(character: char) -> (char, char) {
    let one = match character {
        'a'..='z' | '0'..='9' => character,
        'A'..='Z' => character.to_ascii_lowercase(),
        '\'' | '`' | '´' | '‘' | '’' | 'ʼ' | 'ʻ' | 'ʹ' => APOSTROPHE,
        '\u{ad}' => NOTHING,
        '\0'..='\u{bf}' => BREAK,
        '\u{c0}'..='\u{17f}' => return latin(character),
        'Ə' | 'ə' => 'e',
        'Ș' | 'ș' => 's',
        'Ț' | 'ț' => 't',
        'Ơ' | 'ơ' => 'o',
        'Ư' | 'ư' => 'u',
        '\u{1e80}'..='\u{1e85}' => 'w',
        '\u{1ea0}'..='\u{1ef9}' => vietnamese(character),
        '\u{300}'..='\u{36f}' => NOTHING,
        '\u{400}'..='\u{4ff}' => cyrillic(character),
        '\u{600}'..='\u{6ff}' => arabic(character),
        '\u{9cb}' => return ('\u{9c7}', '\u{9be}'),
        '\u{9cc}' => return ('\u{9c7}', '\u{9d7}'),
        '\u{900}'..='\u{a7f}' => indic(character),
        '\u{1200}'..='\u{1357}' => ethiopic(character),
        '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' => NOTHING,
        '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{e0000}'.. => NOTHING,
        '\u{2000}'..='\u{2bff}' | '\u{3000}'..='\u{303f}' | '\u{1f000}'..='\u{1faff}' => BREAK,
        '\u{1361}'..='\u{1368}' | '\u{ff01}'..='\u{ff0f}' | '\u{ff1a}'..='\u{ff20}' | '\u{5be}' => BREAK,
        _ => character,
    };
    (one, NOTHING)
}

fn latin(character: char) -> (char, char) {
    match LATIN.get(character as usize - 0xc0).copied().unwrap_or(b' ') {
        b'A' => ('a', 'e'),
        b'O' => ('o', 'e'),
        b'S' => ('s', 's'),
        b'T' => ('t', 'h'),
        b'I' => ('i', 'j'),
        letter => (char::from(letter), NOTHING),
    }
}

fn cyrillic(character: char) -> char {
    let small = match character as u32 {
        code @ 0x400..=0x40f => code + 0x50,
        code @ 0x410..=0x42f => code + 0x20,
        0x490 => 0x491,
        code => code,
    };
    match char::from_u32(small).unwrap_or(BREAK) {
        'ё' | 'є' | 'э' | 'ѐ' => 'е',
        'і' | 'ї' | 'ы' | 'й' | 'ѝ' => 'и',
        'ґ' | 'ѓ' => 'г',
        'ў' => 'у',
        'ќ' => 'к',
        'ь' | 'ъ' => NOTHING,
        letter => letter,
    }
}

/// U+1EA0 to U+1EF9: each letter with all its accents, capital and small in turn.
fn vietnamese(character: char) -> char {
    match character {
        ..='\u{1eb7}' => 'a',
        ..='\u{1ec7}' => 'e',
        ..='\u{1ecb}' => 'i',
        ..='\u{1ee3}' => 'o',
        ..='\u{1ef1}' => 'u',
        _ => 'y',
    }
}

/// Devanagari, Bengali, Gurmukhi: the dot under a letter falls, and a letter made with one is that without.
fn indic(character: char) -> char {
    match character {
        '\u{93c}' | '\u{9bc}' | '\u{a3c}' => NOTHING,
        '\u{929}' => '\u{928}',
        '\u{931}' => '\u{930}',
        '\u{934}' => '\u{933}',
        '\u{958}' => '\u{915}',
        '\u{959}' => '\u{916}',
        '\u{95a}' => '\u{917}',
        '\u{95b}' => '\u{91c}',
        '\u{95c}' => '\u{921}',
        '\u{95d}' => '\u{922}',
        '\u{95e}' => '\u{92b}',
        '\u{95f}' => '\u{92f}',
        '\u{9dc}' => '\u{9a1}',
        '\u{9dd}' => '\u{9a2}',
        '\u{9df}' => '\u{9af}',
        '\u{a33}' => '\u{a32}',
        '\u{a36}' => '\u{a38}',
        '\u{a59}' => '\u{a16}',
        '\u{a5a}' => '\u{a17}',
        '\u{a5b}' => '\u{a1c}',
        '\u{a5e}' => '\u{a2b}',
        '\u{964}' | '\u{965}' => BREAK,
        letter => latin_digit(letter),
    }
}

/// Letters that sound alike in Amharic, and are typed one for the other: each has its seven or eight vowels
/// in the same order.
fn ethiopic(character: char) -> char {
    let code = character as u32;
    let alike = match code {
        0x1210..=0x1217 => code - 0x10,
        0x1280..=0x1287 => code - 0x80,
        0x1220..=0x1227 => code + 0x10,
        0x12d0..=0x12d6 => code - 0x30,
        0x1340..=0x1346 => code - 8,
        _ => code,
    };
    char::from_u32(alike).unwrap_or(BREAK)
}

fn arabic(character: char) -> char {
    match character {
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ؤ' => 'و',
        'ئ' | 'ى' | 'ی' | 'ې' => 'ي',
        'ے' | 'ۓ' => 'ي',
        'ک' => 'ك',
        'ہ' | 'ة' | 'ۀ' | 'ە' | 'ھ' | 'ۂ' | 'ۃ' => 'ه',
        '٠'..='٩' | '۰'..='۹' => latin_digit(character),
        'ء' | 'ـ' | '\u{610}'..='\u{61a}' | '\u{61c}' | '\u{64b}'..='\u{65f}' | '\u{670}' => NOTHING,
        '\u{6d6}'..='\u{6dc}' | '\u{6df}'..='\u{6e8}' | '\u{6ea}'..='\u{6ed}' => NOTHING,
        '\u{600}'..='\u{60f}' | '\u{61b}'..='\u{61f}' | '\u{66a}'..='\u{66d}' | '۔' => BREAK,
        letter => letter,
    }
}

/// A digit of a keyboard of another script as ours; every other sign as it is.
pub(in crate::search) fn latin_digit(sign: char) -> char {
    // Arabic, Persian, Devanagari, Bengali, Gurmukhi.
    let zeros = ['٠', '۰', '०', '০', '੦'];
    let Some(zero) = zeros.into_iter().find(|zero| (0..10).contains(&u32::from(sign).wrapping_sub(u32::from(*zero))))
    else {
        return sign;
    };
    char::from_digit(u32::from(sign) - u32::from(zero), 10).unwrap_or(sign)
}

#[cfg(test)]
mod tests {
    use super::*;
    use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

    #[test]
    fn the_same_word_typed_in_several_ways_is_the_same() {
        for (ways, folds) in [
            (&["Fútbol", "futbol", "FUTBOL", "fu\u{301}tbol"][..], "futbol"),
            (&["كرة القدم", "كره القدم", "كُرَة القدم", "كـرة  قدم"], "كره قدم"),
            (&["إنجليزي", "انجليزى", "أنجليزي", "انجلیزی"], "انجليزي"),
            (&["می‌خواهم", "ميخواهم", "مي‌خواهم"], "ميخواهم"),
            (&["کتابخانه", "كتابخانه"], "كتابخانه"),
            (&["للنساء", "النساء", "نساء"], "نسا"),
            (&["В'язання", "вязання", "В’язання"], "вязання"),
            (&["Їжа", "іжа", "ижа"], "ижа"),
            (&["йога", "и\u{306}ога"], "иога"),
            (&["Iğdır", "igdir", "İĞDIR", "ığdir"], "igdir"),
            (&["l'école", "l’ecole", "L ÉCOLE"], "l ecole"),
            (&["Men's", "mens", "men’s"], "mens"),
            (&["su'aal"], "suaal"),
            (&["Tiếng Việt", "tieng viet", "TIÊNG VIỆT"], "tieng viet"),
            (&["Ước", "uoc", "ước"], "uoc"),
            (&["dŵr", "dwr", "d\u{1e85}r"], "dwr"),
            (&["बाज़ार", "बाजार", "बा\u{95b}ार"], "बाजार"),
            (&["পড়া", "প\u{9dc}া", "পডা"], "পডা"),
            (&["ਖ਼ਬਰ", "ਖਬਰ", "\u{a59}ਬਰ"], "ਖਬਰ"),
            (&["ሐኪም", "ሀኪም", "ኀኪም"], "ሀኪም"),
            (&["ጸሎት", "ፀሎት"], "ጸሎት"),
            (&["২০", "२०", "੨੦"], "20"),
            (&["我想学英语", "我想 学英语。"], "我 想 学 英 语"),
            (&["BSL课程", "bsl 课程"], "bsl 课 程"),
            (&["٢٠", "۲۰", "20"], "20"),
            (&["cœur", "coeur", "CŒUR"], "coeur"),
            (&["\u{202e}tea\u{202c} \u{200f}", "tea", "🫖tea🏽", "<b>tea</b>"], "tea"),
        ] {
            for way in ways {
                let got = folded(way);
                assert_eq!(got.replace("b ", "").replace(" b", ""), folds, "{way}");
            }
        }
    }

    /// The judge: taking a letter apart by Unicode and dropping the marks gives the same.
    #[test]
    fn accents_fall_as_unicode_takes_letters_apart() {
        let mut judged = 0;
        for code in (0xc0..=0x17f)
            .chain(0x400..=0x45f)
            .chain(0x490..=0x491)
            .chain(0x620..=0x64a)
            .chain(0x6c0..=0x6d3)
            .chain(0x900..=0xa7f)
            .chain(0x1ea0..=0x1ef9)
        {
            let Some(letter) = char::from_u32(code) else { continue };
            // The vowel signs of India are marks too, and are kept; only the dot falls.
            let falls = |c: &char| {
                is_combining_mark(*c) && (!('\u{900}'..='\u{a7f}').contains(c) || "\u{93c}\u{9bc}\u{a3c}".contains(*c))
            };
            let apart: String = letter.to_string().nfd().filter(|c| !falls(c)).collect();
            if apart != letter.to_string() {
                assert_eq!(folded(&letter.to_string()), folded(&apart), "{letter}");
                judged += 1;
            }
        }
        assert!(judged > 150, "{judged}");
    }

    #[test]
    fn capitals_fall_as_the_library_makes_them_small() {
        for code in (0x41..=0x5a).chain(0xc0..=0x17f).chain(0x400..=0x4ff) {
            let Some(letter) = char::from_u32(code).filter(|c| c.is_uppercase()) else { continue };
            // Beyond the letters of our languages Cyrillic capitals stay capitals.
            if code < 0x460 || (0x490..=0x491).contains(&code) {
                let small: String = letter.to_lowercase().collect();
                assert_eq!(folded(&letter.to_string()), folded(&small), "{letter}");
            }
        }
    }

    #[test]
    fn a_word_without_an_end_is_cut() {
        assert!(folded(&"x".repeat(10_000)).len() <= LONGEST);
        assert_eq!(folded("   ,.;!؟ ⚽ "), "");
    }
}
