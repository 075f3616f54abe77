//! Finding: everybody gets the same order, and nothing unknown counts as known.

#[path = "search/around.rs"]
mod around;
#[path = "search/bench.rs"]
mod bench;
#[path = "search/bounds.rs"]
mod bounds;
#[path = "search/danger.rs"]
mod danger;
#[path = "search/pack.rs"]
mod pack;
#[path = "search/questions.rs"]
mod questions;
mod support;
#[path = "search/time.rs"]
mod time;
#[path = "search/words.rs"]
mod words;

use come_along::facts::Context;
use come_along::model::*;
use come_along::search::words::{Concepts, Index};
use come_along::search::{Answer, Choice, Group, Query, WALK_MINUTES, answers, find, find_unsure, loosened};
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
    let query = |needs| Query { needs, ..Query::default() };
    assert_eq!(ids(&all, &query(vec![Need::People]), &context()), ["town:2"]);
    assert_eq!(ids(&all, &query(vec![Need::People, Need::Fun]), &context()).len(), 2);
    assert_eq!(ids(&all, &query(vec![]), &context()).len(), 3);
}

#[test]
fn what_the_hub_itself_has_comes_first_on_its_own_screen() {
    let mut all =
        [listing(1, Some(53.005), vec![]), listing(2, Some(53.001), vec![]), listing(3, Some(53.009), vec![])];
    all[2].source = "fern-hall".into();
    let first = Query { first: vec!["fern-hall".into()], ..Query::default() };
    assert_eq!(ids(&all, &first, &context()), ["town:3", "town:2", "town:1"]);
    assert_eq!(ids(&all, &Query::default(), &context()), ["town:2", "town:1", "town:3"]);
    all[2].source = "town".into();
    assert_eq!(ids(&all, &first, &context()), ["town:2", "town:1", "town:3"]);
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
        let one = Query { needs: vec![Need::Fun, Need::Make], ..Query::default() };
        let other = Query { needs: vec![Need::Make, Need::Fun], ..Query::default() };
        prop_assert_eq!(ids(&all, &one, &context()), ids(&shuffled, &other, &context()));
    }
}

/// The answer of one listing to one choice, on a page in Arabic.
fn answer(choice: Choice, listing: &Listing) -> Answer {
    answers(choice, listing, "ar", &context())
}

fn unknown() -> Listing {
    Listing::named("town:0", Prose::english("Nothing is known"))
}

#[test]
fn of_whom_nothing_is_known_no_choice_is_yes_or_no() {
    for choice in Choice::ALL {
        assert_eq!(answer(choice, &unknown()), Answer::NotKnown, "{}", choice.id());
    }
}

#[test]
fn ids_of_choices_are_used_once() {
    for (index, choice) in Choice::ALL.iter().enumerate() {
        assert!(Choice::ALL[..index].iter().all(|other| other.id() != choice.id()), "{}", choice.id());
    }
}

#[test]
fn free_is_free_with_the_way_counted() {
    let mut listing = full_listing();
    let is = |listing: &Listing| answer(Choice::Free, listing);
    assert_eq!(is(&listing), Answer::Yes, "free, and they pay the bus");
    listing.travel_help = Fact::NotKnown;
    assert_eq!(is(&listing), Answer::Yes, "free, and it is a kilometre");
    assert_eq!(answers(Choice::Free, &listing, "ar", &Context { from: None, ..context() }), Answer::NotKnown);
    let somewhere = Context { from_is_about: true, ..context() };
    assert_eq!(answers(Choice::Free, &listing, "ar", &somewhere), Answer::NotKnown, "from somewhere in an area");
    let away = |metres: f64| Place { point: Point::from_degrees(53.0 + metres / 111_195.0, -1.5), ..hall() };
    // Half an hour at 70 metres a minute along streets that are 1.3 times the straight line.
    let longest = f64::from(WALK_MINUTES) * 70.0 / 1.3;
    listing.place = Fact::stated(Whereabouts::At(away(longest - 20.0)));
    assert_eq!(is(&listing), Answer::Yes);
    listing.place = Fact::stated(Whereabouts::At(away(longest + 20.0)));
    assert_eq!(is(&listing), Answer::NotKnown, "too far, and nobody speaks of the bus");
    listing.travel_help = Fact::stated(TravelHelp::None);
    assert_eq!(is(&listing), Answer::No, "too far, and they do not pay the bus");
    listing.place = Fact::stated(Whereabouts::At(Place { approximate: true, ..hall() }));
    assert_eq!(is(&listing), Answer::NotKnown, "somewhere in the area");
    listing.place = Fact::stated(Whereabouts::Online);
    assert_eq!(is(&listing), Answer::Yes, "nowhere to go");
    let price = |least, most| Cost::Price { least: Pence(least), most: Pence(most), in_own_words: None };
    for (cost, wanted) in [
        (Fact::NotKnown, Answer::NotKnown),
        (Fact::stated(price(0, 150)), Answer::NotKnown),
        (Fact::stated(price(100, 150)), Answer::No),
        (Fact::stated(price(0, 0)), Answer::Yes),
        (Fact::stated(Cost::PayWhatYouCan), Answer::Yes),
        (Fact::stated(Cost::InOwnWords(Prose::english("Ask us"))), Answer::NotKnown),
    ] {
        listing.cost = cost;
        assert_eq!(is(&listing), wanted, "{:?}", listing.cost);
    }
}

