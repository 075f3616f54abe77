//! The site out: layers, headers, packing, caching, no way out of the folder, words that fall back.

use super::client::{Answer, ask, raw};
use super::letter::settings;
use super::running::{Hub, Serving};
use come_along::i18n::pseudo::Pseudo;
use come_along::i18n::{Direction, Languages, Voice, say};
use come_along::search::words::{Concepts, Index};
use come_along::site::Start;
use std::fs;
use std::net::TcpStream;
use std::os::unix::fs::symlink;
use std::time::Instant;

fn assert_guarded(answer: &Answer, what: &str) {
    let policy = answer.header("content-security-policy").unwrap_or_else(|| panic!("{what}: no policy"));
    for part in [
        "default-src 'none'",
        "script-src 'self' 'wasm-unsafe-eval'",
        "require-trusted-types-for 'script'",
        "connect-src 'self'",
    ] {
        assert!(policy.split("; ").any(|one| one == part), "{what}: {part} is not in {policy}");
    }
    for (name, value) in [
        ("referrer-policy", "no-referrer"),
        ("x-content-type-options", "nosniff"),
        ("cross-origin-opener-policy", "same-origin"),
        ("cross-origin-resource-policy", "same-origin"),
    ] {
        assert_eq!(answer.header(name), Some(value), "{what}");
    }
    if answer.header("content-type").is_some_and(|kind| kind.starts_with("text/html")) {
        assert!(answer.header("permissions-policy").is_some_and(|value| value.contains("camera=()")), "{what}");
    }
    assert_eq!(answer.header("set-cookie"), None, "{what}");
    assert!(answer.header("cache-control").is_some(), "{what}");
}

#[test]
fn every_kind_of_answer_has_the_headers() {
    let hub = Hub::new();
    hub.put_dist("picture.svg", b"<svg/>");
    hub.put_dist("worker.js", b"// works");
    let serving = hub.serve();
    let tag = serving.get("/").header("etag").unwrap().to_owned();
    let kinds = [
        (200, ask(serving.address, "GET", "/", &[], b"")),
        (200, ask(serving.address, "HEAD", "/", &[], b"")),
        (200, serving.get("/picture.svg")),
        (200, serving.get("/worker.js")),
        (200, serving.get("/files.json")),
        (304, ask(serving.address, "GET", "/", &[("if-none-match", &tag)], b"")),
        (404, serving.get("/nothing-here")),
        (404, serving.get("/words/xx")),
        (404, serving.get("/words/concepts")),
        (405, ask(serving.address, "DELETE", "/", &[], b"")),
        (405, ask(serving.address, "POST", "/start", &[], b"")),
        (400, serving.post(b"no letter")),
        (413, serving.post(&[0; 100_000])),
    ];
    for (status, answer) in kinds {
        assert_eq!(answer.status, status);
        assert_guarded(&answer, &status.to_string());
    }
}

/// What browsers read with pages and workers alone is not said with each file: together that was 4 kB of a first visit.
#[test]
fn parts_of_a_page_are_told_only_what_holds_for_parts() {
    let hub = Hub::new();
    hub.put_dist("boot.js", b"// starts");
    hub.put_dist("style.css", b"ours{}");
    hub.put_dist("letters.woff2", b"letters");
    let serving = hub.serve();
    for path in ["/boot.js", "/style.css", "/letters.woff2", "/start", "/words/en-GB", "/concepts/en-GB"] {
        let answer = serving.get(path);
        assert_eq!(answer.status, 200, "{path}");
        for name in ["referrer-policy", "x-content-type-options", "cross-origin-resource-policy", "cache-control"] {
            assert!(answer.header(name).is_some(), "{path}: {name}");
        }
        for name in ["content-security-policy", "cross-origin-opener-policy", "permissions-policy", "set-cookie"] {
            assert_eq!(answer.header(name), None, "{path}: {name}");
        }
    }
}

#[test]
fn an_inbox_elsewhere_is_let_through_the_policy() {
    let hub = Hub::new();
    hub.set("inbox", serde_json::json!("https://inbox.example.org"));
    let policy = hub.serve().get("/").header("content-security-policy").unwrap().to_owned();
    assert!(policy.contains("connect-src 'self' https://inbox.example.org"), "{policy}");
}

