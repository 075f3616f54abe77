//! What it costs to be there and to get there.

use super::{Context, Line, Said, sentence, sentences};
use crate::i18n::{Msg, say};
use crate::model::{Cost, Listing, Pence, TravelHelp};

pub(super) fn cost(listing: &Listing, _: &Context) -> Said {
    sentences(&listing.cost, say::cost_unknown, |cost| match cost {
        Cost::Free => vec![Line::Say(say::cost_free())],
        Cost::FreeGiftsWelcome => vec![Line::Say(say::cost_free_gifts())],
        Cost::PayWhatYouCan => vec![Line::Say(say::cost_what_you_can())],
        Cost::InOwnWords(prose) => vec![Line::Quote(prose.clone())],
        Cost::Price { least, most, in_own_words } => {
            let mut lines = vec![Line::Say(price(*least, *most))];
            lines.extend(in_own_words.clone().map(Line::Quote));
            lines
        }
    })
}

fn price(least: Pence, most: Pence) -> Msg {
    if least == most { say::cost_price(pounds(least)) } else { say::cost_range(pounds(least), pounds(most)) }
}

/// `£2` or `£2.50`: pence are shown only when there are some. The sign belongs to the number, so
/// that both stand in one piece from left to right in every language.
fn pounds(Pence(pence): Pence) -> String {
    let (pounds, rest) = (pence / 100, pence % 100);
    let mut text = ["£", &pounds.to_string()].concat();
    if rest > 0 {
        text.push('.');
        text.push(char::from(b'0' + (rest / 10) as u8));
        text.push(char::from(b'0' + (rest % 10) as u8));
    }
    text
}

pub(super) fn travel_help(listing: &Listing, _: &Context) -> Said {
    sentence(&listing.travel_help, say::travel_unknown, |help| match help {
        TravelHelp::BusPaid => say::travel_bus_paid(),
        TravelHelp::Lift => say::travel_lift(),
        TravelHelp::None => say::travel_none(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pence_are_shown_only_when_there_are_some() {
        assert_eq!(pounds(Pence(0)), "£0");
        assert_eq!(pounds(Pence(200)), "£2");
        assert_eq!(pounds(Pence(205)), "£2.05");
        assert_eq!(pounds(Pence(1950)), "£19.50");
    }
}
