//! A text as tokens: words, numbers, dashes and ends of sentences.

/// A piece of a text.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Token {
    /// Letters, in lower case; also whatever is neither a number nor a sign we read.
    Word(String),
    /// Digits, perhaps with a colon or a point between them: `9`, `9.30`, `0930`, `12`.
    Number(String),
    /// `-` of any length.
    Dash,
    /// A comma.
    Comma,
    /// The end of a sentence, a line or an entry.
    Stop,
    /// A colon, a bracket, a slash: parts words and means nothing by itself.
    Gap,
}

impl Token {
    /// Whether it is this word.
    pub(super) fn is(&self, word: &str) -> bool {
        matches!(self, Token::Word(own) if own == word)
    }
}

/// What may follow a number without a space and still leave it a number.
const AFTER_NUMBER: [&str; 12] = ["am", "pm", "st", "nd", "rd", "th", "noon", "midday", "midnight", "hrs", "h", "to"];

/// The tokens of a text.
pub(super) fn tokens(text: &str) -> Vec<Token> {
    let text = plain(text);
    let chars: Vec<char> = text.chars().collect();
    let mut tokens: Vec<Token> = Vec::new();
    let mut at = 0;
    while let Some(c) = chars.get(at).copied() {
        if c.is_ascii_digit() {
            at = number(&chars, at, &mut tokens);
        } else if c.is_alphabetic() {
            let end = end_of(&chars, at, |c| c.is_alphabetic() || c == '\'');
            let word: String = chars.get(at..end).unwrap_or_default().iter().filter(|c| **c != '\'').collect();
            // `s1` is part of an address, never the time one.
            let glued = chars.get(end).is_some_and(char::is_ascii_digit);
            let end = if glued { end_of(&chars, at, char::is_alphanumeric) } else { end };
            tokens.push(Token::Word(if glued { "(code)".into() } else { word }));
            at = end;
        } else {
            tokens.extend(sign(c, chars.get(at + 1).copied()));
            at += 1;
        }
    }
    tokens
}

fn plain(text: &str) -> String {
    let text: String = text
        .chars()
        .map(|c| match c {
            '–' | '—' | '‒' | '−' | '‑' | '\u{AD}' => '-',
            '’' | '‘' | '`' => '\'',
            c if c != '\n' && (c.is_whitespace() || c == '\u{200B}') => ' ',
            c => c,
        })
        .collect();
    let text = text.to_lowercase();
    [("a.m.", "am"), ("p.m.", "pm"), ("a.m", "am"), ("p.m", "pm"), ("o'clock", " ")]
        .iter()
        .fold(text, |text, (long, short)| text.replace(long, short))
}

fn end_of(chars: &[char], from: usize, test: impl Fn(char) -> bool) -> usize {
    from + chars.get(from..).unwrap_or_default().iter().take_while(|c| test(**c)).count()
}

/// A number with what is written straight after it; where that makes it a code, a word.
fn number(chars: &[char], from: usize, tokens: &mut Vec<Token>) -> usize {
    if let Some(end) = date(chars, from) {
        tokens.push(Token::Word("(date)".into()));
        return end;
    }
    let mut end = end_of(chars, from, |c| c.is_ascii_digit());
    while matches!(chars.get(end), Some(':' | '.')) && chars.get(end + 1).is_some_and(char::is_ascii_digit) {
        end = end_of(chars, end + 1, |c| c.is_ascii_digit());
    }
    let digits: String = chars.get(from..end).unwrap_or_default().iter().collect();
    let after_end = end_of(chars, end, char::is_alphabetic);
    let after: String = chars.get(end..after_end).unwrap_or_default().iter().collect();
    let money = tokens.last().is_some_and(|before| ["£", "$", "€"].iter().any(|sign| before.is(sign)));
    if money || !(after.is_empty() || AFTER_NUMBER.contains(&after.as_str())) {
        tokens.push(Token::Word("(code)".into()));
        return after_end;
    }
    tokens.push(Token::Number(digits));
    end
}

/// Where `2026-12-01` ends: not two times of day with dashes between them.
fn date(chars: &[char], from: usize) -> Option<usize> {
    let written = chars.get(from..from + 10)?;
    let shape =
        written.iter().enumerate().all(|(at, c)| if matches!(at, 4 | 7) { *c == '-' } else { c.is_ascii_digit() });
    let ends = !chars.get(from + 10).is_some_and(char::is_ascii_digit);
    (shape && ends).then_some(from + 10)
}

fn sign(c: char, next: Option<char>) -> Option<Token> {
    match c {
        ' ' => None,
        '-' => Some(Token::Dash),
        ',' => Some(Token::Comma),
        '\n' | ';' | '|' => Some(Token::Stop),
        '.' | '!' | '?' if next.is_none_or(char::is_whitespace) => Some(Token::Stop),
        '&' | '+' | '/' => Some(Token::Word("and".into())),
        ':' | '(' | ')' | '[' | ']' | '"' | '\'' | '*' | '.' | '•' => Some(Token::Gap),
        other => Some(Token::Word(other.to_string())),
    }
}
