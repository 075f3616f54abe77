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

/// More slips than are ever asked for.
const MANY: u8 = 100;

/// Slips between `typed` and `word`, or nothing when there are more than `most`. With `beginning`,
/// between `typed` and the nearest beginning of `word`. (Optimal string alignment, in a band: letters
/// that are further apart than `most` places cannot stand for each other.)
pub(super) fn slips(typed: &Letters, word: &Letters, most: u8, beginning: bool) -> Option<u8> {
    let (rows, columns, band) = (typed.count, word.count, usize::from(most));
    if rows > columns + band || (!beginning && columns > rows + band) {
        return None;
    }
    let mut before = [MANY; LONGEST + 1];
    let mut above = [MANY; LONGEST + 1];
    for (column, cell) in above.iter_mut().enumerate().take(band + 1) {
        *cell = column as u8;
    }
    for row in 1..=rows {
        let letter = typed.get(row - 1);
        let mut line = [MANY; LONGEST + 1];
        let mut least = MANY;
        for column in row.saturating_sub(band)..=columns.min(row + band) {
            let mut cell = above[column] + 1;
            if column > 0 {
                let other = word.get(column - 1);
                cell = cell.min(line[column - 1] + 1).min(above[column - 1] + u8::from(letter != other));
                if row > 1 && column > 1 && letter == word.get(column - 2) && typed.get(row - 2) == other {
                    cell = cell.min(before[column - 2] + 1);
                }
            }
            line[column] = cell;
            least = least.min(cell);
        }
        if least > most {
            return None;
        }
        before = above;
        above = line;
    }
    let mut cells = above.iter().take(columns + 1);
    let slips = if beginning { cells.min() } else { cells.next_back() };
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

    /// The judge: the whole table, without a band.
    fn slowly(one: &[char], other: &[char]) -> usize {
        let mut table = vec![vec![0; other.len() + 1]; one.len() + 1];
        for i in 0..=one.len() {
            for j in 0..=other.len() {
                table[i][j] = match (i, j) {
                    (0, _) => j,
                    (_, 0) => i,
                    _ => {
                        let changed = usize::from(one[i - 1] != other[j - 1]);
                        let mut least =
                            (table[i - 1][j] + 1).min(table[i][j - 1] + 1).min(table[i - 1][j - 1] + changed);
                        if i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1] {
                            least = least.min(table[i - 2][j - 2] + 1);
                        }
                        least
                    }
                };
            }
        }
        table[one.len()][other.len()]
    }

    proptest::proptest! {
        #[test]
        fn the_band_misses_nothing(one in "[abc]{0,9}", other in "[abc]{0,9}", most in 1u8..3) {
            let (first, second): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
            let whole = u8::try_from(slowly(&first, &second)).unwrap_or(MANY);
            proptest::prop_assert_eq!(between(&one, &other, most), (whole <= most).then_some(whole));
            let beginnings = (0..=second.len()).map(|end| slowly(&first, &second[..end]));
            let nearest = beginnings.min().and_then(|slips| u8::try_from(slips).ok()).unwrap_or(MANY);
            let (typed, word) = (Letters::of(&one), Letters::of(&other));
            let got = typed.zip(word).and_then(|(typed, word)| slips(&typed, &word, most, true));
            proptest::prop_assert_eq!(got, (nearest <= most).then_some(nearest));
        }
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
