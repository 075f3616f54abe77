//! Every column of the template, in the order of the sheet. To add one: a row here, and if its
//! cells have a grammar of their own, a reader in `values`.

use super::column::{Column, Takes};
use super::draft::Draft;
use super::values;
use crate::import::postcode;
use crate::model::*;

const fn one(values: &'static [(&'static str, super::column::Says)]) -> Takes {
    Takes::One(values)
}

const fn several(values: &'static [(&'static str, super::column::Says)]) -> Takes {
    Takes::Several(values)
}

const fn own(allowed: &'static str, read: fn(&str, &mut super::column::Cell<'_>) -> Option<()>) -> Takes {
    Takes::Own { allowed, read }
}

const fn column(name: &'static str, help: &'static str, example: &'static str, takes: Takes) -> Column {
    Column { name, help, example, takes }
}

/// What may stand where a day is wanted.
const A_DAY: &str = "a day, such as 2026-12-01 or 01/12/2026";
/// What may stand where days and times are wanted.
const DAYS_AND_TIMES: &str = "days and times with ; between, such as: every Tuesday 10:00-12:00; first Sunday 11:00-15:00; \
    every 2 weeks on Friday 10:00-12:00 from 2026-11-06; day 15 19:00; 2026-12-01 14:00-16:00 \
    (and, after the times: until 2026-12-20, not 2026-12-22, in term time)";
/// What may stand in short lines of a group's own words.
const SHORT_WORDS: &str = "at most 80 letters, in the group's own words";

