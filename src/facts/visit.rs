//! What the visit is like, how one joins, and how fresh all this is.

use super::{Certainty, Context, Freshness, Line, Said, freshness, sentence, sentences};
use crate::i18n::{Msg, dates, say};
use crate::model::{
    CheckedBy, FirstStep, HowLong, Joining, Listing, MeetYou, Papers, Photos, RoomState, WhatAfter, YouGet,
};

pub(super) fn papers(listing: &Listing, _: &Context) -> Said {
    sentences(&listing.papers, say::papers_unknown, |papers| match papers {
        Papers::None => vec![Line::Say(say::papers_none())],
        Papers::NameOnly => vec![Line::Say(say::papers_name())],
        Papers::Proof(words) => vec![Line::Say(say::papers_proof()), Line::Quote(words.clone())],
    })
}

pub(super) fn first_time(listing: &Listing, _: &Context) -> Said {
    sentences(&listing.first_time, say::first_unknown, |steps| {
        steps.iter().map(|step| Line::Say(first_step(*step))).collect()
    })
}

fn first_step(step: FirstStep) -> Msg {
    match step {
        FirstStep::HelloAtDoor => say::first_hello(),
        FirstStep::Tea => say::first_tea(),
        FirstStep::JustWatch => say::first_watch(),
        FirstStep::BringFriend => say::first_friend(),
        FirstStep::ShownRound => say::first_round(),
        FirstStep::SayName => say::first_name(),
        FirstStep::LeaveAnyTime => say::first_leave(),
        FirstStep::NoStory => say::first_no_story(),
        FirstStep::SitWithSpeaker => say::first_speaker(),
        FirstStep::ThingsLent => say::first_lent(),
    }
}

pub(super) fn meet_you(listing: &Listing, _: &Context) -> Said {
    sentence(&listing.meet_you, say::meet_unknown, |meet| match meet {
        MeetYou::AtDoor => say::meet_door(),
        MeetYou::AtStop => say::meet_stop(),
        MeetYou::CallFirst => say::meet_call(),
        MeetYou::No => say::meet_no(),
    })
}

pub(super) fn room(listing: &Listing, _: &Context) -> Said {
    sentence(&listing.room, say::room_unknown, |room| match room.state {
        RoomState::Places => say::room_places(),
        RoomState::Wait { weeks } => say::room_wait(weeks),
        RoomState::Full => say::room_full(),
    })
}

pub(super) fn photos(listing: &Listing, _: &Context) -> Said {
    sentence(&listing.photos, say::photos_unknown, |photos| match photos {
        Photos::No => say::photos_no(),
        Photos::IfYouSayYes => say::photos_yes(),
    })
}

pub(super) fn joining(listing: &Listing, _: &Context) -> Said {
    sentence(&listing.joining, say::joining_unknown, |joining| match joining {
        Joining::DropIn => say::joining_drop_in(),
        Joining::AskFirst => say::joining_ask(),
        Joining::Book => say::joining_book(),
    })
}

pub(super) fn reply_days(listing: &Listing, _: &Context) -> Said {
    sentence(&listing.reply_days, say::reply_unknown, |days: u8| say::reply_days(days))
}

/// How long one may come, and the day on which it ends, are one fact.
pub(super) fn how_long(listing: &Listing, context: &Context) -> Said {
    let mut said = sentence(&listing.how_long, say::how_long_unknown, |how_long| match how_long {
        HowLong::AsLongAsYouLike => say::how_long_as_you_like(),
        HowLong::Weeks(weeks) => say::how_long_weeks(weeks),
        HowLong::Once => say::how_long_once(),
    });
    if let Some(last) = listing.runs_until {
        let words = if listing.is_over(context.today) { say::how_long_over } else { say::how_long_until };
        let until = Line::Say(words(dates::date_words_seen_from(last, context.today)));
        if said.certainty == Certainty::NotKnown {
            return Said::stated(vec![until]);
        }
        said.lines.push(until);
    }
    said
}

pub(super) fn what_after(listing: &Listing, _: &Context) -> Said {
    sentence(&listing.what_after, say::after_unknown, |after| match after {
        WhatAfter::ComeAgain => say::after_again(),
        WhatAfter::HelpFindNext => say::after_next(),
        WhatAfter::GoesOn => say::after_goes_on(),
    })
}

pub(super) fn you_get(listing: &Listing, _: &Context) -> Said {
    sentences(&listing.you_get, say::you_get_unknown, |things| {
        things.iter().map(|thing| Line::Say(one_thing(*thing))).collect()
    })
}

fn one_thing(thing: YouGet) -> Msg {
    match thing {
        YouGet::Certificate => say::you_get_certificate(),
        YouGet::Reference => say::you_get_reference(),
    }
}

pub(super) fn checked(listing: &Listing, context: &Context) -> Said {
    let Some(checked) = listing.checked else { return Said::not_known(say::checked_unknown()) };
    let date = dates::date_words_seen_from(checked.on, context.today);
    let mut lines = vec![Line::Say(match checked.by {
        Some(CheckedBy::Group) => say::checked_group(date),
        Some(CheckedBy::Hub) => say::checked_hub(date),
        Some(CheckedBy::Directory) | None => say::checked_directory(date),
    })];
    if matches!(freshness(listing, context.today, context.fresh_days), Freshness::Old | Freshness::TooOld) {
        lines.push(Line::Say(say::checked_old()));
    }
    Said::stated(lines)
}
