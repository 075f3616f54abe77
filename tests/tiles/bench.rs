//! What a phone pays for one area, however big the country is: the phone's half of `make bench-import`, which goes on
//! to open the areas in a browser (`tools/bench/area.mjs`).
//!
//! `cargo test --release --test tiles what_a_phone_pays -- --ignored --nocapture`
//!
//! The country is made of towns of 300 listings, each some thirty kilometres from the next, around the one that is
//! opened: a country of 1,000 has four of them. Every size has the same town in its middle, and is laid out as a
//! country, also the smallest (which a hub would publish as one pack). No listing is held:
//! each is made again when its pack is written, and only the packs around the middle are kept.
//!
//! Bytes are those on the way, with brotli at its best. The JSON beside them is that of the same records as an Open
//! Referral feed: one object a service, with its organisation, location, schedule and costs, each with the UUID
//! that the standard wants, no field that is empty, packed with gzip at its best.
//!
//! `PHONE_SIZES=1000,100000` measures other sizes. What was kept lies under `target/bench/area/SIZE`, with brotli
//! beside, and the figures in `figures.json` there.

use crate::phone::{Host, open};
use crate::support::records;
use brotli::enc::BrotliEncoderParams;
use come_along::model::*;
use come_along::tiles::*;
use flate2::{Compression, write::GzEncoder};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::Instant;

const SIZES: [usize; 3] = [1_000, 100_000, 1_000_000];
const TOWN: usize = 300;
/// From one town to the next, in hundred-thousandths of a degree.
const APART: (i32, i32) = (27_000, 44_000);
const MIDDLE: Point = Point { lat: 5_300_000, lon: -150_000 };
/// Only what is so near to the middle is kept, in metres.
const KEPT: u32 = 60_000;

/// The middle of a town: they lie in rings around the first.
fn town(number: usize) -> Point {
    let ring = (0..).find(|ring| (2 * ring + 1) * (2 * ring + 1) > number).unwrap();
    let (mut across, mut up) = (0, 0);
    if ring > 0 {
        let at = number - (2 * ring - 1) * (2 * ring - 1);
        let (ring, at) = (ring as i32, at as i32);
        let (side, step) = (at / (2 * ring), at % (2 * ring) - ring);
        (across, up) = [(step, -ring), (ring, step), (-step, ring), (-ring, -step)][side as usize];
    }
    Point { lat: MIDDLE.lat + up * APART.0, lon: MIDDLE.lon + across * APART.1 }
}

/// What is anywhere: one full pack, as everybody takes who opens a country that has more of it.
const ANYWHERE: usize = 100;

/// The same listing whenever it is asked for: the first are anywhere, then town follows town; a source has ten.
fn listing(number: usize) -> Listing {
    let mut listing = records::listings(1, number as u64).remove(0);
    listing.id = format!("made:{number:07}");
    let Some(number) = number.checked_sub(ANYWHERE) else {
        listing.place = Fact::stated(Whereabouts::Online);
        listing.source = "national".into();
        return listing;
    };
    listing.source = format!("county{}", number / TOWN / 10);
    let place = listing.public_place().cloned().unwrap();
    let (home, away) = (town(number / TOWN), place.point.unwrap());
    // The records lie within 20 kilometres; a town is narrower.
    let near = |home: i32, away: i32| home + away / 10;
    let point = Point { lat: near(home.lat, away.lat - MIDDLE.lat), lon: near(home.lon, away.lon - MIDDLE.lon) };
    listing.place = Fact::stated(Whereabouts::At(Place { point: Some(point), ..place }));
    listing
}

/// The outcodes of a whole country: as many as there are, in places as likely.
fn districts() -> Vec<District> {
    let code = |number: usize| {
        let letters = [b'A' + (number / 130) as u8, b'A' + (number / 20 % 7) as u8];
        format!("{}{}", str::from_utf8(&letters).unwrap(), number % 20 + 1)
    };
    let middle = |number: usize| {
        let mut dice = records::Dice::new(number as u64);
        Point { lat: 5_000_000 + dice.below(800_000) as i32, lon: -600_000 + dice.below(700_000) as i32 }
    };
    // The first is that of the town which is opened.
    let middle = |number: usize| if number == 0 { MIDDLE } else { middle(number) };
    (0..2_900).map(|number| District { code: code(number), middle: middle(number) }).collect()
}

