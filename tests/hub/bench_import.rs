//! `make bench-import`: how fast a country is imported and in how much memory. Writes `target/bench/import.json`.
//!
//! Beside it runs `tools/bench/parse.py`, which only parses the same files. `SIZES=10000` measures fewer listings,
//! `KEEP=1` leaves the folder where it is, to look at.

use super::country_feed::{originals, write};
use super::running::Hub;
use come_along::tiles::{Contents, MANIFEST, TileError, decode_manifest, decode_pack};
use serde_json::{Value, json};
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// How many times faster than the script.
const FASTER: f64 = 5.0;
/// The most memory of the largest import, in terms of the one a tenth of it.
const GROWTH: f64 = 1.5;

/// One import: how many listings were published, how long it took, what it took.
struct Run {
    listings: usize,
    seconds: f64,
    megabytes: f64,
    stages: String,
}

#[test]
#[ignore = "a measurement, for a release build: make bench-import"]
fn bench_import() {
    let sizes = std::env::var("SIZES").unwrap_or_else(|_| "10000 100000 1000000".into());
    let sizes: Vec<usize> = sizes.split_whitespace().map(|size| size.parse().unwrap()).collect();
    let data = data();
    let (originals, from) = originals(data.as_deref());
    println!("made from {} {from}", originals.len());
    let mut rows = Vec::new();
    let mut runs: Vec<(usize, Run)> = Vec::new();
    for &size in &sizes {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("target/bench/country-{size}"));
        let _ = fs::remove_dir_all(&folder);
        let bytes = write(&folder.join("feed"), size, &originals);
        println!("{size} records, {:.1} MB, {:.0} bytes a record", bytes as f64 / 1e6, bytes as f64 / size as f64);
        // Before and after, so that both meet the same neighbours.
        let before = script(&folder.join("feed"), size);
        let run = import(&folder);
        let script = (before + script(&folder.join("feed"), size)) / 2.0;
        println!("{}", run.stages);
        let (ours, theirs) = (run.listings as f64 / run.seconds, size as f64 / script);
        rows.push(figure(&format!("listings a second, of {size}"), ours, Value::Null, true));
        rows.push(figure(
            &format!("records a second by a script that only parses, of {size}"),
            theirs,
            Value::Null,
            true,
        ));
        let last = size == sizes[sizes.len() - 1];
        let (target, ok) = if last { (json!(">= 5"), ours / theirs >= FASTER) } else { (Value::Null, true) };
        rows.push(figure(&format!("the first in terms of the second, of {size}"), ours / theirs, target, ok));
        rows.push(figure(
            &format!("listings published, of {size}"),
            run.listings as f64,
            json!(size),
            run.listings == size,
        ));
        rows.push(figure(&format!("most memory, MB, of {size}"), run.megabytes, Value::Null, true));
        runs.push((size, run));
        if std::env::var_os("KEEP").is_none() {
            fs::remove_dir_all(&folder).unwrap();
        }
    }
    for (size, run) in &runs {
        if let Some((_, tenth)) = runs.iter().find(|(other, _)| other * 10 == *size && *size >= 1_000_000) {
            let growth = run.megabytes / tenth.megabytes;
            rows.push(figure(
                &format!("memory of {size} in terms of a tenth of it"),
                growth,
                json!("<= 1.5"),
                growth <= GROWTH,
            ));
        }
    }
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/bench");
    fs::create_dir_all(&folder).unwrap();
    rows.extend(phones(&folder.join("import.json")));
    fs::write(folder.join("import.json"), serde_json::to_string_pretty(&rows).unwrap() + "\n").unwrap();
    rows.iter().for_each(|line| println!("{:>12}  {}  {}", line["value"], line["ok"], line["name"]));
    assert!(rows.iter().all(|line| line["ok"] == true));
}

/// The figures of phones, which `tools/bench/area.mjs` wrote there.
fn phones(path: &Path) -> Vec<Value> {
    let before = fs::read(path).unwrap_or_default();
    let before: Vec<Value> = serde_json::from_slice(&before).unwrap_or_default();
    before.into_iter().filter(|row| row["name"].as_str().is_some_and(|name| name.starts_with("phone: "))).collect()
}

fn figure(name: &str, value: f64, target: Value, ok: bool) -> Value {
    json!({"name": name, "value": (value * 100.0).round() / 100.0, "target": target, "ok": ok})
}

/// Where the files of others lie, when they are at hand.
pub(crate) fn data() -> Option<PathBuf> {
    let named = std::env::var_os("COME_ALONG_DATA").map(PathBuf::from);
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/data");
    named.into_iter().chain([beside]).find(|path| path.is_dir())
}

/// Seconds of the script.
fn script(feed: &Path, size: usize) -> f64 {
    let said = Command::new("python3").arg("tools/bench/parse.py").arg(feed).output().unwrap();
    assert!(said.status.success(), "{}", String::from_utf8_lossy(&said.stderr));
    let said: Value = serde_json::from_slice(&said.stdout).unwrap();
    assert_eq!(said["records"], size);
    said["seconds"].as_f64().unwrap()
}

/// Imports the feed into a new hub, as a volunteer does.
fn import(folder: &Path) -> Run {
    let hub = Hub::on(folder);
    let report = folder.join("report.txt");
    // The program as people run it, not as tests are built. Brotli and gzip beside the files are packed after they are
    // published, and take what they take: a hub behind a server that packs does without.
    let program = std::env::var_os("HUB_PROGRAM").unwrap_or_else(|| env!("CARGO_BIN_EXE_hub").into());
    let mut command = Command::new(program);
    command.arg("import").arg("--dir").arg(hub.dir()).args(["--country", "--timings", "--unpacked", "--report"]);
    command.arg(&report).arg(folder.join("feed")).stdout(Stdio::piped());
    let begun = Instant::now();
    let mut child = command.spawn().unwrap();
    let mut megabytes = 0.0_f64;
    // The kernel forgets a program's memory when it ends; until then it only grows.
    while child.try_wait().unwrap().is_none() {
        megabytes = megabytes.max(peak(child.id()).unwrap_or_default());
        std::thread::sleep(Duration::from_millis(5));
    }
    let seconds = begun.elapsed().as_secs_f64();
    let mut stages = String::new();
    child.stdout.take().unwrap().read_to_string(&mut stages).unwrap();
    assert!(child.wait().unwrap().success(), "{stages}");
    Run { listings: published(&hub.dir().join("site/directory")), seconds, megabytes, stages }
}

/// How many listings the public packs hold.
fn published(folder: &Path) -> usize {
    let read = |name: &str| fs::read(folder.join(name)).unwrap();
    let manifest = decode_manifest(&read(MANIFEST)).unwrap();
    let contents = Contents::of::<TileError>(&manifest, |name| Ok(read(name))).unwrap();
    contents.packs.iter().map(|name| decode_pack(&read(name)).unwrap()).map(|pack| pack.listings.len()).sum()
}

fn peak(process: u32) -> Option<f64> {
    let status = fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    Some(line.split_whitespace().nth(1)?.parse::<f64>().ok()? / 1024.0)
}
