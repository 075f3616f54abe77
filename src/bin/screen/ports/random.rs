//! Randomness from the browser. Where there is none, nothing is sealed.

use web_sys::window;

/// `N` random bytes, or nothing when the browser gives none.
pub(crate) fn bytes<const N: usize>() -> Option<[u8; N]> {
    let mut bytes = [0; N];
    window()?.crypto().ok()?.get_random_values_with_u8_array(&mut bytes).ok()?;
    Some(bytes)
}
