//! The text part of an age file: version, stanzas, MAC. Knows lines and characters, no cipher.
//!
//! Strict on purpose (<https://c2sp.org/age>, "Header"): every header has one spelling only, so
//! anything else is an altered file and is refused as a whole.

use super::age::OpenError;
use super::base64;

const VERSION: &[u8] = b"age-encryption.org/v1";
const STANZA: &[u8] = b"-> ";
const END: &[u8] = b"---";
/// How every file begins.
pub(super) const VERSION_LINE: &[u8] = b"age-encryption.org/v1\n";
/// How every stanza of ours begins.
pub(super) const X25519_LINE: &[u8] = b"-> X25519 ";
/// How the last line of a header begins.
pub(super) const LINE_OF_MAC: &[u8] = b"--- ";
/// Characters on a full line of a stanza's body; a shorter line (perhaps empty) ends the body.
const LINE: usize = 64;

/// One way to the file key: for whom, and the key wrapped for them.
pub(super) struct Stanza<'file> {
    /// The kind of key it is for, such as `X25519`.
    pub(super) kind: &'file [u8],
    /// What follows the kind on its line.
    pub(super) arguments: Vec<&'file [u8]>,
    /// The decoded body.
    pub(super) body: Vec<u8>,
}

/// A header in good order. Its MAC has not been checked yet.
pub(super) struct Header<'file> {
    /// At least one.
    pub(super) stanzas: Vec<Stanza<'file>>,
    /// What the MAC is over: from the first byte to `---`.
    pub(super) signed: &'file [u8],
    /// The MAC as written.
    pub(super) mac: Vec<u8>,
    /// Everything after the header.
    pub(super) payload: &'file [u8],
}

/// Appends an X25519 stanza to a header begun by [`begin`].
pub(super) fn push_x25519(header: &mut Vec<u8>, share: &[u8; 32], body: &[u8]) {
    header.extend_from_slice(STANZA);
    header.extend_from_slice(b"X25519 ");
    base64::encode(share, header);
    header.push(b'\n');
    base64::encode(body, header);
    header.push(b'\n');
}

/// The first line of a header.
pub(super) fn begin() -> Vec<u8> {
    [VERSION, b"\n"].concat()
}

/// Ends the header: `mac_of` is given the bytes that the MAC is over.
pub(super) fn finish(header: &mut Vec<u8>, mac_of: impl FnOnce(&[u8]) -> [u8; 32]) {
    header.extend_from_slice(END);
    let mac = mac_of(header);
    header.push(b' ');
    base64::encode(&mac, header);
    header.push(b'\n');
}

/// Reads the header at the beginning of `file`.
pub(super) fn parse(file: &[u8]) -> Result<Header<'_>, OpenError> {
    let mut lines = Lines { rest: file };
    if lines.next() != Some(VERSION) {
        return Err(OpenError::NotAge);
    }
    let mut stanzas = Vec::new();
    loop {
        let end = file.len() - lines.rest.len() + END.len();
        let line = lines.next().ok_or(OpenError::Header)?;
        if line.starts_with(END) {
            let signed = file.get(..end).ok_or(OpenError::Header)?;
            let mac = mac(line).ok_or(OpenError::Header)?;
            check(&stanzas)?;
            return Ok(Header { stanzas, signed, mac, payload: lines.rest });
        }
        stanzas.push(stanza(line, &mut lines).ok_or(OpenError::Header)?);
    }
}

/// There is somebody to open for, and a passphrase (`scrypt`) stands alone: mixed with other
/// recipients it would let any of them pass for the one who knows it.
fn check(stanzas: &[Stanza<'_>]) -> Result<(), OpenError> {
    let mixed = stanzas.len() > 1 && stanzas.iter().any(|stanza| stanza.kind == b"scrypt");
    if stanzas.is_empty() || mixed { Err(OpenError::Header) } else { Ok(()) }
}

fn mac(line: &[u8]) -> Option<Vec<u8>> {
    let text = line.strip_prefix(END)?.strip_prefix(b" ")?;
    base64::decode(text).filter(|mac| mac.len() == 32)
}

fn stanza<'file>(first: &'file [u8], lines: &mut Lines<'file>) -> Option<Stanza<'file>> {
    let mut words = first.strip_prefix(STANZA)?.split(|&byte| byte == b' ');
    let kind = words.next().filter(|word| is_word(word))?;
    let arguments = words.map(|word| is_word(word).then_some(word)).collect::<Option<_>>()?;
    Some(Stanza { kind, arguments, body: body(lines)? })
}

/// An argument is one or more visible ASCII characters.
fn is_word(word: &[u8]) -> bool {
    !word.is_empty() && word.iter().all(u8::is_ascii_graphic)
}

fn body(lines: &mut Lines<'_>) -> Option<Vec<u8>> {
    let mut body = Vec::new();
    loop {
        let line = lines.next().filter(|line| line.len() <= LINE)?;
        body.extend(base64::decode(line)?);
        if line.len() < LINE {
            return Some(body);
        }
    }
}

/// Lines that end in LF; what follows the last LF is not a line.
struct Lines<'file> {
    rest: &'file [u8],
}

impl<'file> Iterator for Lines<'file> {
    type Item = &'file [u8];

    fn next(&mut self) -> Option<&'file [u8]> {
        let at = self.rest.iter().position(|&byte| byte == b'\n')?;
        let (line, rest) = self.rest.split_at_checked(at)?;
        self.rest = rest.get(1..)?;
        Some(line)
    }
}
