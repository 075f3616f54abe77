//! Who is behind it, how to reach them, and when somebody last checked. Names of people are never
//! taken: a listing says how to reach the group.

use crate::import::given::{Given, Log};
use crate::import::report::Reason;
use crate::import::{Settings, clean, contacts, dates};
use crate::model::*;

/// Reads organisation, contact and checking into the listing.
pub(super) fn read(given: &Given<'_>, listing: &mut Listing, settings: &Settings, log: &mut Log) {
    listing.contact = Contact {
        phone: phone_of(given, log),
        email: email_of(given, log),
        url: given.text("url", log).and_then(|text| contacts::url(&given.path("url"), text, log)),
    };
    let organization = ["organization", "organisation"].iter().find_map(|key| given.object(key, log));
    if let Some(organization) = &organization {
        listing.organization = organization_of(organization, log);
        // The group's own contact when the thing itself has none.
        let contact = &mut listing.contact;
        contact.phone = contact.phone.take().or_else(|| phone_of(organization, log));
        contact.email = contact.email.take().or_else(|| email_of(organization, log));
    }
    listing.checked = checked(given, settings, log);
}

fn organization_of(organization: &Given<'_>, log: &mut Log) -> Option<Organization> {
    let name = organization.text("name", log).and_then(|name| clean::name(&organization.path("name"), name, log))?;
    let url = organization.text_of(&["website", "url"], log);
    Some(Organization { name, url: url.and_then(|(field, text)| contacts::url(&field, text, log)) })
}

/// The first phone that takes calls, of the object or of its contacts.
fn phone_of(given: &Given<'_>, log: &mut Log) -> Option<String> {
    let mut phones = given.list("phones", log);
    phones.extend(given.list("contacts", log).iter().flat_map(|contact| contact.list("phones", log)));
    phones.iter().find_map(|phone| {
        let kind = phone.text("type", log).map(|kind| kind.trim().to_lowercase());
        if matches!(kind.as_deref(), Some("fax" | "pager" | "tty" | "text telephone")) {
            return None;
        }
        contacts::phone(&phone.path("number"), &phone.word("number", log)?, log)
    })
}

fn email_of(given: &Given<'_>, log: &mut Log) -> Option<String> {
    let own = given.text("email", log).and_then(|text| contacts::email(&given.path("email"), text, log));
    own.or_else(|| {
        given.list("contacts", log).iter().find_map(|contact| {
            contact.text("email", log).and_then(|text| contacts::email(&contact.path("email"), text, log))
        })
    })
}

/// Contacts of a place, where the service and its group have none.
pub(super) fn at_place(at_location: &Given<'_>, location: &Given<'_>, listing: &mut Listing, log: &mut Log) {
    let contact = &mut listing.contact;
    for given in [at_location, location] {
        contact.phone = contact.phone.take().or_else(|| phone_of(given, log));
        contact.email = contact.email.take().or_else(|| email_of(given, log));
    }
}

/// The day of checking. A change of the record is not a check, so nothing else is looked at.
fn checked(given: &Given<'_>, settings: &Settings, log: &mut Log) -> Option<Checked> {
    let on = dates::day_in(given, "assured_date", settings, log)?;
    if on > settings.today {
        log.note("assured_date", &on.to_string(), Reason::DateInFuture);
        return None;
    }
    Some(Checked { on, by: Some(CheckedBy::Directory) })
}
