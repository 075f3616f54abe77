//! Cutting what is in order into cells: a cell is halved while it holds too much.

use std::ops::Range;

/// A cell, and which of the keys are in it.
pub(super) struct Cell {
    /// How many digits it has.
    depth: usize,
    /// Its digits, one character each.
    pub(super) digits: String,
    /// Places in the keys that were cut.
    pub(super) range: Range<usize>,
}

/// The cells of `keys`, which are in order, with at most `most` in each (more only where keys are the same to
/// the last digit). There is no empty one.
pub(super) fn cut(keys: &[u64], most: usize) -> Vec<Cell> {
    let whole = Cell { depth: 0, digits: String::new(), range: 0..keys.len() };
    let mut cells = Vec::new();
    halve(keys, whole, most, &mut cells);
    cells
}

impl Cell {
    /// The cells in this one.
    pub(super) fn cut(&self, keys: &[u64], most: usize) -> Vec<Cell> {
        let same = Cell { depth: self.depth, digits: self.digits.clone(), range: self.range.clone() };
        let mut cells = Vec::new();
        halve(keys, same, most, &mut cells);
        cells
    }
}

fn halve(keys: &[u64], cell: Cell, most: usize, cells: &mut Vec<Cell>) {
    let Cell { depth, digits, range } = cell;
    let count = range.len();
    if count <= most || depth == 64 {
        if count > 0 {
            cells.push(Cell { depth, digits, range });
        }
        return;
    }
    let bit = 1 << (63 - depth);
    let lower = keys.get(range.clone()).map_or(0, |keys| keys.partition_point(|key| key & bit == 0));
    let middle = range.start + lower;
    let half = |digit: &str, range| Cell { depth: depth + 1, digits: digits.clone() + digit, range };
    halve(keys, half("0", range.start..middle), most, cells);
    halve(keys, half("1", middle..range.end), most, cells);
}
