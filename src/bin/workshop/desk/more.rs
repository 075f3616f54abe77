//! Saving, and what is seldom needed.

use super::{Desk, Show, with_work};
use crate::held::Held;
use crate::parts::el::{button, div, h2, li, live, p, when};
use crate::ports::dom::{View, el, views};
use crate::ports_here as here;
use crate::saving::{zip_name, zipped};
use come_along::i18n::workshop::say;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// The part.
pub(super) fn part(desk: Desk) -> View {
    let saved = Held::new(false);
    let zip = move || {
        if let Some((name, Some(bytes))) = with_work(|work| (zip_name(work), zipped(work))) {
            here::give(&name, &bytes, "application/zip");
            here::set_unsaved(false);
            saved.set(true);
        }
    };
    let one = move |name: String| {
        let file = name.clone();
        let give = move || {
            let text = with_work(|work| work.own.get(&file).map(|own| own.text())).flatten();
            if let Some(text) = text {
                here::give(&file, text.as_bytes(), "text/plain");
                saved.set(true);
            }
        };
        li(button("link", say::work_save_one(name), give))
    };
    let files = live(move || {
        desk.version.with(|_| ());
        let files = with_work(|work| work.changed_files()).unwrap_or_default();
        el("ul").child(files.into_iter().map(one).collect::<View>())
    });
    let review = el("input")
        .attr("type", "checkbox")
        .live_prop("checked", move || desk.reviews.get())
        .on("change", move |event| desk.reviews.set(event_target_checked(&event)));
    views![
        h2(say::work_save()),
        p("", say::work_save_hint()),
        button("go", say::work_save_zip(), zip),
        when(move || saved.get(), || p("note", say::work_saved()).attr("role", "status")),
        files,
        device(desk),
        button("go plain", say::work_sheet(), move || desk.show.set(Show::Sheet)),
        el("label").class("choice").child(review).child(el("span").child(say::work_review())),
        when(move || desk.reviews.get(), move || super::judge::code(desk)),
    ]
}

fn device(desk: Desk) -> View {
    let tick = el("input")
        .attr("type", "checkbox")
        .attr("aria-describedby", "work-device-hint")
        .live_prop("checked", move || desk.device.get())
        .on("change", move |event| {
            desk.device.set(event_target_checked(&event));
            if desk.device.get_untracked() {
                desk.change(|_| ());
            } else {
                forget(desk);
            }
        });
    views![
        el("label").class("choice").child(tick).child(el("span").child(say::work_device())),
        p("soft small", say::work_device_hint()).attr("id", "work-device-hint"),
        when(move || desk.device.get(), move || div("", button("link", say::work_forget(), move || forget(desk)))),
    ]
}

fn forget(desk: Desk) {
    desk.device.set(false);
    spawn_local(async move {
        here::forget_text().await;
        desk.change(|_| ());
    });
}
