//! Where things are: what was found, around where the person starts, as places in a small drawing.
//!
//! Pure geometry: the start in the middle, north up and east to the right in every language, rings
//! of walking minutes that are those of the sentences. Why a drawing of our own: a map would ask
//! another host for the streets around somebody, and so tell it who looks where.
//!
//! Of what hides its address the area is drawn and never a point: its number stands somewhere in it.
//! What is not drawn is counted, so that it can be said.

use super::Found;
use crate::facts::{Context, metres_on_foot, minutes_on_foot};
use crate::model::{Fact, Listing, Point, Whereabouts};

/// Units from the middle of the drawing to each of its sides. On the narrowest phone that we
/// promise (320 pixels) a unit is a pixel.
pub const HALF: i32 = 144;
/// What a thumb needs, in units: each dot has a square of this size to itself.
pub const TAP: i32 = 44;
/// The outermost ring: no dot leaves the drawing.
const EDGE: i32 = HALF - TAP / 2;
/// Rings that stand closer are left out, for the words on them: units.
const GAP: i32 = 24;
/// Minutes for which there may be a ring.
const WALKS: [u32; 7] = [5, 10, 15, 20, 30, 45, 60];
/// So many of the nearest places are in the drawing, if they are a walk away.
const PLACES: usize = 12;
/// No more of what was found is looked at, however long the directory is.
const LOOKED_AT: usize = 60;
/// How far an area reaches from its middle, in metres: more or less a part of a town.
const AREA_METRES: i32 = 1000;
/// Half the width of a letter, and the height of a line, in units: for the name of an area.
const HALF_LETTER: i32 = 5;
const LINE: i32 = 20;

/// The drawing.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Around {
    /// From the outermost inwards; none when nothing is a walk away.
    pub rings: Vec<Ring>,
    /// The nearest first: the first is number one.
    pub dots: Vec<Dot>,
    /// How many found things are too far for the drawing.
    pub further: usize,
    /// How many have no place to go to, or none that is known well enough.
    pub unplaced: usize,
}

/// Everything inside is so many minutes on foot, or fewer.
#[derive(Clone, Debug, PartialEq)]
pub struct Ring {
    /// On foot, as `facts::minutes_on_foot` counts them.
    pub minutes: u32,
    /// In units.
    pub radius: i32,
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
    /// In units.
    pub radius: i32,
}

/// The drawing of what was `found` in `listings`, nearest first; none without a start.
pub fn around(listings: &[Listing], found: &[Found], context: &Context) -> Option<Around> {
    let from = context.from?;
    // What has no place stands last.
    let placed = found.partition_point(|one| one.metres.is_some());
    let near: Vec<Near<'_>> =
        found[..placed.min(LOOKED_AT)].iter().filter_map(|one| near(listings, one, from)).collect();
    let minutes = minutes_on_foot(reach(&near));
    let walks = WALKS.iter().position(|walk| *walk >= minutes).map_or(&WALKS[..], |last| &WALKS[..=last]);
    let outermost = walks.last().copied().unwrap_or_default();
    let most = metres_on_foot(outermost) as i32;
    let units = |metres: i32| metres * EDGE / most;
    let mut dots: Vec<Dot> = Vec::new();
    for one in near.iter().filter(|one| minutes_on_foot(one.metres) <= outermost) {
        let (x, y) = (units(one.east), -units(one.north));
        match dots.iter_mut().find(|dot| dot.touches(x, y) && dot.area.as_ref().map(|area| &*area.name) == one.area) {
            Some(dot) => dot.listings.push(one.index),
            None => {
                let radius = units(AREA_METRES).max(TAP);
                let area = one.area.map(|name| Area { name: name.into(), x, y, radius });
                dots.push(Dot { listings: vec![one.index], x, y, area });
            }
        }
    }
    let drawn = things(&dots);
    let dots = with_numbers_apart(dots);
    let unplaced = found.len() - placed + drawn - things(&dots);
    let rings = if dots.is_empty() { Vec::new() } else { rings(walks, units) };
    Some(Around { rings, dots, further: placed - drawn, unplaced })
}

