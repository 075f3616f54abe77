//! One true path: from the first press to a letter that the hub opens, in English and in Arabic.

use crate::stage::{Setting, Stage};
use crate::steps::{self, AMAL};
use crate::town;
use come_along::i18n::say;
use serde_json::json;

#[tokio::test]
async fn in_english_from_the_first_page_to_the_opened_letter() {
    let stage = Stage::with("whole-path-en", Setting { packed: true, ..Setting::default() }).await;
    steps::choose_language(&stage, "en-GB").await;
    assert_eq!((stage.page.html("lang").await, stage.page.html("dir").await), ("en-GB".into(), "ltr".into()));
    walk(&stage).await;

    let [id] = stage.hub.letters().try_into().expect("one letter");
    let letter = stage.hub.opened_by_age(&id);
    assert_eq!(letter["read_in"], "en-GB");
    assert_what_was_typed(&letter, &id);
}

#[tokio::test]
async fn in_arabic_from_the_first_page_to_the_opened_letter() {
    let stage = Stage::with("whole-path-ar", Setting { languages: "ar,en-GB", ..Setting::default() }).await;
    steps::choose_language(&stage, "ar").await;
    assert_eq!((stage.page.html("lang").await, stage.page.html("dir").await), ("ar".into(), "rtl".into()));
    walk(&stage).await;

    let [id] = stage.hub.letters().try_into().expect("one letter");
    let letter = stage.hub.opened_by_age(&id);
    assert_eq!(letter["read_in"], "ar");
    assert_what_was_typed(&letter, &id);
}

/// Home, list, listing, all questions, check, sent: with a picture of each.
async fn walk(stage: &Stage) {
    let page = &stage.page;
    page.shot().await;
    page.press(say::need_people()).await;
    page.press(say::home_show(2)).await;
    page.at(say::list_title()).await;
    page.see(say::list_count(2)).await;
    page.pick(say::place_label(), town::LIBRARY).await;
    page.at(say::list_title_near(town::LIBRARY)).await;
    page.see(say::walk_minutes(10)).await;
    page.shot().await;
    read_the_listing(stage).await;
    steps::ask(page, AMAL).await;
    assert_digits_stand_as_typed(stage).await;
    check(stage).await;
    page.press(say::check_send()).await;
    let receipt = steps::receipt(page).await;
    assert_eq!(receipt.len(), 19, "{receipt}");
    page.see(say::next_today(town::HUB)).await;
    page.shot().await;
}

/// What is known, what is not, and the three facts that stand above the ask in every listing.
async fn read_the_listing(stage: &Stage) {
    let page = &stage.page;
    steps::to_the_lunch(page).await;
    page.see(say::cost_free()).await;
    page.see(say::facts_unknown_title()).await;
    page.shot().await;
    assert_above_the_ask(stage, say::ask_open()).await;
    page.press(say::back()).await;
    page.press_text("button", town::COFFEE).await;
    page.at_text(town::COFFEE).await;
    page.see(say::cost_unknown()).await;
    page.see(say::where_ask("Eastside")).await;
    page.shot().await;
    assert_above_the_ask(stage, say::ask_open()).await;
    page.press(say::back()).await;
    steps::to_the_lunch(page).await;
}

/// Cost, travel and who comes are read before the button, in the order of the document.
async fn assert_above_the_ask(stage: &Stage, ask: come_along::i18n::Msg) {
    let text = stage.page.js("return document.querySelector('main').innerText", &[]).await;
    let text = come_along::i18n::strip_isolates(text.as_str().unwrap());
    let button = text.rfind(&stage.page.words(&ask)).expect("the ask");
    for label in [say::fact_cost(), say::fact_travel(), say::fact_who_comes()] {
        let label = stage.page.words(&label);
        let place = text.find(&format!("{label}\n")).unwrap_or_else(|| panic!("no fact “{label}”:\n{text}"));
        assert!(place < button, "“{label}” stands below the ask");
    }
}

/// Groups of Arabic digits change places in a box that only runs left to right: the number that
/// somebody typed would look like another one.
async fn assert_digits_stand_as_typed(stage: &Stage) {
    let made = "const box = document.createElement('input'); box.type = 'tel'; document.body.append(box);
        const kept = getComputedStyle(box); const found = [kept.direction, kept.unicodeBidi]; box.remove(); return found";
    assert_eq!(stage.page.js(made, &[]).await, json!(["ltr", "bidi-override"]));
}

/// Every line, who reads it, and in another language the English beside it.
async fn check(stage: &Stage) {
    let page = &stage.page;
    let lines = [
        say::line_shared(),
        say::line_name(AMAL.name),
        say::line_come(town::LUNCH),
        say::line_text("07700 900123"),
        say::line_language(say::lang_ar()),
        say::line_woman(),
        say::line_children(2),
        say::line_helps(say::list_pair(say::q_helps_meet(), say::q_helps_halal())),
    ];
    let text = page.text().await;
    let mut from = 0;
    for line in lines.iter().map(|line| page.words(line)) {
        let at = text[from..].find(&line).unwrap_or_else(|| panic!("no line “{line}” after the one before:\n{text}"));
        from += at + line.len();
    }
    assert!(text.contains(AMAL.words), "{text}");
    page.see(say::check_to(town::HUB)).await;
    let english = "Other people can see this phone. Please only write “Call us back”. Do not name the group.";
    page.see_text(english).await;
    if page.html("lang").await != "en-GB" {
        let script = "return [...document.querySelectorAll('[lang=en-GB]')].some((one) => one.dir === 'ltr' && one.innerText.includes(arguments[0]))";
        assert_eq!(page.js(script, &[json!("I will come with 2 children.")]).await, json!(true), "English beside");
    }
    page.shot().await;
}

/// What the volunteer reads is what was typed, word for word.
fn assert_what_was_typed(letter: &serde_json::Value, id: &str) {
    assert_eq!(letter["format"], "come-along/letter");
    assert_eq!(letter["id"], id);
    assert_eq!(letter["kind"], "come-along");
    assert_eq!(letter["listing"], json!({ "id": town::LUNCH_ID, "name": town::LUNCH }));
    let answers = json!({
        "name": AMAL.name, "reply": "text", "phone": "07700 900123", "others_see_this_phone": true, "good_times": [],
        "language": "ar", "speak_to": "woman", "children": 2, "helps": ["meet-me", "halal"], "else": AMAL.words,
    });
    let mut found = letter["answers"].clone();
    // A question that came later than this path is left empty on it.
    let empty = [json!([]), json!(0)];
    let known = |key: &str| answers.get(key).is_some();
    found.as_object_mut().expect("answers").retain(|key, value| known(key) || !empty.contains(value));
    assert_eq!(found, answers);
    let sentences = json!([
        "Other people can see this phone. Please only write “Call us back”. Do not name the group.",
        "Please call me Amal أمل.",
        "I want to come to Tuesday lunch & stories.",
        "Send me a text on 07700 900123.",
        "I speak Arabic.",
        "I want to speak to a woman.",
        "I will come with 2 children.",
        "This helps me come: Someone meets me, Halal food.",
        format!("I also want to say: {}", AMAL.words),
    ]);
    assert_eq!(letter["sentences"], sentences);
}
