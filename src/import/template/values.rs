//! Cells with a grammar of their own: prices, days, ages, languages, points. Each reader takes the
//! cell and answers nothing when what stands there is not allowed; what it reports itself counts
//! as an answer.

use super::column::{Cell, plain};
use super::draft::{Address, Draft};
use crate::import::open_referral::{extension::LONGEST_WORDS, place};
use crate::import::report::Reason;
use crate::import::spoken_ages::{self, Place as Where};
use crate::import::{Settings, clean, contacts, dates, languages, money, postcode, spoken_languages, spoken_times};
use crate::model::*;
use chrono::NaiveDate;

/// Longest line of an address, in characters.
const LONGEST_LINE: usize = 120;

impl Cell<'_> {
    /// One clean line, or nothing when no word is left (then nothing is wrong either).
    fn line(&mut self, text: &str, longest: usize) -> Option<String> {
        clean::line(self.field, text, longest, self.log)
    }

    /// A short line of the group's own words.
    fn short(&mut self, text: &str) -> Option<Prose> {
        let line = self.line(text, LONGEST_WORDS)?;
        Some(self.draft.words(line))
    }

    /// Paragraphs of the group's own words.
    fn prose(&mut self, text: &str) -> Option<Prose> {
        let prose = clean::prose(self.field, text, self.log)?;
        Some(self.draft.words(prose.text))
    }
}

/// Keeps a line of words; a cell of which no word is left says nothing.
pub(super) fn line(text: &str, cell: &mut Cell<'_>, keep: fn(&mut Draft, String)) -> Option<()> {
    if let Some(line) = cell.line(text, LONGEST_LINE) {
        keep(cell.draft, line);
    }
    Some(())
}

/// Keeps a short line of the group's own words.
pub(super) fn short(text: &str, cell: &mut Cell<'_>, keep: fn(&mut Draft, Prose)) -> Option<()> {
    if let Some(words) = cell.short(text) {
        keep(cell.draft, words);
    }
    Some(())
}

/// Keeps paragraphs of the group's own words.
pub(super) fn prose(text: &str, cell: &mut Cell<'_>, keep: fn(&mut Draft, Prose)) -> Option<()> {
    if let Some(words) = cell.prose(text) {
        keep(cell.draft, words);
    }
    Some(())
}

/// The name of the listing.
pub(super) fn name(text: &str, cell: &mut Cell<'_>) -> Option<()> {
    let name = clean::name(cell.field, text, cell.log).unwrap_or_default();
    cell.draft.listing.name = cell.draft.words(name);
    Some(())
}

/// The language that the row is written in.
pub(super) fn written_in(text: &str, cell: &mut Cell<'_>) -> Option<()> {
    let tag = languages::tag(text)?;
    cell.draft.lang = (tag != "en").then(|| tag.to_string());
    Some(())
}

/// `public` or `ask us`. Anything else keeps the address back: whoever wrote something here meant
/// to say that it is not for everybody, more often than not.
pub(super) fn address(text: &str, cell: &mut Cell<'_>) -> Option<()> {
    let said = match plain(text).as_str() {
        "public" => Some(Address::Public),
        "ask us" => Some(Address::AskUs),
        _ => None,
    };
    cell.draft.address = said.unwrap_or(Address::AskUs);
    said.map(|_| ())
}

/// A British postcode.
pub(super) fn postcode(text: &str, cell: &mut Cell<'_>) -> Option<()> {
    cell.draft.place.postcode = Some(postcode::normalise(text)?);
    Some(())
}

/// `53.412, -2.048`, as maps show it.
pub(super) fn point(text: &str, cell: &mut Cell<'_>) -> Option<()> {
    let mut numbers = text.split([',', ' ', ';']).filter(|part| !part.is_empty()).map(|part| part.parse::<f64>().ok());
    let (lat, lon) = (numbers.next()??, numbers.next()??);
    if numbers.next().is_some() {
        return None;
    }
    let wrong = match Point::from_degrees(lat, lon) {
        None => Reason::NotOnEarth,
        Some(_) if lat == 0.0 && lon == 0.0 => Reason::ZeroPoint,
        Some(_) if !place::in_britain(lat, lon) => Reason::NotInBritain,
        Some(point) => {
            cell.draft.place.point = Some(point);
            return Some(());
        }
    };
    cell.log.note(cell.field, text, wrong);
    Some(())
}

