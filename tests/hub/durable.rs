//! A letter is on the disk before anybody is told so, as the system sees it.

use super::letter::parcel_like;
use super::running::Hub;
use std::fs;
use std::process::Command;

/// Letters sent, one after the other.
const LETTERS: u8 = 10;

/// Every `201` that the program writes to a socket has a flush of the log of its own before it:
/// counted in the order in which the system saw both.
#[test]
fn every_201_comes_after_a_flush() {
    if Command::new("strace").arg("-V").output().is_err() {
        println!("skipped: strace is not installed");
        return;
    }
    let hub = Hub::new();
    let trace = hub.dir().join("../trace");
    let calls = "trace=fsync,fdatasync,write,writev,sendto,sendmsg";
    // -D: the process that we start is the hub itself, and strace ends with it.
    let by = [
        "strace",
        "-D",
        "-f",
        "-qq",
        "-s",
        "16",
        "-e",
        calls,
        "-o",
        trace.to_str().unwrap(),
        env!("CARGO_BIN_EXE_hub"),
    ];
    let serving = hub.serve_by(&by, &[], &[]);
    let flushes = |trace: &str| trace.lines().filter(|line| is_flush(line)).count();
    let at_start = flushes(&fs::read_to_string(&trace).unwrap());
    let stored = (1..=LETTERS).filter(|id| serving.post(&parcel_like(u32::from(*id))).status == 201).count();
    let trace_at_end = fs::read_to_string(&trace).unwrap();
    // The flushes of the closing are none of a letter.
    serving.stop();
    assert_eq!(stored, usize::from(LETTERS));
    let trace = trace_at_end;
    let during = flushes(&trace) - at_start;
    assert!(during >= usize::from(LETTERS), "{during} flushes for {LETTERS} letters");
    let (mut unspent, mut told) = (0_usize, 0_usize);
    for line in trace.lines() {
        if is_flush(line) {
            unspent += 1;
        } else if line.contains("HTTP/1.1 201") {
            assert!(unspent > 0, "a 201 without a flush before it: {line}");
            (unspent, told) = (0, told + 1);
        }
    }
    assert_eq!(told, stored, "every answer was seen");
    println!("{during} flushes for {LETTERS} letters, each before its 201");
}

/// One that is over: begun and finished in one line, or the line that finishes it.
fn is_flush(line: &str) -> bool {
    let flush = line.contains("fdatasync") || line.contains("fsync");
    flush && line.ends_with("= 0") && !line.contains("unfinished")
}
