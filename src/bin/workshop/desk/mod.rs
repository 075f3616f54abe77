//! What is on the screen beside the pages: choosing a language, then the desk itself.
//!
//! `start`: the first page - `top`: what always stands there - `list`: all texts - `one`: one text - `boxes`: where it
//! is written - `more`: saving and what is seldom needed - `sheet`: all texts on one page, for paper - `judge`: for
//! reviewers

mod boxes;
mod judge;
mod list;
mod more;
mod one;
mod sheet;
mod start;
mod top;

use crate::held::Held;
use crate::parts::el::{always, live};
use crate::ports::dom::{El, Event, View, el, views};
use crate::ports_here as here;
use crate::saving::Kept;
use crate::state::Words;
use crate::texts::Text;
use crate::work::{State, WORK, Work};
use come_along::i18n::workshop::CONTRACT_HASH;
use come_along::i18n::{Languages, Msg, Voice, negotiate};
use come_along::site::Start;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::cell::Cell;
use std::sync::Arc;

/// What is shown.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Show {
    Page,
    One,
    List,
    More,
    Sheet,
}

impl Show {
    fn name(self) -> &'static str {
        match self {
            Self::Page => "page",
            Self::One => "one",
            Self::List => "list",
            Self::More => "more",
            Self::Sheet => "sheet",
        }
    }
}

/// Which texts are in the list.
#[derive(Clone, PartialEq, Eq)]
enum Filter {
    All,
    Todo,
    Stale,
    Faults,
    Mine,
    Here,
    File(String),
    /// By its place in `texts::PAGES`.
    Page(usize),
}

/// Everything that the parts of the desk share; the words themselves are in `WORK`.
#[derive(Clone, Copy)]
struct Desk {
    /// Changes with every change of the words.
    version: Held<u32>,
    /// Changes when the list should be drawn anew: not while somebody writes.
    listed: Held<u32>,
    show: Held<Show>,
    chosen: Held<Option<String>>,
    filter: Held<Filter>,
    typed: Held<String>,
    seen: Held<Vec<u16>>,
    picking: Held<bool>,
    /// Whether the device keeps the work.
    device: Held<bool>,
    refused: Held<bool>,
    reviews: Held<bool>,
    /// What became of files.
    said: Held<Vec<Msg>>,
}

thread_local! {
    static DESK: Cell<Option<Desk>> = const { Cell::new(None) };
}

/// What the work says now.
fn with_work<T>(look: impl FnOnce(&Work) -> T) -> Option<T> {
    WORK.with_borrow(|work| work.as_ref().map(look))
}

impl Desk {
    fn new() -> Self {
        Self {
            version: Held::new(0),
            listed: Held::new(0),
            show: Held::new(Show::List),
            chosen: Held::new(None),
            filter: Held::new(Filter::Todo),
            typed: Held::new(String::new()),
            seen: Held::new(Vec::new()),
            picking: Held::new(true),
            device: Held::new(false),
            refused: Held::new(false),
            reviews: Held::new(false),
            said: Held::new(Vec::new()),
        }
    }

    /// Changes the words; the page says them at once.
    fn change(self, deed: impl FnOnce(&mut Work)) {
        WORK.with_borrow_mut(|work| work.as_mut().map(deed));
        here::say_again();
        self.version.update(|version| *version += 1);
        let unsaved = with_work(|work| !work.changed_files().is_empty()).unwrap_or_default();
        here::set_unsaved(unsaved && !self.device.get_untracked());
        self.keep();
    }

    /// Keeps the work on the device, if somebody wants that.
    fn keep(self) {
        if !self.device.get_untracked() {
            return;
        }
        let Some(text) = with_work(Kept::of).flatten() else { return };
        spawn_local(async move {
            let kept = here::keep_text(&text).await;
            self.refused.set(!kept);
            if !kept {
                self.device.set(false);
            }
        });
    }

    /// Draws the list anew.
    fn list_anew(self) {
        self.listed.update(|listed| *listed += 1);
    }

    /// Opens a text to be written.
    fn open(self, id: &str) {
        self.chosen.set(Some(id.to_owned()));
        self.show.set(Show::One);
        self.list_anew();
        let number = with_work(|work| work.text(id).and_then(|text| text.number)).flatten();
        number.map(here::point_at);
        here::focus_on("#workshop .write textarea");
    }

    /// Opens the text before or after the one that is open, of those in the list.
    fn step(self, by: isize) {
        let ids = list::ids(self);
        let now = self.chosen.get_untracked().and_then(|id| ids.iter().position(|other| *other == id));
        let next = now.map_or(Some(0), |at| at.checked_add_signed(by));
        if let Some(id) = next.and_then(|at| ids.get(at)) {
            self.open(id);
        }
    }

