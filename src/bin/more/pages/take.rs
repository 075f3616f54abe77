//! Take it with me: the short list, a card for the way, a calendar, a link and a code for another phone, paper.
//!
//! All of it is made here and goes nowhere by itself. A shared screen gives nothing into its own
//! machine: there the code is for the person's phone, and paper if the hub has a printer.

use crate::held::Held;
use crate::nav::Nav;
use crate::pages::short::told as told_of;
use crate::parts::el::{button, div, h1, h2, live, p, watched, when};
use crate::parts::say::{line, name, picture, say_critical, written};
use crate::ports::dom::{El, View, el, svg, views};
use crate::ports::{clock, page as browser};
use crate::short::Short;
use crate::state::{Hub, Opened, Words};
use come_along::facts::{self, Certainty, Context, FactKind, Line, Said};
use come_along::i18n::{Msg, Voice, dates, say, strip_isolates};
use come_along::model::{Listing, Point};
use come_along::route::Route;
use come_along::take::calendar::{self, NoFile};
use come_along::take::{link, qr};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::sync::Arc;

/// The page.
pub(crate) fn page() -> View {
    let Some(listing) = expect_context::<Opened>().listing else {
        expect_context::<Nav>().back();
        return View::nothing();
    };
    let (hub, listing) = (expect_context::<Hub>(), Arc::new(listing));
    let kiosk = hub.settings.kiosk;
    let (today, now) = clock::uk_now();
    // Strangers read the card and the paper: they do not say where the person starts from.
    let context = Context { today, now, from: None, from_is_about: false, fresh_days: hub.settings.fresh_days };
    views![
        h1(say::take_title()),
        p("", written(&listing.name)),
        keep(&listing.id),
        card(&listing, &context, kiosk),
        (!kiosk).then(|| calendar(listing.clone(), context)),
        other_phone(&listing, kiosk),
        kiosk.then(|| call(&listing)),
        hub.settings.may_print().then(|| on_paper(&listing, &context)),
        hub.settings.may_print().then(|| paper(context)),
    ]
}

/// On the short list, and off it again.
fn keep(id: &str) -> El {
    let (short, nav, id) = (expect_context::<Short>(), expect_context::<Nav>(), id.to_string());
    let same = id.clone();
    let is_on = watched(move || usize::from(short.list.with(|list| list.has(&same))));
    let press = move || if is_on.get_untracked() == 1 { short.drop(&id) } else { short.keep(&id) };
    let words = live(move || if is_on.get() == 1 { say::short_drop() } else { say::short_keep() });
    let keep = button("go plain", words, press).attr("id", "keep");
    let on_it = when(move || is_on.get() == 1, || p("", say::short_kept()));
    let see = button("link", say::short_open(), move || nav.go(Route::Short));
    el("section")
        .class("screen-only")
        .child(div("", on_it).attr("role", "status"))
        .child(keep)
        .child(told_of(short))
        .child(see)
}

/// What happened after a press.
type Told = Held<Option<fn() -> Msg>>;

fn told(told: Told) -> El {
    p("", live(move || told.get().map(|words| words()))).attr("role", "status")
}

/// The place and the time in the person's language and in English, for a driver or at a door.
fn card(listing: &Listing, context: &Context, kiosk: bool) -> El {
    let rows = facts::for_the_way(listing, context).into_iter().map(row).collect::<View>();
    let paper = div("way", p("", el("strong").child(say_critical(say::take_card_title()))));
    let address = listing.place.value().and_then(facts::public_address);
    let point = listing.public_place().and_then(|place| if place.approximate { None } else { place.point });
    el("section")
        .child(h2(say::take_card()))
        .child(p("soft small screen-only", say::take_card_hint()))
        .child(paper.child(p("", written(&listing.name))).child(el("dl").class("facts").child(rows)))
        .child(address.filter(|_| !kiosk).map(|address| div("screen-only", copy_address(address))))
        .child(point.filter(|_| !kiosk).map(|point| div("screen-only", map(point))))
}

