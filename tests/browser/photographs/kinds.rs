//! One listing of every kind that looks different on the screen: the four of the small town, and
//! those that it has not got.

use crate::support::{day, full_listing};
use crate::town;
use come_along::model::{Alert, AlertKind, Cost, Fact, Listing, Need, Pence, Prose, Room, RoomState, Whereabouts};
use come_along::tiles::File;

/// Does not happen just now.
pub(crate) const CANCELLED: &str = "Canal walk";
/// Is on a phone or a computer.
pub(crate) const ONLINE: &str = "Evening talk";
/// Nothing is known of it but its name.
pub(crate) const UNKNOWN: &str = "Community allotment";
/// Everything is known of it.
pub(crate) const KNOWN: &str = "Sewing and tea";

/// The files of the directory.
pub(crate) fn directory() -> Vec<File> {
    town::encoded(listings())
}

/// All of them.
pub(crate) fn listings() -> Vec<Listing> {
    let more = [cancelled(), online(), named("town:unknown", UNKNOWN), known()];
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

fn known() -> Listing {
    Listing { id: "town:known".into(), runs_until: Some(day(2099, 7, 1)), receiver: None, ..full_listing() }
}

fn named(id: &str, name: &str) -> Listing {
    Listing { needs: vec![Need::Outside], source: "town".into(), ..Listing::named(id, Prose::english(name)) }
}