#[test]
fn the_hubs_own_files_lie_over_the_built_in_ones() {
    let hub = Hub::new();
    hub.put_dist("picture.svg", b"<svg>ours</svg>");
    hub.put_dist("style.css", b"ours{}");
    hub.put_site("picture.svg", b"<svg>theirs</svg>");
    hub.put_site("directory/a.tile", b"tile");
    let serving = hub.serve();
    assert_eq!(serving.get("/picture.svg").text(), "<svg>theirs</svg>");
    assert_eq!(serving.get("/style.css").text(), "ours{}");
    assert_eq!(serving.get("/directory/a.tile").text(), "tile");
    fs::remove_file(hub.dir().join("site/picture.svg")).unwrap();
    assert_eq!(serving.get("/picture.svg").text(), "<svg>ours</svg>", "seen without a restart");
}

#[test]
fn there_is_no_way_out_of_the_folder() {
    let hub = Hub::new();
    hub.put_site("inside/note.txt", b"inside");
    let site = hub.dir().join("site");
    symlink("../keys/hub.key", site.join("link.txt")).unwrap();
    symlink("../keys", site.join("folder")).unwrap();
    symlink("inside/note.txt", site.join("near.txt")).unwrap();
    let serving = hub.serve();
    let key = hub.dir().join("keys/hub.key");
    let absolute = format!("/{}", key.display());
    for path in [
        "/../keys/hub.key",
        "/%2e%2e/keys/hub.key",
        "/%2E%2E%2Fkeys%2Fhub.key",
        "/inside/../../keys/hub.key",
        "/inside/%2e%2e/%2e%2e/keys/hub.key",
        "/..%5ckeys%5chub.key",
        "/%252e%252e/keys/hub.key",
        "//etc/passwd",
        &absolute,
        "/link.txt",
        "/folder/hub.key",
        "/keys/hub.key",
        "/inbox.sqlite",
        "/inside",
        "/inside/",
        "/.",
        "/directory/",
        "/folder",
    ] {
        let answer = serving.get(path);
        assert_eq!(answer.status, 404, "{path}: {}", answer.text());
        assert!(!answer.text().contains("SECRET") && !answer.text().contains("root:"), "{path}");
    }
    assert_eq!(serving.get("/near.txt").text(), "inside", "a link that stays inside is a file");
}

#[test]
fn types_caching_and_packing() {
    let hub = Hub::new();
    let script = "export const words = 'again and again';\n".repeat(200);
    hub.put_dist("web-0123456789abcdef.js", script.as_bytes());
    hub.put_dist("web-0123456789abcdef_bg.wasm", b"\0asm");
    hub.put_dist("boot.js", b"// small");
    let serving = hub.serve();
    let kinds = [
        ("/", "text/html; charset=utf-8", "no-cache"),
        ("/boot.js", "text/javascript; charset=utf-8", "no-cache"),
        ("/web-0123456789abcdef.js", "text/javascript; charset=utf-8", "public, max-age=31536000, immutable"),
        ("/web-0123456789abcdef_bg.wasm", "application/wasm", "public, max-age=31536000, immutable"),
        ("/start", "application/octet-stream", "no-cache"),
    ];
    for (path, content_type, cache) in kinds {
        let answer = serving.get(path);
        assert_eq!(
            (answer.header("content-type"), answer.header("cache-control")),
            (Some(content_type), Some(cache)),
            "{path}"
        );
    }
    let packed = ask(serving.address, "GET", "/web-0123456789abcdef.js", &[("accept-encoding", "gzip, br;q=1.0")], b"");
    assert_eq!((packed.header("content-encoding"), packed.header("vary")), (Some("br"), Some("accept-encoding")));
    assert!(packed.body.len() * 10 < script.len(), "{} bytes", packed.body.len());
    let plain = ask(serving.address, "GET", "/web-0123456789abcdef.js", &[("accept-encoding", "br;q=0, gzip")], b"");
    assert_eq!((plain.header("content-encoding"), plain.text()), (None, script));
    assert_ne!(plain.header("etag"), packed.header("etag"), "other bytes, another tag");
    let head = ask(serving.address, "HEAD", "/web-0123456789abcdef.js", &[], b"");
    assert_eq!((head.status, head.body.len(), head.header("content-length")), (200, 0, plain.header("content-length")));
}

fn english(voice: &Voice) -> String {
    voice.text(&say::ask_open()).text
}

