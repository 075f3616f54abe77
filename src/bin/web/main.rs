//! The site: what a person sees, compiled to WebAssembly. It places what the core decides.
//!
//! `app` builds the state and picks the page; `pages` are the pages; `parts` are pieces that
//! several pages share; only the ports of `screen` touch the browser. Pages of
//! asking and of reading about us are in another program, `src/bin/more`: `parts::more` shows them here. `public/boot.js` starts this program
//! and covers the page if it should ever stop.

mod app;
mod pages;
mod parts;
#[path = "../screen/mod.rs"]
#[allow(dead_code, reason = "the other program uses the rest")]
mod screen;
mod state;

use screen::{held, ports};

fn main() {
    ports::page::mount(app::app);
}