#[test]
fn each_choice_has_a_yes_a_no_and_a_between() {
    let mut other = full_listing();
    other.women_men = Fact::stated(WomenMen::Everyone);
    other.children = Fact::stated(Children::No);
    other.languages = Fact::stated(vec!["en".into()]);
    other.interpreting = Fact::stated(vec!["fa-AF".into()]);
    other.meet_you = Fact::stated(MeetYou::No);
    other.papers = Fact::stated(Papers::Proof(Prose::english("a letter")));
    other.cost = Fact::stated(Cost::Price { least: Pence(200), most: Pence(200), in_own_words: None });
    other.access = Fact::stated(Access { step_free: Some(false), quiet: Some(false), ..Access::default() });
    let timeless = || Choice::ALL.into_iter().filter(|choice| choice.group() != Group::Time);
    for choice in timeless() {
        assert_eq!(answer(choice, &other), Answer::No, "{}", choice.id());
    }
    let mut good = full_listing();
    good.english = Fact::stated(EnglishLevel::None);
    good.group_size = Fact::stated(GroupSize::UpToFive);
    for choice in timeless().filter(|choice| *choice != Choice::Online) {
        assert_eq!(answer(choice, &good), Answer::Yes, "{}", choice.id());
    }
    good.place = Fact::stated(Whereabouts::Online);
    good.access = Fact::NotKnown;
    assert_eq!((answer(Choice::Online, &good), answer(Choice::StepFree, &good)), (Answer::Yes, Answer::Yes));
    assert_eq!(answers(Choice::MyLanguage, &other, "fa", &context()), Answer::Yes, "Dari is understood");
    other.interpreting = Fact::NotKnown;
    assert_eq!(answer(Choice::MyLanguage, &other), Answer::NotKnown, "someone may help in Arabic");
    good.meet_you = Fact::stated(MeetYou::CallFirst);
    assert_eq!(answer(Choice::MeetMe, &good), Answer::NotKnown);
}

#[test]
fn a_choice_taken_away_gives_what_it_says() {
    let mut men = listing(1, Some(53.0), vec![Need::Fun]);
    men.women_men = Fact::stated(WomenMen::Men);
    let mut dear = listing(2, Some(53.0), vec![Need::Fun]);
    dear.cost = Fact::stated(Cost::Price { least: Pence(500), most: Pence(500), in_own_words: None });
    let all = [men, dear];
    let choices = vec![Choice::Women, Choice::Free, Choice::NoPapers];
    let query = Query { needs: vec![Need::Fun], choices, ..Query::default() };
    assert!(find(&all, &query, &context()).is_empty());
    // Without papers there is nothing either, so that is not offered.
    assert_eq!(loosened(&all, &query, &context(), None).without_choice, [(Choice::Women, 1), (Choice::Free, 1)]);
}

/// A listing with any mixture of facts, some of them not known.
#[test]
fn loosened_a_search_says_what_each_wish_less_would_give() {
    let mut index = Index::default();
    let mut choir = listing(1, None, vec![Need::Fun]);
    choir.name = Prose::english("Choir");
    let mut lunch = listing(2, None, vec![Need::People]);
    lunch.name = Prose::english("Lunch");
    lunch.place = Fact::stated(Whereabouts::Online);
    let all = [choir, lunch];
    all.iter().for_each(|one| index.add(one));
    let matches = index.find(&Concepts::default(), "lunch", "en-GB");
    let query = Query { needs: vec![Need::Fun], ..Query::default() };
    let ways = loosened(&all, &query, &context(), Some(&matches));
    assert_eq!((ways.any_need, ways.without_words, ways.online, ways.others.len()), (1, 1, 1, 2));
    assert_eq!(loosened(&all, &query, &context(), None).without_words, 0, "nothing is typed");
}

