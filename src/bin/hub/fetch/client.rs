//! One request and its answer, with limits on everything: time, speed, size, redirects.
//!
//! The connection is `ureq`'s; what may happen on it is decided here, where it can be read.

use super::address::Address;
use super::patience::{TRIES, asked_wait, wait_after};
use flate2::read::MultiGzDecoder;
use std::io::{ErrorKind, Read};
use std::time::{Duration, Instant};
use ureq::http::{HeaderMap, Response, header};
use ureq::{Agent, Body};

const CONNECT: Duration = Duration::from_secs(10);
/// From the request to the end of the answer's head.
const HEAD: Duration = Duration::from_secs(45);
/// The longest silence in the middle of an answer.
const SILENCE: Duration = Duration::from_secs(20);
const WHOLE_ANSWER: Duration = Duration::from_secs(600);
/// In each such time at least `LEAST_BYTES` must come.
const SPEED_IS_LOOKED_AT_EVERY: Duration = Duration::from_secs(8);
const LEAST_BYTES: usize = 4096;
/// The longest answer, packed or unpacked.
const MOST_BYTES: usize = 128 << 20;
const MOST_REDIRECTS: usize = 5;

/// What an earlier answer said, so that the publisher can say "you have it already".
#[derive(Clone, Debug, Default)]
pub(super) struct Known {
    pub(super) etag: Option<String>,
    pub(super) modified: Option<String>,
}

/// A good answer.
pub(super) enum Answer {
    /// What is known is still so.
    Same,
    /// New bytes, and what to send along next time.
    New(Vec<u8>, Known),
}

/// Why there is no answer, in words that name no address.
#[derive(Debug)]
pub(super) struct Failed {
    pub(super) words: String,
    /// The publisher answered, and said that it does not have it.
    pub(super) is_absent: bool,
    again: Again,
}

#[derive(Debug)]
enum Again {
    No,
    Yes,
    After(Duration),
}

impl Failed {
    fn for_good(words: impl Into<String>) -> Self {
        Self { words: words.into(), is_absent: false, again: Again::No }
    }

    fn for_now(words: impl Into<String>) -> Self {
        Self { words: words.into(), is_absent: false, again: Again::Yes }
    }
}

/// Asks publishers for their lists.
pub(crate) struct Client {
    agent: Agent,
}

impl Client {
    /// A client that says who it is: `who` is the hub's name or address.
    pub(crate) fn new(who: &str) -> Self {
        // What may stand in a header; anything else would make every request fail.
        let who: String = who.chars().filter(|c| matches!(c, ' '..='~') && !matches!(c, '(' | ')')).take(200).collect();
        let config = Agent::config_builder()
            .user_agent(format!("ComeAlong/{} ({})", env!("CARGO_PKG_VERSION"), who.trim()))
            .http_status_as_error(false)
            .max_redirects(0)
            .max_redirects_will_error(false)
            .timeout_connect(Some(CONNECT))
            .timeout_recv_response(Some(HEAD))
            .timeout_recv_body(Some(WHOLE_ANSWER))
            .timeout_per_read(Some(SILENCE))
            .max_response_header_size(64 * 1024)
            .build();
        Self { agent: config.new_agent() }
    }

    /// The bytes at an address; asks again when that may help.
    pub(super) fn get(&self, address: &Address, known: &Known) -> Result<Answer, Failed> {
        let mut tries = 1;
        loop {
            let failed = match self.follow(address, known) {
                Ok(answer) => return Ok(answer),
                Err(failed) => failed,
            };
            let wait = match failed.again {
                _ if tries >= TRIES => return Err(after(tries, failed)),
                Again::No => return Err(after(tries, failed)),
                Again::Yes => wait_after(tries),
                Again::After(asked) => asked.max(wait_after(tries)),
            };
            std::thread::sleep(wait);
            tries += 1;
        }
    }

    /// One try, through its redirects.
    fn follow(&self, address: &Address, known: &Known) -> Result<Answer, Failed> {
        let mut at = address.clone();
        for _ in 0..=MOST_REDIRECTS {
            let response = self.ask(&at, known)?;
            let status = response.status().as_u16();
            match (status, text(response.headers(), header::LOCATION)) {
                (301 | 302 | 303 | 307 | 308, Some(to)) => at = at.redirected(&to).map_err(Failed::for_good)?,
                _ => return answer(response, known),
            }
        }
        Err(Failed::for_good(format!("it sent us on more than {MOST_REDIRECTS} times")))
    }

    fn ask(&self, address: &Address, known: &Known) -> Result<Response<Body>, Failed> {
        let mut request = self
            .agent
            .get(address.whole())
            .header("accept", "application/json, text/csv;q=0.9, */*;q=0.5")
            .header("accept-encoding", "gzip");
        if let Some(etag) = &known.etag {
            request = request.header("if-none-match", etag);
        }
        if let Some(modified) = &known.modified {
            request = request.header("if-modified-since", modified);
        }
        request.call().map_err(|error| not_reached(&error))
    }
}

fn after(tries: u32, mut failed: Failed) -> Failed {
    if tries > 1 {
        failed.words.push_str(&format!(" (asked {tries} times)"));
    }
    failed
}

