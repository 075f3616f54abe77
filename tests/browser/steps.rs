//! Steps that several stories take, in the words of the story's language.

use crate::stage::{Page, Stage};
use crate::town;
use come_along::i18n::pseudo::Pseudo;
use come_along::i18n::strip_isolates;
use come_along::i18n::{Languages, Msg, say};
use come_along::model::Need;
use come_along::referral::{Answers, Step, steps};
use come_along::search::Choice;
use serde_json::Value;

/// Opens the site and chooses a language by its own name.
pub(crate) async fn choose_language(stage: &Stage, tag: &str) {
    stage.open().await;
    stage.page.press_text("button", &own_name(tag)).await;
    stage.speak(tag);
    stage.page.at(say::home_title()).await;
}

/// The phone throws the page away; some time later somebody opens the site again.
pub(crate) async fn open_again(stage: &Stage, tag: &str) {
    stage.page.goto("about:blank").await;
    choose_language(stage, tag).await;
    rested(&stage.page).await;
}

/// All that the phone keeps for this site, by name.
pub(crate) async fn stored(page: &Page) -> Value {
    page.js("return { ...localStorage }", &[]).await
}

/// Makes the page lose the next answer of the inbox: the letter arrives, and the page does not hear of it.
pub(crate) async fn lose_one_answer(page: &Page) {
    let lose = "const real = window.fetch; let lost = false;
        window.fetch = async (...request) => {
          const answer = await real(...request);
          if (!lost && String(request[0]).endsWith('/inbox')) { lost = true; throw new TypeError('the line is gone'); }
          return answer;
        }";
    page.js(lose, &[]).await;
}

/// Waits until everything has come that comes on every visit while the page rests.
pub(crate) async fn rested(page: &Page) {
    let all = "return !!document.querySelector('[role=search]:not([aria-busy])')
        && performance.getEntriesByType('resource').some(({ name }) => /more-.*wasm/.test(name))";
    page.until("all that comes", async || (page.js(all, &[]).await == true).then_some(())).await;
}

/// The tile of a need.
pub(crate) fn need_words(need: Need) -> Msg {
    match need {
        Need::People => say::need_people(),
        Need::Fun => say::need_fun(),
        Need::Move => say::need_move(),
        Need::Make => say::need_make(),
        Need::Outside => say::need_outside(),
        Need::English => say::need_english(),
        Need::Children => say::need_children(),
        Need::Basics => say::need_basics(),
        Need::Letters => say::need_letters(),
        Need::Sad => say::need_sad(),
        Need::Give => say::need_give(),
    }
}

/// The tile of a choice; one of them names a language, in the words given.
pub(crate) fn choice_words(choice: Choice, language: Msg) -> Msg {
    match choice {
        Choice::Women => say::choice_women(),
        Choice::WithChildren => say::choice_children(),
        Choice::MyLanguage => language,
        Choice::NoEnglish => say::choice_no_english(),
        Choice::MeetMe => say::choice_meet(),
        Choice::Quiet => say::choice_quiet(),
        Choice::Free => say::choice_free(),
        Choice::NoPapers => say::choice_no_papers(),
        Choice::StepFree => say::choice_step_free(),
        Choice::Online => say::choice_online(),
        Choice::Now => say::choice_now(),
        Choice::Today => say::choice_today(),
        Choice::Week => say::choice_week(),
        Choice::Weekdays => say::choice_weekdays(),
        Choice::Weekend => say::choice_weekend(),
        Choice::Daytime => say::choice_daytime(),
        Choice::Evening => say::choice_evening(),
        Choice::DropIn => say::choice_drop_in(),
    }
}

/// What a language is called on the first page.
pub(crate) fn own_name(tag: &str) -> String {
    if let Some(made_up) = Pseudo::of(tag) {
        return made_up.row().own_name;
    }
    let table = Languages::from_json(include_bytes!("../../locales/index.json")).unwrap();
    table.get(tag).unwrap_or_else(|| panic!("no language {tag}")).own_name.clone()
}