    /// Opens the next text that is not done, from here on and then from the top.
    fn next(self) {
        let now = self.chosen.get_untracked();
        let next = with_work(|work| {
            let at = work.texts.iter().position(|text| Some(&text.id) == now.as_ref()).map_or(0, |at| at + 1);
            let (before, after) = work.texts.split_at(at);
            let open = |text: &&Text| work.state(text) != State::Done;
            after.iter().chain(before).find(open).map(|text| text.id.clone())
        });
        match next.flatten() {
            Some(id) => self.open(&id),
            // All is done: on to the next one all the same.
            None => self.step(1),
        }
    }

    fn undo(self) {
        let mut undone = None;
        self.change(|work| undone = work.undo());
        if let Some(id) = undone {
            self.open(&id);
        }
    }

    fn key(self, event: &Event) {
        let Some((key, ctrl, alt)) = here::key_of(event) else { return };
        match (key.as_str(), ctrl, alt) {
            ("Enter", true, false) => self.next(),
            ("ArrowDown", false, true) => self.step(1),
            ("ArrowUp", false, true) => self.step(-1),
            ("z", true, false) if !here::in_a_box(event) => self.undo(),
            _ => return,
        }
        event.prevent_default();
    }
}

/// See `crate::begin`.
pub(crate) fn begin(start: Vec<u8>, words: Vec<u8>, preferred: &str) {
    let owner = Owner::new();
    owner.with(|| {
        let voice = Voice::read_for(words, CONTRACT_HASH).ok().map(Arc::new);
        let words = Words { voice: Held::new(voice), english: Held::new(None), failed: Held::new(false) };
        provide_context(words);
        let desk = Desk::new();
        DESK.set(Some(desk));
        let start = Start::from_bytes(&start).ok();
        let table = start.as_ref().and_then(|start| Languages::from_bytes(&start.languages).ok());
        let Some((start, table)) = start.zip(table) else {
            here::put_in("workshop", &start::failed().into());
            return;
        };
        speak_as_the_browser(words, &table, preferred);
        here::put_in("workshop", &root(desk, words, start, table).into());
    });
    std::mem::forget(owner);
}

/// The workshop itself in the first of the browser's languages that we have.
fn speak_as_the_browser(words: Words, table: &Languages, preferred: &str) {
    let preferred: Vec<&str> = preferred.split(' ').collect();
    let Some(tag) = negotiate(&preferred, table).first().map(|row| row.tag.clone()) else { return };
    spawn_local(async move {
        let bytes = here::get(&format!("/workshop/words/{tag}")).await;
        if let Some(voice) = bytes.and_then(|bytes| Voice::read_for(bytes, CONTRACT_HASH).ok()) {
            words.voice.set(Some(Arc::new(voice)));
        }
    });
}

fn root(desk: Desk, words: Words, start: Start, table: Languages) -> El {
    let at_work = Held::new(false);
    let direction = move || words.voice.with(|voice| voice.as_ref().map(|voice| voice.direction().as_str().to_owned()));
    let root = el("div")
        .live_attr("lang", move || Some(words.tag()))
        .live_attr("dir", direction)
        .live_attr("role", move || Some(if at_work.get() { "region" } else { "main" }.to_owned()))
        .live_attr("aria-label", move || Some(words.plain(&come_along::i18n::workshop::say::work_region())))
        .live_attr("data-show", move || Some(if at_work.get() { desk.show.get().name() } else { "start" }.to_owned()))
        .on("keydown", move |event| desk.key(&event));
    always(move || here::pick_texts(desk.picking.get()));
    let inside = live(move || match at_work.get() {
        false => start::page(desk, start.clone(), table.clone(), at_work),
        true => at_the_desk(desk),
    });
    root.attr("class", "desk").child(inside)
}

fn at_the_desk(desk: Desk) -> View {
    let inside = live(move || match desk.show.get() {
        Show::Page => View::nothing(),
        Show::One => one::part(desk),
        Show::List => list::part(desk),
        Show::More => more::part(desk),
        Show::Sheet => sheet::part(desk),
    });
    views![top::part(desk), el("div").class("inside").child(inside)]
}

/// See `crate::seen`.
pub(crate) fn seen(numbers: Vec<u16>, _page: &str) {
    if let Some(desk) = DESK.get()
        && desk.seen.with_untracked(|seen| *seen != numbers)
    {
        desk.seen.set(numbers);
    }
}

/// See `crate::picked`.
pub(crate) fn picked(number: u16) {
    let id = with_work(|work| work.texts.iter().find(|text| text.number == Some(number)).map(|text| text.id.clone()));
    if let (Some(desk), Some(Some(id))) = (DESK.get(), id) {
        desk.open(&id);
    }
}
