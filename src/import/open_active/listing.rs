//! One thing with its dates to its listings: one, or one for each place and kind of people where its
//! dates differ in these.

use super::schedule::{self, Patterns};
use super::tree::{self, Kind, Node, Tree};
use super::when::{self, Dated, Status, When};
use super::{activity, people, place, price};
use crate::import::given::{Given, Log};
use crate::import::report::{LeftOutBecause, Reason};
use crate::import::{Settings, clean, dates};
use crate::model::*;
use chrono::NaiveDate;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// One thing, with what is a date of it.
pub(super) struct Whole<'a> {
    /// What its listing is called, behind the source's name.
    pub(super) id: String,
    /// Its address in the tree.
    pub(super) key: &'a str,
    pub(super) node: &'a Node,
    /// The addresses of its dates.
    pub(super) dates: Vec<&'a str>,
}

/// What two dates must share to stand in one listing.
const SAME: [&str; 7] =
    ["name", "location", "genderRestriction", "ageRange", "eventAttendanceMode", "beta:virtualLocation", "organizer"];
/// What of a place or a group tells it from another.
const SAME_WITHIN: [&str; 4] = ["name", "address", "geo", "type"];
/// What a date says of itself alone.
const OF_A_DATE: [&str; 9] = [
    "id",
    "type",
    "identifier",
    "startDate",
    "endDate",
    "duration",
    "eventStatus",
    "remainingAttendeeCapacity",
    "modified",
];

/// The fields of one date with what it has from above, and the day on which they were changed.
type DateFields = (Map<String, Value>, Option<NaiveDate>);

/// The fields of a listing, and of the dates that stand in it.
struct Group {
    suffix: String,
    fields: Map<String, Value>,
    dates: Vec<DateFields>,
}

/// The listings of a thing.
pub(super) fn listings(
    whole: &Whole<'_>,
    tree: &Tree,
    settings: &Settings,
    log: &mut Log,
) -> Result<Vec<Listing>, LeftOutBecause> {
    let mut made = Vec::new();
    for group in groups(whole, tree, settings) {
        let id = format!("{}:{}{}", settings.source, super::escaped(&whole.id), group.suffix);
        made.push(listing(id, whole.node, &group, settings, log)?);
    }
    Ok(made)
}

/// The dates sorted by what they share. Those that say the same as the thing itself, or all when they
/// are of one kind, stand in its own listing.
fn groups(whole: &Whole<'_>, tree: &Tree, settings: &Settings) -> Vec<Group> {
    let fields = tree.effective(whole.key);
    let all: Vec<DateFields> =
        whole.dates.iter().filter_map(|key| Some((tree.effective(key), tree.node(key)?.changed))).collect();
    let is_to_come = |date: &Map<String, Value>| {
        let given = Given::record(date);
        given.text("startDate", &mut Log::quiet()).and_then(|text| dates::day(text, settings)) >= Some(settings.today)
    };
    // What was, long ago, somewhere else makes no listing beside what is to come.
    let (to_come, past): (Vec<_>, Vec<_>) = all.into_iter().partition(|(date, _)| is_to_come(date));
    let (relevant, beside) = if to_come.is_empty() { (past, to_come) } else { (to_come, past) };
    let mut by_kind: BTreeMap<String, Vec<DateFields>> = BTreeMap::new();
    for date in relevant {
        by_kind.entry(signature(&date.0)).or_default().push(date);
    }
    let own = signature(&fields);
    let alone = by_kind.len() <= 1;
    let mut groups: Vec<Group> = Vec::new();
    for (kind, dates) in by_kind {
        let is_own = alone || kind == own;
        let suffix = if is_own { String::new() } else { format!("@{}", tree::short_hash(&kind)) };
        groups.push(Group { suffix, fields: joined(&fields, &dates, is_own && kind == own), dates });
    }
    if groups.is_empty() {
        groups.push(Group { suffix: String::new(), fields, dates: Vec::new() });
    }
    if let [only] = groups.as_mut_slice() {
        only.dates.extend(beside);
    }
    groups
}

