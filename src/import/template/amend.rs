//! A listing, with some cells of our spreadsheet laid over it: what a group corrects is read by the
//! same columns, and answered with the same messages, as what a hub types into its own list.

use super::column::{Cell, plain, says_something};
use super::draft::{Address, Draft};
use super::{COLUMNS, Column};
use crate::import::confirm::parts::{self, Part};
use crate::import::given::Log;
use crate::import::report::{LeftOutBecause, Problem, RecordId};
use crate::import::{Settings, hide, outcode};
use crate::model::{Fact, Listing, Whereabouts, WomenMen};
use std::collections::{BTreeMap, BTreeSet};
use std::slice;

/// Cells by the titles of their columns.
pub(in crate::import) type Cells = BTreeMap<String, String>;

/// The column that somebody means by a title, as it is written here.
pub(in crate::import) fn title(meant: &str) -> Option<&'static str> {
    super::column::named(meant).map(|column| column.name)
}

/// Whether a cell of the column `Address` keeps it back: whatever says something and is not "public".
pub(in crate::import) fn hides(text: &str) -> bool {
    says_something(text) && plain(text) != "public"
}

/// The columns of the place that say where it is; the others only say more about it.
const ADDRESS: [&str; 6] = ["Where", "Building", "Street", "Town or area", "Postcode", "Map point"];

/// The listing as the cells say it is, and what is wrong with them. Each part that a cell belongs to
/// is replaced whole; a cell that says nothing makes it *not known*. Only what hangs together stays: the
/// bus beside a new kind of place, the group's name beside its new page.
///
/// `settings.today` is the day of the answer. When the address is to be hidden, it is taken out of
/// everything else that the listing says; one that still shows must not be published.
pub(in crate::import) fn amend(
    listing: &Listing,
    cells: &Cells,
    settings: &Settings,
) -> Result<(Listing, Vec<Problem>), LeftOutBecause> {
    let mut log = Log::new(RecordId { id: listing.id.clone(), copy: 1 });
    let mut touched: BTreeSet<Part> = cells.keys().filter_map(|title| parts::of_column(title)).collect();
    let mut draft = seeded(listing, cells, &touched, settings);
    let is_language = |column: &&Column| column.name == "Written in";
    for column in COLUMNS.iter().filter(is_language).chain(COLUMNS.iter().filter(|column| !is_language(column))) {
        let Some(text) = cells.get(column.name).filter(|text| says_something(text)) else { continue };
        let mut cell = Cell { column: column.name, field: column.name, draft: &mut draft, settings, log: &mut log };
        column.read(text.trim(), &mut cell);
    }
    let secrets = hide::Secrets::of(slice::from_ref(&draft.place));
    let said = draft.finish(&|title: &str| title.to_owned(), settings, &mut log)?;
    let kept_back = is_hidden(&said) && !is_hidden(listing) && said.place.is_known();
    if kept_back {
        touched.insert("place");
    }
    if touched.contains("when") && said.runs_until.is_some() {
        touched.insert("runs_until");
    }
    let mut amended = listing.clone();
    touched.iter().for_each(|part| parts::take(part, &said, &mut amended));
    if touched.contains("place") && is_hidden(&amended) && !hide::redact(&mut amended, &secrets, &mut log) {
        return Err(LeftOutBecause::HiddenAddressShows);
    }
    outcode::place(slice::from_mut(&mut amended));
    Ok((amended, log.finish()))
}

fn is_hidden(listing: &Listing) -> bool {
    listing.place.is(|place| matches!(place, Whereabouts::AskForAddress(_)))
}

/// A draft that knows of the listing what the cells do not replace and what hangs together with them.
fn seeded(listing: &Listing, cells: &Cells, touched: &BTreeSet<Part>, settings: &Settings) -> Draft {
    let mut draft = Draft::new(&listing.id, &listing.source);
    draft.room_as_of = Some(settings.today);
    if !touched.contains("name") {
        draft.listing.name = listing.name.clone();
    }
    if !cells.contains_key("Group") {
        draft.listing.organization.clone_from(&listing.organization);
    }
    if !touched.contains("women_men") {
        draft.listing.women_men = listing.women_men.clone();
    }
    let moves = ADDRESS.iter().any(|title| cells.contains_key(*title));
    match &listing.place {
        Fact::Known { value: Whereabouts::AskForAddress(place), .. } => {
            draft.address = Address::AskUs;
            draft.place = if moves { Default::default() } else { place.clone() };
        }
        Fact::Known { value: Whereabouts::At(place), .. } => {
            // Whoever says only now that it is for women has to say again who may know the address.
            let was_for_women = listing.women_men.is(|who| *who == WomenMen::Women);
            if was_for_women || !touched.contains("women_men") {
                draft.address = Address::Public;
            }
            draft.place = if moves { Default::default() } else { place.clone() };
        }
        Fact::Known { value: remote, .. } if !moves => draft.remote = Some(remote.clone()),
        _ => {}
    }
    draft
}
