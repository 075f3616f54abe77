//! `site.json` as a person wrote it, and the one way from there to [`SiteSettings`].

use super::check::{self, SettingsError};
use super::{Receiver, SiteSettings, StartPoint};
use crate::model::{FreshDays, Happening, Point};
use serde::Deserialize;

/// Everything may be left out here; what must not be missing is said by name afterwards.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Given {
    name: Option<String>,
    #[serde(default)]
    places: Vec<GivenPlace>,
    telephone: Option<String>,
    #[serde(default)]
    address: Vec<String>,
    opening: Option<String>,
    open: Option<String>,
    #[serde(default)]
    recipients: Vec<String>,
    #[serde(default)]
    receivers: Vec<GivenReceiver>,
    inbox: Option<String>,
    leave: Option<String>,
    answer_days: Option<u64>,
    answers_from: Option<String>,
    pledge: Option<String>,
    #[serde(default)]
    kiosk: bool,
    idle_seconds: Option<u64>,
    #[serde(default)]
    languages: Vec<String>,
    reviewed_languages_only: Option<bool>,
    safeguarding: Option<String>,
    old_after_days: Option<u64>,
    ask_until_days: Option<u64>,
    offline: Option<bool>,
    #[serde(default)]
    printer: bool,
    leave_by_shift: Option<bool>,
    live: Option<bool>,
    #[serde(default)]
    own: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct GivenPlace {
    name: String,
    lat: f64,
    lon: f64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct GivenReceiver {
    id: String,
    name: String,
    recipients: Vec<String>,
    pledge: Option<String>,
}

/// Days a hub has when it promises nothing else.
const ANSWER_DAYS: u64 = 3;
/// Seconds of an idle kiosk when nothing else is said.
const IDLE_SECONDS: u64 = 120;

/// Reads times as people write them, or says which part it does not understand. Handed in, because who reads
/// spreadsheets stands above this room: `import::template::times`.
pub type ReadTimes = fn(&str) -> Result<Vec<Happening>, String>;

impl SiteSettings {
    /// Reads and checks `site.json`. Natively only; the pages take [`super::Start`].
    pub fn from_json(json: &[u8], times: ReadTimes) -> Result<Self, SettingsError> {
        let given: Given = serde_json::from_slice(json)?;
        Ok(Self {
            name: check::line("name", given.name.as_deref().unwrap_or_default())?,
            places: given.places.iter().enumerate().map(place).collect::<Result<_, _>>()?,
            telephone: given.telephone.as_deref().map(check::telephone).transpose()?,
            address: lines("address", &given.address)?,
            opening: given.opening.as_deref().map(|text| check::line("opening", text)).transpose()?,
            open: given.open.as_deref().map_or(Ok(Vec::new()), times).map_err(SettingsError::Times)?,
            recipients: check::recipients("recipients", given.recipients)?,
            receivers: receivers(given.receivers)?,
            inbox: given.inbox.as_deref().map(check::origin).transpose()?,
            leave: check::leave(given.leave.as_deref().unwrap_or_default())?,
            answer_days: check::answer_days(given.answer_days.unwrap_or(ANSWER_DAYS))?,
            answers_from: given.answers_from.as_deref().map(|who| check::line("answers_from", who)).transpose()?,
            pledge: given.pledge.as_deref().map(|words| check::line("pledge", words)).transpose()?,
            kiosk: given.kiosk,
            idle_seconds: check::idle_seconds(given.idle_seconds.unwrap_or(IDLE_SECONDS))?,
            fresh_days: fresh_days(given.old_after_days, given.ask_until_days)?,
            languages: given.languages.iter().map(|tag| check::tag(tag)).collect::<Result<_, _>>()?,
            printer: given.printer,
            own: given.own.iter().map(|source| check::line("own", source)).collect::<Result<_, _>>()?,
            only_button_leaves: given.leave_by_shift == Some(false),
            safeguarding: given.safeguarding.as_deref().map(|who| check::line("safeguarding", who)).transpose()?,
        })
    }
}

/// Whether browsers may keep a copy of the site for when there is no signal: `"offline": false` in
/// `site.json` says no, and so does a shared screen. The pages need not know; only the hub asks.
pub fn keeps_a_copy(json: &[u8]) -> Result<bool, SettingsError> {
    let given: Given = serde_json::from_slice(json)?;
    Ok(given.offline.unwrap_or(true) && !given.kiosk)
}

/// Whether people in need may come by: `"live": false` in `site.json` says that this is a demo or a trial. The
/// pages need not know; only the hub's check asks.
pub fn is_live(json: &[u8]) -> Result<bool, SettingsError> {
    let given: Given = serde_json::from_slice(json)?;
    Ok(given.live.unwrap_or(true))
}

/// Whether the hub offers only languages of which people have read what matters most:
/// `"reviewed_languages_only": true` in `site.json`. English is always offered. The pages need not know: the
/// hub leaves the others out of the table that it gives them.
pub fn offers_reviewed_only(json: &[u8]) -> Result<bool, SettingsError> {
    let given: Given = serde_json::from_slice(json)?;
    Ok(given.reviewed_languages_only.unwrap_or(false))
}

/// Both have a usual value; the second is never less than the first.
fn fresh_days(marked: Option<u64>, asked: Option<u64>) -> Result<FreshDays, SettingsError> {
    let usual = FreshDays::default();
    let marked = marked.map_or(Ok(usual.marked), |days| check::fresh_days("old_after_days", days))?;
    let asked = asked.map_or(Ok(usual.asked.max(marked)), |days| check::fresh_days("ask_until_days", days))?;
    if asked < marked {
        return Err(SettingsError::field("ask_until_days", "no fewer days than `old_after_days`"));
    }
    Ok(FreshDays { marked, asked })
}

fn place((at, given): (usize, &GivenPlace)) -> Result<StartPoint, SettingsError> {
    let field = format!("places[{at}]");
    let point = Point::from_degrees(given.lat, given.lon)
        .ok_or_else(|| SettingsError::field(&field, "lat from -90 to 90 and lon from -180 to 180, in degrees"))?;
    Ok(StartPoint { name: check::line(&format!("{field}.name"), &given.name)?, point })
}

fn lines(field: &str, given: &[String]) -> Result<Vec<String>, SettingsError> {
    given.iter().enumerate().map(|(at, text)| check::line(&format!("{field}[{at}]"), text)).collect()
}

fn receivers(given: Vec<GivenReceiver>) -> Result<Vec<Receiver>, SettingsError> {
    let mut receivers: Vec<Receiver> = Vec::new();
    for (at, one) in given.into_iter().enumerate() {
        let field = format!("receivers[{at}]");
        let id = check::receiver_id(&format!("{field}.id"), &one.id)?;
        if receivers.iter().any(|other| other.id == id) {
            return Err(SettingsError::field(&format!("{field}.id"), "an id that no other receiver has"));
        }
        let name = check::line(&format!("{field}.name"), &one.name)?;
        let recipients = check::recipients(&format!("{field}.recipients"), one.recipients)?;
        let pledge = one.pledge.as_deref().map(|words| check::line(&format!("{field}.pledge"), words)).transpose()?;
        receivers.push(Receiver { id, name, recipients, pledge });
    }
    Ok(receivers)
}
