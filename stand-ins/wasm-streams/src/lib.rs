//! Stands in for the crate of this name.
//!
//! Leptos always brings server functions, and they bring `wasm-streams`, whose functions are
//! exports that no linker may drop: 5 kB of the site's first load, for nothing. A site of static
//! files has no server functions, so nobody ever calls what is here; it has the shape that Leptos
//! compiles against, and all its streams are empty. Without the `[patch]` in `Cargo.toml` the real
//! crate comes back and all works the same.

use futures_core::Stream;
use std::pin::Pin;
use std::task::{Context, Poll};
use wasm_bindgen::{JsCast, JsValue};

/// A stream with nothing in it.
#[derive(Debug)]
pub struct ReadableStream;

impl ReadableStream {
    /// Takes a stream of ours.
    pub fn from_stream(_: impl Stream<Item = Result<JsValue, JsValue>> + 'static) -> Self {
        Self
    }

    /// Takes a stream of the browser's.
    pub fn from_raw(_: web_sys::ReadableStream) -> Self {
        Self
    }

    /// As the browser has it: not there.
    pub fn into_raw(self) -> web_sys::ReadableStream {
        JsValue::UNDEFINED.unchecked_into()
    }

    /// As Rust has it: at its end.
    pub fn into_stream(self) -> Nothing {
        Nothing
    }
}

/// A stream that is at its end.
#[derive(Debug)]
pub struct Nothing;

impl Stream for Nothing {
    type Item = Result<JsValue, JsValue>;

    fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(None)
    }
}
