//! Square codes (QR, ISO/IEC 18004): a link that another phone reads, or the number to keep.

use qrcodegen::{QrCode, QrCodeEcc, QrSegment};

/// Light modules around a code; without four of them many phones do not see it.
const QUIET: usize = 4;

/// A code, ready to be drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drawing {
    /// Modules on each side, the quiet zone included: the drawing is `0 0 side side`.
    pub side: usize,
    /// The dark modules, one `h` run after another, as the `d` of an SVG path.
    pub path: String,
}

/// More text than any code holds at this strength: 2,331 bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the text is too long for a code")]
pub struct TooLong;

/// The code of `text`, at least at strength M: a seventh of it may be dirty or worn.
///
/// # Errors
/// [`TooLong`].
pub fn drawing(text: &str) -> Result<Drawing, TooLong> {
    // Bytes, whatever it is: the tighter modes for digits and capitals weigh more here than they save.
    let bytes = [QrSegment::make_bytes(text.as_bytes())];
    let code = QrCode::encode_segments(&bytes, QrCodeEcc::Medium).map_err(|_| TooLong)?;
    let size = code.size();
    let mut path = String::new();
    for y in 0..size {
        let mut x = 0;
        while x < size {
            let run = (x..size).take_while(|x| code.get_module(*x, y)).count();
            if run > 0 {
                push_run(&mut path, x as usize + QUIET, y as usize + QUIET, run);
            }
            x += run.max(1) as i32;
        }
    }
    Ok(Drawing { side: size as usize + 2 * QUIET, path })
}

/// `run` dark modules from the column `x` of the row `y`.
fn push_run(path: &mut String, x: usize, y: usize, run: usize) {
    let [x, y, run] = [x, y, run].map(|number| number.to_string());
    for part in ["M", &x, " ", &y, "h", &run, "v1h-", &run, "z"] {
        path.push_str(part);
    }
}