fn row((kind, said): (&'static FactKind, Said)) -> El {
    let words = expect_context::<Words>();
    let messages: Vec<Msg> =
        said.lines.iter().filter_map(|line| if let Line::Say(msg) = line { Some(msg.clone()) } else { None }).collect();
    let lines = said.lines.into_iter().map(|one| p("", line(one))).collect::<View>();
    let english = live(move || in_english(words, &messages));
    div("", picture(kind.id))
        .attr("data-fact", kind.id)
        .child(el("dt").child((kind.label)()))
        .child(el("dd").child(lines).child(english))
}

fn in_english(words: Words, messages: &[Msg]) -> Option<El> {
    if words.tag() == "en-GB" || messages.is_empty() {
        return None;
    }
    let said = |voice: &Arc<Voice>| {
        let said: Vec<String> = messages.iter().map(|msg| strip_isolates(&voice.text(msg).text)).collect();
        said.join(" ")
    };
    let text = words.english.with(|voice| voice.as_ref().map(said))?;
    Some(p("english", text.as_str()).attr("lang", "en-GB").attr("dir", "ltr"))
}

fn copy_address(address: String) -> View {
    let done: Told = Held::new(None);
    let same = address.clone();
    let copy = move || {
        let address = same.clone();
        spawn_local(async move {
            let copied = browser::copy(&address).await;
            done.set(Some(if copied { say::take_done } else { say::take_copy_failed }));
        });
    };
    views![p("", name(&address)), button("link", say::take_address(), copy), told(done)]
}

/// The phone's own map: it learns where somebody goes, so that is said beside it.
fn map(point: Point) -> View {
    let degrees = |hundred_thousandths: i32| {
        let sign = if hundred_thousandths < 0 { "-" } else { "" };
        let whole = (hundred_thousandths.unsigned_abs() / 100_000).to_string();
        let rest = (100_000 + hundred_thousandths.unsigned_abs() % 100_000).to_string();
        [sign, &whole, ".", rest.get(1..).unwrap_or_default()].concat()
    };
    let address = ["geo:", &degrees(point.lat), ",", &degrees(point.lon)].concat();
    let link = el("a").class("link").attr("href", &address).child(say::take_map());
    views![p("", link), p("soft small", say::take_map_hint())]
}

/// A file for the phone's calendar, with a word that says nothing unless the person wants more.
fn calendar(listing: Arc<Listing>, context: Context) -> El {
    let section = el("section").class("screen-only");
    match calendar::file(&listing, calendar::Words::default(), &context) {
        Err(NoFile::NotKnown | NoFile::NoTime | NoFile::WhichWeek) => {
            section.child(p("", say::take_calendar_unknown()))
        }
        Err(NoFile::Cancelled | NoFile::Over) => section.child(p("", say::take_calendar_none())),
        Ok(file) => section.child(calendar_form(listing, context, file.term_time)),
    }
}

fn calendar_form(listing: Arc<Listing>, context: Context, term_time: bool) -> View {
    let words = expect_context::<Words>();
    let (with_name, with_place, done): (_, _, Told) = (Held::new(false), Held::new(false), Held::new(None));
    let address = listing.place.value().and_then(facts::public_address);
    let has_address = address.is_some();
    let press = move || {
        let title = if with_name.get_untracked() {
            listing.name.text.clone()
        } else {
            words.plain(&say::take_calendar_title())
        };
        let address = address.clone().filter(|_| with_place.get_untracked()).unwrap_or_default();
        let said = calendar::Words { title: &title, description: "", address: &address };
        let file = calendar::file(&listing, said, &context);
        let given = file.is_ok_and(|file| browser::save("calendar.ics", "text/calendar;charset=utf-8", &file.text));
        done.set(Some(if given { say::take_calendar_look } else { say::take_failed }));
    };
    views![
        p("soft small", say::take_calendar_hint(say::take_calendar_title())),
        tick(with_name, say::take_calendar_name()),
        has_address.then(|| tick(with_place, say::take_calendar_place())),
        button("go plain", say::take_calendar(), press).attr("id", "calendar"),
        told(done),
        term_time.then(|| p("soft small", say::take_calendar_term())),
    ]
}

fn tick(held: Held<bool>, words: Msg) -> El {
    let input = el("input")
        .attr("type", "checkbox")
        .live_prop("checked", move || held.get())
        .on("change", move |_| held.set(!held.get_untracked()));
    el("label").class("choice").child(input).child(el("span").child(words))
}

/// The link, to send, to copy, and as a square code that another phone reads.
fn other_phone(listing: &Listing, kiosk: bool) -> Option<El> {
    let words = expect_context::<Words>();
    let link = link::of_listing(&browser::site(), &listing.id, &words.tag())?;
    let shown = Held::new(kiosk);
    let text = link.clone();
    let code = move || code(&text).map(|code| views![code, p("soft small", say::take_code_hint())]);
    let show = button("go plain", say::take_code(), move || shown.set(!shown.get_untracked()))
        .live_attr("aria-expanded", move || Some(shown.get().to_string()));
    let section = el("section").child(p("soft small screen-only", say::take_link_hint()));
    Some(section.child((!kiosk).then(|| sending(link))).child(show).child(when(move || shown.get(), code)))
}

fn sending(link: String) -> View {
    let done: Told = Held::new(None);
    let (sent, copied) = (link.clone(), link);
    let share = move || {
        let link = sent.clone();
        spawn_local(async move { done.set((!browser::share(&link).await).then_some(say::take_failed as fn() -> Msg)) });
    };
    let copy = move || {
        let link = copied.clone();
        spawn_local(async move {
            let copied = browser::copy(&link).await;
            done.set(Some(if copied { say::take_done } else { say::take_copy_failed }));
        });
    };
    views![
        browser::can_share().then(|| button("go plain", say::take_share(), share)),
        button("go plain", say::take_link(), copy),
        told(done),
    ]
}

/// On a shared screen: the group's number as it can be read from afar, and its square for the person's own phone.
fn call(listing: &Listing) -> Option<El> {
    let phone = listing.contact.phone.as_deref()?;
    let square = code(&link::to_call(phone))?;
    let words = p("soft small", say::kiosk_squares());
    Some(
        el("section")
            .child(h2(say::facts_phone()))
            .child(el("b").class("number").child(phone))
            .child(square)
            .child(words),
    )
}

/// Black on white in every scheme: cameras want it so.
pub(super) fn code(text: &str) -> Option<El> {
    let drawing = qr::drawing(text).ok()?;
    let side = drawing.side.to_string();
    let path = svg("path").attr("d", &drawing.path);
    Some(
        svg("svg")
            .class("code")
            .attr("viewBox", &["0 0 ", &side, " ", &side].concat())
            .attr("aria-hidden", "true")
            .child(path),
    )
}

/// Everything else that is known, for the sheet alone: on the screen it stands on the page of the listing.
fn on_paper(listing: &Listing, context: &Context) -> El {
    let on_card: Vec<&str> = facts::for_the_way(listing, context).iter().map(|(kind, _)| kind.id).collect();
    let others = facts::of(listing, context).into_iter();
    let others = others.filter(|(kind, said)| !on_card.contains(&kind.id) && said.certainty != Certainty::NotKnown);
    let fact = |(kind, said): (&'static FactKind, Said)| {
        let lines = said.lines.into_iter().map(|one| p("", line(one))).collect::<View>();
        let dd = el("dd").child(lines);
        div("", picture(kind.id)).attr("data-fact", kind.id).child(el("dt").child((kind.label)())).child(dd)
    };
    let phone = listing.contact.phone.as_deref();
    let phone = phone.map(|phone| p("", views![say::facts_phone(), ": ", name(phone).attr("dir", "ltr")]));
    div("paper-only", el("dl").class("facts").child(others.map(fact).collect::<View>())).child(phone)
}

fn paper(context: Context) -> El {
    el("section")
        .child(p("soft small screen-only", say::take_print_hint()))
        .child(button("go plain", say::take_print(), browser::print))
        .child(p("soft small", say::take_printed(dates::date_words_with_year(context.today))))
}
