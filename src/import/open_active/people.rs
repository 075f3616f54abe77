//! For whom it is, what the building and the group offer, who is behind it and how to reach them.
//!
//! Publishers put the names, mobile numbers and private mail addresses of those who lead a session
//! into their feeds. A listing says how to reach the group, so nothing of a person is taken: not the
//! leader, not an organiser who is a person, and not a number of the group that is a leader's too.

use super::tidy::last_part;
use crate::import::given::{Given, Log};
use crate::import::report::Reason;
use crate::import::{clean, contacts, languages, spoken_access};
use crate::model::*;

/// From this age on a range of one year (16 to 16) is a slip: nobody runs a group for them alone.
const GROWN: u8 = 16;
/// Publishers fill in such an age for "no end".
const NO_END: f64 = 99.0;

/// Reads all of it into the listing.
pub(super) fn read(event: &Given<'_>, listing: &mut Listing, log: &mut Log) {
    listing.ages = event.object("ageRange", log).map_or(Fact::NotKnown, |range| ages(&range, log));
    listing.women_men = women_men(event, log);
    listing.who_can_come =
        labels(event, "level", log).map_or(Fact::NotKnown, |levels| Fact::stated(Prose::english(levels)));
    listing.languages = languages_of(event, log);
    listing.access = access(event, log);
    listing.joining = joining(event, log);
    listing.group_size = group_size(event, log);
    behind(event, listing, log);
}

fn ages(range: &Given<'_>, log: &mut Log) -> Fact<Ages> {
    let least = range.number("minValue", log).filter(|age| *age > 0.0);
    let most = range.number("maxValue", log).filter(|age| *age < NO_END);
    let years = |key: &str, age: Option<f64>, log: &mut Log| -> Option<u8> {
        let age = age?;
        let is_fine = (0.0..=130.0).contains(&age) && age.fract() == 0.0;
        if !is_fine {
            log.note(&range.path(key), &age.to_string(), Reason::NotANumber);
        }
        is_fine.then_some(age as u8)
    };
    let ages = Ages { least: years("minValue", least, log), most: years("maxValue", most, log) };
    let wrong = match (ages.least, ages.most) {
        (Some(least), Some(most)) if least > most => Some(Reason::AgesContradict),
        (Some(least), Some(most)) if least == most && least >= GROWN => Some(Reason::OneYearOfAge),
        _ => None,
    };
    if let (Some(reason), Some(least), Some(most)) = (wrong, ages.least, ages.most) {
        log.note(&range.path("minValue"), &format!("{least} to {most}"), reason);
        return Fact::NotKnown;
    }
    if ages == Ages::default() { Fact::NotKnown } else { Fact::stated(ages) }
}

/// `https://openactive.io/FemaleOnly`, `oa:FemaleOnly`, `http://openactive.io/ns#Female`, `mixed`.
fn women_men(event: &Given<'_>, log: &mut Log) -> Fact<WomenMen> {
    let Some(text) = event.text("genderRestriction", log) else { return Fact::NotKnown };
    match last_part(text).to_lowercase().as_str() {
        "norestriction" | "none" | "mixed" | "all" => Fact::stated(WomenMen::Everyone),
        "femaleonly" | "female" | "females" | "women" => Fact::stated(WomenMen::Women),
        "maleonly" | "male" | "males" | "men" => Fact::stated(WomenMen::Men),
        _ => {
            log.note("genderRestriction", text, Reason::WordsNotUnderstood);
            Fact::NotKnown
        }
    }
}

/// The labels of a list of concepts, each once.
fn labels(event: &Given<'_>, key: &str, log: &mut Log) -> Option<String> {
    let mut found: Vec<String> = Vec::new();
    for concept in event.list(key, log) {
        let label =
            concept.text("prefLabel", log).map(|label| if label.contains('/') { last_part(label) } else { label });
        let label = label.and_then(|label| clean::line(&concept.path("prefLabel"), label, 80, log));
        found.extend(label.filter(|label| !found.contains(label)));
    }
    (!found.is_empty()).then(|| found.join(", "))
}

fn languages_of(event: &Given<'_>, log: &mut Log) -> Fact<Vec<String>> {
    let Some(word) = event.text("inLanguage", log) else { return Fact::NotKnown };
    match languages::tag(word) {
        Some(tag) => Fact::stated(vec![tag.to_owned()]),
        None => {
            log.note("inLanguage", word, Reason::UnknownLanguage);
            Fact::NotKnown
        }
    }
}