/// `free`, `free, gifts welcome`, `pay what you can`, `£3`, `£2 to £5`; or words that mean as much.
pub(super) fn cost(text: &str, cell: &mut Cell<'_>) -> Option<()> {
    let said = match price(text) {
        Some(cost) => Fact::stated(cost),
        None => money::from_text(&cell.prose(text)?),
    };
    if said.is(|cost| matches!(cost, Cost::InOwnWords(_))) {
        return None;
    }
    cell.draft.free_as = said.is(|cost| *cost == Cost::Free).then(|| text.trim().to_string());
    cell.draft.listing.cost = said;
    Some(())
}

/// A cost as our own sheet has it.
fn price(text: &str) -> Option<Cost> {
    let text = plain(text).replace(';', ",");
    let price = |amount: &str| money::pence(amount).filter(|_| !amount.trim().is_empty());
    Some(match text.as_str() {
        "free" => Cost::Free,
        "free, gifts welcome" | "free gifts welcome" => Cost::FreeGiftsWelcome,
        "pay what you can" => Cost::PayWhatYouCan,
        _ => {
            let (least, most) = text.split_once(" to ").or_else(|| text.split_once('-')).unwrap_or((&text, &text));
            match (price(least)?, price(most)?) {
                (Pence(0), Pence(0)) => Cost::Free,
                (least, most) if least <= most => Cost::Price { least, most, in_own_words: None },
                _ => return None,
            }
        }
    })
}

/// `has places`, `wait 2 weeks`, `full`.
pub(super) fn room(text: &str, cell: &mut Cell<'_>) -> Option<()> {
    let state = match plain(text).as_str() {
        "has places" => RoomState::Places,
        "full" => RoomState::Full,
        waiting => {
            let weeks = weeks(waiting.strip_prefix("wait ")?)?;
            RoomState::Wait { weeks }
        }
    };
    cell.draft.listing.room = Fact::stated(Room { state, as_of: None });
    Some(())
}

/// `2 weeks`, `1 week`: from 1 to 104.
fn weeks(text: &str) -> Option<u8> {
    let number = text.strip_suffix("weeks").or_else(|| text.strip_suffix("week"))?;
    self::number(number.trim()).filter(|weeks| (1..=104).contains(weeks))
}

/// `as long as you like`, `6 weeks`, `once`.
pub(super) fn how_long(text: &str, cell: &mut Cell<'_>) -> Option<()> {
    let how_long = match plain(text).as_str() {
        "as long as you like" => HowLong::AsLongAsYouLike,
        "once" => HowLong::Once,
        text => HowLong::Weeks(weeks(text)?),
    };
    cell.draft.listing.how_long = Fact::stated(how_long);
    Some(())
}

/// `18 and over`, `up to 12`, `5 to 11`; or words that mean as much.
pub(super) fn ages(text: &str, cell: &mut Cell<'_>) -> Option<()> {
    if our_ages(text, cell).is_none() {
        let said = spoken_ages::read(text, Where::Column)?;
        cell.draft.listing.ages = Fact::read_from_text(said.ages);
        if !said.whole {
            let words = cell.prose(text)?;
            cell.draft.more_who.push(words.text);
        }
    }
    Some(())
}

/// Ages as our own sheet has them.
fn our_ages(text: &str, cell: &mut Cell<'_>) -> Option<()> {
    let text = plain(text);
    let from = text.strip_suffix("and over").or_else(|| text.strip_suffix('+'));
    let (least, most) = match (from, text.strip_prefix("up to")) {
        (Some(least), _) => (Some(age(least)?), None),
        (_, Some(most)) => (None, Some(age(most)?)),
        _ => {
            let (least, most) = text.split_once(" to ").or_else(|| text.split_once('-'))?;
            (Some(age(least)?), Some(age(most)?))
        }
    };
    if least.zip(most).is_some_and(|(least, most)| least > most) {
        cell.log.note(cell.field, &text, Reason::AgesContradict);
        return Some(());
    }
    cell.draft.listing.ages = Fact::stated(Ages { least, most });
    Some(())
}

fn age(text: &str) -> Option<u8> {
    number(text.trim()).filter(|age| *age <= 120)
}

/// `none`, `name only`, `show: a letter with your address`.
pub(super) fn papers(text: &str, cell: &mut Cell<'_>) -> Option<()> {
    let papers = match plain(text).as_str() {
        "none" => Papers::None,
        "name only" => Papers::NameOnly,
        _ => {
            let (show, what) = text.split_once(':')?;
            (plain(show) == "show").then_some(())?;
            Papers::Proof(cell.short(what)?)
        }
    };
    cell.draft.listing.papers = Fact::stated(papers);
    Some(())
}

