//! Elements that follow signals, and the plain ones that every page has.
//!
//! A page is a function that returns a [`View`]. What is written plainly is drawn once; what
//! depends on a signal is a closure given to [`live`], [`when`], [`first`] or a `live_` method,
//! and is drawn again, by itself and nothing around it, when that signal changes. All closures are
//! boxed here, so that a further page costs its own words and nothing more.

use crate::ports::dom::{El, Event, JsValue, Stretch, View, el};
use leptos::prelude::*;

/// An element of a class with something inside; every page makes most of itself of these.
fn made(tag: &str, class: &str, inside: View) -> El {
    el(tag).class(class).child(inside)
}

/// A paragraph.
pub(crate) fn p(class: &str, inside: impl Into<View>) -> El {
    made("p", class, inside.into())
}

/// The heading of the page. It takes the focus when the page comes.
pub(crate) fn h1(inside: impl Into<View>) -> El {
    made("h1", "", inside.into()).attr("tabindex", "-1")
}

/// The heading of a part.
pub(crate) fn h2(inside: impl Into<View>) -> El {
    made("h2", "", inside.into())
}

/// A list item around what belongs together.
pub(crate) fn li(inside: impl Into<View>) -> El {
    made("li", "", inside.into())
}

/// A block.
pub(crate) fn div(class: &str, inside: impl Into<View>) -> El {
    made("div", class, inside.into())
}

/// One choice of a list that opens.
pub(crate) fn option(value: &str, words: impl Into<View>) -> El {
    el("option").attr("value", value).child(words)
}

/// Something to press.
pub(crate) fn button(class: &str, inside: impl Into<View>, press: impl Fn() + 'static) -> El {
    button_boxed(class, inside.into(), Box::new(move |_| press()))
}

fn button_boxed(class: &str, inside: View, press: Box<dyn Fn(Event)>) -> El {
    el("button").attr("type", "button").class(class).child(inside).on("click", press)
}

/// Does `deed` now and again whenever a signal changes that it has read, until the part of the
/// page in which this was said goes away.
pub(crate) fn always(deed: impl FnMut() + 'static) {
    always_boxed(Box::new(deed));
}

fn always_boxed(mut deed: Box<dyn FnMut()>) {
    let effect = RenderEffect::new(move |_: Option<()>| deed());
    on_cleanup(move || drop(effect));
}

/// Draws, and draws anew whenever a signal changes that `draw` has read.
pub(crate) fn live<V: Into<View>>(draw: impl Fn() -> V + 'static) -> View {
    live_boxed(Box::new(move || draw().into()))
}

fn live_boxed(draw: Box<dyn Fn() -> View>) -> View {
    let (stretch, view) = Stretch::new();
    always(move || {
        let next = draw();
        stretch.clear();
        stretch.add(&next);
    });
    view
}

/// Shows what `draw` draws while `test` holds. It stays as it is until that changes.
pub(crate) fn when<V: Into<View>>(
    test: impl Fn() -> bool + Send + Sync + 'static,
    draw: impl Fn() -> V + 'static,
) -> View {
    when_boxed(Box::new(test), Box::new(move || draw().into()))
}

fn when_boxed(test: Box<dyn Fn() -> bool + Send + Sync>, draw: Box<dyn Fn() -> View>) -> View {
    let holds = watched(move || usize::from(test()));
    live_boxed(Box::new(move || if holds.get() == 1 { draw() } else { View::nothing() }))
}

/// A number that is worked out whenever something changes, and watched for itself. One type for all
/// of them: each further one costs its own kilobyte.
pub(crate) fn watched(work_out: impl Fn() -> usize + Send + Sync + 'static) -> Memo<usize> {
    watched_boxed(Box::new(work_out))
}

fn watched_boxed(work_out: Box<dyn Fn() -> usize + Send + Sync>) -> Memo<usize> {
    Memo::new(move |_| work_out())
}

/// The first `count` rows of a list that only grows: what was drawn stays as it is.
pub(crate) fn first<V: Into<View>>(count: impl Fn() -> usize + 'static, draw: impl Fn(usize) -> V + 'static) -> View {
    first_boxed(Box::new(count), Box::new(move |index| draw(index).into()))
}

fn first_boxed(count: Box<dyn Fn() -> usize>, draw: Box<dyn Fn(usize) -> View>) -> View {
    let (stretch, view) = Stretch::new();
    // Rows belong to the list and not to the moment at which they were added.
    let owner = Owner::current().unwrap_or_default();
    let mut drawn = 0;
    always(move || {
        let count = count();
        while drawn < count {
            stretch.add(&owner.with(|| untrack(|| draw(drawn))));
            drawn += 1;
        }
    });
    view
}

impl El {
    /// An attribute that follows signals; nothing takes it away.
    pub(crate) fn live_attr(self, name: &'static str, value: impl Fn() -> Option<String> + 'static) -> Self {
        self.live_attr_boxed(name, Box::new(value))
    }

    fn live_attr_boxed(self, name: &'static str, value: Box<dyn Fn() -> Option<String>>) -> Self {
        let element = self.same();
        always(move || element.set_attr(name, value().as_deref()));
        self
    }

    /// What is put in or chosen, where it follows signals.
    pub(crate) fn live_prop<T: Into<JsValue>>(self, name: &'static str, value: impl Fn() -> T + 'static) -> Self {
        self.live_prop_boxed(name, Box::new(move || value().into()))
    }

    fn live_prop_boxed(self, name: &'static str, value: Box<dyn Fn() -> JsValue>) -> Self {
        let element = self.same();
        always(move || element.set_prop(name, &value()));
        self
    }
}
