//! A value that pages watch: whoever read it while drawing is drawn anew when it changes.
//!
//! Why not `RwSignal` itself: each type of value costs two kilobytes of the program there, for the same
//! few deeds once more. Here all values lie behind one type, and only taking one out knows which it is.

use leptos::prelude::*;
use std::any::Any;
use std::marker::PhantomData;
use std::sync::Arc;

type Anything = Arc<dyn Any + Send + Sync>;

/// A watched value; a copy is the same value.
pub(crate) struct Held<T>(RwSignal<Anything>, PhantomData<fn() -> T>);

impl<T> Clone for Held<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Held<T> {}

impl<T: Send + Sync + 'static> Held<T> {
    /// A value that goes with the part of the page in which this was said.
    pub(crate) fn new(value: T) -> Self {
        Self(begin(Arc::new(value)), PhantomData)
    }

    /// What `look` makes of the value; drawn anew when it changes.
    pub(crate) fn with<R>(&self, look: impl FnOnce(&T) -> R) -> R {
        look(inside(&read(self.0)))
    }

    /// What `look` makes of the value now.
    pub(crate) fn with_untracked<R>(&self, look: impl FnOnce(&T) -> R) -> R {
        look(inside(&read_untracked(self.0)))
    }

    /// Changes it.
    pub(crate) fn set(&self, value: T) {
        write(self.0, Arc::new(value));
    }
}

impl<T: Clone + Send + Sync + 'static> Held<T> {
    /// The value; drawn anew when it changes.
    pub(crate) fn get(&self) -> T {
        self.with(T::clone)
    }

    /// The value now.
    pub(crate) fn get_untracked(&self) -> T {
        self.with_untracked(T::clone)
    }

    /// Changes a part of it.
    pub(crate) fn update(&self, change: impl FnOnce(&mut T)) {
        let mut value = self.get_untracked();
        change(&mut value);
        self.set(value);
    }
}

fn begin(value: Anything) -> RwSignal<Anything> {
    RwSignal::new(value)
}

fn read(signal: RwSignal<Anything>) -> Anything {
    signal.get()
}

fn read_untracked(signal: RwSignal<Anything>) -> Anything {
    signal.get_untracked()
}

fn write(signal: RwSignal<Anything>, value: Anything) {
    signal.set(value);
}

/// Only `Held<T>` puts a value in, and it is a `T`.
fn inside<T: 'static>(value: &Anything) -> &T {
    match value.downcast_ref() {
        Some(value) => value,
        None => unreachable!("a value keeps its type"),
    }
}
