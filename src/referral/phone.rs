//! Telephone numbers as people type them: any digits, any country, any spaces.

/// A number that can be dialled: Latin digits in groups as typed, perhaps with a `+` before.
#[derive(Clone, PartialEq, Eq)]
pub struct Phone(String);

/// Why it cannot be a telephone number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PhoneError {
    /// Nothing was typed.
    #[error("no number")]
    Empty,
    /// There are letters in it.
    #[error("letters in the number")]
    Letters,
    /// Fewer than 6 or more than 15 digits (ITU-T E.164 allows 15).
    #[error("too short or too long")]
    Length,
}

impl Phone {
    /// Reads a number: Arabic, Persian, Bengali and Devanagari digits become Latin ones, `00`
    /// before a foreign number becomes `+`, brackets, dots and dashes become spaces.
    pub fn parse(typed: &str) -> Result<Self, PhoneError> {
        let mut text = String::new();
        for character in typed.trim().chars() {
            match digit(character) {
                Some(digit) => text.push(digit),
                None => push_separator(&mut text, character)?,
            }
        }
        let text = international(text.trim_end());
        let digits = text.chars().filter(char::is_ascii_digit).count();
        match digits {
            0 if text.is_empty() => Err(PhoneError::Empty),
            6..=15 => Ok(Self(text)),
            _ => Err(PhoneError::Length),
        }
    }

    /// The number as people read it.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

fn push_separator(text: &mut String, character: char) -> Result<(), PhoneError> {
    match character {
        '+' | '＋' if text.is_empty() => text.push('+'),
        // Marks without a width stand between digits that were pasted from elsewhere.
        '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}' => {}
        ' ' | '\u{a0}' | '\t' | '-' | '\u{2010}'..='\u{2015}' | '.' | '(' | ')' | '/' => {
            if !text.is_empty() && !text.ends_with([' ', '+']) {
                text.push(' ');
            }
        }
        _ => return Err(PhoneError::Letters),
    }
    Ok(())
}

fn international(text: &str) -> String {
    match text.strip_prefix("00") {
        Some(rest) => format!("+{}", rest.trim_start()),
        None => text.to_string(),
    }
}

/// The Latin digit of `character`, when it is a digit in one of the scripts of our languages.
pub(super) fn digit(character: char) -> Option<char> {
    const ZEROS: [char; 7] = ['0', '٠', '۰', '০', '०', '੦', '０'];
    ZEROS.into_iter().find_map(|zero| {
        let value = u32::from(character).checked_sub(u32::from(zero))?;
        char::from_digit(value, 10)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(typed: &str) -> Result<String, PhoneError> {
        Phone::parse(typed).map(|phone| phone.0)
    }

    #[test]
    fn digits_of_every_script_are_understood() {
        for typed in ["07700 900123", "٠٧٧٠٠ ٩٠٠١٢٣", "۰۷۷۰۰ ۹۰۰۱۲۳", "০৭৭০০ ৯০০১২৩", "07700-900123", " 07700  900123 "]
        {
            assert_eq!(read(typed).as_deref(), Ok("07700 900123"), "{typed}");
        }
    }

    #[test]
    fn numbers_of_other_countries_are_numbers() {
        assert_eq!(read("0044 7700 900123").as_deref(), Ok("+44 7700 900123"));
        assert_eq!(read("+249 (0) 91 234 5678").as_deref(), Ok("+249 0 91 234 5678"));
    }

    #[test]
    fn what_cannot_be_dialled_is_said() {
        assert_eq!(read(""), Err(PhoneError::Empty));
        assert_eq!(read("call me"), Err(PhoneError::Letters));
        assert_eq!(read("999"), Err(PhoneError::Length));
        assert_eq!(read("0770090012345678"), Err(PhoneError::Length));
    }
}
