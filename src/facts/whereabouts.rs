//! Where to go, and how far that is.

use super::{Context, Line, Said, sentences};
use crate::i18n::{Msg, say};
use crate::model::{Listing, Place, Prose, Whereabouts};

/// Metres that a person walks in a minute, slowly, with a child or a bag.
const METRES_A_MINUTE: u32 = 70;
/// Streets are longer than the straight line by about this much.
const DETOUR_PERCENT: u32 = 130;
/// Beyond this many minutes nobody is told to walk.
const LONGEST_WALK_MINUTES: u32 = 45;
/// Metres in a mile.
const MILE: u32 = 1609;

pub(super) fn place(listing: &Listing, context: &Context) -> Said {
    sentences(&listing.place, say::where_unknown, |whereabouts| match whereabouts {
        Whereabouts::Online => vec![Line::Say(say::where_online())],
        Whereabouts::ComesToYou => vec![Line::Say(say::where_comes())],
        Whereabouts::ByPhone => vec![Line::Say(say::where_phone())],
        Whereabouts::AskForAddress(place) => {
            let ask = place.area.as_deref().map_or_else(say::where_ask_only, say::where_ask);
            std::iter::once(ask).chain(distance(place, context)).map(Line::Say).collect()
        }
        Whereabouts::At(place) => {
            let address = address(place).map(|text| Line::Quote(Prose::english(text)));
            let about = place.approximate.then(|| Line::Say(say::where_about()));
            let rest = distance(place, context).map(Line::Say).into_iter().chain(about);
            let transport = place.transport.clone().map(Line::Quote);
            address.into_iter().chain(rest).chain(transport).collect()
        }
    })
}

/// The address on one line, when there is one that the public may see.
pub fn public_address(whereabouts: &Whereabouts) -> Option<String> {
    match whereabouts {
        Whereabouts::At(place) => address(place),
        _ => None,
    }
}

/// Name, street, area and postcode on one line, as far as they are known.
fn address(place: &Place) -> Option<String> {
    let parts = [&place.name, &place.street, &place.area, &place.postcode];
    let text = parts.into_iter().flatten().map(String::as_str).collect::<Vec<_>>().join(", ");
    (!text.is_empty()).then_some(text)
}

/// How far `place` is from where the person starts: minutes on foot while that is a walk, miles
/// beyond. "About" when of one end only the area is known.
pub fn distance(place: &Place, context: &Context) -> Option<Msg> {
    let metres = place.point?.metres_to(context.from?);
    let minutes = minutes_on_foot(metres);
    Some(if minutes > LONGEST_WALK_MINUTES {
        say::miles_away((metres + MILE / 2) / MILE)
    } else if place.approximate || context.from_is_about {
        say::walk_minutes_about(minutes)
    } else {
        say::walk_minutes(minutes)
    })
}

/// Minutes on foot for `metres` of straight line, at least 1.
pub fn minutes_on_foot(metres: u32) -> u32 {
    let walked = u64::from(metres) * u64::from(DETOUR_PERCENT) / 100;
    (walked.div_ceil(u64::from(METRES_A_MINUTE)) as u32).max(1)
}

/// The most metres of straight line that are `minutes` on foot: `minutes_on_foot` the other way round.
pub fn metres_on_foot(minutes: u32) -> u32 {
    ((minutes * METRES_A_MINUTE + 1) * 100 - 1) / DETOUR_PERCENT
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_ways_of_counting_agree() {
        for minutes in 1..=600 {
            let metres = metres_on_foot(minutes);
            assert_eq!(minutes_on_foot(metres), minutes);
            assert_eq!(minutes_on_foot(metres + 1), minutes + 1);
        }
    }
}
