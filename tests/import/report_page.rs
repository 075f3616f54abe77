//! The report as a page: everything of a feed is text, the gaps are named, it stands alone.

use super::stage::{one, read, service};
use come_along::import::{Coverage, report_page};
use serde_json::json;

/// What a browser would run, fetch or obey.
const HOSTILE: [&str; 4] = [
    "<script>alert(1)</script>",
    "\"><img src=x onerror=alert(1)>",
    "</title><style>@import 'https://example.org'</style>",
    "<a href=\"javascript:alert(1)\">press</a>",
];

#[test]
fn what_a_feed_says_is_text_on_the_page() {
    for hostile in HOSTILE {
        let feed = json!([
            service(json!({"id": hostile, "name": hostile, "url": hostile, "email": hostile, "assured_date": hostile,
                "schedules": [{"freq": "WEEKLY", "byday": hostile, "opens_at": hostile}]})),
            {"id": hostile, "description": hostile},
        ]);
        let imported = read(&feed);
        let page = report_page(
            std::slice::from_ref(&imported.report),
            &Coverage::of(&imported.listings),
            hostile,
            &[hostile.to_owned()],
        );
        let body = page.split("</style>\n").nth(1).unwrap();
        for tag in ["<script", "<img", "<style", "<a "] {
            assert!(!body.contains(tag), "{tag} came through from {hostile}");
        }
        assert!(page.contains("default-src 'none'"));
        let quoted = body.split("<").filter(|part| part.contains("onerror") && part.contains('>'));
        assert!(quoted.clone().all(|part| part.find('>') < part.find("onerror")), "an attribute came through");
    }
}

#[test]
fn what_is_wrong_most_often_stands_first_with_its_record_and_what_to_do() {
    let feed = json!([
        service(json!({"id": "1", "email": "no at sign", "assured_date": "soon"})),
        service(json!({"id": "2", "assured_date": "later", "last_modified": "never"})),
        {"id": "3"},
    ]);
    let report = read(&feed).report;
    let gathered = report.by_reason();
    assert_eq!(gathered[0].reason, import_reason());
    assert_eq!((gathered[0].records, gathered[0].examples[0].record.id.as_str()), (2, "1"));
    assert!(gathered[0].fields >= 2);
    let page = report_page(&[report], &Coverage::default(), "Today", &[]);
    let first = page.find(import_reason().says()).unwrap();
    assert!(page.contains("Left out") && first < page.find("not an email address").unwrap());
}

fn import_reason() -> come_along::import::Reason {
    come_along::import::Reason::NotADate
}

#[test]
fn a_gap_is_named_and_never_a_blank() {
    let (listing, _) = one(json!({"name": "English class", "languages": [{"name": "Arabic"}]}));
    let page = report_page(&[], &Coverage::of([&listing]), "Today", &[]);
    let row = |need: &str| page.lines().find(|line| line.starts_with(&format!("<tr><td>{need}<"))).unwrap().to_owned();
    assert!(row("english").contains("<td class=n>1<") && row("english").contains("ar 1"), "{}", row("english"));
    assert_eq!(row("give").matches(">none<").count(), 3, "{}", row("give"));
    assert!(row("give").contains("none said"));
}
