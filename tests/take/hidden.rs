//! A hidden address is in nothing that somebody takes away, and paper says what the page says.

use crate::support::{context, day, full_listing, hall, voice};
use crate::town;
use come_along::facts::{self, Certainty, Context, FACTS, Line};
use come_along::i18n::Voice;
use come_along::model::*;
use come_along::take::{calendar, link, qr};

const CANARY: &str = "Zzcanary";

/// A place that must not be told, even if it came as far as this: every field holds the canary, but
/// the area.
fn secret() -> Place {
    let text = |field: &str| Some(format!("{CANARY} {field}"));
    Place {
        name: text("House"),
        street: text("Street"),
        postcode: text("1AA"),
        transport: text("bus").map(Prose::english),
        ..hall()
    }
}

/// Every text on the card and on the page, in both languages.
fn paper(listing: &Listing, context: &Context, voices: &[Voice]) -> Vec<String> {
    let rows = facts::for_the_way(listing, context).into_iter().chain(facts::of(listing, context));
    let lines = rows.flat_map(|(kind, said)| said.lines.into_iter().chain([Line::Say((kind.label)())]));
    let said = |line: Line| match line {
        Line::Say(words) => voices.iter().map(|voice| voice.text(&words).text).collect(),
        Line::Quote(prose) => vec![prose.text],
    };
    lines.flat_map(said).collect()
}

/// Everything that can be taken away of `listing`.
fn taken(listing: &Listing, context: &Context, voices: &[Voice]) -> Vec<String> {
    let address = listing.place.value().and_then(facts::public_address);
    let words = calendar::Words { title: "Meeting", description: "", address: address.as_deref().unwrap_or_default() };
    let made = link::of_listing("https://example.org/", &listing.id, "ar").unwrap();
    let code = qr::drawing(&made).unwrap().path;
    let file = calendar::file(listing, words, context).map(|file| file.text.replace("\r\n ", ""));
    paper(listing, context, voices).into_iter().chain(file).chain([made, code]).chain(address).collect()
}

#[test]
fn a_hidden_address_is_in_nothing() {
    let voices = ["ar", "en-GB"].map(voice);
    let context = Context { today: day(2027, 1, 5), ..context() };
    let mut listings = town();
    listings.push(full_listing());
    let mut hidden = 0;
    for mut listing in listings {
        if matches!(listing.place.value(), Some(Whereabouts::AskForAddress(_))) {
            hidden += 1;
            assert_eq!(listing.place.value().and_then(facts::public_address), None, "{}", listing.id);
        }
        listing.place = Fact::stated(Whereabouts::AskForAddress(secret()));
        for text in taken(&listing, &context, &voices) {
            assert!(!text.contains(CANARY), "{}: {text}", listing.id);
        }
        // The same place in the open is told, so that the search above can find something.
        listing.place = Fact::stated(Whereabouts::At(secret()));
        let told = taken(&listing, &context, &voices).iter().filter(|text| text.contains(CANARY)).count();
        assert!(told >= 3, "{}: {told}", listing.id);
    }
    assert!(hidden > 0, "the town has no hidden address to try");
}

/// The card is a part of the page, in its order and its words; what is not known is said on it.
#[test]
fn the_card_is_a_part_of_the_page() {
    for listing in town() {
        let all = facts::of(&listing, &context());
        let card = facts::for_the_way(&listing, &context());
        let ids: Vec<&str> = card.iter().map(|(kind, _)| kind.id).collect();
        assert_eq!(ids, ["when", "where", "travel"]);
        assert!(card.iter().all(|(kind, said)| all.iter().any(|(other, same)| other.id == kind.id && same == said)));
        assert_eq!(all.len(), FACTS.len());
    }
    let nothing = Listing::named("town:1", Prose::english("Tea"));
    let card = facts::for_the_way(&nothing, &context());
    assert!(card.iter().all(|(_, said)| said.certainty == Certainty::NotKnown && !said.lines.is_empty()));
}

/// Strangers read the card: it need not say how far somebody has walked.
#[test]
fn without_a_start_the_card_does_not_say_how_far() {
    let english = [voice("en-GB")];
    let far = |context: &Context| {
        paper(&full_listing(), context, &english).iter().any(|text| text.contains("on foot") || text.contains("walk"))
    };
    assert!(far(&context()));
    assert!(!far(&Context { from: None, ..context() }));
}