/// From the first page to the list of everything.
pub(crate) async fn to_everything(page: &Page) {
    page.press(say::home_anything()).await;
    page.at(say::list_title()).await;
}

/// From the list to the lunch.
pub(crate) async fn to_the_lunch(page: &Page) {
    page.press_text("button", town::LUNCH).await;
    page.at_text(town::LUNCH).await;
}

/// What somebody answers.
#[derive(Clone, Copy)]
pub(crate) struct Person {
    pub(crate) name: &'static str,
    /// As typed, in any digits.
    pub(crate) phone: &'static str,
    pub(crate) words: &'static str,
}

/// Somebody who shares a phone.
pub(crate) const AMAL: Person =
    Person { name: "Amal أمل", phone: "٠٧٧٠٠ ٩٠٠١٢٣", words: "I like \"tea\" & <b>bread</b>. شكرا" };

/// From the listing through all questions to the check page. A question without an answer here is
/// left empty.
pub(crate) async fn ask(page: &Page, person: Person) {
    page.press(say::ask_open()).await;
    for step in steps(&Answers::default()) {
        page.at((step.question.title)()).await;
        match step.question.id {
            "name" => write_name(page, person.name).await,
            "reply" => write_reply(page, person.phone).await,
            "language" => {
                page.pick(say::q_language_label(), &page.words(&say::lang_ar())).await;
                page.choose(say::q_speak_woman(), Some(say::q_speak_to())).await;
            }
            "children" => page.pick(say::q_children_label(), "2").await,
            "helps" => {
                page.choose(say::q_helps_meet(), None).await;
                page.choose(say::q_helps_halal(), None).await;
            }
            "else" => page.write(say::q_else_label(), person.words).await,
            _ => {}
        }
        page.press(on_from(step)).await;
    }
    page.at(say::check_title()).await;
}

/// The button that leads on from a question.
pub(crate) fn on_from(step: Step) -> Msg {
    if step.number == step.of { say::ask_check() } else { say::ask_next() }
}

/// The questions after the one with that id.
pub(crate) fn steps_after(id: &str) -> Vec<Step> {
    steps(&Answers::default()).into_iter().skip_while(|step| step.question.id != id).skip(1).collect()
}

/// The first question.
pub(crate) async fn write_name(page: &Page, name: &str) {
    page.at(say::q_name()).await;
    page.write(say::q_name_label(), name).await;
}

/// The second question: a text to a phone that others can see.
pub(crate) async fn write_reply(page: &Page, phone: &str) {
    page.at(say::q_reply()).await;
    page.choose(say::q_reply_text(), None).await;
    page.write(say::q_phone(), phone).await;
    page.choose(say::yes(), Some(say::q_shared())).await;
}

/// The quickest honest way to the check page: only how to answer is said.
pub(crate) async fn ask_briefly(page: &Page, phone: &str) {
    page.press(say::ask_open()).await;
    for step in steps(&Answers::default()) {
        page.at((step.question.title)()).await;
        if step.question.id == "reply" {
            write_reply(page, phone).await;
        }
        page.press(on_from(step)).await;
    }
    page.at(say::check_title()).await;
}

/// The receipt on the last page: sixteen digits in four groups.
pub(crate) async fn receipt(page: &Page) -> String {
    page.at(say::next_title()).await;
    let text = page.text().await;
    let is_receipt = |line: &&str| {
        let groups: Vec<&str> = line.split(' ').collect();
        groups.len() == 4
            && groups.iter().all(|group| group.len() == 4 && group.bytes().all(|byte| byte.is_ascii_digit()))
    };
    let found = text.lines().map(str::trim).find(is_receipt);
    strip_isolates(found.unwrap_or_else(|| panic!("no receipt on the page:\n{text}")))
}
