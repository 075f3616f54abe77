//! Who comes, who can come, who runs it.

use super::{Context, Line, Said, sentence, sentences};
use crate::i18n::{Msg, say};
use crate::model::{Ages, Children, Evidence, Fact, GroupSize, Listing, WhoComesKind, WomenMen};

pub(super) fn who_comes(listing: &Listing, _: &Context) -> Said {
    sentences(&listing.who_comes, say::who_unknown, |who| {
        let kinds = who.kinds.iter().map(|kind| Line::Say(who_comes_kind(*kind)));
        kinds.chain(who.in_own_words.clone().map(Line::Quote)).collect()
    })
}

fn who_comes_kind(kind: WhoComesKind) -> Msg {
    match kind {
        WhoComesKind::ManyCountries => say::who_many_countries(),
        WhoComesKind::MostlyLocal => say::who_mostly_local(),
        WhoComesKind::NewArrivals => say::who_new_arrivals(),
        WhoComesKind::MostlyOlder => say::who_mostly_older(),
        WhoComesKind::MostlyYoung => say::who_mostly_young(),
        WhoComesKind::Families => say::who_families(),
    }
}

pub(super) fn women_men(listing: &Listing, _: &Context) -> Said {
    sentence(&listing.women_men, say::women_men_unknown, |for_whom| match for_whom {
        WomenMen::Everyone => say::women_men_everyone(),
        WomenMen::Women => say::women_men_women(),
        WomenMen::Men => say::women_men_men(),
        WomenMen::WomensTimes => say::women_men_times(),
    })
}

pub(super) fn children(listing: &Listing, _: &Context) -> Said {
    sentence(&listing.children, say::children_unknown, |children| match children {
        Children::Welcome => say::children_welcome(),
        Children::Creche => say::children_creche(),
        Children::No => say::children_no(),
        Children::ForChildren => say::children_for(),
    })
}

pub(super) fn group_size(listing: &Listing, _: &Context) -> Said {
    sentence(&listing.group_size, say::size_unknown, |size| match size {
        GroupSize::OneToOne => say::size_one(),
        GroupSize::UpToFive => say::size_five(),
        GroupSize::SixToTwelve => say::size_twelve(),
        GroupSize::ThirteenOrMore => say::size_more(),
    })
}

pub(super) fn who_runs_it(listing: &Listing, _: &Context) -> Said {
    sentences(&listing.who_runs_it, say::who_runs_unknown, |words| vec![Line::Quote(words.clone())])
}

/// Ages and the source's own words are two fields of one fact.
pub(super) fn who_can_come(listing: &Listing, _: &Context) -> Said {
    let mut lines: Vec<Line> =
        listing.ages.value().and_then(|ages| age_range(*ages)).map(Line::Say).into_iter().collect();
    lines.extend(listing.who_can_come.value().cloned().map(Line::Quote));
    let evidence = listing.ages.evidence().or(listing.who_can_come.evidence()).unwrap_or(Evidence::Stated);
    let fact = if lines.is_empty() { Fact::NotKnown } else { Fact::Known { value: lines, evidence } };
    sentences(&fact, say::ages_unknown, Clone::clone)
}

fn age_range(ages: Ages) -> Option<Msg> {
    match (ages.least, ages.most) {
        (Some(least), Some(most)) => Some(say::ages_between(least, most)),
        (Some(least), None) => Some(say::ages_from(least)),
        (None, Some(most)) => Some(say::ages_to(most)),
        (None, None) => None,
    }
}
