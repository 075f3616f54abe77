//! The building, what there is to eat, and a place to pray.

use super::{Context, Line, Said, sentences};
use crate::i18n::{Msg, say};
use crate::model::{Food, Listing, Prayer};

pub(super) fn access(listing: &Listing, _: &Context) -> Said {
    sentences(&listing.access, say::access_unknown, |access| {
        let said = [
            access.step_free.map(|yes| if yes { say::access_step_free() } else { say::access_steps() }),
            access.toilet.map(|yes| if yes { say::access_toilet() } else { say::access_no_toilet() }),
            access.quiet.map(|yes| if yes { say::access_quiet() } else { say::access_not_quiet() }),
            access.hearing_loop.filter(|yes| *yes).map(|_| say::access_loop()),
            access.bsl.filter(|yes| *yes).map(|_| say::access_bsl()),
        ];
        let ours = said.into_iter().flatten().map(Line::Say);
        ours.chain(access.in_own_words.clone().map(Line::Quote)).collect()
    })
}

pub(super) fn food(listing: &Listing, _: &Context) -> Said {
    sentences(&listing.food, say::food_unknown, |food| food.iter().map(|item| Line::Say(one_food(*item))).collect())
}

fn one_food(food: Food) -> Msg {
    match food {
        Food::FreeFood => say::food_free(),
        Food::FreeDrinks => say::food_drinks(),
        Food::BringFood => say::food_bring(),
        Food::Halal => say::food_halal(),
        Food::Vegetarian => say::food_vegetarian(),
        Food::NoAlcohol => say::food_no_alcohol(),
        Food::AlcoholSold => say::food_alcohol(),
    }
}

pub(super) fn prayer(listing: &Listing, _: &Context) -> Said {
    let words = |prayer: &Prayer| match prayer {
        Prayer::Room => Line::Say(say::prayer_room()),
        Prayer::Breaks => Line::Say(say::prayer_breaks()),
    };
    sentences(&listing.prayer, say::prayer_unknown, |prayers| prayers.iter().map(words).collect())
}