/// A thing that may be in the drawing.
struct Near<'a> {
    index: usize,
    metres: u32,
    point: Point,
    /// Metres from the start.
    east: i32,
    north: i32,
    /// The name of its area, when that is all that may be shown.
    area: Option<&'a str>,
}

fn near<'a>(listings: &'a [Listing], found: &Found, from: Point) -> Option<Near<'a>> {
    let listing = listings.get(found.index)?;
    let place = listing.public_place()?;
    let point = place.point?;
    let hides = matches!(&listing.place, Fact::Known { value: Whereabouts::AskForAddress(_), .. });
    let area = (hides || place.approximate).then(|| place.area.as_deref().unwrap_or_default());
    let (east, north) = point.metres_from(from);
    Some(Near {
        index: found.index,
        metres: point.metres_to(from),
        point,
        east: east as i32,
        north: north as i32,
        area,
    })
}

/// Metres to the last of the nearest places: several things in one house are one place.
fn reach(near: &[Near<'_>]) -> u32 {
    let mut places: Vec<Point> = Vec::new();
    let mut reach = 0;
    for one in near {
        if !places.contains(&one.point) {
            if places.len() == PLACES {
                break;
            }
            places.push(one.point);
            reach = one.metres;
        }
    }
    reach
}

fn rings(walks: &[u32], units: impl Fn(i32) -> i32) -> Vec<Ring> {
    let mut rings: Vec<Ring> = Vec::new();
    for minutes in walks.iter().rev().copied() {
        let radius = units(metres_on_foot(minutes) as i32);
        let outer = rings.last().map_or(HALF, |ring| ring.radius);
        if radius >= GAP && (rings.is_empty() || outer - radius >= GAP) {
            rings.push(Ring { minutes, radius });
        }
    }
    rings
}

fn things(dots: &[Dot]) -> usize {
    dots.iter().map(|dot| dot.listings.len()).sum()
}

/// Moves the number of each area to where it covers no other, inside the area and near its middle.
/// An area without such a spot goes.
fn with_numbers_apart(dots: Vec<Dot>) -> Vec<Dot> {
    let (mut apart, mut taken): (Vec<Dot>, Vec<(i32, i32)>) = (Vec::new(), Vec::new());
    taken.extend(dots.iter().filter(|dot| dot.area.is_none()).map(|dot| (dot.x, dot.y)));
    for mut dot in dots {
        if let Some(area) = &dot.area {
            let Some((x, y)) = spot(area, &taken) else { continue };
            (dot.x, dot.y) = (x, y);
            taken.push((x, y));
        }
        apart.push(dot);
    }
    apart
}

/// Where the number of an area stands: best where its name below covers nothing, either.
fn spot(area: &Area, taken: &[(i32, i32)]) -> Option<(i32, i32)> {
    let half_name = (area.name.chars().count() as i32).min(HALF) * HALF_LETTER;
    let steps = || (1 - EDGE / (TAP / 2)..EDGE / (TAP / 2)).map(|step| step * (TAP / 2));
    let mut best = None;
    for (x, y) in steps().flat_map(|y| steps().map(move |x| (x, y))) {
        let away = square(x - area.x) + square(y - area.y);
        if away > square(area.radius) || taken.iter().any(|other| touch(*other, (x, y))) {
            continue;
        }
        let covers = |(other_x, other_y): &(i32, i32)| {
            (other_x - x).abs() < half_name + TAP / 2 && (0..TAP + LINE).contains(&(other_y - y))
        };
        let rank = (x.abs() + half_name > HALF, taken.iter().filter(|other| covers(other)).count(), away);
        if best.is_none_or(|(least, _)| rank < least) {
            best = Some((rank, (x, y)));
        }
    }
    best.map(|(_, spot)| spot)
}

impl Dot {
    /// Whether another number at this spot would touch it.
    fn touches(&self, x: i32, y: i32) -> bool {
        touch((self.x, self.y), (x, y))
    }
}

fn touch(one: (i32, i32), other: (i32, i32)) -> bool {
    (one.0 - other.0).abs() < TAP && (one.1 - other.1).abs() < TAP
}

fn square(units: i32) -> i32 {
    units * units
}