/// The fields of a listing: those of the dates that stand in it where they say otherwise than the
/// thing above them, and everything that only one of both says.
fn joined(whole: &Map<String, Value>, dates: &[DateFields], is_own: bool) -> Map<String, Value> {
    let of_dates =
        || dates.iter().flat_map(|(date, _)| date.clone()).filter(|(key, _)| !OF_A_DATE.contains(&key.as_str()));
    let mut fields = if is_own { whole.clone() } else { Map::new() };
    if !is_own {
        tree::complete(&mut fields, of_dates());
    }
    tree::complete(&mut fields, whole.clone().into_iter());
    tree::complete(&mut fields, of_dates());
    let of_whole = offers_of([whole].into_iter());
    let of_dates = offers_of(dates.iter().map(|(date, _)| date));
    if !of_dates.is_empty() && of_dates != of_whole {
        fields.insert("offers".into(), Value::Array(of_dates.into_values().collect()));
    }
    fields
}

/// The offers of all dates, each once however it is called there.
fn offers_of<'a>(dates: impl Iterator<Item = &'a Map<String, Value>>) -> BTreeMap<String, Value> {
    const SHOWN: [&str; 6] =
        ["name", "price", "priceCurrency", "ageRestriction", "openBookingInAdvance", "advanceBooking"];
    let shown = |offer: &Value| -> Value {
        SHOWN.iter().filter_map(|key| Some((key.to_string(), offer.get(*key)?.clone()))).collect()
    };
    let offers = dates.filter_map(|date| date.get("offers")?.as_array()).flatten();
    offers.map(shown).map(|offer| (offer.to_string(), offer)).collect()
}

fn signature(fields: &Map<String, Value>) -> String {
    let part = |key: &&str| match fields.get(*key) {
        Some(Value::Object(inner)) => {
            let told: Vec<String> =
                SAME_WITHIN.iter().filter_map(|key| inner.get(*key)).map(Value::to_string).collect();
            match told.is_empty() {
                true => Value::Object(inner.clone()).to_string(),
                false => told.join(","),
            }
        }
        Some(value) => value.to_string(),
        None => String::new(),
    };
    SAME.iter().map(part).collect::<Vec<_>>().join("|")
}

fn listing(
    id: String,
    node: &Node,
    group: &Group,
    settings: &Settings,
    log: &mut Log,
) -> Result<Listing, LeftOutBecause> {
    let event = Given::record(&group.fields);
    let name = event.text("name", log).and_then(|name| clean::name("name", name, log)).ok_or(LeftOutBecause::NoName)?;
    let mut listing = Listing::named(id, Prose::english(name));
    listing.source = settings.source.clone();
    listing.description = description(&event, log);
    people::read(&event, &mut listing, log);
    listing.cost = price::read(&event, settings, log);
    listing.place = match node.kind {
        Kind::OnDemand => Fact::stated(Whereabouts::Online),
        _ => place::read(&event, log),
    };
    let changed = dates::day_in(&event, "dateModified", settings, log).or(node.changed);
    listing.changed = changed.filter(|day| *day <= settings.today);
    let words = listing.description.as_ref().map(|prose| prose.text.clone()).unwrap_or_default();
    listing.needs = activity::needs_of(&event, &listing.name.text.clone(), &words, log);
    if listing.place.is(|place| *place == Whereabouts::Online) {
        listing.needs.retain(|need| *need != Need::Outside);
    }
    if listing.needs.is_empty() {
        listing.needs.clone_from(&settings.default_needs);
    }
    times(&event, node, group, &mut listing, settings, log);
    Ok(listing)
}

/// What it is, how to take part and where to meet, each once.
fn description(event: &Given<'_>, log: &mut Log) -> Option<Prose> {
    let mut said: Vec<String> = Vec::new();
    for key in ["description", "attendeeInstructions", "meetingPoint"] {
        let text = event.text(key, log).and_then(|text| clean::prose(key, text, log));
        said.extend(text.map(|prose| prose.text).filter(|text| !said.contains(text)));
    }
    (!said.is_empty()).then(|| Prose::english(said.join("\n\n")))
}