/// No answer at all. The crate's own words may hold the address, so only its kind is told.
fn not_reached(error: &ureq::Error) -> Failed {
    match error {
        ureq::Error::HostNotFound => no_such_host(),
        ureq::Error::Timeout(_) => Failed::for_now("it did not answer in time"),
        // What the encryption has to say arrives as data that cannot be used.
        ureq::Error::Io(error) if error.kind() == ErrorKind::InvalidData => not_safe(),
        ureq::Error::Io(error) if error.to_string().contains("lookup") => no_such_host(),
        ureq::Error::Io(error) => Failed::for_now(format!("the connection failed: {}", error.kind())),
        ureq::Error::ConnectionFailed => Failed::for_now("the connection failed"),
        ureq::Error::Tls(_) | ureq::Error::Rustls(_) => not_safe(),
        _ => Failed::for_good("its answer is not HTTP as it should be"),
    }
}

fn no_such_host() -> Failed {
    Failed::for_now("there is no such host; check the address and this machine's connection")
}

fn not_safe() -> Failed {
    Failed::for_good("no safe connection: its certificate is not in order, or it does not speak https")
}

fn answer(response: Response<Body>, known: &Known) -> Result<Answer, Failed> {
    let headers = response.headers();
    match response.status().as_u16() {
        200 => {
            let kept = Known { etag: text(headers, header::ETAG), modified: text(headers, header::LAST_MODIFIED) };
            Ok(Answer::New(body(response)?, kept))
        }
        304 if known.etag.is_some() || known.modified.is_some() => Ok(Answer::Same),
        status @ (401 | 403) => Err(Failed::for_good(format!(
            "it does not let us in (answer {status}); ask the publisher for an open address, or for a key in it"
        ))),
        status @ (404 | 410) => Err(Failed {
            is_absent: true,
            ..Failed::for_good(format!("there is nothing at this address (answer {status}); check it"))
        }),
        status @ (408 | 425 | 429 | 500..=599) => Err(busy(status, text(headers, header::RETRY_AFTER))),
        status => Err(Failed::for_good(format!("it gave the answer {status} and no list"))),
    }
}

fn busy(status: u16, retry_after: Option<String>) -> Failed {
    let words = format!("it is out of order or too busy (answer {status})");
    match retry_after.as_deref().and_then(asked_wait) {
        None => Failed::for_now(words),
        Some(Ok(wait)) => Failed { again: Again::After(wait), ..Failed::for_now(words) },
        Some(Err(seconds)) => {
            Failed::for_good(format!("{words} and asks us to wait {} minutes; import again then", seconds.div_ceil(60)))
        }
    }
}

fn text(headers: &HeaderMap, name: header::HeaderName) -> Option<String> {
    headers.get(name)?.to_str().ok().map(str::to_owned)
}

/// The whole body, unpacked.
fn body(response: Response<Body>) -> Result<Vec<u8>, Failed> {
    let coding = text(response.headers(), header::CONTENT_ENCODING).unwrap_or_default().to_ascii_lowercase();
    let bytes = read(response)?;
    match coding.as_str() {
        "" | "identity" => Ok(bytes),
        "gzip" | "x-gzip" => unpacked(&bytes),
        _ => Err(Failed::for_good("it is packed in a way that we did not ask for")),
    }
}

/// The bytes as they come, while there are neither too many nor too few of them.
fn read(response: Response<Body>) -> Result<Vec<u8>, Failed> {
    let mut reader = response.into_body().into_with_config().limit(u64::MAX).reader();
    let mut bytes = Vec::new();
    let mut piece = vec![0; 64 * 1024];
    let mut looked = (Instant::now(), 0);
    loop {
        match reader.read(&mut piece) {
            Ok(0) => return Ok(bytes),
            Ok(more) => bytes.extend_from_slice(piece.get(..more).unwrap_or_default()),
            Err(error) => return Err(broken_off(&error, bytes.len())),
        }
        if bytes.len() > MOST_BYTES {
            return Err(too_long());
        }
        if looked.0.elapsed() >= SPEED_IS_LOOKED_AT_EVERY {
            if bytes.len() - looked.1 < LEAST_BYTES {
                return Err(Failed::for_good(format!(
                    "it is too slow: {} bytes came in {} seconds, so we gave up. Try again later",
                    bytes.len() - looked.1,
                    looked.0.elapsed().as_secs()
                )));
            }
            looked = (Instant::now(), bytes.len());
        }
    }
}

fn broken_off(error: &std::io::Error, got: usize) -> Failed {
    let inner = error.get_ref().and_then(|inner| inner.downcast_ref::<ureq::Error>());
    match inner {
        Some(ureq::Error::Timeout(_)) => {
            Failed::for_good(format!("it fell silent after {got} bytes, so we gave up. Try again later"))
        }
        _ => Failed::for_now(format!("it did not come whole: the connection ended after {got} bytes")),
    }
}

fn too_long() -> Failed {
    Failed::for_good(format!("it is longer than {} MB; ask the publisher for pages", MOST_BYTES >> 20))
}

/// Unpacks gzip, and stops where a small packet would fill the memory.
fn unpacked(packed: &[u8]) -> Result<Vec<u8>, Failed> {
    let mut bytes = Vec::new();
    let read = MultiGzDecoder::new(packed).take(MOST_BYTES as u64 + 1).read_to_end(&mut bytes);
    match read {
        Ok(_) if bytes.len() > MOST_BYTES => Err(too_long()),
        Ok(_) => Ok(bytes),
        Err(_) => Err(Failed::for_now("it did not come whole: what was packed cannot be unpacked")),
    }
}
