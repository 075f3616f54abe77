//! Take it with me: calendar files, square codes, links. Bytes in, text out.
//!
//! A listing comes as the pack of the directory that it is in, and is looked for by its id here, so
//! that the first program need not be able to write one.

use chrono::NaiveDate;
use come_along::facts::Context;
use come_along::model::{Clock, FreshDays};
use come_along::take::calendar::{NoFile, Words};
use come_along::take::{calendar, link, qr};
use come_along::tiles::outing;
use wasm_bindgen::prelude::wasm_bindgen;

/// The calendar file of the listing with that id in `pack`.
///
/// `today` is the day in the UK, counted from 1 January of the year 1 (`num_days_from_ce`), `minute` the
/// minute of that day there; `address` is empty or what `facts::public_address` gave. What comes back begins with a letter:
///
/// - `F`, then two digits, then the file. The first digit is 1 when the group says more of its times
///   than the file holds, the second when some of it is only in school terms; else 0.
/// - `U` nobody says when it is, `T` nobody says at what time, `W` nobody says in which week,
///   `C` it is cancelled, `O` its days are over, `G` it is not in this pack.
#[wasm_bindgen(js_name = calendarFile)]
pub fn calendar_file(
    pack: &[u8],
    id: &str,
    today: i32,
    minute: u16,
    title: &str,
    description: &str,
    address: &str,
) -> String {
    let minute = u32::from(minute);
    let now = Clock::new(minute / 60, minute % 60).unwrap_or(Clock::midnight());
    let Some((outing, today)) = outing(pack, id).zip(NaiveDate::from_num_days_from_ce_opt(today)) else {
        return "G".to_string();
    };
    let context = Context { today, now, from: None, from_is_about: false, fresh_days: FreshDays::default() };
    let digit = |set: bool| if set { "1" } else { "0" };
    match calendar::file(&outing, Words { title, description, address }, &context) {
        Ok(file) => ["F", digit(file.says_more), digit(file.term_time), &file.text].concat(),
        Err(why) => letter(why).to_string(),
    }
}

fn letter(why: NoFile) -> &'static str {
    match why {
        NoFile::NotKnown => "U",
        NoFile::NoTime => "T",
        NoFile::WhichWeek => "W",
        NoFile::Cancelled => "C",
        NoFile::Over => "O",
    }
}

/// The link to the listing with that id on `site` (origin and path), in that language; nothing when it
/// would be too long.
#[wasm_bindgen(js_name = linkOf)]
pub fn link_of(site: &str, id: &str, language: &str) -> Option<String> {
    link::of_listing(site, id, language)
}

/// A square code of `text`: the `viewBox` of the drawing, a line end, the `d` of its one path, which
/// is what is dark. Nothing when the text is too long.
#[wasm_bindgen(js_name = codeOf)]
pub fn code_of(text: &str) -> Option<String> {
    let drawing = qr::drawing(text).ok()?;
    let side = drawing.side.to_string();
    Some(["0 0 ", &side, " ", &side, "\n", &drawing.path].concat())
}
