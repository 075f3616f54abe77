//! Plural rules as data, so that a new language needs no rebuild of the site.
//!
//! For whole numbers every rule of the languages we know depends on three things only: the
//! number itself when it is small, its last two digits, and whether it is a multiple of a
//! million. The words compiler finds them out by asking (`compile/plural_data.rs`) and checks
//! that nothing else matters.

use super::bytes::{Bytes, put_number};

/// The six categories of CLDR.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub enum Category {
    /// `[zero]`
    Zero,
    /// `[one]`
    One,
    /// `[two]`
    Two,
    /// `[few]`
    Few,
    /// `[many]`
    Many,
    /// `[other]`
    Other,
}

impl Category {
    /// All of them, in the order of their codes.
    pub const ALL: [Self; 6] = [Self::Zero, Self::One, Self::Two, Self::Few, Self::Many, Self::Other];

    /// The word between the brackets of a variant.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Zero => "zero",
            Self::One => "one",
            Self::Two => "two",
            Self::Few => "few",
            Self::Many => "many",
            Self::Other => "other",
        }
    }

    /// The category with this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|category| category.name() == name)
    }

    fn from_code(code: u8) -> Option<Self> {
        Self::ALL.get(usize::from(code)).copied()
    }
}

/// One language's rule for whole numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PluralRule {
    /// Numbers that have a category of their own, whatever their last digits.
    pub(super) exact: Vec<(u32, Category)>,
    /// By the last two digits: always one hundred.
    pub(super) last_two: Vec<Category>,
    /// Of multiples of a million.
    pub(super) millions: Category,
}

impl PluralRule {
    /// The category of a number; the sign does not matter.
    #[must_use]
    pub fn category(&self, number: i64) -> Category {
        let number = number.unsigned_abs();
        if let Some((_, category)) = self.exact.iter().find(|(n, _)| u64::from(*n) == number) {
            return *category;
        }
        if number.is_multiple_of(1_000_000) {
            return self.millions;
        }
        let last_two = (number % 100) as usize;
        self.last_two.get(last_two).copied().unwrap_or(Category::Other)
    }

    /// The categories that any number has, in order.
    #[must_use]
    pub fn categories(&self) -> Vec<Category> {
        let mut all: Vec<Category> = self.last_two.clone();
        all.extend(self.exact.iter().map(|(_, category)| *category));
        all.push(self.millions);
        all.sort_unstable();
        all.dedup();
        all
    }

    /// The numbers of a category that only a few numbers have; `None` when it has many.
    #[must_use]
    pub fn only_numbers(&self, category: Category) -> Option<Vec<u32>> {
        if self.millions == category || self.last_two.contains(&category) {
            return None;
        }
        let exact = self.exact.iter().filter(|(_, found)| *found == category);
        Some(exact.map(|(number, _)| *number).collect())
    }

    pub(super) fn read(bytes: &mut Bytes<'_>) -> Option<Self> {
        let mut exact = Vec::new();
        for _ in 0..bytes.u8()? {
            exact.push((bytes.number()?, Category::from_code(bytes.u8()?)?));
        }
        let millions = Category::from_code(bytes.u8()?)?;
        let mut last_two = Vec::new();
        for code in bytes.take(100)? {
            last_two.push(Category::from_code(*code)?);
        }
        Some(Self { exact, last_two, millions })
    }

    pub(super) fn write(&self, out: &mut Vec<u8>) {
        out.push(u8::try_from(self.exact.len()).unwrap_or(u8::MAX));
        for (number, category) in self.exact.iter().take(usize::from(u8::MAX)) {
            put_number(out, *number);
            out.push(*category as u8);
        }
        out.push(self.millions as u8);
        out.extend(self.last_two.iter().map(|category| *category as u8));
    }
}
