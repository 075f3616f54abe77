//! Parts of files: a broken download goes on, and never with the bytes of another file.

use super::client::{Answer, ask};
use super::running::{Hub, Serving};

const FILE: &[u8] = b"0123456789";

fn get(serving: &Serving, method: &str, headers: &[(&str, &str)]) -> Answer {
    ask(serving.address, method, "/picture.png", headers, b"")
}

#[test]
fn a_part_of_a_file_is_given() {
    let hub = Hub::new();
    hub.put_dist("picture.png", FILE);
    let serving = hub.serve();
    let whole = get(&serving, "GET", &[]);
    assert_eq!((whole.status, whole.header("accept-ranges")), (200, Some("bytes")));
    for (range, content_range, bytes) in [
        ("bytes=0-3", "bytes 0-3/10", "0123"),
        ("bytes=7-", "bytes 7-9/10", "789"),
        ("bytes=-2", "bytes 8-9/10", "89"),
        ("bytes=8-99", "bytes 8-9/10", "89"),
    ] {
        let part = get(&serving, "GET", &[("range", range)]);
        assert_eq!((part.status, part.text().as_str()), (206, bytes), "{range}");
        assert_eq!(part.header("content-range"), Some(content_range), "{range}");
        assert_eq!(part.header("content-length"), Some(bytes.len().to_string().as_str()), "{range}");
        for name in ["etag", "content-type", "cache-control", "vary"] {
            assert_eq!(part.header(name), whole.header(name), "{range}: {name}");
        }
        assert!(part.header("content-security-policy").is_some());
    }
    let nowhere = get(&serving, "GET", &[("range", "bytes=10-")]);
    assert_eq!((nowhere.status, nowhere.header("content-range")), (416, Some("bytes */10")));
    assert!(nowhere.body.is_empty());
}

#[test]
fn what_is_no_question_for_one_part_is_answered_whole() {
    let hub = Hub::new();
    hub.put_dist("picture.png", FILE);
    let serving = hub.serve();
    for range in ["bytes=0-1,4-5", "bytes=4-2", "lines=0-1", "nonsense"] {
        let answer = get(&serving, "GET", &[("range", range)]);
        assert_eq!((answer.status, answer.body.as_slice()), (200, FILE), "{range}");
    }
    let head = get(&serving, "HEAD", &[("range", "bytes=0-3")]);
    assert_eq!((head.status, head.header("content-length")), (200, Some("10")));
    let letter = ask(serving.address, "POST", "/inbox", &[("range", "bytes=0-3")], b"x");
    assert_eq!(letter.status, 400);
}

#[test]
fn another_file_is_never_continued() {
    let hub = Hub::new();
    hub.put_dist("picture.png", FILE);
    let serving = hub.serve();
    let tag = get(&serving, "GET", &[]).header("etag").unwrap().to_owned();
    let go_on = |condition: &str| get(&serving, "GET", &[("range", "bytes=4-"), ("if-range", condition)]);
    assert_eq!((go_on(&tag).status, go_on(&tag).text().as_str()), (206, "456789"));
    for other in ["\"another\"", &format!("W/{tag}"), "Sat, 21 Nov 2026 10:00:00 GMT"] {
        assert_eq!((go_on(other).status, go_on(other).body.as_slice()), (200, FILE), "{other}");
    }
    let have_it = get(&serving, "GET", &[("range", "bytes=4-"), ("if-none-match", &tag)]);
    assert_eq!(have_it.status, 304, "whoever has it needs no part");
    hub.put_dist("picture.png", b"abcdefghij");
    assert_eq!((go_on(&tag).status, go_on(&tag).text().as_str()), (200, "abcdefghij"));
}

#[test]
fn a_packed_file_has_no_parts() {
    let hub = Hub::new();
    hub.put_dist("words.txt", "the same words ".repeat(100).as_bytes());
    let serving = hub.serve();
    let asked = [("range", "bytes=0-3"), ("accept-encoding", "br")];
    let packed = ask(serving.address, "GET", "/words.txt", &asked, b"");
    assert_eq!((packed.status, packed.header("content-encoding")), (200, Some("br")));
    assert_eq!((packed.header("accept-ranges"), packed.header("content-range")), (None, None));
    let plain = ask(serving.address, "GET", "/words.txt", &asked[..1], b"");
    assert_eq!((plain.status, plain.text().as_str()), (206, "the "));
}