fn host(count: usize) -> (Host, usize) {
    let mut spool = Spool::default();
    (0..ANYWHERE + count).for_each(|number| spool.add(&listing(number), number));
    let credit = |number: usize| SourceCredit {
        id: format!("county{number}"),
        name: format!("The list of county {number}"),
        licence: Some("Open Government Licence 3.0".into()),
        url: Some(format!("https://county{number}.example.org/")),
    };
    let sources = (0..=count / TOWN / 10).map(credit).collect();
    // As many postcodes as there are places to set out from.
    let districts = districts().into_iter().take((count / 20).clamp(40, 2_900)).collect();
    let about = About { made_at: 1_790_000_000, sources, districts, one_pack: 0 };
    let (mut files, mut packs) = (Vec::new(), 0);
    let put = |file: File| {
        let cell = file.name.strip_prefix("pack-p").map(|_| file.name.trim_start_matches("pack-"));
        packs += usize::from(cell.is_some());
        let metres = cell.map(|cell| Part { file: cell.to_owned(), listings: 0 }.metres_from(MIDDLE));
        if metres.is_none_or(|metres| metres <= KEPT) {
            files.push(file);
        }
        Ok::<(), std::convert::Infallible>(())
    };
    let Ok(()) = spool.write(&about, |number| Ok(block(&listing(number))), put);
    (Host::of(files), packs)
}

fn brotli(bytes: &[u8]) -> Vec<u8> {
    let params = BrotliEncoderParams { quality: 11, size_hint: bytes.len(), ..BrotliEncoderParams::default() };
    let mut packed = Vec::new();
    brotli::BrotliCompress(&mut &*bytes, &mut packed, &params).unwrap();
    packed
}

/// Everything of this bench.
fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("target/bench/area")
}

/// What was kept of a country, for a browser to open.
fn keep(host: &Host, count: usize) {
    let folder = folder().join(count.to_string());
    std::fs::create_dir_all(&folder).unwrap();
    for (name, bytes) in host.files() {
        std::fs::write(folder.join(name), bytes).unwrap();
        std::fs::write(folder.join(format!("{name}.br")), brotli(bytes)).unwrap();
    }
}

fn gzip(bytes: &[u8]) -> usize {
    let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
    gzip.write_all(bytes).unwrap();
    gzip.finish().unwrap().len()
}

/// A UUID, as Open Referral UK wants for every object, the same for the same name.
fn uuid(of: &Listing, what: &str) -> String {
    let hash = Sha256::digest(format!("{} {what}", of.id).as_bytes());
    let hex: String = hash.iter().take(16).map(|byte| format!("{byte:02x}")).collect();
    format!("{}-{}-{}-{}-{}", &hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..])
}

/// A service as Open Referral writes it.
fn service(listing: &Listing) -> Value {
    let place = listing.public_place();
    let location = |place: &Place| {
        json!({"id": uuid(listing, "at"), "location": {
            "id": uuid(listing, "location"), "location_type": "physical", "name": place.name,
            "latitude": place.point.map(|point| f64::from(point.lat) / 1e5),
            "longitude": place.point.map(|point| f64::from(point.lon) / 1e5),
            "addresses": [{
                "id": uuid(listing, "address"), "address_type": "physical", "address_1": place.street,
                "city": place.area, "postal_code": place.postcode, "country": "GB",
            }],
        }})
    };
    let schedule = json!({
        "id": uuid(listing, "schedule"), "freq": "WEEKLY", "byday": "TU", "opens_at": "10:00", "closes_at": "12:00",
    });
    let mut service = json!({
        "id": uuid(listing, "service"), "name": listing.name.text, "description": listing.description.as_ref().map(|one| &one.text),
        "status": "active", "organization": {
            "id": uuid(listing, "organization"),
            "name": listing.organization.as_ref().map(|one| &one.name),
        },
        "schedules": [schedule],
    });
    if let Some(place) = place {
        service["service_at_locations"] = json!([location(place)]);
    }
    if listing.cost.value() == Some(&Cost::Free) {
        service["cost_options"] = json!([{"id": uuid(listing, "cost"), "option": "Free", "amount": 0}]);
    }
    service
}