/// Names of languages; one that is not known is reported and the others stay. Who writes of an
/// interpreter says who can help, not what is spoken.
pub(super) fn languages(
    text: &str,
    cell: &mut Cell<'_>,
    fact: fn(&mut Listing) -> &mut Fact<Vec<String>>,
) -> Option<()> {
    let found = spoken_languages::read(text);
    let listing = &mut cell.draft.listing;
    found.spoken.into_iter().for_each(|tag| Draft::add(fact(listing), tag));
    if let Fact::Known { evidence, .. } = fact(listing)
        && !found.plain_list
    {
        *evidence = Evidence::ReadFromText;
    }
    for tag in found.interpreted {
        Draft::add(&mut listing.interpreting, tag);
        if let Fact::Known { evidence, .. } = &mut listing.interpreting {
            *evidence = Evidence::ReadFromText;
        }
    }
    found.unknown.iter().for_each(|part| cell.log.note(cell.field, part, Reason::UnknownLanguage));
    Some(())
}

/// Days until they answer: `3` or `3 days`, from 0 to 60.
pub(super) fn reply_days(text: &str, cell: &mut Cell<'_>) -> Option<()> {
    let text = plain(text);
    let text = text.strip_suffix("days").or_else(|| text.strip_suffix("day")).unwrap_or(&text);
    let days = number(text.trim()).filter(|days| *days <= 60)?;
    cell.draft.listing.reply_days = Fact::stated(days);
    Some(())
}

/// `2026-11-01 by group`: the day, and in which role.
pub(super) fn checked(text: &str, cell: &mut Cell<'_>) -> Option<()> {
    let text = plain(text);
    let (day_text, by) = match text.split_once(" by ") {
        Some((day, by)) => (day, Some(by.strip_prefix("the ").unwrap_or(by))),
        None => (text.as_str(), None),
    };
    let by = match by {
        None => None,
        Some("group") => Some(CheckedBy::Group),
        Some("hub") => Some(CheckedBy::Hub),
        Some("list") => Some(CheckedBy::Directory),
        Some(_) => return None,
    };
    let on = day(day_text, cell.settings)?;
    cell.draft.listing.checked = past(on, cell).map(|on| Checked { on, by });
    Some(())
}

/// A day that has come already; others are reported.
fn past(day: NaiveDate, cell: &mut Cell<'_>) -> Option<NaiveDate> {
    if day > cell.settings.today {
        cell.log.note(cell.field, &day.to_string(), Reason::DateInFuture);
        return None;
    }
    Some(day)
}

/// The day on which they said whether there is room.
pub(super) fn room_as_of(text: &str, cell: &mut Cell<'_>) -> Option<()> {
    let on = day(text, cell.settings)?;
    cell.draft.room_as_of = past(on, cell);
    Some(())
}

/// A day.
pub(super) fn date(text: &str, cell: &mut Cell<'_>, keep: fn(&mut Draft, NaiveDate)) -> Option<()> {
    let day = day(text, cell.settings)?;
    keep(cell.draft, day);
    Some(())
}

/// Sessions or hours; entries that are not understood are reported one by one.
pub(super) fn times(text: &str, cell: &mut Cell<'_>, keep: fn(&mut Times) -> &mut Vec<Happening>) -> Option<()> {
    let (found, wrong) = super::when::entries(text, cell.settings);
    keep(&mut cell.draft.times).extend(found);
    for entry in wrong {
        if spoken(entry, cell, keep).is_some() {
            continue;
        }
        cell.log.note(cell.field, entry, Reason::NotAllowed(cell.column));
    }
    Some(())
}

/// An entry in somebody's own words, of which each word is understood: half of a time is a wrong
/// time, and of `10:00 12:00` nobody knows whether it is one session or two. A pattern of which nobody
/// knows in which week it begins is not taken.
fn spoken(entry: &str, cell: &mut Cell<'_>, keep: fn(&mut Times) -> &mut Vec<Happening>) -> Option<()> {
    if entry.ends_with(['-', '–', '—']) {
        return None;
    }
    let spoken = spoken_times::read(entry, cell.settings.today).filter(|spoken| spoken.whole)?;
    let counts = |session: &Happening| {
        session.from.is_some() || !matches!(session.recurrence, Recurrence::Weekly { interval: 2.., .. })
    };
    let sessions = &spoken.times.sessions;
    let unclear =
        sessions.len() > 1 && sessions.iter().any(|session| session.starts.is_some() && session.ends.is_none());
    (!unclear && sessions.iter().all(counts)).then_some(())?;
    let draft = &mut *cell.draft;
    draft.times_from_text = true;
    draft.joining_from_times = draft.joining_from_times.or(spoken.joining);
    draft.more_times.extend(spoken.times.in_own_words.map(|words| words.text));
    keep(&mut draft.times).extend(spoken.times.sessions);
    Some(())
}

