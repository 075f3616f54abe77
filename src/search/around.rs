//! Where things are: what was found, around where the person starts, as places in a small drawing.
//!
//! Pure geometry: the start in the middle, north up and east to the right in every language, rings
//! of walking minutes that are those of the sentences. Why a drawing of our own: a map would ask
//! another host for the streets around somebody, and so tell it who looks where.
//!
//! Of what hides its address the area is drawn and never a point: its number stands somewhere in it.
//! What is not drawn is counted, so that it can be said.

use super::Found;
use crate::facts::{Context, metres_on_foot};
use crate::model::{Listing, Point, Whereabouts};

/// Units from the middle of the drawing to each of its sides. On the narrowest phone that we
/// promise (320 pixels) a unit is a pixel.
pub const HALF: i32 = 144;
/// What a thumb needs, in units: each dot has a square of this size to itself.
pub const TAP: i32 = 44;
/// The drawing from corner to corner, as a picture says it: twice `HALF` across.
pub const VIEW_BOX: &str = "-144 -144 288 288";
/// The outermost ring: no dot leaves the drawing.
const EDGE: f64 = (HALF - TAP / 2) as f64;
/// Rings that stand closer are left out, for the words on them: units.
const GAP: i32 = 24;
/// Minutes for which there may be a ring.
const WALKS: [u32; 7] = [5, 10, 15, 20, 30, 45, LONGEST];
/// What is more minutes away is not drawn.
const LONGEST: u32 = 60;
/// So many of the nearest places are in the drawing, if they are a walk away.
const PLACES: usize = 12;
/// No more of what was found is looked at, however long the directory is.
const LOOKED_AT: usize = 60;
/// How far an area reaches from its middle, in metres: more or less a part of a town.
const AREA_METRES: f64 = 1000.0;
/// The height of a letter, half its width, and the height of a line, in units.
const LETTER: i32 = 12;
const HALF_LETTER: i32 = 5;
const LINE: i32 = 20;
/// Half the width of the words of a ring, and how far they are from it, in units.
const HALF_WORDS: i32 = 32;
const BESIDE: i32 = 4;
/// The number of an area may stand on so many lines, each half a thumb from the next, and on as many
/// spots of a line.
const SPOTS: i32 = 9;

/// The drawing.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Around {
    /// From the outermost inwards; none when nothing is a walk away.
    pub rings: Vec<Ring>,
    /// The first is number one: what has an exact place, the nearest first, then what has an area.
    pub dots: Vec<Dot>,
    /// How far an area reaches from its middle, in units.
    pub area: i32,
    /// How many found things are too far for the drawing.
    pub further: usize,
    /// How many have no place to go to, or none that is known well enough.
    pub unplaced: usize,
}

/// Everything inside is so many minutes on foot, or fewer.
#[derive(Clone, Debug, PartialEq)]
pub struct Ring {
    /// On foot, as the sentences count them: `facts::metres_on_foot` is their rule the other way round.
    pub minutes: u32,
    /// In units.
    pub radius: i32,
    /// The line on which its words stand, in units below the middle: just outside of the ring, at its
    /// top, or at its bottom when a number covers the top.
    pub words: i32,
}

/// One number in the drawing.
#[derive(Clone, Debug, PartialEq)]
pub struct Dot {
    /// What is there, or so near that two dots would touch: indices of the listings, nearest first.
    pub listings: Vec<usize>,
    /// Units to the right of the middle: where the nearest is, or anywhere in its area.
    pub x: i32,
    /// Units below the middle.
    pub y: i32,
    /// The area, where nothing more is told or known.
    pub area: Option<Area>,
}

/// A part of a town.
#[derive(Clone, Debug, PartialEq)]
pub struct Area {
    /// As written; empty when it has no name.
    pub name: String,
    /// Its middle: units to the right of that of the drawing.
    pub x: i32,
    /// Units below the middle.
    pub y: i32,
}

/// The drawing of what was `found` in `listings`, nearest first; none without a start.
pub fn around(listings: &[Listing], found: &[Found], context: &Context) -> Option<Around> {
    let from = context.from?;
    // What has no place stands last.
    let placed = found.partition_point(|one| one.metres.is_some());
    let near = || found.iter().take(placed.min(LOOKED_AT)).filter_map(|one| near(listings, one, from));
    let reach = reach(near().filter(|one| one.metres <= metres_on_foot(LONGEST)));
    let outermost = WALKS.iter().copied().find(|walk| metres_on_foot(*walk) >= reach).unwrap_or(LONGEST);
    let most = metres_on_foot(outermost);
    let units = |metres: f64| (metres * EDGE / f64::from(most)) as i32;
    let mut around = Around {
        area: units(AREA_METRES).max(TAP),
        further: placed,
        unplaced: found.len() - placed,
        ..Around::default()
    };
    // Areas come after the houses: their numbers make way.
    for is_area in [false, true] {
        for one in near().filter(|one| one.area.is_some() == is_area && one.metres <= most) {
            around.further -= 1;
            let (x, y) = (units(one.east), -units(one.north));
            let area = one.area.map(|name| Area { name: name.into(), x, y });
            around.put(one.index, Dot { listings: Vec::new(), x, y, area });
        }
    }
    if !around.dots.is_empty() {
        for minutes in WALKS.iter().rev().copied() {
            let radius = units(f64::from(metres_on_foot(minutes)));
            let is_apart = around.rings.last().is_none_or(|outer| outer.radius - radius >= GAP);
            if minutes <= outermost && radius >= GAP && is_apart {
                let (top, bottom) = (-radius - BESIDE, radius + BESIDE + LETTER);
                let words = if around.covers(top) && !around.covers(bottom) { bottom } else { top };
                around.rings.push(Ring { minutes, radius, words });
            }
        }
    }
    Some(around)
}

