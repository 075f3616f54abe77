//! Brotli at its best, done once for each content and kept.

use brotli::enc::BrotliEncoderParams;
use flate2::Compression;
use flate2::write::GzEncoder;
use std::collections::HashMap;
use std::io::Write;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

/// Names a content.
pub(super) type ContentHash = [u8; 32];

/// What is being packed or is packed; `None` when packing does not pay.
type Slot = Arc<OnceLock<Option<Arc<[u8]>>>>;

/// Below this, packing saves less than a network packet.
const WORTH_PACKING: usize = 256;
/// When more than this is kept, all of it is forgotten and packed again as it is asked for.
const MOST_KEPT: usize = 64 * 1024 * 1024;

/// Packed contents, by hash.
#[derive(Default)]
pub(crate) struct Packed {
    slots: Mutex<HashMap<ContentHash, Slot>>,
}

impl Packed {
    /// The packed form, or nothing when it would not be smaller. The first to ask packs; others
    /// who ask meanwhile wait for the same result.
    pub(super) fn brotli(&self, hash: ContentHash, bytes: &[u8]) -> Option<Arc<[u8]>> {
        if bytes.len() < WORTH_PACKING {
            return None;
        }
        let slot = self.slot(hash);
        slot.get_or_init(|| brotli(bytes).map(Into::into)).clone()
    }

    fn slot(&self, hash: ContentHash) -> Slot {
        let mut slots = self.slots.lock().unwrap_or_else(PoisonError::into_inner);
        let kept: usize = slots.values().filter_map(|slot| slot.get()?.as_ref().map(|bytes| bytes.len())).sum();
        if kept > MOST_KEPT {
            slots.clear();
        }
        slots.entry(hash).or_default().clone()
    }
}

/// Packed with gzip at its best, when that is smaller.
pub(crate) fn gzip(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
    let packed = gzip.write_all(bytes).and_then(|()| gzip.finish()).ok()?;
    (packed.len() < bytes.len()).then_some(packed)
}

/// Packed at its best, when that is smaller.
pub(crate) fn brotli(bytes: &[u8]) -> Option<Vec<u8>> {
    if bytes.len() < WORTH_PACKING {
        return None;
    }
    let params = BrotliEncoderParams { quality: 11, size_hint: bytes.len(), ..BrotliEncoderParams::default() };
    let mut packed = Vec::new();
    brotli::BrotliCompress(&mut &*bytes, &mut packed, &params).ok()?;
    (packed.len() < bytes.len()).then_some(packed)
}