/// When it happens, whether it does, and whether there is room.
fn times(event: &Given<'_>, node: &Node, group: &Group, listing: &mut Listing, settings: &Settings, log: &mut Log) {
    if node.kind == Kind::OnDemand {
        return;
    }
    let patterns = schedule::patterns(event, &group.fields, settings, log);
    let run = if group.dates.is_empty() { when::run_of_days(event, log) } else { None };
    let (dates, own_day) = dates_of(event, node, group, &patterns, run.is_some(), settings, log);
    let whole = when::status(event, log);
    let room = room(&dates, settings);
    let mut when = when::together(patterns, dates, settings, log);
    if let Some((days, last)) = run {
        if when.times.sessions.is_empty() {
            when.times.sessions = days;
        }
        when.runs_until = when.runs_until.or(Some(last));
    }
    if node.kind == Kind::Course {
        // The dates of a course are not all told at once; its last day is.
        let last = event.text("endDate", log).and_then(|text| dates::day(text, settings));
        when.runs_until = when.runs_until.max(last);
    }
    if own_day && when.runs_until.is_none() {
        // A day of which two readings differ is over all the same when both are.
        let day = event.text("startDate", log).and_then(|text| dates::day(text, settings));
        when.runs_until = day.filter(|day| *day < settings.today);
    }
    finish(listing, when, (whole, own_day), room);
}

/// The dates of a listing: those below it, else the one that it is itself.
fn dates_of(
    event: &Given<'_>,
    node: &Node,
    group: &Group,
    patterns: &Patterns,
    runs: bool,
    settings: &Settings,
    log: &mut Log,
) -> (Vec<Dated>, bool) {
    let mut dates: Vec<Dated> = Vec::new();
    // A publisher's slip stands in every date of a year; it is told once.
    let mut slips: BTreeMap<(String, Reason), String> = BTreeMap::new();
    for (fields, changed) in &group.dates {
        let fields: Map<String, Value> = of_the_date(fields);
        let mut of_date = Log::quiet();
        dates.extend(when::dated(&Given::record(&fields), patterns.expected(), *changed, settings, &mut of_date));
        for slip in of_date.finish() {
            slips.entry((slip.field, slip.reason)).or_insert(slip.value);
        }
    }
    for ((field, reason), value) in &slips {
        log.note(&format!("subEvent.{field}"), value, *reason);
    }
    let own_day = dates.is_empty() && event.says("startDate") && !event.says("eventSchedule") && !runs;
    if own_day {
        dates.extend(when::dated(event, patterns.expected(), node.changed, settings, log));
    }
    (dates, own_day)
}

/// What a date says of its time.
fn of_the_date(fields: &Map<String, Value>) -> Map<String, Value> {
    let is_of_date = |key: &str| OF_A_DATE.contains(&key);
    fields.iter().filter(|(key, _)| is_of_date(key)).map(|(key, value)| (key.clone(), value.clone())).collect()
}

/// Room on the dates to come that say how much there is.
fn room(dates: &[Dated], settings: &Settings) -> Fact<Room> {
    let said: Vec<&Dated> = dates
        .iter()
        .filter(|date| date.is_to_come(settings) && date.status == Status::On && date.remaining.is_some())
        .collect();
    let Some(as_of) = said.iter().map(|date| date.as_of).max() else { return Fact::NotKnown };
    let has_room = said.iter().any(|date| date.remaining.is_some_and(|remaining| remaining >= 1.0));
    let state = if has_room { RoomState::Places } else { RoomState::Full };
    Fact::stated(Room { state, as_of })
}

fn finish(listing: &mut Listing, when: When, (whole, own_day): (Status, bool), room: Fact<Room>) {
    listing.when = match when.times == Times::default() {
        true => Fact::NotKnown,
        false => Fact::stated(when.times),
    };
    listing.runs_until = when.runs_until;
    listing.room = room;
    // Of a single day the alert says the day.
    let of_whole = if own_day { None } else { when::alert_of(whole) };
    listing.alert = of_whole.or(when.alert).or_else(|| when::alert_of(whole));
}
