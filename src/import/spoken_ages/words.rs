//! A text as tokens: whole numbers, words, dashes, plus signs and everything that parts them.

use super::lists::FILLERS;

/// A piece of a text.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Token {
    /// Letters, in lower case; also what is no age, such as an amount or a time.
    Word(String),
    /// A whole number of at most three digits.
    Number(u32),
    /// `-` of any length.
    Dash,
    /// `+`.
    Plus,
    /// A comma, a bracket, the end of a sentence.
    Stop,
}

impl Token {
    /// Whether it is one of these words.
    pub(super) fn is_one_of(&self, words: &[&str]) -> bool {
        matches!(self, Token::Word(own) if words.contains(&own.as_str()))
    }

    /// Whether it adds nothing to an age.
    pub(super) fn is_quiet(&self) -> bool {
        *self == Token::Stop || self.is_one_of(&FILLERS)
    }
}

/// The tokens of a text. What could be money, a time or a date becomes a word, so that it can never
/// be an age.
pub(super) fn tokens(text: &str) -> Vec<Token> {
    let chars: Vec<char> = text.to_lowercase().chars().map(plain).collect();
    let mut tokens = Vec::new();
    let mut at = 0;
    while let Some(c) = chars.get(at).copied() {
        let length = |test: fn(&char) -> bool| chars.iter().skip(at).take_while(|c| test(c)).count();
        if c.is_ascii_digit() {
            let end = at + length(|c| c.is_ascii_digit() || matches!(c, '.' | ':' | '/' | '%'));
            let written: String = chars.get(at..end).unwrap_or_default().iter().collect();
            // A full stop at the end is the sentence's.
            let digits = written.trim_end_matches(['.', ':']);
            let money = matches!(at.checked_sub(1).and_then(|at| chars.get(at)), Some('£' | '$' | '€'));
            let number = digits.parse::<u32>().ok().filter(|_| digits.len() <= 3 && !money);
            tokens.push(number.map_or_else(|| Token::Word("(number)".into()), Token::Number));
            if digits.len() < written.len() {
                tokens.push(Token::Stop);
            }
            at = end;
        } else if c.is_alphabetic() {
            let end = at + length(|c| c.is_alphabetic() || *c == '\'');
            let word: String = chars.get(at..end).unwrap_or_default().iter().filter(|c| **c != '\'').collect();
            // `s1` and `ks2` are codes; `50s` and `16yrs` are not, for there the number stands first.
            let code = chars.get(end).is_some_and(char::is_ascii_digit);
            let digits = chars.iter().skip(end).take_while(|c| c.is_ascii_digit()).count();
            tokens.push(Token::Word(if code && word != "ks" { "(code)".into() } else { word }));
            at = if code { end + digits } else { end };
        } else {
            tokens.extend(match c {
                '-' => Some(Token::Dash),
                '+' => Some(Token::Plus),
                '&' => Some(Token::Word("and".into())),
                ',' | ';' | '(' | ')' | '.' | '!' | '?' | ':' | '\n' | '"' | '*' => Some(Token::Stop),
                c if c.is_whitespace() || c == '\'' || c == '/' => None,
                other => Some(Token::Word(other.to_string())),
            });
            at += 1;
        }
    }
    school_years(tokens)
}

fn plain(c: char) -> char {
    match c {
        '–' | '—' | '‒' | '−' | '‑' => '-',
        '’' | '‘' | '`' => '\'',
        '＋' => '+',
        c => c,
    }
}

/// `years 7-9` and `year 6` count school years: the word for it stands in their place.
fn school_years(mut tokens: Vec<Token>) -> Vec<Token> {
    let is = |token: Option<&Token>, word: &str| matches!(token, Some(Token::Word(own)) if own == word);
    let before_a_number = |at: usize| matches!(tokens.get(at + 1), Some(Token::Number(_)));
    let after_a_number = |at: usize| {
        let before = at.checked_sub(1).and_then(|at| tokens.get(at));
        matches!(before, Some(Token::Number(_) | Token::Dash))
    };
    let found: Vec<usize> = (0..tokens.len())
        .filter(|at| ["year", "years", "yr", "yrs", "y"].iter().any(|word| is(tokens.get(*at), word)))
        .filter(|at| before_a_number(*at) && !after_a_number(*at))
        .collect();
    for at in found {
        if let Some(token) = tokens.get_mut(at) {
            *token = Token::Word("school".into());
        }
    }
    tokens
}
