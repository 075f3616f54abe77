//! The card of a listing: the few facts that tell whether it could be something for me.

use super::{Certainty, Context, Freshness, Line, freshness, money, people, when, whereabouts};
use crate::i18n::say;
use crate::model::{Children, Fact, Listing, Prose, TravelHelp, Whereabouts, WomenMen};

/// A line each: when, what it costs with the way, where and how far, for whom, who comes. What is
/// not known is left out, but for who comes: that is asked most, and an empty place would hide it.
pub fn brief(listing: &Listing, context: &Context) -> Vec<Vec<Line>> {
    let known = |said: super::Said| if said.certainty == Certainty::NotKnown { Vec::new() } else { said.lines };
    let first = |said: super::Said| known(said).into_iter().take(1).collect::<Vec<_>>();
    let mut cost = first(money::cost(listing, context));
    if listing.travel_help.is(|help| *help != TravelHelp::None) {
        cost.extend(known(money::travel_help(listing, context)));
    }
    let mut for_whom = Vec::new();
    if listing.women_men.is(|whom| matches!(whom, WomenMen::Women | WomenMen::Men)) {
        for_whom.extend(known(people::women_men(listing, context)));
    }
    if listing.children.is(|children| *children != Children::No) {
        for_whom.extend(known(people::children(listing, context)));
    }
    let who_comes = people::who_comes(listing, context).lines.into_iter().take(2).collect();
    let lines = [
        first(when::when(listing, context)),
        next(listing, context),
        cost,
        place(listing, context),
        for_whom,
        who_comes,
        old(listing, context),
    ];
    lines.into_iter().filter(|line| !line.is_empty()).collect()
}

fn next(listing: &Listing, context: &Context) -> Vec<Line> {
    listing.when.value().and_then(|times| when::next_line(listing, times, context)).map(Line::Say).into_iter().collect()
}

/// That nobody has checked it for long.
fn old(listing: &Listing, context: &Context) -> Vec<Line> {
    let fresh = freshness(listing, context.today, context.fresh_days);
    matches!(fresh, Freshness::Old | Freshness::TooOld).then(|| Line::Say(say::card_old())).into_iter().collect()
}

/// The name of the place and its part of town; the whole address stands on the listing's page.
fn place(listing: &Listing, context: &Context) -> Vec<Line> {
    let Fact::Known { value: Whereabouts::At(place), .. } = &listing.place else {
        let said = whereabouts::place(listing, context);
        return if said.certainty == Certainty::NotKnown { Vec::new() } else { said.lines };
    };
    let name = place.name.as_ref().or(place.street.as_ref());
    let text: Vec<&str> = [name, place.area.as_ref()].into_iter().flatten().map(String::as_str).collect();
    let text = (!text.is_empty()).then(|| Line::Quote(Prose::english(text.join(", "))));
    text.into_iter().chain(whereabouts::distance(place, context).map(Line::Say)).collect()
}
