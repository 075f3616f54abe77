//! The site: what a person sees, compiled to WebAssembly. It places what the core decides.
//!
//! `app` builds the state and picks the page; `pages` are the pages; `parts` are pieces that
//! several pages share; only `ports` touches the browser. `public/boot.js` starts this program
//! and covers the page if it should ever stop.

mod app;
mod held;
mod pages;
mod parts;
mod ports;
mod state;

fn main() {
    ports::console::tell_panics();
    ports::page::mount(app::app);
}
