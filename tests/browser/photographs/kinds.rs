//! One listing of every kind that looks different on the screen: the four of the small town, and
//! those that it has not got.

use crate::support::{day, full_listing};
use crate::town;
use chrono::{DateTime, Days};
use come_along::model::{
    Alert, AlertKind, Checked, CheckedBy, Cost, Fact, Listing, Need, Pence, Prose, Room, RoomState, Whereabouts,
};
use come_along::tiles::File;
use std::time::{SystemTime, UNIX_EPOCH};

/// Does not happen just now.
pub(crate) const CANCELLED: &str = "Canal walk";
/// Is on a phone or a computer.
pub(crate) const ONLINE: &str = "Evening talk";
/// Nothing is known of it but its name.
pub(crate) const UNKNOWN: &str = "Community allotment";
/// Was checked so long ago that nobody can ask.
pub(crate) const TOO_OLD: &str = "Chess in the park";
/// Is over; only an old link leads to it.
pub(crate) const OVER: &str = "Summer picnic";
/// Its id.
pub(crate) const OVER_ID: &str = "town:over";
/// Everything is known of it.
pub(crate) const KNOWN: &str = "Sewing and tea";

/// The files of the directory.
pub(crate) fn directory() -> Vec<File> {
    let over = Listing { runs_until: Some(day(2026, 8, 31)), ..named(OVER_ID, OVER) };
    town::encoded(listings().into_iter().chain([over]).collect())
}

/// All that the list shows.
pub(crate) fn listings() -> Vec<Listing> {
    let more = [cancelled(), online(), named("town:unknown", UNKNOWN), too_old(), known()];
    town::listings().into_iter().chain(more).collect()
}

fn cancelled() -> Listing {
    let words = Prose::english("The path is closed. We walk again in spring.");
    let alert = Alert { kind: AlertKind::Cancelled, from: None, until: None, in_own_words: Some(words) };
    let price =
        Cost::Price { least: Pence(50), most: Pence(250), in_own_words: Some(Prose::english("Less in winter")) };
    Listing { alert: Some(alert), cost: Fact::stated(price), ..named("town:cancelled", CANCELLED) }
}

fn online() -> Listing {
    Listing {
        place: Fact::stated(Whereabouts::Online),
        room: Fact::stated(Room { state: RoomState::Places, as_of: None }),
        ..named("town:online", ONLINE)
    }
}

fn too_old() -> Listing {
    Listing { checked: checked(400), ..named("town:too-old", TOO_OLD) }
}

fn known() -> Listing {
    let runs_until = Some(day(2099, 7, 1));
    Listing { id: "town:known".into(), runs_until, checked: checked(20), receiver: None, ..full_listing() }
}

/// Checked so many days before the day of the clock that the browser has.
fn checked(days_ago: u64) -> Option<Checked> {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs();
    let now = DateTime::from_timestamp(i64::try_from(seconds).unwrap(), 0).unwrap();
    let on = now.date_naive() - Days::new(days_ago);
    Some(Checked { on, by: Some(CheckedBy::Group) })
}

fn named(id: &str, name: &str) -> Listing {
    Listing { needs: vec![Need::Outside], source: "town".into(), ..Listing::named(id, Prose::english(name)) }
}