/// Every column.
pub const COLUMNS: &[Column] = &[
    column(
        "Name",
        "What the group calls it. Each row needs one.",
        "Tuesday tea",
        own("a few plain words", values::name),
    ),
    column(
        "Code",
        "Only when two rows have the same name: a short code for each, which never changes.",
        "tea-1",
        own("letters and digits", |_, _| Some(())),
    ),
    column(
        "What it is like",
        "Two to five short sentences. What will people see, hear and do?",
        "We drink tea and talk. There are games. You can just sit.",
        own("plain sentences", |text, cell| values::prose(text, cell, |d, words| d.listing.description = Some(words))),
    ),
    column(
        "Good for",
        "The wishes that it answers.",
        "meet people; have fun",
        several(&[
            ("meet people", |d| d.need(Need::People)),
            ("have fun", |d| d.need(Need::Fun)),
            ("move", |d| d.need(Need::Move)),
            ("make things", |d| d.need(Need::Make)),
            ("be outside", |d| d.need(Need::Outside)),
            ("learn English", |d| d.need(Need::English)),
            ("children", |d| d.need(Need::Children)),
            ("food and clothes", |d| d.need(Need::Basics)),
            ("letters and money", |d| d.need(Need::Letters)),
            ("sad or alone", |d| d.need(Need::Sad)),
            ("work and helping", |d| d.need(Need::Give)),
        ]),
    ),
    column(
        "When",
        "The days and times that people come.",
        "every Tuesday 10:00-12:00; first Sunday 11:00-15:00",
        own(DAYS_AND_TIMES, |text, cell| values::times(text, cell, |times| &mut times.sessions)),
    ),
    column(
        "Open",
        "For a place that is open: its hours.",
        "Monday to Friday 09:00-17:00",
        own(DAYS_AND_TIMES, |text, cell| values::times(text, cell, |times| &mut times.opening)),
    ),
    column(
        "When, in words",
        "What the days and times do not say.",
        "Come when you like.",
        own("a sentence", |text, cell| values::prose(text, cell, |d, words| d.times.in_own_words = Some(words))),
    ),
    column(
        "Last day",
        "If it ends: the last day. The day after, the site does not show it any more.",
        "2027-07-01",
        own(A_DAY, |text, cell| values::date(text, cell, |d, day| d.listing.runs_until = Some(day))),
    ),
    column(
        "Where",
        "Only when there is no place to go to.",
        "",
        one(&[
            ("online", |d| d.remote = Some(Whereabouts::Online)),
            ("by phone", |d| d.remote = Some(Whereabouts::ByPhone)),
            ("we come to you", |d| d.remote = Some(Whereabouts::ComesToYou)),
        ]),
    ),
    column(
        "Address",
        "Who may know the address. With \"ask us\", the site shows the town alone.",
        "public",
        own("one of: public / ask us", values::address),
    ),
    column(
        "Building",
        "The name of the building.",
        "Mill Street Centre",
        own("a name", |text, cell| values::line(text, cell, |d, line| d.place.name = Some(line))),
    ),
    column(
        "Street",
        "Number and street.",
        "4 Mill Street",
        own("a number and a street", |text, cell| {
            values::line(text, cell, |d, line| {
                d.place.street = Some(postcode::each_once(line));
            })
        }),
    ),
    column(
        "Town or area",
        "The town, or the part of a town.",
        "Millbrook",
        own("a name", |text, cell| values::line(text, cell, |d, line| d.place.area = Some(line))),
    ),
    column("Postcode", "The whole postcode.", "ZZ1 2AB", own("a British postcode, such as ZZ1 2AB", values::postcode)),
    column(
        "Map point",
        "Latitude and longitude, as a map on the web shows them.",
        "53.412, -2.048",
        own("two numbers, such as 53.412, -2.048", values::point),
    ),
    column(
        "Kind of place",
        "What kind of building or spot it is.",
        "community centre",
        one(&[
            ("library", |d| d.place.kind = Some(PlaceKind::Library)),
            ("community centre", |d| d.place.kind = Some(PlaceKind::CommunityCentre)),
            ("church hall", |d| d.place.kind = Some(PlaceKind::ChurchHall)),
            ("mosque", |d| d.place.kind = Some(PlaceKind::Mosque)),
            ("school", |d| d.place.kind = Some(PlaceKind::School)),
            ("college", |d| d.place.kind = Some(PlaceKind::College)),
            ("park", |d| d.place.kind = Some(PlaceKind::Park)),
            ("sports centre", |d| d.place.kind = Some(PlaceKind::SportsCentre)),
            ("clinic", |d| d.place.kind = Some(PlaceKind::Clinic)),
            ("office", |d| d.place.kind = Some(PlaceKind::Office)),
            ("café", |d| d.place.kind = Some(PlaceKind::Cafe)),
            ("home", |d| d.place.kind = Some(PlaceKind::Home)),
            ("allotment", |d| d.place.kind = Some(PlaceKind::Allotment)),
            ("museum", |d| d.place.kind = Some(PlaceKind::Museum)),
        ]),
    ),
    column(
        "Bus",
        "Buses and stops, and how to find the door.",
        "Bus 7 to Mill Street. The door is across the road.",
        own("a sentence", |text, cell| values::prose(text, cell, |d, words| d.place.transport = Some(words))),
    ),
    column(
        "Cost",
        "What it costs to come.",
        "free",
        own("one of: free / free, gifts welcome / pay what you can / £3 / £2 to £5", values::cost),
    ),
    column(
        "Cost, in words",
        "Who pays what, if not all pay the same.",
        "",
        own("a sentence", |text, cell| values::prose(text, cell, |d, words| d.cost_in_words = Some(words))),
    ),
    column(
        "Help with travel",
        "Whether somebody helps with the way there.",
        "bus paid",
        one(&[
            ("bus paid", |d| d.listing.travel_help = Fact::stated(TravelHelp::BusPaid)),
            ("lift there and back", |d| d.listing.travel_help = Fact::stated(TravelHelp::Lift)),
            ("no help", |d| d.listing.travel_help = Fact::stated(TravelHelp::None)),
        ]),
    ),
    column(
        "Who comes",
        "Whom a new person will meet there.",
        "many countries; new arrivals",
        several(&[
            ("many countries", |d| d.who(WhoComesKind::ManyCountries)),
            ("mostly local", |d| d.who(WhoComesKind::MostlyLocal)),
            ("new arrivals", |d| d.who(WhoComesKind::NewArrivals)),
            ("mostly older", |d| d.who(WhoComesKind::MostlyOlder)),
            ("mostly young", |d| d.who(WhoComesKind::MostlyYoung)),
            ("families", |d| d.who(WhoComesKind::Families)),
        ]),
    ),
    column(
        "Who comes, in words",
        "The same, as the group says it.",
        "About 20 people from ten countries",
        own(SHORT_WORDS, |text, cell| values::short(text, cell, Draft::who_in_words)),
    ),
    column(
        "Who runs it",
        "Who the people are that run it. Never a person's name.",
        "Neighbours, and people who first came as guests",
        own(SHORT_WORDS, |text, cell| {
            values::short(text, cell, |d, words| d.listing.who_runs_it = Fact::stated(words))
        }),
    ),
    column(
        "Women or men",
        "For whom it is.",
        "everyone",
        one(&[
            ("everyone", |d| d.listing.women_men = Fact::stated(WomenMen::Everyone)),
            ("women only", |d| d.listing.women_men = Fact::stated(WomenMen::Women)),
            ("men only", |d| d.listing.women_men = Fact::stated(WomenMen::Men)),
            ("women's times", |d| d.listing.women_men = Fact::stated(WomenMen::WomensTimes)),
        ]),
    ),
    column(
        "Ages",
        "How old people must be.",
        "18 and over",
        own("ages, such as: 18 and over / up to 12 / 5 to 11", values::ages),
    ),
    column(
        "Who can come",
        "Any other rule about who can come.",
        "People who live in Millbrook",
        own("a sentence", |text, cell| {
            values::prose(text, cell, |d, words| d.listing.who_can_come = Fact::stated(words))
        }),
    ),
    column(
        "Children",
        "Whether people can bring their children.",
        "welcome",
        one(&[
            ("welcome", |d| d.listing.children = Fact::stated(Children::Welcome)),
            ("someone looks after them", |d| d.listing.children = Fact::stated(Children::Creche)),
            ("adults only", |d| d.listing.children = Fact::stated(Children::No)),
            ("it is for children", |d| d.listing.children = Fact::stated(Children::ForChildren)),
        ]),
    ),
    column(
        "Languages",
        "The languages that people speak there.",
        "English; Arabic; Tigrinya",
        own("names of languages with ; between, such as English; Kurdish (Sorani); Dari", |text, cell| {
            values::languages(text, cell, |listing| &mut listing.languages)
        }),
    ),
    column(
        "Someone helps in",
        "The languages in which somebody can help.",
        "Arabic",
        own("names of languages with ; between, such as Arabic; Ukrainian", |text, cell| {
            values::languages(text, cell, |listing| &mut listing.interpreting)
        }),
    ),
    column(
        "English needed",
        "How much English a person needs.",
        "a few words",
        one(&[
            ("none", |d| d.listing.english = Fact::stated(EnglishLevel::None)),
            ("a few words", |d| d.listing.english = Fact::stated(EnglishLevel::Few)),
            ("enough to talk", |d| d.listing.english = Fact::stated(EnglishLevel::Some)),
        ]),
    ),
    column(
        "Papers",
        "What a person must show or sign.",
        "none",
        own("one of: none / name only / show: what it is, and why (at most 80 letters)", values::papers),
    ),
    column(
        "The first time",
        "Three to five things that happen the first time, in their order.",
        "hello at the door; tea; you can just watch; nobody asks your story",
        several(&[
            ("hello at the door", |d| Draft::add(&mut d.listing.first_time, FirstStep::HelloAtDoor)),
            ("tea", |d| Draft::add(&mut d.listing.first_time, FirstStep::Tea)),
            ("you can just watch", |d| Draft::add(&mut d.listing.first_time, FirstStep::JustWatch)),
            ("bring a friend", |d| Draft::add(&mut d.listing.first_time, FirstStep::BringFriend)),
            ("someone shows you round", |d| Draft::add(&mut d.listing.first_time, FirstStep::ShownRound)),
            ("say your name if you like", |d| Draft::add(&mut d.listing.first_time, FirstStep::SayName)),
            ("leave when you like", |d| Draft::add(&mut d.listing.first_time, FirstStep::LeaveAnyTime)),
            ("nobody asks your story", |d| Draft::add(&mut d.listing.first_time, FirstStep::NoStory)),
            ("sit with someone who speaks your language", |d| {
                Draft::add(&mut d.listing.first_time, FirstStep::SitWithSpeaker);
            }),
            ("things are lent", |d| Draft::add(&mut d.listing.first_time, FirstStep::ThingsLent)),
        ]),
    ),
    column(
        "Someone can meet you",
        "Where somebody can meet a new person.",
        "at the door",
        one(&[
            ("at the door", |d| d.listing.meet_you = Fact::stated(MeetYou::AtDoor)),
            ("at the bus stop", |d| d.listing.meet_you = Fact::stated(MeetYou::AtStop)),
            ("they call first", |d| d.listing.meet_you = Fact::stated(MeetYou::CallFirst)),
            ("no", |d| d.listing.meet_you = Fact::stated(MeetYou::No)),
        ]),
    ),
    column(
        "How to join",
        "What to do before one comes.",
        "just come",
        one(&[
            ("just come", |d| d.listing.joining = Fact::stated(Joining::DropIn)),
            ("ask first", |d| d.listing.joining = Fact::stated(Joining::AskFirst)),
            ("book", |d| d.listing.joining = Fact::stated(Joining::Book)),
        ]),
    ),
    column(
        "Room",
        "Whether there is room for new people.",
        "has places",
        own("one of: has places / wait 2 weeks / full", values::room),
    ),
    column("Room asked on", "The day on which the group said so.", "2026-11-01", own(A_DAY, values::room_as_of)),
    column(
        "Group size",
        "How many people are there.",
        "13 or more",
        one(&[
            ("one to one", |d| d.listing.group_size = Fact::stated(GroupSize::OneToOne)),
            ("up to 5", |d| d.listing.group_size = Fact::stated(GroupSize::UpToFive)),
            ("6 to 12", |d| d.listing.group_size = Fact::stated(GroupSize::SixToTwelve)),
            ("13 or more", |d| d.listing.group_size = Fact::stated(GroupSize::ThirteenOrMore)),
        ]),
    ),
    column(
        "The building",
        "Stairs, toilets, noise.",
        "step free; wheelchair toilet",
        several(&[
            ("step free", |d| d.access(|access| &mut access.step_free, true)),
            ("stairs", |d| d.access(|access| &mut access.step_free, false)),
            ("wheelchair toilet", |d| d.access(|access| &mut access.toilet, true)),
            ("no wheelchair toilet", |d| d.access(|access| &mut access.toilet, false)),
            ("quiet", |d| d.access(|access| &mut access.quiet, true)),
            ("loud", |d| d.access(|access| &mut access.quiet, false)),
            ("hearing loop", |d| d.access(|access| &mut access.hearing_loop, true)),
            ("sign language", |d| d.access(|access| &mut access.bsl, true)),
        ]),
    ),
    column(
        "The building, in words",
        "What else to know about the way in.",
        "The door is flat and wide.",
        own("a sentence", |text, cell| values::prose(text, cell, Draft::access_in_words)),
    ),
    column(
        "Food",
        "What there is to eat and drink.",
        "free drinks; halal",
        several(&[
            ("free food", |d| Draft::add(&mut d.listing.food, Food::FreeFood)),
            ("free drinks", |d| Draft::add(&mut d.listing.food, Food::FreeDrinks)),
            ("bring food", |d| Draft::add(&mut d.listing.food, Food::BringFood)),
            ("halal", |d| Draft::add(&mut d.listing.food, Food::Halal)),
            ("vegetarian", |d| Draft::add(&mut d.listing.food, Food::Vegetarian)),
            ("no alcohol", |d| Draft::add(&mut d.listing.food, Food::NoAlcohol)),
            ("alcohol sold", |d| Draft::add(&mut d.listing.food, Food::AlcoholSold)),
        ]),
    ),
    column(
        "Prayer",
        "Whether people can pray there.",
        "a place to pray",
        several(&[
            ("a place to pray", |d| Draft::add(&mut d.listing.prayer, Prayer::Room)),
            ("they stop at prayer times", |d| Draft::add(&mut d.listing.prayer, Prayer::Breaks)),
        ]),
    ),
    column(
        "Photos",
        "Whether anybody takes photos.",
        "only if you say yes",
        one(&[
            ("no", |d| d.listing.photos = Fact::stated(Photos::No)),
            ("only if you say yes", |d| d.listing.photos = Fact::stated(Photos::IfYouSayYes)),
        ]),
    ),
    column(
        "How long",
        "How long a person may go on coming.",
        "as long as you like",
        own("one of: as long as you like / 6 weeks / once", values::how_long),
    ),
    column(
        "What comes after",
        "What happens when it ends.",
        "you can come again",
        one(&[
            ("you can come again", |d| d.listing.what_after = Fact::stated(WhatAfter::ComeAgain)),
            ("they help find the next thing", |d| d.listing.what_after = Fact::stated(WhatAfter::HelpFindNext)),
            ("it goes on as another group", |d| d.listing.what_after = Fact::stated(WhatAfter::GoesOn)),
        ]),
    ),
    column(
        "You get",
        "What a person takes home to show.",
        "certificate",
        several(&[
            ("certificate", |d| Draft::add(&mut d.listing.you_get, YouGet::Certificate)),
            ("reference", |d| Draft::add(&mut d.listing.you_get, YouGet::Reference)),
        ]),
    ),
    column(
        "Days to answer",
        "Within how many days they answer a message.",
        "3",
        own("a number of days, 0 to 60", values::reply_days),
    ),
    column(
        "Change",
        "Only when something is different just now.",
        "cancelled",
        one(&[
            ("cancelled", |d| d.alert = Some(AlertKind::Cancelled)),
            ("moved", |d| d.alert = Some(AlertKind::Moved)),
            ("note", |d| d.alert = Some(AlertKind::Note)),
        ]),
    ),
    column(
        "Change from",
        "The first day of the change.",
        "2026-12-20",
        own(A_DAY, |text, cell| values::date(text, cell, |d, day| d.alert_days.0 = Some(day))),
    ),
    column(
        "Change until",
        "The last day of the change.",
        "2027-01-03",
        own(A_DAY, |text, cell| values::date(text, cell, |d, day| d.alert_days.1 = Some(day))),
    ),
    column(
        "Change, in words",
        "What is different, as the group says it.",
        "We are closed for two weeks.",
        own("a sentence", |text, cell| values::prose(text, cell, |d, words| d.alert_in_words = Some(words))),
    ),
    column(
        "Group",
        "Who is behind it.",
        "Mill Street Neighbours",
        own("a name", |text, cell| {
            values::line(text, cell, |d, name| d.listing.organization = Some(Organization { name, url: None }))
        }),
    ),
    column(
        "Group's web page",
        "The group's own page.",
        "https://example.org/mill-street",
        own("a web address with https://", |text, cell| values::url(text, cell, |d, url| d.group_url = Some(url))),
    ),
    column("Phone", "The group's number. Never a private one.", "01632 960101", own("one phone number", values::phone)),
    column(
        "Email",
        "The group's address. Never a private one.",
        "tea@example.org",
        own("one email address", values::email),
    ),
    column(
        "Web page",
        "A page about this one thing.",
        "https://example.org/tea",
        own("a web address with https://", |text, cell| {
            values::url(text, cell, |d, url| d.listing.contact.url = Some(url))
        }),
    ),
    column(
        "Letters go to",
        "Empty: to the hub. Else the group's id in site.json.",
        "mill-street",
        own("the id of a receiver: small letters, digits and hyphens, at most 16", values::receiver),
    ),
    column(
        "Last checked",
        "When somebody last asked whether all this is true, and who: the group, the hub, or the list you copied from.",
        "2026-11-01 by group",
        own("a day and who, such as: 2026-11-01 by group / 2026-11-01 by hub / 2026-11-01 by list", values::checked),
    ),
    column(
        "Written in",
        "The language of the words in this row, if it is not English.",
        "English",
        own("the name of a language", values::written_in),
    ),
];
