//! The drawing of places: as far and in the direction that it is, nothing hidden in one spot,
//! nothing lost, and the same from any order.

use crate::support::{context, full_listing};
use come_along::facts::{Context, minutes_on_foot};
use come_along::model::*;
use come_along::search::{Around, Dot, HALF, Query, TAP, VIEW_BOX, around, find};
use proptest::prelude::*;
use std::collections::BTreeSet;

/// Rounding moves a dot by less than this many units.
const ROUNDED: f64 = 2.0;

/// How a made-up thing is told of.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Told {
    Exactly,
    About,
    OnAsking,
    NoPoint,
    Online,
}

/// A thing so many metres to the east and north of where `context` starts.
fn thing(id: usize, east: i32, north: i32, told: Told) -> Listing {
    let (lat, lon) = (53.0 + f64::from(north) / 111_319.49, -1.5 + f64::from(east) / 111_319.49 / 0.601_8);
    let exact = Place { point: Point::from_degrees(lat, lon), area: Some("Millbrook".into()), ..Place::default() };
    let place = match told {
        Told::Exactly => Whereabouts::At(exact),
        Told::About => Whereabouts::At(Place { approximate: true, ..exact }),
        Told::OnAsking => Whereabouts::AskForAddress(exact),
        Told::NoPoint => Whereabouts::At(Place { point: None, ..exact }),
        Told::Online => Whereabouts::Online,
    };
    let mut listing = full_listing();
    listing.id = format!("town:{id}");
    listing.name = Prose::english(format!("Thing {id}"));
    listing.place = Fact::stated(place);
    listing
}

fn drawn(listings: &[Listing]) -> Around {
    around(listings, &find(listings, &Query::default(), &context()), &context()).unwrap()
}

fn minutes(listing: &Listing) -> u32 {
    minutes_on_foot(metres(listing))
}

fn metres(listing: &Listing) -> u32 {
    listing.public_place().unwrap().point.unwrap().metres_to(context().from.unwrap())
}

fn length(x: i32, y: i32) -> f64 {
    f64::from(x).hypot(f64::from(y))
}

/// Ids of what is at each number, whatever the order of the listings was.
fn ids(around: &Around, listings: &[Listing]) -> Vec<(Vec<String>, Dot)> {
    let of = |dot: &Dot| dot.listings.iter().map(|index| listings[*index].id.clone()).collect();
    around.dots.iter().map(|dot| (of(dot), Dot { listings: Vec::new(), ..dot.clone() })).collect()
}

#[test]
fn the_paper_is_as_wide_as_it_says() {
    assert_eq!(VIEW_BOX, format!("{} {} {} {}", -HALF, -HALF, 2 * HALF, 2 * HALF));
}

#[test]
fn without_a_start_there_is_no_drawing() {
    let listings = [thing(1, 100, 0, Told::Exactly)];
    let nowhere = Context { from: None, ..context() };
    assert_eq!(around(&listings, &find(&listings, &Query::default(), &nowhere), &nowhere), None);
}

#[test]
fn north_is_up_and_east_is_right() {
    for (east, north, right, up) in [(0, 500, 0, 1), (500, 0, 1, 0), (0, -500, 0, -1), (-500, 0, -1, 0)] {
        let around = drawn(&[thing(1, east, north, Told::Exactly)]);
        let dot = &around.dots[0];
        let side = |units: i32| if units.abs() <= 1 { 0 } else { units.signum() };
        assert_eq!((side(dot.x), side(-dot.y)), (right, up), "{dot:?}");
    }
}

#[test]
fn one_house_is_one_number_and_the_scale_counts_houses() {
    let mut listings: Vec<Listing> = (0..15).map(|id| thing(id, 100, 0, Told::Exactly)).collect();
    listings.push(thing(15, 0, 900, Told::Exactly));
    let around = drawn(&listings);
    assert_eq!(around.dots.iter().map(|dot| dot.listings.len()).collect::<Vec<_>>(), [15, 1]);
    assert_eq!(around.rings.iter().map(|ring| ring.minutes).collect::<Vec<_>>(), [20, 15, 10, 5]);
    assert_eq!((around.further, around.unplaced), (0, 0));
}