/// A thing that may be in the drawing.
struct Near<'a> {
    index: usize,
    metres: u32,
    /// Metres from the start.
    east: f64,
    north: f64,
    /// The name of its area, when that is all that may be shown.
    area: Option<&'a str>,
}

fn near<'a>(listings: &'a [Listing], found: &Found, from: Point) -> Option<Near<'a>> {
    let listing = listings.get(found.index)?;
    let place = listing.public_place()?;
    let point = place.point?;
    let hides = matches!(listing.place.value(), Some(Whereabouts::AskForAddress(_)));
    let area = (hides || place.approximate).then(|| place.area.as_deref().unwrap_or_default());
    let (east, north) = point.metres_from(from);
    Some(Near { index: found.index, metres: point.metres_to(from), east, north, area })
}

/// Metres to the last of the nearest places. Several things in one house, or as far as each other,
/// count as one.
fn reach<'a>(near: impl Iterator<Item = Near<'a>>) -> u32 {
    let (mut places, mut reach) = (0, 0);
    for one in near {
        if places == 0 || one.metres != reach {
            places += 1;
            if places > PLACES {
                break;
            }
            reach = one.metres;
        }
    }
    reach
}

impl Around {
    /// Puts a listing into `dot`, or into one that this would touch; counts it when its area has no
    /// room for a number.
    fn put(&mut self, listing: usize, mut dot: Dot) {
        if let Some(other) = self.dots.iter_mut().find(|other| other.is_one_with(&dot)) {
            other.listings.push(listing);
            return;
        }
        if let Some(area) = &dot.area {
            let Some((x, y)) = area.spot(self.area, &self.dots) else {
                self.unplaced += 1;
                return;
            };
            (dot.x, dot.y) = (x, y);
        }
        dot.listings.push(listing);
        self.dots.push(dot);
    }

    /// Whether a number lies on the words of a ring that stand on this line.
    fn covers(&self, line: i32) -> bool {
        let middle = line - LETTER / 2;
        let lies_on = |dot: &Dot| dot.x.abs() < (TAP / 2 + HALF_WORDS) && (dot.y - middle).abs() < (TAP + LETTER) / 2;
        self.dots.iter().any(lies_on)
    }
}

impl Dot {
    /// Whether both would touch where they are. What is somewhere in an area is never one with a house.
    fn is_one_with(&self, other: &Dot) -> bool {
        match (&self.area, &other.area) {
            (None, None) => touch(self.x - other.x, self.y - other.y),
            (Some(area), Some(other)) => area.name == other.name && touch(area.x - other.x, area.y - other.y),
            _ => false,
        }
    }
}

impl Area {
    /// Where in the area its number covers no other, near the middle; best where its name, one line
    /// below, covers nothing either.
    fn spot(&self, radius: i32, dots: &[Dot]) -> Option<(i32, i32)> {
        let half_name = (self.name.chars().count() as i32 * HALF_LETTER).min(HALF);
        let mut best = None;
        for spot in 0..SPOTS * SPOTS {
            let (x, y) = ((spot % SPOTS - SPOTS / 2) * TAP / 2, (spot / SPOTS - SPOTS / 2) * TAP / 2);
            let mut away = square(x - self.x) + square(y - self.y);
            if away > square(radius) || dots.iter().any(|dot| touch(dot.x - x, dot.y - y)) {
                continue;
            }
            let covers = |dot: &Dot| (dot.x - x).abs() < half_name + TAP / 2 && (0..TAP + LINE).contains(&(dot.y - y));
            if x.abs() + half_name > HALF || dots.iter().any(covers) {
                away += square(2 * HALF);
            }
            if best.is_none_or(|(least, _)| away < least) {
                best = Some((away, (x, y)));
            }
        }
        best.map(|(_, spot)| spot)
    }
}

fn square(units: i32) -> i32 {
    units * units
}

/// Whether the squares of two numbers that are so far apart touch.
fn touch(across: i32, down: i32) -> bool {
    across.abs() < TAP && down.abs() < TAP
}