fn words(serving: &Serving, tag: &str) -> Voice {
    let answer = serving.get(&format!("/words/{tag}"));
    assert_eq!(answer.status, 200);
    Voice::read(answer.body).expect("always in order")
}

#[test]
fn broken_words_fall_back_to_english_and_the_operator_is_told_once() {
    let hub = Hub::new();
    hub.put_site("locales/ar/03-ask.ftl", "ask-wait = انتظار\nask-open = {\n".as_bytes());
    hub.put_site("locales/en-GB/03-ask.ftl", b"ask-open = { $nobody }\n");
    hub.put_site("locales/en-GB/05-next.ftl", b"\xff\xfe not text");
    let serving = hub.serve();
    for tag in ["ar", "ar", "en-GB", "en-GB"] {
        assert_eq!(english(&words(&serving, tag)), "Ask to come along", "{tag}");
    }
    assert_eq!(words(&serving, "ar").text(&say::ask_wait()).text, "انتظار", "what is sound is used");
    let (_, errors) = serving.stop();
    assert!(errors.contains("locales/ar/03-ask.ftl") && errors.contains("05-next.ftl is not UTF-8"), "{errors}");
    assert_eq!(errors.matches("locales/ar/03-ask.ftl:").count(), 1, "{errors}");
}

#[test]
fn what_people_call_things_is_a_file_a_language_and_the_hubs_own_words_count() {
    let hub = Hub::new();
    let serving = hub.serve();
    let concepts = || Concepts::from_bytes(&serving.get("/concepts/ar").body).expect("always in order");
    let index = Index::default();
    let understood = |concepts: &Concepts, typed: &str| {
        let found = index.find(concepts, typed, "en-GB");
        found.concepts().iter().map(|concept| concepts.name(*concept, "en-GB").to_owned()).collect::<Vec<_>>()
    };
    let first = concepts();
    assert_eq!(understood(&first, "كرة القدم"), ["football"]);
    assert_eq!(understood(&first, "qwfpgj "), Vec::<String>::new());
    hub.put_site("locales/concepts/it.ftl", b"football = qwfpgj\nfotball = x\n");
    hub.put_site("locales/concepts/so.ftl", b"\xff\xfe not text");
    let second = concepts();
    assert_eq!(understood(&second, "qwfpgj "), ["football"]);
    assert_eq!(understood(&second, "كرة القدم"), ["football"], "one broken file costs only itself");
    concepts();
    let (_, errors) = serving.stop();
    assert_eq!(errors.matches("there is no concept `fotball`").count(), 1, "{errors}");
    assert_eq!(errors.matches("so.ftl is not UTF-8").count(), 1, "{errors}");
}

#[test]
fn an_edit_shows_on_the_next_visit() {
    let hub = Hub::new();
    let serving = hub.serve();
    assert_eq!(english(&words(&serving, "en-GB")), "Ask to come along");
    hub.put_site("locales/en-GB/03-ask.ftl", b"ask-open = Come with us\n");
    assert_eq!(english(&words(&serving, "en-GB")), "Come with us");
    hub.set("name", serde_json::json!("Another name"));
    assert_eq!(settings(&serving).name, "Another name");
    hub.put_site("site.json", b"{ broken");
    hub.put_site("locales/index.json", b"[ broken");
    let start = Start::from_bytes(&serving.get("/start").body).unwrap();
    assert_eq!(start.settings.name, "Test Hub", "the settings from the start stand");
    assert!(Languages::from_bytes(&start.languages).unwrap().get("ar").is_some(), "the built-in table stands");
    serving.get("/start");
    let (_, errors) = serving.stop();
    assert_eq!(
        (errors.matches("site.json cannot be read").count(), errors.matches("index.json cannot be read").count()),
        (1, 1),
        "{errors}"
    );
}

