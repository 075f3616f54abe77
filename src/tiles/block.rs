//! One listing in a pack: the length of its head, the head, the rest. Both are fields of the one record
//! `Listing`; read together they are the listing, and the head alone is a listing of which less is known.

use crate::model::Listing;
use crate::wire::{self, Unreadable, Wire, next_block, next_field, put_block, put_number};

/// The wire numbers of what stands in the rest: what is shown, or looked for by word, only when all of a
/// listing is read. Whatever finding, choices and cards ask for is not among them
/// (`tests/tiles`: `a_head_is_enough_for_the_list`).
const REST: &[u64] = &[2, 12, 15, 18, 20, 24, 25, 26, 28, 30, 34, 35, 36, 38];

/// The bytes of `listing` as they stand in a pack: what is spooled, and handed back to [`super::Spool`].
#[must_use]
pub fn block(listing: &Listing) -> Vec<u8> {
    let all = wire::bytes(listing);
    let (mut head, mut rest) = (Vec::new(), Vec::new());
    let mut left = all.as_slice();
    // What was just written can be read.
    while let Ok(Some((field, value))) = next_field(&mut left) {
        let part = if REST.contains(&field) { &mut rest } else { &mut head };
        put_number(part, field);
        put_block(part, value);
    }
    let mut block = Vec::with_capacity(all.len() + 2);
    put_block(&mut block, &head);
    block.extend_from_slice(&rest);
    block
}

/// All of the listing whose block this is; nothing when they are other bytes.
#[must_use]
pub fn whole(block: &[u8]) -> Option<Listing> {
    fields(block).ok().and_then(|fields| Listing::read(fields).ok())
}

/// Its head.
pub(super) fn head(mut block: &[u8]) -> Result<Listing, Unreadable> {
    Listing::read(next_block(&mut block)?)
}

/// The id of the listing, which is written first; empty in other bytes.
pub(super) fn id(block: &[u8]) -> &[u8] {
    let first = fields(block).and_then(|mut fields| next_field(&mut fields));
    first.ok().flatten().filter(|(field, _)| *field == 0).map_or(&[], |(_, id)| id)
}

/// The fields of head and rest: what follows the length.
pub(super) fn fields(block: &[u8]) -> Result<&[u8], Unreadable> {
    let mut left = block;
    wire::number(&mut left)?;
    Ok(left)
}
