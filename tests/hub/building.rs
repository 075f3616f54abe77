//! `hub build`: the same files as `hub serve` answers, the list of those that a browser keeps, and the
//! same headers told to every kind of host.

use super::running::{Hub, Serving};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

/// The page as the built site has it, short.
const PAGE: &[u8] = b"<!doctype html><html><head><meta charset=\"utf-8\">\n\
    <link rel=\"stylesheet\" href=\"/site-0123456789abcdef.css\"/></head><body>{{page note}}{{page main}}\
    <nav class=\"bar\">{{critical crisis-999}}<button>x</button></nav></body></html>";

fn site() -> Hub {
    let hub = Hub::new();
    hub.put_dist("index.html", PAGE);
    hub.put_dist("site-0123456789abcdef.css", &[b'x'; 2000]);
    hub.put_dist("web-0123456789abcdef_bg.wasm", b"\0asm");
    for name in ["between.html", "between.js", "boot.js", "worker.js", "worker-off.js", "offline.js"] {
        hub.put_dist(
            name,
            fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("public").join(name)).unwrap().as_slice(),
        );
    }
    hub.put_dist("icon.svg", b"<svg/>");
    hub.put_site("photo.png", b"a picture");
    hub
}

fn build(hub: &Hub, host: &str) -> PathBuf {
    let (dist, to) = (hub.dist(), hub.dir().with_file_name("out"));
    let folders = [dist.to_str().unwrap(), to.to_str().unwrap()];
    hub.run(&["build", "--dir", "DIR", "--dist", folders[0], "--to", folders[1], "--host", host]);
    to
}

fn names_below(root: &Path, folder: &Path) -> Vec<String> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            names.extend(names_below(root, &path));
        } else {
            names.push(path.strip_prefix(root).unwrap().to_str().unwrap().to_owned());
        }
    }
    names
}

fn address(name: &str) -> String {
    format!("/{}", name.strip_suffix("index.html").unwrap_or(name))
}

