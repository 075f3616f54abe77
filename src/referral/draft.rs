//! What somebody has typed so far, kept on their own device because they said so, until they finish.
//!
//! What stands on a device may have been changed by anybody there, or been written by a site of another year, so
//! it is read like something from outside: a field or a choice that is not asked any more is left out.

use super::answers::{Answers, Value};
use super::questions::{Field, Kind, QUESTIONS};
use chrono::{Days, NaiveDate};

/// Days after which nobody is still writing: then it is forgotten unread.
pub const KEPT_DAYS: u32 = 7;

/// Begins what a device keeps.
const MARK: &str = "come-along draft 1";
/// Bytes of what a device keeps; a letter holds less.
const LONGEST: usize = 64 << 10;

/// Typed answers and where they were typed. No `Debug`, on purpose.
#[derive(Clone, PartialEq)]
pub struct Draft {
    /// The page, as the site writes it down.
    pub page: String,
    /// The answers so far.
    pub answers: Answers,
}

/// Nothing that one can go on with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotADraft {
    /// It was not written so.
    #[error("it is not what somebody has typed")]
    Broken,
    /// It is older than [`KEPT_DAYS`], or of a day that has not been yet.
    #[error("it is too old")]
    Over,
}

impl Draft {
    /// As a device keeps it, written on `day`: a mark, the day, the page, then a field a line.
    #[must_use]
    pub fn to_text(&self, day: NaiveDate) -> String {
        let mut lines = vec![MARK.to_string(), day.to_string(), escaped(&self.page)];
        for field in QUESTIONS.iter().flat_map(|question| question.fields) {
            let value = match self.answers.get(field.id) {
                None => continue,
                Some(Value::Text(text)) => escaped(text),
                Some(Value::One(choice)) => (*choice).to_string(),
                Some(Value::Many(choices)) => choices.join(" "),
                Some(Value::Count(count)) => count.to_string(),
            };
            lines.push([field.id, " ", &value].concat());
        }
        lines.join("\n")
    }

    /// The counterpart of [`Draft::to_text`], read on `today`.
    ///
    /// # Errors
    /// [`NotADraft`].
    pub fn parse(text: &str, today: NaiveDate) -> Result<Self, NotADraft> {
        if text.len() > LONGEST {
            return Err(NotADraft::Broken);
        }
        let mut lines = text.split('\n');
        let mut line = || lines.next().ok_or(NotADraft::Broken);
        if line()? != MARK {
            return Err(NotADraft::Broken);
        }
        let day: NaiveDate = line()?.parse().map_err(|_| NotADraft::Broken)?;
        let page = plain(line()?).ok_or(NotADraft::Broken)?;
        if day > today || today.checked_sub_days(Days::new(KEPT_DAYS.into())).is_some_and(|oldest| day < oldest) {
            return Err(NotADraft::Over);
        }
        let mut answers = Answers::default();
        for (id, value) in lines.filter_map(|line| line.split_once(' ')) {
            let field = QUESTIONS.iter().flat_map(|question| question.fields).find(|field| field.id == id);
            if let Some((field, value)) = field.and_then(|field| Some((field, field.value(value)?))) {
                answers.set(field.id, value);
            }
        }
        Ok(Self { page, answers })
    }
}

impl Field {
    /// An answer of this kind, from what a device kept.
    fn value(&self, kept: &str) -> Option<Value> {
        let choice = |id: &str| self.choices().iter().map(|choice| choice.id).find(|known| *known == id);
        match self.kind {
            Kind::Line(_) | Kind::Lines(_) | Kind::Phone | Kind::Email => plain(kept).map(Value::Text),
            Kind::Count(most) => kept.parse().ok().filter(|count| *count <= most).map(Value::Count),
            Kind::OneOf(_) | Kind::YesNo(_) | Kind::Pick(_) => choice(kept).map(Value::One),
            Kind::AnyOf(_) => Some(Value::Many(kept.split(' ').filter_map(choice).collect())),
            Kind::Tick(_) | Kind::Must(_) => Some(self.id).filter(|own| *own == kept).map(Value::One),
        }
    }
}

/// On one line.
fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace('\n', "\\n").replace('\r', "\\r")
}

fn plain(line: &str) -> Option<String> {
    let mut text = String::with_capacity(line.len());
    let mut signs = line.chars();
    while let Some(sign) = signs.next() {
        text.push(match sign {
            '\\' => match signs.next()? {
                'n' => '\n',
                'r' => '\r',
                '\\' => '\\',
                _ => return None,
            },
            sign => sign,
        });
    }
    Some(text)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may fail")]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const DAY: NaiveDate = NaiveDate::from_ymd_opt(2026, 11, 21).unwrap();

    /// Every field answered, its text as given.
    fn full(text: &str) -> Draft {
        let mut answers = Answers::default();
        for field in QUESTIONS.iter().flat_map(|question| question.fields) {
            let ids: Vec<&'static str> = field.choices().iter().map(|choice| choice.id).collect();
            let value = match field.kind {
                Kind::Line(_) | Kind::Lines(_) | Kind::Phone | Kind::Email => Value::Text(text.to_string()),
                Kind::Count(most) => Value::Count(most),
                Kind::OneOf(_) | Kind::YesNo(_) | Kind::Pick(_) => Value::One(ids[ids.len() - 1]),
                Kind::AnyOf(_) => Value::Many(ids),
                Kind::Tick(_) | Kind::Must(_) => Value::One(field.id),
            };
            answers.set(field.id, value);
        }
        Draft { page: "ask/3/come/town:lunch".into(), answers }
    }

    #[test]
    fn after_a_week_or_with_a_clock_from_another_year_it_is_over() {
        let text = full("x").to_text(DAY);
        let on = |day: NaiveDate| Draft::parse(&text, day).err();
        assert_eq!(on(DAY), None);
        assert_eq!(on(DAY + Days::new(7)), None);
        assert_eq!(on(DAY + Days::new(8)), Some(NotADraft::Over));
        assert_eq!(on(DAY - Days::new(1)), Some(NotADraft::Over));
        assert_eq!(on(NaiveDate::MIN), Some(NotADraft::Over));
        assert_eq!(on(NaiveDate::MAX), Some(NotADraft::Over));
    }

    #[test]
    fn what_is_not_asked_any_more_is_left_out() {
        let text =
            [MARK, "2026-11-21", "ask/2/call", "phone 07700 900123", "old-question yes", "reply by-pigeon"].join("\n");
        let draft = Draft::parse(&text, DAY).unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(draft.answers.text("phone"), "07700 900123");
        assert!(draft.answers.one("reply").is_none());
        assert_eq!(draft.page, "ask/2/call");
    }

    proptest! {
        #[test]
        fn it_is_read_as_it_was_written(text in any::<String>(), page in any::<String>()) {
            let draft = Draft { page, ..full(&text) };
            let read = Draft::parse(&draft.to_text(DAY), DAY);
            prop_assert!(read == Ok(draft));
        }

        #[test]
        fn no_text_breaks_it_off(text in "\\PC{0,80}", at in 0usize..2000, sign in any::<char>()) {
            let _ = Draft::parse(&text, DAY);
            let mut whole: Vec<char> = full("a\\b\nc").to_text(DAY).chars().collect();
            let at = at % whole.len();
            whole[at] = sign;
            let _ = Draft::parse(&whole.iter().collect::<String>(), DAY);
        }
    }
}