#[test]
fn what_lies_beyond_the_nearest_twelve_is_counted() {
    let listings: Vec<Listing> = (0..20).map(|id| thing(id, 0, 130 * (id as i32 + 1), Told::Exactly)).collect();
    let around = drawn(&listings);
    // The twelfth is 29 minutes away, and so is nobody beyond the 30 that the drawing shows.
    assert_eq!(around.rings[0].minutes, 30);
    assert_eq!(around.further, 20 - listings.iter().filter(|one| minutes(one) <= 30).count());
    let far = drawn(&[thing(1, 0, 9_000, Told::Exactly), thing(2, 0, 0, Told::Online)]);
    assert_eq!((far.rings, far.dots, far.further, far.unplaced), (vec![], vec![], 1, 1), "nobody walks so far");
}

#[test]
fn the_work_is_bounded_and_nobody_is_lost() {
    let listings: Vec<Listing> = (0..5_000).map(|id| thing(id, id as i32 % 300, 50, Told::Exactly)).collect();
    let around = drawn(&listings);
    let drawn: usize = around.dots.iter().map(|dot| dot.listings.len()).sum();
    assert!(drawn <= 60, "{drawn}");
    assert_eq!(drawn + around.further, 5_000);
}

#[test]
fn the_words_of_a_ring_stand_where_no_number_is() {
    let words = |listings: &[Listing]| drawn(listings).rings[0].words;
    let (north, south) = (thing(1, 0, 250, Told::Exactly), thing(2, 0, -250, Told::Exactly));
    assert!(words(&[thing(1, 250, 0, Told::Exactly)]) < 0);
    assert!(words(std::slice::from_ref(&north)) > 0);
    assert!(words(&[north, south]) < 0, "they stand somewhere");
}

#[test]
fn an_area_does_not_cover_the_houses_in_it() {
    let near = [(0, 0), (100, 0), (-100, 0), (0, 100), (0, -100)];
    let mut listings: Vec<Listing> =
        near.iter().enumerate().map(|(id, (x, y))| thing(id, *x, *y, Told::Exactly)).collect();
    listings.push(thing(9, 0, 0, Told::OnAsking));
    let around = drawn(&listings);
    assert_eq!(around.dots.len(), 6);
    assert_eq!(around.dots.iter().filter(|dot| dot.area.is_some()).count(), 1);
}

#[test]
fn an_area_without_room_for_its_number_is_counted() {
    // In a drawing of an hour's walk a number takes less than 1,180 metres.
    let grid = (-1..=1).flat_map(|x| (-1..=1).map(move |y| (1_180 * x, 1_180 * y))).chain([(3_000, 800)]);
    let mut listings: Vec<Listing> = grid.enumerate().map(|(id, (x, y))| thing(id, x, y, Told::Exactly)).collect();
    assert_eq!(drawn(&listings).dots.len(), 10);
    listings.push(thing(99, 10, 10, Told::OnAsking));
    let around = drawn(&listings);
    assert_eq!((around.dots.len(), around.unplaced, around.further), (10, 1, 0));
}

#[test]
fn what_is_too_far_does_not_shrink_the_drawing() {
    let around = drawn(&[thing(1, 100, 0, Told::Exactly), thing(2, 9_000, 0, Told::Exactly)]);
    assert_eq!((around.rings[0].minutes, around.further), (5, 1));
}

fn told() -> impl Strategy<Value = Told> {
    prop_oneof![
        6 => Just(Told::Exactly),
        2 => Just(Told::About),
        2 => Just(Told::OnAsking),
        1 => Just(Told::NoPoint),
        1 => Just(Told::Online),
    ]
}

fn town() -> impl Strategy<Value = Vec<Listing>> {
    // A village, a town, and what lies about in the country.
    let reach = prop_oneof![Just(200), Just(1_500), Just(8_000)];
    let somewhere = reach.prop_flat_map(|reach| (-reach..=reach, -reach..=reach, told()));
    proptest::collection::vec(somewhere, 0..90).prop_map(|things| {
        things.into_iter().enumerate().map(|(id, (east, north, told))| thing(id, east, north, told)).collect()
    })
}

