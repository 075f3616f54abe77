//! Files that no honest writer makes, with every seal on them valid, so that only the rule under
//! test can refuse them. A second, test-only writer: what it shares with ours is the crates.

use super::frozen_identity;
use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD as BASE64;
use chacha20poly1305::ChaCha20Poly1305;
use chacha20poly1305::aead::{Aead, KeyInit};
use come_along::seal::{OpenError, open};
use hkdf::Hkdf;
use hmac::{Hmac, Mac};
use sha2::Sha256;
use x25519_dalek::{X25519_BASEPOINT_BYTES, x25519};

const CHUNK: usize = 64 * 1024;
const FILE_KEY: [u8; 16] = [42; 16];
const NONCE: [u8; 16] = [43; 16];
const EPHEMERAL: [u8; 32] = [44; 32];

fn derive(secret: &[u8], salt: &[u8], purpose: &str) -> [u8; 32] {
    let mut key = [0; 32];
    Hkdf::<Sha256>::new(Some(salt), secret).expand(purpose.as_bytes(), &mut key).unwrap();
    key
}

fn encrypt(key: [u8; 32], nonce: [u8; 12], plain: &[u8]) -> Vec<u8> {
    ChaCha20Poly1305::new(&key.into()).encrypt(&nonce.into(), plain).unwrap()
}

/// A stanza for the frozen identity that wraps `key`, whatever its length.
fn stanza(key: &[u8]) -> String {
    let recipient = frozen_identity().recipient();
    let share = x25519(EPHEMERAL, X25519_BASEPOINT_BYTES);
    let salt = [share, *recipient.as_bytes()].concat();
    let shared = x25519(EPHEMERAL, *recipient.as_bytes());
    let wrapping = derive(&shared, &salt, "age-encryption.org/v1/X25519");
    let body = BASE64.encode(encrypt(wrapping, [0; 12], key));
    let end = if body.len() == 64 { "\n" } else { "" };
    format!("-> X25519 {}\n{body}\n{end}", BASE64.encode(share))
}

/// A whole file: the stanzas as given, a valid MAC, chunks each with its mark of being the last.
fn file(stanzas: &str, chunks: &[(usize, bool)]) -> Vec<u8> {
    let mut file = format!("age-encryption.org/v1\n{stanzas}---").into_bytes();
    let key = derive(&FILE_KEY, &[], "header");
    let mac = Hmac::<Sha256>::new_from_slice(&key).unwrap().chain_update(&file).finalize();
    file.extend(format!(" {}\n", BASE64.encode(mac.into_bytes())).bytes());
    file.extend(NONCE);
    for (counter, &(size, last)) in chunks.iter().enumerate() {
        let mut nonce = [0; 12];
        nonce[10] = counter as u8;
        nonce[11] = u8::from(last);
        file.extend(encrypt(derive(&FILE_KEY, &NONCE, "payload"), nonce, &vec![b'x'; size]));
    }
    file
}

fn opened(stanzas: &str, chunks: &[(usize, bool)]) -> Result<usize, OpenError> {
    open(&file(stanzas, chunks), &frozen_identity()).map(|plain| plain.len())
}

#[test]
fn a_payload_has_one_spelling() {
    let ours = stanza(&FILE_KEY);
    assert_eq!(opened(&ours, &[(0, true)]), Ok(0));
    assert_eq!(opened(&ours, &[(CHUNK, true)]), Ok(CHUNK));
    assert_eq!(opened(&ours, &[(CHUNK, false), (7, true)]), Ok(CHUNK + 7));
    for wrong in [
        &[][..],
        &[(7, false)],
        &[(0, false)],
        &[(CHUNK, false)],
        &[(CHUNK, false), (0, true)],
        &[(CHUNK, true), (7, true)],
        &[(CHUNK, true), (CHUNK, true)],
        &[(7, false), (7, true)],
        &[(CHUNK + 1, true)],
    ] {
        assert_eq!(opened(&ours, wrong), Err(OpenError::Payload), "{wrong:?}");
    }
}

#[test]
fn a_file_without_its_whole_nonce_is_refused() {
    let file = file(&stanza(&FILE_KEY), &[]);
    let cut = &file[..file.len() - 1];
    assert_eq!(open(cut, &frozen_identity()), Err(OpenError::Header));
}

#[test]
fn unknown_stanzas_are_passed_over_when_they_are_in_order() {
    let ours = stanza(&FILE_KEY);
    let full = "A".repeat(64);
    for good in ["-> new\n\n", "-> new ! ~ x\nAAAA\n", &format!("-> new\n{full}\n{full}\n\n")] {
        assert_eq!(opened(&format!("{good}{ours}"), &[(1, true)]), Ok(1), "{good}");
        assert_eq!(opened(&format!("{ours}{good}"), &[(1, true)]), Ok(1), "{good}");
    }
    for bad in [
        "->\n\n",
        "-> \n\n",
        "-> new  x\n\n",
        "-> new x \n\n",
        "-> new \u{7f}\n\n",
        "-> new é\n\n",
        "-> new\r\n\n",
        "-> new\n",
        "-> new\nA\n",
        "-> new\nAB\n",
        "-> new\nAA==\n",
        "->new\n\n",
        "new\n\n",
        "\n",
        &format!("-> new\n{full}\n"),
        &format!("-> new\n{full}AAAA\n"),
    ] {
        assert_eq!(opened(&format!("{bad}{ours}"), &[(1, true)]), Err(OpenError::Header), "{bad}");
        assert_eq!(opened(&format!("{ours}{bad}"), &[(1, true)]), Err(OpenError::Header), "{bad}");
    }
}

#[test]
fn a_passphrase_stands_alone() {
    let scrypt = "-> scrypt AAAAAAAAAAAAAAAAAAAAAA 10\nAAAA\n";
    assert_eq!(opened(scrypt, &[(1, true)]), Err(OpenError::NoMatch));
    let mixed = format!("{}{scrypt}", stanza(&FILE_KEY));
    assert_eq!(opened(&mixed, &[(1, true)]), Err(OpenError::Header));
}

#[test]
fn a_header_for_nobody_is_damaged() {
    assert_eq!(opened("", &[(1, true)]), Err(OpenError::Header));
}

#[test]
fn a_file_key_has_one_length() {
    for wrong in [&FILE_KEY[..15], &[42; 17], &[42; 32]] {
        assert_eq!(opened(&stanza(wrong), &[(1, true)]), Err(OpenError::Header));
    }
}
