//! Take it with me: what somebody carries away of a listing, so that they need not find it again.
//!
//! A calendar file, a square code that another phone reads, a link, a short list. They leave the site, and lie about
//! in calendars, chats and pockets that others look into: so they say nothing of the person, a title is
//! only what the caller gives, and a hidden address is in none of them. What stands on paper is in
//! `facts`: the page of a listing is `facts::of`, the card for the way `facts::for_the_way`.
//!
//! Nothing of it is needed for the first page, so the program of the other pages does it (`src/bin/more`);
//! the first one, `src/bin/web`, links nothing of this room. Reading a link is in `route`.
//!
//! May import `facts`, `model`, `route`.

pub mod calendar;
mod ics;
pub mod link;
mod meetings;
pub mod qr;
pub mod short;
