//! The parts of a listing that a group is asked about, each with a *print*: enough to know later
//! whether the list still says what the group saw, and too little to read anything out of it.

use crate::model::{Fact, Listing, Place, Whereabouts, each_fact};
use crate::wire;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// The name of a part: a field of [`Listing`], or one way of reaching the group.
pub(in crate::import) type Part = &'static str;

/// What is known of a listing, each part as its print.
pub(super) type Prints = BTreeMap<Part, String>;

/// Parts that move by themselves or only tell of the others. That a list has new words or a new
/// notice takes nothing back of what a group has confirmed.
const PASSING: [Part; 5] = ["alert", "description", "needs", "organization", "room"];

/// Whether a new value of this part is news that the group has not seen.
pub(super) fn is_asked(part: Part) -> bool {
    !PASSING.contains(&part)
}

/// The part that a column of our spreadsheet fills; nothing for columns that are not the group's to
/// correct: its code, who gets its letters, the day of checking.
pub(in crate::import) fn of_column(column: &str) -> Option<Part> {
    Some(match column {
        "Name" => "name",
        "What it is like" => "description",
        "Good for" => "needs",
        "When" | "Open" | "When, in words" => "when",
        "Last day" => "runs_until",
        "Where" | "Address" | "Building" | "Street" | "Town or area" | "Postcode" | "Map point" | "Kind of place"
        | "Bus" => "place",
        "Cost" | "Cost, in words" => "cost",
        "Help with travel" => "travel_help",
        "Who comes" | "Who comes, in words" => "who_comes",
        "Who runs it" => "who_runs_it",
        "Women or men" => "women_men",
        "Ages" => "ages",
        "Who can come" => "who_can_come",
        "Children" => "children",
        "Languages" => "languages",
        "Someone helps in" => "interpreting",
        "English needed" => "english",
        "Papers" => "papers",
        "The first time" => "first_time",
        "Someone can meet you" => "meet_you",
        "How to join" => "joining",
        "Room" | "Room asked on" => "room",
        "Group size" => "group_size",
        "The building" | "The building, in words" => "access",
        "Food" => "food",
        "Prayer" => "prayer",
        "Photos" => "photos",
        "How long" => "how_long",
        "What comes after" => "what_after",
        "You get" => "you_get",
        "Days to answer" => "reply_days",
        "Change" | "Change from" | "Change until" | "Change, in words" => "alert",
        "Group" | "Group's web page" => "organization",
        "Phone" => "phone",
        "Email" => "email",
        "Web page" => "web_page",
        _ => return None,
    })
}

/// What is known of a listing, part by part, as prints. How it is known does not matter, nor where in
/// its district a postcode lies.
pub(super) fn prints(listing: &Listing) -> Prints {
    let mut prints = BTreeMap::new();
    macro_rules! put {
        ($part:expr, $value:expr) => {
            if let Some(value) = $value {
                prints.insert($part, print(&wire::bytes(value)));
            }
        };
    }
    macro_rules! facts {
        ($($fact:ident)*) => {
            $(put!(stringify!($fact), listing.$fact.value());)*
        };
    }
    each_fact!(facts);
    if let Fact::Known { value, .. } = &listing.place {
        prints.insert("place", print(&wire::bytes(&without_about(value))));
    }
    put!("name", Some(&listing.name));
    put!("description", listing.description.as_ref());
    put!("needs", Some(&listing.needs));
    put!("runs_until", listing.runs_until.as_ref());
    put!("alert", listing.alert.as_ref());
    put!("organization", listing.organization.as_ref());
    put!("phone", listing.contact.phone.as_ref());
    put!("email", listing.contact.email.as_ref());
    put!("web_page", listing.contact.url.as_ref());
    prints
}

/// A place without a point that is only the middle of an area: that is ours, and not the list's.
fn without_about(whereabouts: &Whereabouts) -> Whereabouts {
    let exact = |place: &Place| match place.approximate {
        true => Place { point: None, approximate: false, ..place.clone() },
        false => place.clone(),
    };
    match whereabouts {
        Whereabouts::At(place) => Whereabouts::At(exact(place)),
        Whereabouts::AskForAddress(place) => Whereabouts::AskForAddress(exact(place)),
        other => other.clone(),
    }
}

/// Sixteen digits: two different values of one part never share them by chance.
fn print(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

/// Makes one part of a listing what it is in another.
pub(in crate::import) fn take(part: Part, from: &Listing, to: &mut Listing) {
    macro_rules! facts {
        ($($fact:ident)*) => {
            $(if part == stringify!($fact) {
                to.$fact = from.$fact.clone();
            })*
        };
    }
    each_fact!(facts);
    match part {
        "name" => to.name = from.name.clone(),
        "description" => to.description.clone_from(&from.description),
        "needs" => to.needs.clone_from(&from.needs),
        "runs_until" => to.runs_until = from.runs_until,
        "alert" => to.alert.clone_from(&from.alert),
        "organization" => to.organization.clone_from(&from.organization),
        "phone" => to.contact.phone.clone_from(&from.contact.phone),
        "email" => to.contact.email.clone_from(&from.contact.email),
        "web_page" => to.contact.url.clone_from(&from.contact.url),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::template::COLUMNS;

    #[test]
    fn every_column_is_the_groups_to_correct_or_named_here() {
        let others: Vec<&str> =
            COLUMNS.iter().map(|column| column.name).filter(|name| of_column(name).is_none()).collect();
        assert_eq!(others, ["Code", "Letters go to", "Last checked", "Written in"]);
    }
}