fn sha(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

#[test]
fn what_is_built_is_what_is_served() {
    let hub = site();
    let out = build(&hub, "netlify");
    let serving = hub.serve();
    let mut compared = 0;
    for name in names_below(&out, &out) {
        let bytes = fs::read(out.join(&name)).unwrap();
        if let Some(plain) = name.strip_suffix(".br") {
            let mut unpacked = Vec::new();
            brotli::BrotliDecompress(&mut bytes.as_slice(), &mut unpacked).unwrap();
            assert_eq!(unpacked, fs::read(out.join(plain)).unwrap(), "{name}");
        } else if let Some(plain) = name.strip_suffix(".gz") {
            let mut unpacked = Vec::new();
            flate2::read::GzDecoder::new(bytes.as_slice()).read_to_end(&mut unpacked).unwrap();
            assert_eq!(unpacked, fs::read(out.join(plain)).unwrap(), "{name}");
        } else if name != "_headers" {
            let answer = serving.get(&address(&name));
            assert_eq!((answer.status, answer.body), (200, bytes), "{name}");
            compared += 1;
        }
    }
    for wanted in [
        "start",
        "words/ar",
        "concepts/ar",
        "files.json",
        "en-GB/index.html",
        "list/ar.html",
        "help/ar.html",
        "photo.png",
    ] {
        assert!(out.join(wanted).is_file(), "{wanted}");
    }
    assert!(compared > 15, "{compared}");
}

#[test]
fn the_list_names_public_files_with_their_hashes() {
    let hub = site();
    hub.put_site("locales/en-GB/01-home.ftl", b"home-title = Something else");
    let serving = hub.serve();
    let list = list(&serving);
    let part = |name: &str| list[name].as_object().unwrap().clone();
    for (path, hash) in part("first").into_iter().chain(part("asked")) {
        assert_eq!(json!(sha(&serving.get(&path).body)), hash, "{path}");
    }
    let first: Vec<String> = part("first").keys().cloned().collect();
    for wanted in ["/", "/boot.js", "/offline.js", "/start", "/concepts/en-GB", "/words/en-GB", "/help/en-GB.html"] {
        assert!(first.iter().any(|path| path == wanted), "{wanted}");
    }
    for never in ["/worker.js", "/site.json", "/photo.png", "/inbox", "/letters/state", "/words/ar"] {
        assert!(first.iter().all(|path| path != never), "{never} is for nobody's copy");
    }
    assert!(part("asked").contains_key("/help/ar.html"), "numbers of help come with their language");
    let before = list["generation"].clone();
    hub.put_site("locales/en-GB/01-home.ftl", b"home-title = Something new");
    assert_ne!(self::list(&serving)["generation"], before, "other words are another generation");
}

#[test]
fn a_hub_that_wants_no_copy_serves_the_worker_that_forgets() {
    let hub = site();
    let serving = hub.serve();
    let worker = |name: &str| fs::read(hub.dist().join(name)).unwrap();
    assert_eq!(serving.get("/worker.js").body, worker("worker.js"));
    for (field, no, yes) in [("offline", false, true), ("kiosk", true, false)] {
        hub.set(field, json!(no));
        assert_eq!(serving.get("/worker.js").body, worker("worker-off.js"), "{field}");
        assert_eq!(list(&serving), json!({ "off": true }), "{field}");
        assert_eq!(fs::read(build(&hub, "netlify").join("worker.js")).unwrap(), worker("worker-off.js"), "{field}");
        hub.set(field, json!(yes));
    }
}

fn list(serving: &Serving) -> Value {
    serde_json::from_slice(&serving.get("/files.json").body).unwrap()
}

#[test]
fn a_folder_with_other_things_in_it_is_left_alone() {
    let hub = site();
    let to = hub.dir().with_file_name("out");
    fs::create_dir_all(&to).unwrap();
    fs::write(to.join("my-thesis.txt"), "years of work").unwrap();
    let dist = hub.dist();
    let arguments = ["build", "--dir", "DIR", "--dist", dist.to_str().unwrap(), "--to", to.to_str().unwrap()];
    assert!(hub.refuses(&arguments).contains("not from `hub build`"));
    assert_eq!(fs::read_to_string(to.join("my-thesis.txt")).unwrap(), "years of work");
    fs::remove_file(to.join("my-thesis.txt")).unwrap();
    hub.run(&arguments);
    fs::write(to.join("left-over.txt"), "from before").unwrap();
    hub.run(&arguments);
    assert!(!to.join("left-over.txt").exists(), "a build holds nothing from before");
}

/// The headers that a host sends with a file, by the host's own rules.
type Rules = fn(&str, &str) -> BTreeMap<String, String>;

/// Every header of ours.
const TOLD: [&str; 8] = [
    "content-security-policy",
    "referrer-policy",
    "x-content-type-options",
    "cross-origin-opener-policy",
    "cross-origin-embedder-policy",
    "cross-origin-resource-policy",
    "permissions-policy",
    "cache-control",
];

/// Those that browsers read with pages and workers alone.
const OF_PAGES: [&str; 3] = ["content-security-policy", "cross-origin-opener-policy", "permissions-policy"];

#[test]
fn every_host_is_told_the_same_headers() {
    let hub = site();
    hub.set("inbox", json!("https://inbox.example.org"));
    let serving = hub.serve();
    let hosts: [(&str, &str, Rules); 4] = [
        ("netlify", "out/_headers", netlify),
        ("nginx", "out.nginx.conf", nginx),
        ("caddy", "out.Caddyfile", caddy),
        ("apache", "out/.htaccess", apache),
    ];
    for (host, file, rules) in hosts {
        build(&hub, host);
        let text = fs::read_to_string(hub.dir().with_file_name(file)).unwrap();
        for path in [
            "/",
            "/ar/",
            "/boot.js",
            "/start",
            "/list/ar.html",
            "/help/ar.html",
            "/between.html",
            "/between.js",
            "/worker.js",
            "/icon.svg",
            "/site-0123456789abcdef.css",
            "/web-0123456789abcdef_bg.wasm",
        ] {
            let (mut told, answer) = (rules(&text, path), serving.get(path));
            // Netlify and Cloudflare ask again for what has no line.
            told.entry("cache-control".into()).or_insert_with(|| "no-cache".into());
            for name in TOLD {
                // What browsers read with pages alone is said there; hosts that know no kinds say it always.
                if OF_PAGES.contains(&name) && answer.header(name).is_none() {
                    continue;
                }
                assert_eq!(told.get(name).map(String::as_str), answer.header(name), "{host} {path} {name}");
            }
            assert!(told.keys().all(|name| TOLD.contains(&name.as_str())), "{host} {path}: {told:?}");
        }
        if host == "netlify" {
            assert_eq!(rules(&text, "/between"), rules(&text, "/between.html"), "it leads to the shorter name");
        }
    }
}

/// Blocks of a path and its headers; a star at the end stands for anything.
fn netlify(text: &str, path: &str) -> BTreeMap<String, String> {
    let mut headers = BTreeMap::new();
    let mut holds = false;
    for line in text.lines() {
        match line.strip_prefix("  ") {
            None => holds = line.strip_suffix('*').map_or(line == path, |start| path.starts_with(start)),
            Some(header) if holds => {
                let (name, value) = header.split_once(": ").unwrap();
                assert!(headers.insert(name.to_owned(), value.to_owned()).is_none(), "{name} twice would be joined");
            }
            Some(_) => {}
        }
    }
    headers
}

fn is_kept(path: &str) -> bool {
    path.contains("-0123456789abcdef")
}

/// The pattern of names that change with their content, as it stands in the settings.
fn assert_pattern(text: &str) {
    assert!(text.contains(r"-[0-9a-f]{12,16}(_bg)?\.[a-z0-9]+$"), "{text}");
}

/// A location by pattern goes before the location of everything.
fn nginx(text: &str, path: &str) -> BTreeMap<String, String> {
    assert_pattern(text);
    let start = match path {
        "/between.html" => "location = /between.html",
        _ if is_kept(path) => "location ~",
        _ => "location / {",
    };
    let block = text.split_once(start).unwrap().1.split_once("\n}").unwrap().0;
    let lines = block.lines().filter_map(|line| line.trim().strip_prefix("add_header "));
    lines.map(|line| pair(line.strip_suffix(" always;").unwrap())).collect()
}

fn caddy(text: &str, path: &str) -> BTreeMap<String, String> {
    assert_pattern(text);
    let block = text.split_once("\nheader {\n").unwrap().1.split_once("\n}").unwrap().0;
    let matcher = if is_kept(path) { "header @kept " } else { "header @asked " };
    let one = text.lines().find_map(|line| line.strip_prefix(matcher)).unwrap();
    let own = format!("header {path} ");
    let own = text.lines().filter_map(|line| line.strip_prefix(&own));
    block.lines().map(str::trim).chain([one]).chain(own).map(pair).collect()
}

/// What stands in a `FilesMatch` that holds goes over what stands outside.
fn apache(text: &str, path: &str) -> BTreeMap<String, String> {
    assert_pattern(text);
    let (outside, inside) = text.split_once("<FilesMatch").unwrap();
    let set = |text: &str| {
        text.lines().filter_map(|line| line.strip_prefix("Header always set ")).map(pair).collect::<Vec<_>>()
    };
    let (kept, own) = inside.split_once("<Files \"between.html\">").unwrap();
    let inside = match path {
        "/between.html" => set(own),
        _ if is_kept(path) => set(kept),
        _ => Vec::new(),
    };
    set(outside).into_iter().chain(inside).collect()
}

fn pair(line: &str) -> (String, String) {
    let (name, value) = line.split_once(' ').unwrap();
    (name.to_owned(), value.trim_matches('"').to_owned())
}

/// Where no header can be sent the policy stands in each page, and the list has the hashes of those pages.
#[test]
fn a_host_without_headers_has_the_policy_in_the_pages() {
    let hub = site();
    let out = build(&hub, "none");
    for name in ["index.html", "en-GB/index.html", "list/ar.html", "help/ar.html", "between.html"] {
        let html = fs::read_to_string(out.join(name)).unwrap();
        let meta = html.split_once("<meta http-equiv=\"Content-Security-Policy\" content=\"").expect(name).1;
        let policy = meta.split_once('"').unwrap().0;
        assert!(policy.contains("default-src 'none'; script-src 'self' 'wasm-unsafe-eval'"), "{policy}");
        assert!(!policy.contains("frame-ancestors"), "a page cannot say that of itself");
    }
    let list: Value = serde_json::from_slice(&fs::read(out.join("files.json")).unwrap()).unwrap();
    assert_eq!(list["first"]["/"], json!(sha(&fs::read(out.join("index.html")).unwrap())));
}
