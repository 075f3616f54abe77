//! The public age test vectors (C2SP/CCTV, `age/testkit`), read in place.
//!
//! A vector is a few `key: value` lines, an empty line, and an age file (perhaps compressed).

use come_along::seal::{Identity, OpenError, open};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::io::Read;
use std::path::PathBuf;

/// Why a vector is none of ours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Outside {
    /// Letters travel as binary.
    Armored,
    /// Needs a passphrase.
    Scrypt,
    /// Needs a post-quantum key.
    Hybrid,
}

struct Vector {
    fields: Vec<(String, String)>,
    file: Vec<u8>,
}

impl Vector {
    fn read(bytes: &[u8]) -> Self {
        let split = bytes.windows(2).position(|two| two == b"\n\n").expect("an empty line");
        let head = std::str::from_utf8(&bytes[..split]).expect("text");
        let pair = |line: &str| {
            let (key, value) = line.split_once(": ").expect("key: value");
            (key.to_string(), value.to_string())
        };
        let mut vector = Self { fields: head.lines().map(pair).collect(), file: bytes[split + 2..].to_vec() };
        match vector.one("compressed") {
            None => (),
            Some("zlib") => vector.file = inflate(&vector.file),
            Some(other) => panic!("unknown compression {other}"),
        }
        vector
    }

    fn all(&self, key: &str) -> impl Iterator<Item = &str> {
        let found = self.fields.iter().filter(move |(name, _)| name == key);
        found.map(|(_, value)| value.as_str())
    }

    fn one(&self, key: &str) -> Option<&str> {
        self.all(key).next()
    }

    /// The X25519 keys of the vector.
    fn identities(&self) -> Vec<Identity> {
        let ours = self.all("identity").filter(|text| text.starts_with("AGE-SECRET-KEY-1"));
        ours.map(|text| Identity::parse(text).expect("a key of the vectors")).collect()
    }

    fn outside(&self) -> Option<Outside> {
        let hybrid = self.all("identity").any(|text| text.starts_with("AGE-SECRET-KEY-PQ-1"));
        match self.identities().is_empty() {
            _ if self.one("armored").is_some() => Some(Outside::Armored),
            true if hybrid => Some(Outside::Hybrid),
            true if self.one("passphrase").is_some() => Some(Outside::Scrypt),
            _ => None,
        }
    }

    /// What our reader makes of it, in the words of the vectors.
    fn verdict(&self) -> String {
        let mut identities = self.identities();
        if identities.is_empty() {
            identities.push(Identity::from_random([7; 32]));
        }
        let mut verdict = "no match".to_string();
        for identity in &identities {
            match open(&self.file, identity) {
                Ok(plain) => return format!("success {}", hex(&Sha256::digest(plain))),
                Err(OpenError::NoMatch) => (),
                Err(OpenError::NotAge | OpenError::Header) => verdict = "header failure".into(),
                Err(OpenError::Mac) => verdict = "HMAC failure".into(),
                Err(OpenError::Payload) => verdict = "payload failure".into(),
            }
        }
        verdict
    }

    fn expected(&self) -> String {
        match self.one("expect").expect("every vector expects something") {
            "success" => format!("success {}", self.one("payload").expect("the payload's hash")),
            other => other.to_string(),
        }
    }
}

fn inflate(bytes: &[u8]) -> Vec<u8> {
    let mut plain = Vec::new();
    flate2::read::ZlibDecoder::new(bytes).read_to_end(&mut plain).expect("zlib");
    plain
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn folder() -> PathBuf {
    let data = std::env::var_os("COME_ALONG_DATA").map(PathBuf::from);
    let data = data.unwrap_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../shared/data"));
    data.join("age-testkit")
}

#[test]
fn the_public_vectors_come_out_as_they_say() {
    let folder = folder();
    let Ok(entries) = std::fs::read_dir(&folder) else {
        println!("skipped: public age vectors: no folder {}", folder.display());
        return;
    };
    let mut outside = BTreeMap::<Outside, Vec<String>>::new();
    let mut ran = BTreeMap::<String, usize>::new();
    let mut wrong = Vec::new();
    for entry in entries {
        let path = entry.expect("an entry").path();
        let name = path.file_name().expect("a name").to_string_lossy().into_owned();
        let vector = Vector::read(&std::fs::read(&path).expect("a readable vector"));
        if let Some(reason) = vector.outside() {
            outside.entry(reason).or_default().push(name);
            continue;
        }
        let (expected, verdict) = (vector.expected(), vector.verdict());
        *ran.entry(vector.one("expect").unwrap_or_default().to_string()).or_default() += 1;
        if expected != verdict {
            wrong.push(format!("{name}: expected {expected}, came out {verdict}"));
        }
    }
    println!("public age vectors: ran {} {ran:?}", ran.values().sum::<usize>());
    for (reason, names) in &outside {
        println!("outside, {reason:?}: {}: {}", names.len(), names.join(" "));
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(ran.values().sum::<usize>() >= 60 && ran.len() == 5, "vectors are missing: {ran:?}");
}
