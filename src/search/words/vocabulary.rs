//! Words, each kept once and known by a number. All letters lie in one string: a hundred thousand
//! words are two allocations and not a hundred thousand.

use super::edits::letter_set;

/// Any language: what stands in no list of ours.
pub(super) const OTHER: u8 = 0xff;

/// The languages whose words are told apart, BCP 47, without script and region.
pub(super) const LANGUAGES: [&str; 28] = [
    "en", "am", "ar", "bn", "ckb", "cy", "es", "fa", "fr", "hi", "kmr", "ku", "om", "pa", "pl", "ps", "pt", "ro", "ru",
    "so", "sq", "ta", "ti", "tr", "uk", "ur", "vi", "zh",
];

/// The number of a language by its tag.
pub(super) fn language_number(tag: &str) -> u8 {
    let main = tag.split('-').next().unwrap_or_default();
    LANGUAGES.iter().position(|known| known.eq_ignore_ascii_case(main)).map_or(OTHER, |at| at as u8)
}

#[derive(Clone, Copy, Debug)]
struct Word {
    start: u32,
    set: u32,
    length: u8,
    language: u8,
}

impl Word {
    /// Whether it may be that word: its letters are still to be compared.
    fn is(&self, language: u8, word: &str) -> bool {
        self.language == language && usize::from(self.length) == word.len()
    }
}

/// Words of some language, each with a number.
#[derive(Clone, Debug, Default)]
pub(super) struct Vocabulary {
    letters: String,
    words: Vec<Word>,
    /// A word's number plus one, at the place of its hash or after; a power of two, at most half full.
    slots: Vec<u32>,
}

impl Vocabulary {
    /// How many words there are; their numbers are below.
    pub(super) fn len(&self) -> usize {
        self.words.len()
    }

    /// The word with that number.
    pub(super) fn word(&self, number: usize) -> &str {
        self.words.get(number).map_or("", |word| self.letters_of(word))
    }

    /// Which letters it has.
    pub(super) fn set(&self, number: usize) -> u32 {
        self.words.get(number).map_or(0, |word| word.set)
    }

    /// The number of a word of that language.
    pub(super) fn get(&self, language: u8, word: &str) -> Option<u32> {
        if self.slots.is_empty() { None } else { self.slots.get(self.slot(language, word))?.checked_sub(1) }
    }

    /// Whether a word is there in any language.
    pub(super) fn has(&self, word: &str) -> bool {
        (0..LANGUAGES.len() as u8).chain([OTHER]).any(|language| self.get(language, word).is_some())
    }

    /// The number of a word, which is added if it is new. Words are at most 255 bytes long; the rest
    /// of a longer one is not told apart.
    pub(super) fn add(&mut self, language: u8, word: &str) -> u32 {
        if self.slots.len() <= self.words.len() * 2 {
            self.grow();
        }
        let slot = self.slot(language, word);
        match self.slots.get_mut(slot) {
            Some(0) => {}
            Some(number) => return *number - 1,
            None => return 0,
        }
        let length = u8::try_from(word.len()).unwrap_or(u8::MAX);
        let start = self.letters.len() as u32;
        self.letters.push_str(word);
        self.words.push(Word { start, set: letter_set(word), length, language });
        let number = self.words.len() as u32;
        if let Some(slot) = self.slots.get_mut(slot) {
            *slot = number;
        }
        number - 1
    }

    /// Bytes that it takes, about.
    pub(super) fn bytes(&self) -> usize {
        self.letters.capacity() + self.words.capacity() * size_of::<Word>() + self.slots.capacity() * 4
    }

    fn letters_of(&self, word: &Word) -> &str {
        let start = word.start as usize;
        self.letters.get(start..start + usize::from(word.length)).unwrap_or_default()
    }

    /// Where the word is, or where it would be put.
    fn slot(&self, language: u8, word: &str) -> usize {
        let mask = self.slots.len() - 1;
        let mut at = hash(language, word) as usize & mask;
        while let Some(number) = self.slots.get(at).and_then(|number| number.checked_sub(1)) {
            match self.words.get(number as usize) {
                Some(other) if other.is(language, word) && self.letters_of(other) == word => break,
                _ => at = (at + 1) & mask,
            }
        }
        at
    }

    fn grow(&mut self) {
        self.slots = vec![0; (self.slots.len() * 2).max(64)];
        for number in 0..self.words.len() {
            let Some(word) = self.words.get(number).copied() else { continue };
            let slot = self.slot(word.language, self.letters_of(&word));
            if let Some(slot) = self.slots.get_mut(slot) {
                *slot = number as u32 + 1;
            }
        }
    }
}

/// FNV-1a, mixed once more so that its low bits are good.
fn hash(language: u8, word: &str) -> u32 {
    let mut hash = 0x811c_9dc5 ^ u32::from(language);
    for byte in word.bytes() {
        hash = (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
    }
    hash ^ hash >> 15
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_word_has_one_number_in_each_language() {
        let mut words = Vocabulary::default();
        assert_eq!(words.get(0, "tea"), None);
        let numbers: Vec<u32> = (0..5_000).map(|n| words.add((n % 3) as u8, &format!("word{n}"))).collect();
        for (n, number) in numbers.iter().enumerate() {
            assert_eq!(words.add((n % 3) as u8, &format!("word{n}")), *number);
            assert_eq!(words.get((n % 3) as u8, &format!("word{n}")), Some(*number));
            assert_eq!(words.get((n % 3) as u8 + 1, &format!("word{n}")), None);
            assert_eq!(words.word(*number as usize), format!("word{n}"));
        }
        assert_eq!(words.len(), 5_000);
    }
}