fn any_listing(id: usize) -> impl Strategy<Value = Listing> {
    proptest::collection::vec(0usize..4, 12).prop_map(move |pick| {
        fn one<T: Clone>(at: usize, values: &[T]) -> Fact<T> {
            values.get(at).cloned().map_or(Fact::NotKnown, Fact::stated)
        }
        let price = Cost::Price { least: Pence(0), most: Pence(300), in_own_words: None };
        let yes = |quiet| Access { step_free: Some(true), quiet, ..Access::default() };
        let tags = |tag: &str| vec![tag.to_string()];
        let far = Place { point: Point::from_degrees(53.3, -1.5), ..hall() };
        let area = Place { approximate: true, ..hall() };
        let places = [Whereabouts::At(hall()), Whereabouts::At(far), Whereabouts::AskForAddress(area)];
        let mut listing = full_listing();
        listing.id = format!("town:{id}");
        listing.place =
            if pick[0] == 3 && pick[1] == 3 { Fact::stated(Whereabouts::Online) } else { one(pick[0], &places) };
        listing.cost = one(pick[1], &[Cost::Free, price, Cost::PayWhatYouCan]);
        listing.travel_help = one(pick[2], &[TravelHelp::BusPaid, TravelHelp::None]);
        listing.women_men = one(pick[3], &[WomenMen::Women, WomenMen::WomensTimes, WomenMen::Everyone]);
        listing.children = one(pick[4], &[Children::Welcome, Children::No]);
        listing.languages = one(pick[5], &[tags("ar"), tags("en")]);
        listing.interpreting = one(pick[6], &[tags("ar-SD"), tags("fa"), Vec::new()]);
        listing.english = one(pick[7], &[EnglishLevel::None, EnglishLevel::Some]);
        listing.papers = one(pick[8], &[Papers::None, Papers::NameOnly, Papers::Proof(Prose::english("a card"))]);
        listing.access =
            one(pick[9], &[yes(None), Access { step_free: Some(false), ..yes(Some(false)) }, Access::default()]);
        listing.meet_you = one(pick[10], &[MeetYou::AtDoor, MeetYou::CallFirst, MeetYou::No]);
        listing.group_size = one(pick[11], &[GroupSize::OneToOne, GroupSize::ThirteenOrMore]);
        listing
    })
}

/// Takes one fact away.
fn forget(listing: &mut Listing, which: usize) {
    match which {
        0 => listing.place = Fact::NotKnown,
        1 => listing.cost = Fact::NotKnown,
        2 => listing.travel_help = Fact::NotKnown,
        3 => listing.women_men = Fact::NotKnown,
        4 => listing.children = Fact::NotKnown,
        5 => listing.languages = Fact::NotKnown,
        6 => listing.interpreting = Fact::NotKnown,
        7 => listing.english = Fact::NotKnown,
        8 => listing.papers = Fact::NotKnown,
        9 => listing.access = Fact::NotKnown,
        10 => listing.meet_you = Fact::NotKnown,
        _ => listing.group_size = Fact::NotKnown,
    }
}

proptest! {
    /// Who knows less never says more: a fact that is taken away leaves the answer or makes it
    /// "not known"; it never turns into a yes or a no.
    #[test]
    fn not_known_never_counts_as_yes_or_no(listing in any_listing(1), forgotten in proptest::collection::vec(0usize..12, 0..12)) {
        let mut less = listing.clone();
        forgotten.into_iter().for_each(|which| forget(&mut less, which));
        for choice in Choice::ALL {
            let (before, after) = (answer(choice, &listing), answer(choice, &less));
            prop_assert!(after == before || after == Answer::NotKnown, "{}: {before:?} became {after:?}", choice.id());
        }
    }

    /// Each thing is found, unsure, or left out because it says no; and the order is that of the
    /// list without choices.
    #[test]
    fn choices_divide_the_list_and_leave_its_order(
        all in (any_listing(1), any_listing(2), any_listing(3), any_listing(4)),
        chosen in proptest::sample::subsequence(Choice::ALL.to_vec(), 0..4),
    ) {
        let all = [all.0, all.1, all.2, all.3];
        let query = Query { choices: chosen.clone(), language: "ar".into(), ..Query::default() };
        let sure: Vec<usize> = find(&all, &query, &context()).iter().map(|found| found.index).collect();
        let unsure = find_unsure(&all, &query, &context());
        for found in find(&all, &Query::default(), &context()) {
            let said: Vec<Answer> = chosen.iter().map(|choice| answer(*choice, &all[found.index])).collect();
            prop_assert_eq!(sure.contains(&found.index), said.iter().all(|one| *one == Answer::Yes));
            let missing: Vec<Choice> =
                chosen.iter().copied().filter(|choice| answer(*choice, &all[found.index]) == Answer::NotKnown).collect();
            let wanted = (!said.contains(&Answer::No) && !missing.is_empty()).then_some(missing);
            let named = unsure.iter().find(|one| one.found.index == found.index).map(|one| one.not_known.clone());
            prop_assert_eq!(named, wanted);
        }
        let everything: Vec<usize> =
            find(&all, &Query::default(), &context()).into_iter().map(|found| found.index).collect();
        let kept = |some: &[usize]| everything.iter().copied().filter(|index| some.contains(index)).collect::<Vec<_>>();
        prop_assert_eq!(kept(&sure), sure);
        let unsure: Vec<usize> = unsure.into_iter().map(|one| one.found.index).collect();
        prop_assert_eq!(kept(&unsure), unsure);
    }
}