/// For whom they are ready, in their own words; of the building only what a field or the words state.
fn access(event: &Given<'_>, log: &mut Log) -> Fact<Access> {
    let ready = labels(event, "accessibilitySupport", log);
    let words = event.text("accessibilityInformation", log);
    let words = words.and_then(|text| clean::prose("accessibilityInformation", text, log)).map(|prose| prose.text);
    let said: Vec<String> = ready.into_iter().chain(words.clone()).collect();
    let mut access = words.map(|words| spoken_access::read(&words)).unwrap_or_default();
    let read_from_text = spoken_access::states_more(&access);
    access.in_own_words = (!said.is_empty()).then(|| Prose::english(said.join("\n\n")));
    let step_free = ["beta:isWheelchairAccessible", "isWheelchairAccessible"];
    let stated = step_free.iter().find_map(|key| event.flag(key, log));
    access.step_free = stated.or(access.step_free);
    match (access == Access::default(), stated.is_none() && read_from_text) {
        (true, _) => Fact::NotKnown,
        (false, true) => Fact::read_from_text(access),
        (false, false) => Fact::stated(access),
    }
}

/// Whether one has to book, where all offers say the same.
fn joining(event: &Given<'_>, log: &mut Log) -> Fact<Joining> {
    let said = |offer: &Given<'_>, log: &mut Log| -> Option<&'static str> {
        let keys = ["openBookingInAdvance", "advanceBooking"];
        let word = keys.iter().find_map(|key| offer.text(key, log)).map(last_part)?;
        ["Required", "Optional", "Unavailable"].into_iter().find(|known| *known == word)
    };
    let mut said: Vec<Option<&str>> = event.list("offers", log).iter().map(|offer| said(offer, log)).collect();
    said.dedup();
    match said.as_slice() {
        [Some("Required")] => Fact::stated(Joining::Book),
        [Some("Unavailable")] => Fact::stated(Joining::DropIn),
        _ => Fact::NotKnown,
    }
}

/// How many may come says how many come only where it is few.
fn group_size(event: &Given<'_>, log: &mut Log) -> Fact<GroupSize> {
    match event.number("maximumAttendeeCapacity", log) {
        Some(most) if (1.0..=5.0).contains(&most) => Fact::stated(GroupSize::UpToFive),
        _ => Fact::NotKnown,
    }
}

/// The organisation and its contact.
fn behind(event: &Given<'_>, listing: &mut Listing, log: &mut Log) {
    let leaders = event.list("leader", log);
    let persons: Vec<Given<'_>> = leaders.into_iter().chain(event.object("organizer", log).filter(is_person)).collect();
    let group = event.object("organizer", log).filter(|organizer| !is_person(organizer));
    listing.contact.url = event.text("url", log).and_then(|url| contacts::url("url", url, log));
    if let Some(group) = &group {
        listing.organization = organization(group, log);
        contact_of(group, listing, &persons, log);
    }
    if let Some(point) = event.object("beta:contactPoint", log) {
        // A contact point with a name of its own is somebody.
        let name = point.text("name", log).map(|name| name.trim().to_lowercase());
        let ours = listing.organization.as_ref().map(|organization| organization.name.to_lowercase());
        match name.is_none() || name == ours {
            true => contact_of(&point, listing, &persons, log),
            false => kept_back(&point, log),
        }
    }
    persons.iter().for_each(|person| kept_back(person, log));
    if let Some(place) = event.object("location", log) {
        contact_of(&place, listing, &persons, log);
    }
}

fn is_person(given: &Given<'_>) -> bool {
    given.text("type", &mut Log::quiet()).is_some_and(|kind| kind == "Person")
}

fn organization(group: &Given<'_>, log: &mut Log) -> Option<Organization> {
    let name = group.text("name", log).and_then(|name| clean::name(&group.path("name"), name, log))?;
    let url = group.text("url", log).and_then(|url| contacts::url(&group.path("url"), url, log));
    Some(Organization { name, url })
}

/// Number and mail address of a group or a place, where none is known yet and none is a person's.
fn contact_of(given: &Given<'_>, listing: &mut Listing, persons: &[Given<'_>], log: &mut Log) {
    if listing.contact.phone.is_none()
        && let Some(written) = given.word("telephone", log)
        && !is_of(persons, "telephone", &written)
    {
        listing.contact.phone = contacts::phone(&given.path("telephone"), &written, log);
    }
    if listing.contact.email.is_none()
        && let Some(written) = given.text("email", log)
        && !is_of(persons, "email", written)
    {
        listing.contact.email = contacts::email(&given.path("email"), written, log);
    }
}

/// Whether a number or an address is one of a person's.
fn is_of(persons: &[Given<'_>], key: &str, written: &str) -> bool {
    let bare = |text: &str| -> String {
        let text: String = text.chars().filter(|c| c.is_alphanumeric() || *c == '@').collect();
        let text = text.to_lowercase();
        text.strip_prefix("44").map_or(text.clone(), |rest| format!("0{}", rest.trim_start_matches('0')))
    };
    persons.iter().any(|person| person.word(key, &mut Log::quiet()).is_some_and(|own| bare(&own) == bare(written)))
}

/// Says that something of a person was not taken, and never what.
fn kept_back(person: &Given<'_>, log: &mut Log) {
    for key in ["telephone", "email"] {
        if person.says(key) {
            log.note(&person.path(key), "", Reason::PersonKeptBack);
        }
    }
}
