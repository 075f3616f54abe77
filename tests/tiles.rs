//! The directory's files: what goes in comes out, in any order the same bytes, a phone finds what is near it
//! at the same cost however big the country is, and hostile bytes cost nothing but themselves.

#[path = "tiles/bench.rs"]
mod bench;
#[path = "tiles/country.rs"]
mod country;
#[path = "tiles/frozen.rs"]
mod frozen;
#[path = "tiles/phone.rs"]
mod phone;
mod support;
#[path = "tiles/town.rs"]
mod town;
