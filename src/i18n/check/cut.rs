//! Cutting text: words of every script, numbers, what stands in quotation marks.

/// Whether a character is part of a word: letters, digits, and the marks that letters carry. The
/// virama, the nukta and the pulli are marks, so Bengali, Hindi, Punjabi and Tamil words stay whole.
pub(super) fn in_word(c: char) -> bool {
    c.is_alphanumeric() || is_mark(c)
}

/// Marks that are written over, under or after a letter and that `is_alphanumeric` does not count.
pub(super) fn is_mark(c: char) -> bool {
    let indic = matches!(c, '\u{900}'..='\u{dff}') && !c.is_alphanumeric() && !is_indic_sign(c);
    indic
        || matches!(
            c,
            '\u{300}'..='\u{36f}'
                | '\u{610}'..='\u{61a}'
                | '\u{64b}'..='\u{65f}'
                | '\u{670}'
                | '\u{6d6}'..='\u{6dc}'
                | '\u{6df}'..='\u{6e8}'
                | '\u{135d}'..='\u{135f}'
                | '\u{200c}'
                | '\u{200d}'
        )
}

/// Danda, double danda, abbreviation sign, rupee marks and the like: signs between words.
fn is_indic_sign(c: char) -> bool {
    matches!(
        c,
        '\u{964}' | '\u{965}' | '\u{970}' | '\u{9f2}'..='\u{9fb}' | '\u{9fd}' | '\u{a76}' | '\u{af0}' | '\u{af1}'
            | '\u{bf0}'..='\u{bfa}' | '\u{df4}'
    )
}

/// A text as the lists of terms see it: small letters, no vowel marks, hyphens as spaces, and
/// letters that look alike in Arabic and Persian writing as one.
#[must_use]
pub fn folded(text: &str) -> String {
    let fold = |c: char| match c {
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ى' | 'ی' => 'ي',
        'ک' => 'ك',
        'ة' => 'ه',
        'é' | 'è' => 'e',
        '’' => '\'',
        '-' | '‑' | '–' | '\u{a0}' | '\u{202f}' => ' ',
        _ => c,
    };
    let mark = |c: &char| matches!(c, '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{640}' | '\u{200b}'..='\u{200f}' | '\u{ad}');
    text.to_lowercase().chars().filter(|c| !mark(c)).map(fold).collect()
}

/// The words of a folded text.
pub(super) fn tokens(text: &str) -> Vec<String> {
    let split = folded(text);
    let words = split.split(|c: char| !(in_word(c) || c == '\'' || c == '%'));
    words.map(|word| word.trim_matches('\'').to_owned()).filter(|word| !word.is_empty()).collect()
}

/// A digit of any script as one of 0 to 9.
pub(super) fn latin_digit(c: char) -> Option<char> {
    const ZEROS: &[u32] = &[
        0x30, 0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0x1040, 0xff10,
    ];
    let value = ZEROS.iter().find_map(|zero| u32::from(c).checked_sub(*zero).filter(|value| *value < 10))?;
    char::from_digit(value, 10)
}

/// `999`, `116 123`, `0800 1111`, `2.50`, `£`: digits with what keeps them together. Digits of any
/// script come out as 0 to 9, and any space as a plain one.
#[must_use]
pub fn number_tokens(text: &str) -> Vec<String> {
    let letters: Vec<char> = text.chars().map(|c| latin_digit(c).unwrap_or(c)).collect();
    let digit = |at: usize| letters.get(at).is_some_and(char::is_ascii_digit);
    let mut found = vec![String::new()];
    for (at, letter) in letters.iter().enumerate() {
        let space = matches!(letter, ' ' | '\u{a0}' | '\u{202f}');
        let joins = (space || matches!(letter, '.' | ':')) && at > 0 && digit(at - 1) && digit(at + 1);
        match (letter, found.last_mut()) {
            ('£', _) => found.extend(["£".to_owned(), String::new()]),
            (_, Some(last)) if letter.is_ascii_digit() || joins => last.push(if space { ' ' } else { *letter }),
            _ => found.push(String::new()),
        }
    }
    found.retain(|token| !token.is_empty());
    found
}

/// Quotation marks: what opens, and what closes then.
const QUOTES: &[(char, &[char])] = &[
    ('“', &['”']),
    ('„', &['“', '”']),
    ('«', &['»']),
    ('‹', &['›']),
    ('「', &['」']),
    ('『', &['』']),
    ('《', &['》']),
];

/// The text between the first quotation marks, if there is any, without spaces at its ends.
#[must_use]
pub fn quoted(text: &str) -> Option<&str> {
    let (at, open) = text.char_indices().find(|(_, c)| QUOTES.iter().any(|(open, _)| open == c))?;
    let closing = QUOTES.iter().find(|(known, _)| *known == open).map(|(_, closing)| *closing)?;
    let inside = text.get(at + open.len_utf8()..)?;
    let (end, _) = inside.char_indices().find(|(_, c)| closing.contains(c))?;
    let edge = |c: char| c.is_whitespace() || matches!(c, '\u{200b}'..='\u{200f}' | '\u{61c}');
    Some(inside.get(..end)?.trim_matches(edge))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_every_script_stay_whole() {
        for (text, words) in [
            ("তুমি কি আজ রান্না করবে?", vec!["তুমি", "কি", "আজ", "রান্না", "করবে"]),
            ("क्या आप पढ़ेंगे। हाँ", vec!["क्या", "आप", "पढ़ेंगे", "हाँ"]),
            ("ਕੀ ਤੁਸੀਂ ਪੜ੍ਹੋਗੇ", vec!["ਕੀ", "ਤੁਸੀਂ", "ਪੜ੍ਹੋਗੇ"]),
            ("நீங்கள் வருவீர்களா?", vec!["நீங்கள்", "வருவீர்களா"]),
            ("Self-help, don’t", vec!["self", "help", "don't"]),
        ] {
            assert_eq!(tokens(text), words);
        }
    }

    #[test]
    fn numbers_keep_together_in_any_digits() {
        let expected = ["0800 1111", "£", "2.50", "999", "10:00", "5"];
        assert_eq!(number_tokens("On 0800 1111. £2.50 or 999, 10:00 to 5"), expected);
        assert_eq!(number_tokens("۰۸۰۰\u{a0}۱۱۱۱ و ٩٩٩ और ५"), ["0800 1111", "999", "5"]);
    }

    #[test]
    fn quotes_of_every_kind_are_read() {
        for text in ["a “X y” b", "a „X y“ b", "a „X y” b", "a «\u{a0}X y\u{202f}» b", "在「X y」里", "a „X y“ und “z”"]
        {
            assert_eq!(quoted(text), Some("X y"), "{text}");
        }
        assert_eq!(quoted("no „quote here"), None);
    }
}