/// Somebody who lives nowhere: never offered to visitors, nor to a hub that counts its languages.
#[test]
fn made_up_languages_are_served_only_when_they_are_asked_for() {
    let hub = Hub::new();
    hub.put_dist("index.html", b"<!doctype html>{{every crisis-open}}");
    hub.set("languages", serde_json::json!(["en-GB"]));
    let tags = |serving: &Serving| -> Vec<String> {
        let start = Start::from_bytes(&serving.get("/start").body).unwrap();
        let table = Languages::from_bytes(&start.languages).unwrap();
        table.offered().map(|language| language.tag.clone()).collect()
    };
    let serving = hub.serve();
    assert!(!tags(&serving).iter().any(|tag| tag.ends_with("-XA") || tag.ends_with("-XB")));
    assert_eq!(serving.get("/words/en-XA").status, 404);
    assert!(!serving.get("/").text().contains("-X"));
    drop(serving);

    let serving = hub.serve_with(&["--pseudo"]);
    assert_eq!(tags(&serving)[1..], ["en-XA", "ar-XB"], "after the real ones");
    assert_eq!(english(&words(&serving, "en-XA")), format!("⟦{}⟧", Pseudo::Accented.text("Ask to come along")));
    assert_eq!(words(&serving, "ar-XB").direction(), Direction::Rtl);
    let page = serving.get("/").text();
    assert!(
        page.contains("<span lang=\"en-XA\" dir=\"ltr\" hidden>⟦") && page.contains("lang=\"ar-XB\" dir=\"rtl\""),
        "{page}"
    );
    hub.put_site("locales/en-GB/03-ask.ftl", b"ask-open = Hm\n");
    assert_eq!(
        english(&words(&serving, "en-XA")),
        format!("⟦{}⟧", Pseudo::Accented.text("Hm")),
        "made from the hub's own English, on the next visit"
    );
}

#[test]
fn an_open_connection_does_not_delay_stopping() {
    let hub = Hub::new();
    let serving = hub.serve();
    let _held = TcpStream::connect(serving.address).unwrap();
    let begun = Instant::now();
    let (ended_well, errors) = serving.stop();
    assert!(ended_well && begun.elapsed().as_secs() < 14, "{errors}");
}

#[test]
fn a_request_that_never_ends_is_cut_off() {
    let hub = Hub::new();
    let serving = hub.serve();
    let begun = Instant::now();
    let answer = raw(serving.address, b"GET / HTTP/1.1\r\nhost: x\r\nslow: ").unwrap();
    let waited = begun.elapsed().as_secs();
    assert!(
        (10..40).contains(&waited) && !String::from_utf8_lossy(&answer).starts_with("HTTP/1.1 200"),
        "after {waited} s"
    );
}

#[test]
fn the_workshop_has_its_own_words_a_town_and_the_hubs_files_and_no_browser_keeps_it() {
    let hub = Hub::new();
    hub.put_site("locales/ar/03-ask.ftl", "ask-wait = انتظار\n".as_bytes());
    for part in
        ["workshop.css", "workshop-boot.js", "workshop-0123456789abcdef.js", "workshop-0123456789abcdef_bg.wasm"]
    {
        hub.put_dist(part, b"of the workshop");
    }
    hub.put_site("workshop.html", b"<html lang=\"{{page lang}}\"><p>{{say crisis-open}}</p>{{hub directory}}");
    let serving = hub.serve();
    let page = serving.get("/workshop.html");
    assert_guarded(&page, "the workshop");
    let page = String::from_utf8(page.body).unwrap();
    assert_eq!(page, "<html lang=\"en-GB\"><p><span data-words=\"crisis-open\"></span></p>");
    let own =
        Voice::read_for(serving.get("/workshop/words/ar").body, come_along::i18n::workshop::CONTRACT_HASH).unwrap();
    assert_eq!(own.tag(), "ar");
    let files: serde_json::Value = serde_json::from_slice(&serving.get("/workshop/files/ar.json").body).unwrap();
    assert_eq!(files["files"]["03-ask.ftl"], "ask-wait = انتظار\n");
    assert!(files["files"]["01-home.ftl"].as_str().is_some_and(|text| text.contains("home-title")));
    assert!(files["terms"].as_str().is_some_and(|text| text.contains("[[ban]]")));
    let town = come_along::tiles::decode_manifest(&serving.get("/workshop/town/manifest.bin").body).unwrap();
    let pack = serving.get(&format!("/workshop/town/{}", town.packs[0].name(come_along::tiles::Kind::Pack)));
    assert!(come_along::tiles::decode_pack(&pack.body).unwrap().listings.len() > 10);
    for nothing in
        ["/workshop/files/xx.json", "/workshop/files/..%2fterms.json", "/workshop/words/xx", "/workshop/town/x"]
    {
        assert_eq!(serving.get(nothing).status, 404, "{nothing}");
    }
    let list = String::from_utf8(serving.get("/files.json").body).unwrap();
    assert!(list.contains("/start") && !list.contains("workshop"), "{list}");
}
