//! Finding: everybody gets the same order, and nothing unknown counts as known.

mod support;

use come_along::facts::Context;
use come_along::model::*;
use come_along::search::{Query, find};
use proptest::prelude::*;
use support::{context, day, full_listing, hall};

fn listing(id: usize, lat: Option<f64>, needs: Vec<Need>) -> Listing {
    let mut listing = full_listing();
    listing.id = format!("town:{id}");
    listing.name = Prose::english(format!("Thing {id}"));
    listing.needs = needs;
    listing.place = lat.map_or(Fact::NotKnown, |lat| {
        Fact::stated(Whereabouts::At(Place { point: Point::from_degrees(lat, -1.5), ..hall() }))
    });
    listing
}

fn ids(listings: &[Listing], query: &Query, context: &Context) -> Vec<String> {
    find(listings, query, context).into_iter().map(|found| listings[found.index].id.clone()).collect()
}

#[test]
fn the_nearest_comes_first_and_the_unknown_place_last() {
    let all = [listing(1, None, vec![]), listing(2, Some(53.05), vec![]), listing(3, Some(53.001), vec![])];
    assert_eq!(ids(&all, &Query::default(), &context()), ["town:3", "town:2", "town:1"]);
}

#[test]
fn without_a_place_the_soonest_comes_first() {
    let mut all = [listing(1, Some(53.0), vec![]), listing(2, Some(53.0), vec![]), listing(3, Some(53.0), vec![])];
    let thursday = Weekdays::of([chrono::Weekday::Thu]);
    let on = |days| Happening { recurrence: Recurrence::Weekly { days, interval: 1 }, ..support::tuesdays() };
    all[0].when = Fact::stated(Times { sessions: vec![on(thursday)], ..Times::default() });
    all[2].when = Fact::NotKnown;
    let nowhere = Context { from: None, ..context() };
    assert_eq!(ids(&all, &Query::default(), &nowhere), ["town:2", "town:1", "town:3"]);
}

#[test]
fn any_of_the_wishes_is_enough_and_none_means_all() {
    let all =
        [listing(1, None, vec![Need::Fun]), listing(2, None, vec![Need::Make, Need::People]), listing(3, None, vec![])];
    let query = |needs| Query { needs };
    assert_eq!(ids(&all, &query(vec![Need::People]), &context()), ["town:2"]);
    assert_eq!(ids(&all, &query(vec![Need::People, Need::Fun]), &context()).len(), 2);
    assert_eq!(ids(&all, &query(vec![]), &context()).len(), 3);
}

#[test]
fn what_has_ended_is_gone_the_day_after() {
    let mut ended = listing(1, None, vec![]);
    ended.runs_until = Some(day(2026, 11, 21));
    assert_eq!(find(&[ended.clone()], &Query::default(), &context()).len(), 1, "on the last day it is there");
    let tomorrow = Context { today: day(2026, 11, 22), ..context() };
    assert!(find(&[ended], &Query::default(), &tomorrow).is_empty());
}

proptest! {
    /// The order is a function of listings, query and place: the order in which the directory
    /// happens to hold them does not matter, and neither does which of the wishes came first.
    #[test]
    fn the_order_is_the_same_for_everybody(
        lats in proptest::collection::vec(proptest::option::of(52.9f64..53.1), 1..12),
        seed in any::<u64>(),
    ) {
        let needs = [vec![Need::Fun], vec![Need::Make], vec![Need::Fun, Need::Make]];
        let all: Vec<Listing> = lats.iter().enumerate().map(|(n, lat)| listing(n, *lat, needs[n % 3].clone())).collect();
        let mut shuffled = all.clone();
        let len = shuffled.len();
        for n in 0..len {
            shuffled.swap(n, (seed as usize).wrapping_mul(31).wrapping_add(n * 17) % len);
        }
        let one = Query { needs: vec![Need::Fun, Need::Make] };
        let other = Query { needs: vec![Need::Make, Need::Fun] };
        prop_assert_eq!(ids(&all, &one, &context()), ids(&shuffled, &other, &context()));
    }
}
