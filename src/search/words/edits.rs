//! How far a typed word is from another: letters left out, added, changed or changed places.

/// Letters of a word that are compared; what is longer is no slip of anything.
pub(super) const LONGEST: usize = 24;

/// A word taken apart into letters.
#[derive(Clone, Copy)]
pub(super) struct Letters {
    letters: [char; LONGEST],
    count: usize,
}

impl Letters {
    /// Nothing for a word that is too long.
    pub(super) fn of(word: &str) -> Option<Self> {
        let mut taken = Self { letters: ['\0'; LONGEST], count: 0 };
        for letter in word.chars() {
            *taken.letters.get_mut(taken.count)? = letter;
            taken.count += 1;
        }
        Some(taken)
    }

    pub(super) fn count(&self) -> usize {
        self.count
    }

    fn get(&self, at: usize) -> char {
        self.letters.get(at).copied().unwrap_or_default()
    }
}

/// Which letters a word has, as bits: two words that differ in more than `2 * n` bits are more than
/// `n` slips apart, and nearly all words are told apart by that alone.
pub(super) fn letter_set(word: &str) -> u32 {
    word.chars().fold(0, |set, letter| set | 1 << (letter as u32 % 32))
}

/// Slips between `typed` and `word`, or nothing when there are more than `most`. With `beginning`,
/// between `typed` and the nearest beginning of `word`. (Optimal string alignment.)
pub(super) fn slips(typed: &Letters, word: &Letters, most: u8, beginning: bool) -> Option<u8> {
    let columns = word.count;
    if typed.count > columns + usize::from(most) || (!beginning && columns > typed.count + usize::from(most)) {
        return None;
    }
    let mut before = [0u8; LONGEST + 1];
    let mut above = [0u8; LONGEST + 1];
    for (column, cell) in above.iter_mut().enumerate() {
        *cell = column as u8;
    }
    for row in 0..typed.count {
        let letter = typed.get(row);
        let mut line = [0u8; LONGEST + 1];
        line[0] = row as u8 + 1;
        let mut least = line[0];
        for column in 0..columns.min(LONGEST) {
            let other = word.get(column);
            let mut cell = (above[column] + u8::from(letter != other)).min(above[column + 1] + 1).min(line[column] + 1);
            if row > 0 && column > 0 && letter == word.get(column - 1) && typed.get(row - 1) == other {
                cell = cell.min(before[column - 1] + 1);
            }
            line[column + 1] = cell;
            least = least.min(cell);
        }
        if least > most {
            return None;
        }
        before = above;
        above = line;
    }
    let cells = above.iter().take(columns + 1);
    let slips = if beginning { cells.min() } else { cells.last() };
    slips.copied().filter(|slips| *slips <= most)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn between(one: &str, other: &str, most: u8) -> Option<u8> {
        slips(&Letters::of(one)?, &Letters::of(other)?, most, false)
    }

    #[test]
    fn slips_are_counted() {
        assert_eq!(between("football", "football", 2), Some(0));
        assert_eq!(between("fotball", "football", 2), Some(1), "left out");
        assert_eq!(between("footbball", "football", 2), Some(1), "added");
        assert_eq!(between("foitball", "football", 2), Some(1), "changed");
        assert_eq!(between("footabll", "football", 2), Some(1), "changed places");
        assert_eq!(between("fotbal", "football", 2), Some(2));
        assert_eq!(between("fotbal", "football", 1), None);
        assert_eq!(between("", "ab", 2), Some(2));
        assert_eq!(between("شطرج", "شطرنج", 1), Some(1));
    }

    #[test]
    fn a_beginning_is_near_too() {
        let near = |one, other| slips(&Letters::of(one)?, &Letters::of(other)?, 1, true);
        assert_eq!(near("swimi", "swimming"), Some(1));
        assert_eq!(near("swim", "swimming"), Some(0));
        assert_eq!(near("chess", "swimming"), None);
    }

    /// The set of letters may only turn away what is truly far.
    #[test]
    fn the_quick_look_never_turns_away_what_is_near() {
        let words = ["football", "fotball", "futbol", "choir", "chior", "sewing", "sowing", "", "кухня", "кухна"];
        for one in words {
            for other in words {
                if let Some(slips) = between(one, other, 2) {
                    let differ = (letter_set(one) ^ letter_set(other)).count_ones();
                    assert!(differ <= 2 * u32::from(slips), "{one} {other}");
                }
            }
        }
    }

    #[test]
    fn what_is_too_long_is_no_slip() {
        assert!(Letters::of(&"a".repeat(LONGEST + 1)).is_none());
        assert!(Letters::of(&"a".repeat(LONGEST)).is_some());
    }
}