#[test]
#[ignore = "makes a country of a million: some minutes"]
fn what_a_phone_pays() {
    println!("listings  packs  requests  bytes  (manifest, outcodes, shards, near, anywhere)  listings read  open, ms");
    let mut rows: Vec<(usize, f64)> = Vec::new();
    let sizes = std::env::var("PHONE_SIZES").map(|sizes| sizes.split(',').map(|one| one.parse().unwrap()).collect());
    let sizes: Vec<usize> = sizes.unwrap_or_else(|_| SIZES.to_vec());
    let _ = std::fs::remove_dir_all(folder());
    let mut figures = Vec::new();
    for count in sizes.iter().copied() {
        let (host, packs) = host(count);
        host.asked.borrow_mut().clear();
        let outcodes = host.manifest().outcodes_of("A").map(|part| part.name(Kind::Outcodes));
        let area = open(&host, Some(MIDDLE), ENOUGH);
        let anywhere = open(&host, None, 1);
        let mut asked: Vec<String> = host.asked.borrow().clone();
        asked.extend(outcodes);
        asked.sort();
        asked.dedup();
        let weight = |begins: &str| -> usize {
            asked.iter().filter(|name| name.starts_with(begins)).map(|name| brotli(host.get(name)).len()).sum()
        };
        let parts = ["manifest", "outcodes", "shard", "pack-p", "pack-a"].map(weight);
        let mut times: Vec<f64> = (0..31)
            .map(|_| {
                let begin = Instant::now();
                let (near, any) = (open(&host, Some(MIDDLE), ENOUGH), open(&host, None, 1));
                assert!(near.heads.len() + any.heads.len() > 0);
                begin.elapsed().as_secs_f64() * 1e3
            })
            .collect();
        times.sort_by(f64::total_cmp);
        let (bytes, ms) = (parts.iter().sum::<usize>(), times[15]);
        println!(
            "{count:>8}  {packs:>5}  {:>8}  {bytes:>5}  {parts:?}  {} + {}  {ms:.2}",
            asked.len(),
            area.heads.len(),
            anywhere.heads.len(),
        );
        rows.push((bytes, ms));
        keep(&host, count);
        figures.push(figure(&format!("phone: bytes to open an area, brotli, of {count}"), bytes as f64, None));
        figures.push(figure(&format!("phone: processor of this machine to open it, ms, of {count}"), ms, None));
        if count == sizes[0] {
            let half = half_of_json(&host);
            figures.push(figure("phone: a pack in terms of gzip JSON of the same records", half, Some(0.5)));
        }
    }
    let (first, last) = (rows[0], rows[rows.len() - 1]);
    println!("the last by the first: bytes {:.3}, time {:.3}", last.0 as f64 / first.0 as f64, last.1 / first.1);
    let growth = last.0 as f64 / first.0 as f64;
    figures.push(figure("phone: bytes in the largest country in terms of the smallest", growth, Some(1.1)));
    std::fs::write(folder().join("figures.json"), serde_json::to_string_pretty(&figures).unwrap()).unwrap();
    assert!(figures.iter().all(|line| line["ok"] == true), "{figures:?}");
}

fn figure(name: &str, value: f64, at_most: Option<f64>) -> Value {
    let ok = at_most.is_none_or(|target| value <= target);
    let target = at_most.map(|target| format!("<= {target}"));
    json!({"name": name, "value": (value * 1000.0).round() / 1000.0, "target": target, "ok": ok})
}

/// One pack in terms of the same records as JSON.
fn half_of_json(host: &Host) -> f64 {
    let area = open(host, Some(MIDDLE), ENOUGH);
    let listings: Vec<Listing> = area.blocks.iter().map(|block| whole(block).unwrap()).collect();
    let all = encode(&Directory {
        made_at: 0,
        sources: Vec::new(),
        listings: listings.clone(),
        districts: Vec::new(),
        one_pack: usize::MAX,
    });
    let pack = brotli(&all[0].bytes).len();
    let json = json!(listings.iter().map(service).collect::<Vec<_>>()).to_string();
    let (json, raw) = (gzip(json.as_bytes()), json.len());
    println!(
        "{} listings as a pack: {pack} with brotli; as Open Referral JSON: {json} with gzip, {raw} plain",
        listings.len()
    );
    pack as f64 / json as f64
}
