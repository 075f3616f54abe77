//! The lines of a calendar file (RFC 5545): escaped, folded, in UK time.

use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, Timelike, Utc};

/// Octets of a line, without its end (RFC 5545, 3.1).
const LINE: usize = 75;

/// UK time since 1996 (`model::uk_time`): the changes are given in the time that ends with them.
const TIMEZONE: &str = "BEGIN:VTIMEZONE\r\nTZID:Europe/London\r\n\
    BEGIN:DAYLIGHT\r\nDTSTART:19960331T010000\r\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\n\
    TZOFFSETFROM:+0000\r\nTZOFFSETTO:+0100\r\nTZNAME:BST\r\nEND:DAYLIGHT\r\n\
    BEGIN:STANDARD\r\nDTSTART:19961027T020000\r\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\n\
    TZOFFSETFROM:+0100\r\nTZOFFSETTO:+0000\r\nTZNAME:GMT\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n";

/// A calendar file that is being written.
pub(super) struct Ics(String);

impl Ics {
    /// The head of a file.
    pub(super) fn begin() -> Self {
        let head = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Come Along//EN\r\nCALSCALE:GREGORIAN\r\n";
        Self([head, TIMEZONE].concat())
    }

    /// The whole file.
    pub(super) fn end(mut self) -> String {
        self.line("END:VCALENDAR", "");
        self.0
    }

    /// A line: `name` with its colon, and a value that needs no escaping.
    pub(super) fn line(&mut self, name: &str, value: &str) {
        let mut room = LINE;
        for character in name.chars().chain(value.chars()) {
            if character.len_utf8() > room {
                self.0.push_str("\r\n ");
                room = LINE - 1;
            }
            self.0.push(character);
            room -= character.len_utf8();
        }
        self.0.push_str("\r\n");
    }

    /// A line of text for people. What could end a line, or turn around what stands beside it in
    /// somebody's calendar, goes.
    pub(super) fn text(&mut self, name: &str, text: &str) {
        let mut escaped = String::with_capacity(text.len());
        let mut before = ' ';
        for character in text.chars() {
            match character {
                '\n' if before == '\r' => {}
                '\n' | '\r' | '\u{2028}' | '\u{2029}' => escaped.push_str("\\n"),
                '\\' | ';' | ',' => escaped.extend(['\\', character]),
                '\t' => escaped.push(' '),
                '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {}
                _ if character.is_control() => {}
                _ => escaped.push(character),
            }
            before = character;
        }
        self.line(name, &escaped);
    }
}

/// `20261121`; years from 0 to 9999.
pub(super) fn date(day: NaiveDate) -> String {
    let mut out = String::with_capacity(16);
    push_number(&mut out, day.year().unsigned_abs(), 4);
    push_number(&mut out, day.month(), 2);
    push_number(&mut out, day.day(), 2);
    out
}

/// `20261121T100000`.
pub(super) fn local(at: NaiveDateTime) -> String {
    let mut out = date(at.date());
    out.push('T');
    for part in [at.hour(), at.minute(), at.second()] {
        push_number(&mut out, part, 2);
    }
    out
}

/// `20261121T100000Z`.
pub(super) fn utc(at: DateTime<Utc>) -> String {
    let mut out = local(at.naive_utc());
    out.push('Z');
    out
}

/// `number` in at least `width` digits.
fn push_number(out: &mut String, number: u32, width: usize) {
    let digits = number.to_string();
    (digits.len()..width).for_each(|_| out.push('0'));
    out.push_str(&digits);
}
