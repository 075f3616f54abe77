//! The form on which a group says whether its listing is right: A4, black on white, one page or two a
//! listing. It holds what everybody reads on the site and nothing else: paper lies about, so an address
//! that is not for everybody is neither printed nor asked for.

use super::words::{Fact, Said};
use chrono::NaiveDate;
use come_along::import::as_html as text;
use come_along::model::{Listing, Whereabouts};
use come_along::search::{number_of, printed};
use come_along::site::SiteSettings;
use std::fmt::Write;

const CSS: &str = include_str!("form.css");

/// What is ticked, and where it is written otherwise.
const ASK: &str = "<span class=box></span>yes &emsp;<span class=box></span>no, it is:<span class=line></span>";

/// The page with all forms, to be opened in a browser and printed. It asks nothing of any network.
pub(super) fn page(listings: &[&Listing], said: &Said, site: &SiteSettings, today: NaiveDate) -> String {
    let mut out = format!(
        "<!doctype html>\n<html lang=\"en-GB\">\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <title>Is this still right?</title>\n<style>\n{CSS}</style>\n"
    );
    listings.iter().for_each(|listing| one(&mut out, listing, said, site, today));
    out.push_str("</html>\n");
    out
}

fn one(out: &mut String, listing: &Listing, said: &Said, site: &SiteSettings, today: NaiveDate) {
    let number = printed(number_of(&listing.id));
    let _ = writeln!(out, "<section>\n<p class=number>{number}</p>\n<h1>Is this still right?</h1>");
    let _ = writeln!(out, "<p><b>{}</b></p>", text(&listing.name.text));
    let _ = writeln!(
        out,
        "<p>{} shows your group on its website, so that new people can find you and come along. Please read what it \
         says today ({}) and tick <b>yes</b> or <b>no</b> in each line. Then people come at the right time, to the right \
         door. If nobody tells us for long that it is right, the website says so, and later nobody can ask to come.</p>",
        text(&site.name),
        today.format("%-d %B %Y")
    );
    if listing.place.is(|place| matches!(place, Whereabouts::AskForAddress(_))) {
        out.push_str(
            "<p><b>Your address is not for everybody. It is not on this paper. Please do not write it here: if it has \
             changed, tell us by phone or when you see us.</b></p>\n",
        );
    }
    facts(out, listing, said);
    words(out, listing);
    contact(out, listing);
    stopped(out, site, &number, listing);
    out.push_str("</section>\n");
}

/// What is said, to be ticked; then what nobody has told the site yet, to be filled in.
fn facts(out: &mut String, listing: &Listing, said: &Said) {
    let (known, unknown): (Vec<Fact>, Vec<Fact>) = said.of(listing).into_iter().partition(|fact| fact.is_known);
    out.push_str("<table>\n<tr><th>&nbsp;<td>The website says<td class=ask>Is this right?</tr>\n");
    // When it was checked last is told, and is no question.
    known.iter().for_each(|fact| row(out, fact, if fact.id == "checked" { "" } else { ASK }));
    out.push_str("</table>\n");
    if !unknown.is_empty() {
        out.push_str("<h2>What the website does not know yet. Please write what you can.</h2>\n<table>\n");
        unknown.iter().filter(|fact| fact.id != "checked").for_each(|fact| row(out, fact, ""));
        out.push_str("</table>\n");
    }
}

fn row(out: &mut String, fact: &Fact, ask: &str) {
    let lines: Vec<_> = fact.lines.iter().map(|line| text(line)).collect();
    let _ = writeln!(
        out,
        "<tr><th>{}<td><span class=words>{}</span><td class=ask>{ask}</tr>",
        text(&fact.label),
        lines.join("<br>")
    );
}

/// The group's own words, and what is different just now.
fn words(out: &mut String, listing: &Listing) {
    let alert = listing.alert.as_ref().and_then(|alert| alert.in_own_words.as_ref());
    for (label, prose) in [("What it is like", listing.description.as_ref()), ("Different just now", alert)] {
        let Some(prose) = prose else { continue };
        let _ = writeln!(
            out,
            "<h2>{label}</h2>\n<p class=words lang=\"{}\" dir=auto>{}</p>\n<p>{ASK}</p>",
            text(prose.lang()),
            text(&prose.text)
        );
    }
}

fn contact(out: &mut String, listing: &Listing) {
    let group = listing.organization.as_ref();
    let rows = [
        ("Group", group.map(|group| &group.name)),
        ("The group's web page", group.and_then(|group| group.url.as_ref())),
        ("Phone", listing.contact.phone.as_ref()),
        ("Email", listing.contact.email.as_ref()),
        ("Web page", listing.contact.url.as_ref()),
    ];
    out.push_str("<h2>How people reach you</h2>\n<table>\n");
    for (label, value) in rows {
        let ask = if value.is_some() { ASK } else { "" };
        let value = value.map_or("Nothing is said.".into(), |value| text(value));
        let _ = writeln!(out, "<tr><th>{label}<td>{value}<td class=ask>{ask}</tr>");
    }
    out.push_str("</table>\n");
}

fn stopped(out: &mut String, site: &SiteSettings, number: &str, listing: &Listing) {
    let line = "<span class=line></span>";
    let _ = writeln!(
        out,
        "<div class=foot>\n<h2>What else is not right?</h2>\n{line}{line}{line}\n\
         <p><br><span class=box></span><b>We do not meet any more.</b> Last time: ______________________</p>\n\
         <p>Filled in on: ____________________ &emsp; by somebody of the group <span class=box></span></p>\n\
         <h2>Please bring, send or read this to</h2>"
    );
    let lines = std::iter::once(&site.name).chain(&site.address).chain(&site.telephone).chain(&site.opening);
    let lines: Vec<_> = lines.map(|line| text(line)).collect();
    let _ = writeln!(out, "<p>{}</p>", lines.join("<br>"));
    let _ = writeln!(
        out,
        "<p>The number of this form is <b>{number}</b>. Typed on the first page of the website, it finds your group. \
         (For us: <code>{}</code>)</p>\n</div>",
        text(&listing.id)
    );
}
