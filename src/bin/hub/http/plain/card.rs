//! A listing on the plain list: the card as everywhere, and under "Show more" every fact in the one order.

use super::html::{Frame, name, picture, written};
use come_along::facts::{self, Certainty, Context, FactKind, Said};
use come_along::i18n::{Msg, dates, say};
use come_along::model::{AlertKind, Listing, RoomState};
use come_along::referral::not_asked;
use come_along::search::{number_of, printed};

/// The whole of it.
pub(super) fn card(frame: &Frame<'_>, listing: &Listing, context: &Context) -> String {
    let more = format!(
        "<details><summary class=\"link\">{}</summary>{}</details>",
        frame.say(&say::list_more()),
        everything(frame, listing, context)
    );
    format!("<li class=\"card\">{}{more}</li>", head(frame, listing, context))
}

/// Under a second wish: enough to know it again.
pub(super) fn short(frame: &Frame<'_>, listing: &Listing, context: &Context) -> String {
    format!("<li class=\"card\">{}</li>", head(frame, listing, context))
}

fn head(frame: &Frame<'_>, listing: &Listing, context: &Context) -> String {
    let organization = listing.organization.as_ref().filter(|organization| organization.name != listing.name.text);
    let organization = organization.map(|one| format!("<p class=\"soft small\">{}</p>", name(&one.name)));
    let rows = facts::brief(listing, context);
    let row = |row: &Vec<facts::Line>| {
        let lines = row.iter().map(|line| format!("<span class=\"line\">{}</span> ", frame.line(line)));
        format!("<li>{}</li>", lines.collect::<String>())
    };
    format!(
        "<h2>{}</h2>{}{}<ul>{}</ul>",
        written(&listing.name),
        tag(frame, listing),
        organization.unwrap_or_default(),
        rows.iter().map(row).collect::<String>()
    )
}

/// Has room, a wait, or full.
fn tag(frame: &Frame<'_>, listing: &Listing) -> String {
    let (class, words) = match listing.room.value().map(|room| room.state) {
        Some(RoomState::Places) => ("tag", say::tag_places()),
        Some(RoomState::Wait { weeks }) => ("tag wait", say::tag_wait(weeks)),
        Some(RoomState::Full) => ("tag full", say::tag_full()),
        None => return String::new(),
    };
    format!("<span class=\"{class}\">{}</span>", frame.say(&words))
}

fn everything(frame: &Frame<'_>, listing: &Listing, context: &Context) -> String {
    let fresh = facts::freshness(listing, context.today, context.fresh_days);
    let not_asked = (!fresh.can_be_asked()).then(|| frame.p("alert", &not_asked(fresh)));
    let facts: String = facts::of(listing, context).iter().map(|one| fact(frame, one)).collect();
    let own = listing.description.as_ref().map(|prose| {
        let note = frame.p("soft small", &say::facts_own_words_note());
        format!("{note}<div class=\"own-words\">{}</div>", written(prose))
    });
    let parts = [
        not_asked,
        alert(frame, listing),
        Some(format!("<dl class=\"facts\">{facts}</dl>")),
        own,
        Some(ways(frame, listing)),
        Some(frame.p("soft", &say::search_number(printed(number_of(&listing.id))))),
    ];
    parts.into_iter().flatten().collect()
}

fn alert(frame: &Frame<'_>, listing: &Listing) -> Option<String> {
    let alert = listing.alert.as_ref()?;
    let words = match alert.kind {
        AlertKind::Cancelled => say::alert_cancelled(),
        AlertKind::Moved => say::alert_moved(),
        AlertKind::Note => say::alert_note(),
    };
    let until = alert.until.map(|day| frame.say(&say::alert_until(dates::date_words(day)))).unwrap_or_default();
    let own = alert.in_own_words.as_ref().map(|prose| format!("<p>{}</p>", written(prose))).unwrap_or_default();
    Some(format!("<div class=\"alert\"><p>{} {until}</p>{own}</div>", frame.say(&words)))
}

fn fact(frame: &Frame<'_>, (kind, said): &(&'static FactKind, Said)) -> String {
    let class = if said.certainty == Certainty::NotKnown { "unknown" } else { "" };
    let lines: String = said.lines.iter().map(|line| format!("<p>{}</p>", frame.line(line))).collect();
    let read = said.certainty == Certainty::ReadFromText;
    let note = if read { frame.p("soft small", &say::fact_read_from_text()) } else { String::new() };
    format!(
        "<div class=\"{class}\">{}<dt>{}</dt><dd>{lines}{note}</dd></div>",
        picture(kind.id),
        frame.say(&(kind.label)())
    )
}

/// The group's own telephone, email and website, as text: no link leaves this site.
fn ways(frame: &Frame<'_>, listing: &Listing) -> String {
    let contact = &listing.contact;
    let row = |label: Msg, value: &Option<String>| {
        let value = value.as_deref()?;
        Some(format!("<p>{}: <bdi dir=\"ltr\">{}</bdi></p>", frame.say(&label), super::super::page::escaped(value)))
    };
    let rows = [
        row(say::facts_phone(), &contact.phone),
        row(say::facts_email(), &contact.email),
        row(say::facts_website(), &contact.url),
    ];
    rows.into_iter().flatten().collect()
}