proptest! {
    #[test]
    fn everything_is_in_one_dot_or_counted(listings in town()) {
        let around = drawn(&listings);
        let all: Vec<usize> = around.dots.iter().flat_map(|dot| dot.listings.clone()).collect();
        let once: BTreeSet<usize> = all.iter().copied().collect();
        prop_assert_eq!(once.len(), all.len(), "in two dots");
        prop_assert_eq!(all.len() + around.further + around.unplaced, listings.len());
        prop_assert!(around.dots.iter().all(|dot| !dot.listings.is_empty()));
    }

    #[test]
    fn a_dot_is_as_far_and_where_it_is(listings in town()) {
        let around = drawn(&listings);
        let Some(outermost) = around.rings.first() else { return Ok(()) };
        let most = f64::from(come_along::facts::metres_on_foot(outermost.minutes));
        for dot in around.dots.iter().filter(|dot| dot.area.is_none()) {
            let nearest = &listings[dot.listings[0]];
            let wanted = f64::from(metres(nearest)) * f64::from(outermost.radius) / most;
            prop_assert!((length(dot.x, dot.y) - wanted).abs() <= ROUNDED, "{dot:?}, not {wanted}");
            let from = context().from.unwrap();
            let (east, north) = nearest.public_place().unwrap().point.unwrap().metres_from(from);
            let units = f64::from(outermost.radius) / most;
            prop_assert!((f64::from(dot.x) - east * units).abs() <= ROUNDED);
            prop_assert!((f64::from(dot.y) + north * units).abs() <= ROUNDED);
        }
    }

    /// Inside a ring is what its card says to be a walk of so many minutes, and nothing else.
    #[test]
    fn a_ring_and_the_card_agree(listings in town()) {
        let around = drawn(&listings);
        for ring in &around.rings {
            for dot in around.dots.iter().filter(|dot| dot.area.is_none()) {
                let (away, minutes) = (length(dot.x, dot.y), minutes(&listings[dot.listings[0]]));
                let edge = f64::from(ring.radius);
                prop_assert!(minutes > ring.minutes || away <= edge + ROUNDED, "{minutes} minutes outside of {ring:?}");
                prop_assert!(minutes <= ring.minutes || away >= edge - ROUNDED, "{minutes} minutes inside of {ring:?}");
            }
        }
    }

    /// Of what hides, the drawing has its area alone: never a dot, nor a part in that of another.
    #[test]
    fn what_hides_is_never_a_dot(listings in town()) {
        let around = drawn(&listings);
        prop_assert!(around.area >= TAP);
        for dot in around.dots {
            for listing in dot.listings.iter().map(|index| &listings[*index]) {
                let exact = matches!(listing.place.value(), Some(Whereabouts::At(place)) if !place.approximate);
                prop_assert_eq!(exact, dot.area.is_none(), "{:?}", listing.place);
            }
            if let Some(area) = dot.area {
                prop_assert!(length(area.x - dot.x, area.y - dot.y) <= f64::from(around.area), "a number outside of its area");
            }
        }
    }

    #[test]
    fn each_number_can_be_pressed(listings in town()) {
        let dots = drawn(&listings).dots;
        for (at, dot) in dots.iter().enumerate() {
            prop_assert!(dot.x.abs() <= HALF - TAP / 2 && dot.y.abs() <= HALF - TAP / 2, "{dot:?} leaves the drawing");
            for other in &dots[..at] {
                let apart = (dot.x - other.x).abs() >= TAP || (dot.y - other.y).abs() >= TAP;
                prop_assert!(apart, "{dot:?} on {other:?}");
            }
        }
    }

    #[test]
    fn any_order_makes_the_same_drawing(listings in town(), shuffled in any::<prop::sample::Index>()) {
        let mut other = listings.clone();
        if !other.is_empty() {
            let by = shuffled.index(other.len());
            other.rotate_left(by);
            other.reverse();
        }
        let (one, two) = (drawn(&listings), drawn(&other));
        prop_assert_eq!(ids(&one, &listings), ids(&two, &other));
        prop_assert_eq!((one.rings, one.further, one.unplaced), (two.rings, two.further, two.unplaced));
    }
}