/// A phone number. A spreadsheet program takes a number for a sum and drops its first nought.
pub(super) fn phone(text: &str, cell: &mut Cell<'_>) -> Option<()> {
    let mut phone = contacts::phone(cell.field, text, cell.log);
    if let Some(number) = &mut phone
        && number.len() == 10
        && number.bytes().all(|byte| byte.is_ascii_digit())
        && number.starts_with(['1', '2', '3', '7', '8'])
    {
        cell.log.note(cell.field, number, Reason::LostNought);
        number.insert(0, '0');
    }
    cell.draft.listing.contact.phone = phone;
    Some(())
}

/// An email address; a wrong one is reported.
pub(super) fn email(text: &str, cell: &mut Cell<'_>) -> Option<()> {
    cell.draft.listing.contact.email = contacts::email(cell.field, text, cell.log);
    Some(())
}

/// A web address; a wrong one is reported.
pub(super) fn url(text: &str, cell: &mut Cell<'_>, keep: fn(&mut Draft, String)) -> Option<()> {
    if let Some(url) = contacts::url(cell.field, text, cell.log) {
        keep(cell.draft, url);
    }
    Some(())
}

/// The name of a receiver in `site.json`.
pub(super) fn receiver(text: &str, cell: &mut Cell<'_>) -> Option<()> {
    let fine = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    let name = Some(text.trim()).filter(|name| name.len() <= 16 && name.chars().all(fine))?;
    cell.draft.listing.receiver = Some(name.to_string());
    Some(())
}

/// A small whole number without a sign.
pub(super) fn number(text: &str) -> Option<u8> {
    text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok())?
}

/// A day: `2026-12-01`, `01/12/2026`, `1.12.26`, `1 December 2026`, `01-Dec-26`; day first, as
/// Britain writes it. `+3d` when the settings allow it.
pub(super) fn day(text: &str, settings: &Settings) -> Option<NaiveDate> {
    let text = text.trim();
    // A time may stand behind the day, as programs write it; no other word.
    let is_time = |rest: &str| rest.chars().all(|c| c.is_ascii_digit() || "TtZz :.+-".contains(c));
    if let Some(day) = dates::day(text, settings).filter(|_| text.get(10..).is_none_or(is_time)) {
        return Some(day);
    }
    let text = text.strip_suffix("00:00:00").or_else(|| text.strip_suffix("00:00")).unwrap_or(text);
    let mut parts = text.split(['/', '.', '-', ' ']).filter(|part| !part.is_empty());
    let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() {
        return None;
    }
    let ordinal = ["st", "nd", "rd", "th"].iter().find_map(|ending| day.strip_suffix(ending));
    let year_number: i32 = year.parse().ok().filter(|_| year.bytes().all(|byte| byte.is_ascii_digit()))?;
    let year = match year.len() {
        2 => 2000 + year_number,
        4 => year_number,
        _ => return None,
    };
    let month = number(month).map(u32::from).or_else(|| dates::month_number(&month.to_lowercase()))?;
    NaiveDate::from_ymd_opt(year, month, u32::from(number(ordinal.unwrap_or(day))?))
        .filter(|_| (1900..=2200).contains(&year))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may stop where it fails")]
mod tests {
    use super::*;

    #[test]
    fn days_as_spreadsheet_programs_write_them() {
        let settings = Settings::new("s", NaiveDate::from_ymd_opt(2026, 11, 21).unwrap());
        let first_of_december = NaiveDate::from_ymd_opt(2026, 12, 1);
        for text in [
            "2026-12-01",
            "2026-12-01 00:00:00",
            "01/12/2026",
            "1/12/26",
            "01.12.2026",
            "01-Dec-26",
            "1 December 2026",
            "1st Dec 2026",
            "01/12/2026 00:00",
        ] {
            assert_eq!(day(text, &settings), first_of_december, "{text}");
        }
        for text in [
            "12/25/2026",
            "31/02/2026",
            "1 Foo 2026",
            "1/12",
            "1/12/026",
            "1/12/2026/1",
            "46357",
            "2026-12-01 or so",
            "+3d",
            "-1/1/2026x",
        ] {
            assert_eq!(day(text, &settings), None, "{text}");
        }
    }
}
