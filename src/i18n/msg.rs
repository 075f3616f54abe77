//! A thing to be said, before it has a language.

/// A message and its arguments. Compare these in tests, never the wording.
///
/// Only the functions of [`say`](super::say) make one, so no string key exists anywhere else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Msg {
    id: u16,
    args: Vec<Arg>,
}

/// What fills a variable.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arg {
    /// A whole number, shown in Latin digits.
    Number(i64),
    /// Text as it is.
    Text(String),
    /// Another message, in whatever language the outer one is said.
    Message(Msg),
}

impl Msg {
    /// For the generated functions.
    pub(crate) fn new(id: u16, args: Vec<Arg>) -> Self {
        Self { id, args }
    }

    /// A message by its number, for tools that must try all of them with sample values (the
    /// tests and `hub check`). `tests/locales.rs` sees to it that nothing else calls it.
    #[must_use]
    pub fn for_check(id: u16, args: Vec<Arg>) -> Self {
        Self::new(id, args)
    }

    /// The same for the workshop, which tries what somebody writes.
    #[must_use]
    pub fn for_workshop(id: u16, args: Vec<Arg>) -> Self {
        Self::new(id, args)
    }

    /// The place in the contract.
    pub(crate) fn id(&self) -> u16 {
        self.id
    }

    /// In the order of the contract's variables.
    pub(crate) fn args(&self) -> &[Arg] {
        &self.args
    }
}

/// Whole numbers that can be counted aloud. What is too large for `i64` becomes its largest.
pub trait Number {
    /// The same number as the words engine wants it.
    fn number(self) -> i64;
}

macro_rules! number {
    ($($kind:ty)+) => {$(
        impl Number for $kind {
            fn number(self) -> i64 {
                i64::try_from(self).unwrap_or(i64::MAX)
            }
        }
    )+};
}
number!(i32 i64 u8 u16 u32 u64 usize);
