//! The security headers: the single source of what a browser may do with our pages.
//!
//! They are on every answer, whatever it is; only what browsers read with pages and workers is not said with the
//! parts of a page (styles, scripts, programs, words): a phone on a thin line would pay for it with every file. Three things
//! vary: the inbox's origin, when `site.json` names one that is not the site's own; whether browsers are told to come by
//! HTTPS from now on, which only whoever holds the certificate may promise; and one page that is told more (`BETWEEN`).

use axum::http::{HeaderMap, HeaderName, HeaderValue, header};

/// What a page may load and do, but for `connect-src`, which the inbox's origin completes.
///
/// - `'wasm-unsafe-eval'` compiles WebAssembly and nothing else.
/// - Trusted Types: one policy named `default`, made by boot.js before the wasm loads; Leptos
///   puts fully static parts of a view in through `innerHTML`.
const POLICY: &[&str] = &[
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types default",
];

/// Where we are is asked for on a press, sharing and copying too; everything else is off. An ear for a page's end keeps a
/// wiped page of a shared screen from being kept for Back.
const PERMISSIONS: &str = "geolocation=(self), web-share=(self), clipboard-write=(self), accelerometer=(), \
    autoplay=(), bluetooth=(), browsing-topics=(), camera=(), \
    clipboard-read=(), compute-pressure=(), display-capture=(), encrypted-media=(), fullscreen=(), gamepad=(), \
    gyroscope=(), hid=(), identity-credentials-get=(), idle-detection=(), interest-cohort=(), \
    keyboard-map=(), local-fonts=(), magnetometer=(), microphone=(), midi=(), otp-credentials=(), payment=(), \
    picture-in-picture=(), publickey-credentials-create=(), publickey-credentials-get=(), \
    screen-wake-lock=(), serial=(), storage-access=(), unload=(self), usb=(), window-management=(), xr-spatial-tracking=()";

/// What is said with pages alone, not even with workers.
pub(crate) const PERMISSIONS_POLICY: HeaderName = HeaderName::from_static("permissions-policy");

/// Headers for every answer.
#[derive(Clone)]
pub(crate) struct SecurityHeaders(Vec<(HeaderName, HeaderValue)>);

impl SecurityHeaders {
    /// For a site whose letters go to `inbox`, or to its own origin. `site.json`'s check has made
    /// sure that an origin holds nothing that could end a directive.
    pub(crate) fn new(inbox: Option<&str>) -> Self {
        let connect =
            inbox.map_or_else(|| "connect-src 'self'".to_owned(), |origin| format!("connect-src 'self' {origin}"));
        let policy = format!("{}; {connect}", POLICY.join("; "));
        // An origin that is no header value leaves the strictest policy standing.
        let policy = HeaderValue::try_from(policy).unwrap_or(HeaderValue::from_static("default-src 'none'"));
        let fixed = HeaderValue::from_static;
        Self(vec![
            (header::CONTENT_SECURITY_POLICY, policy),
            (header::REFERRER_POLICY, fixed("no-referrer")),
            (header::X_CONTENT_TYPE_OPTIONS, fixed("nosniff")),
            (HeaderName::from_static("cross-origin-opener-policy"), fixed("same-origin")),
            (HeaderName::from_static("cross-origin-resource-policy"), fixed("same-origin")),
            (PERMISSIONS_POLICY, fixed(PERMISSIONS)),
        ])
    }

    /// Also keeps browsers on HTTPS for a year, when this program speaks it. For this name alone: what
    /// else runs under it is not ours to promise.
    pub(crate) fn with_https(mut self, https: bool) -> Self {
        let promise = (header::STRICT_TRANSPORT_SECURITY, HeaderValue::from_static("max-age=31536000"));
        self.0.extend(https.then_some(promise));
        self
    }

    /// Name and value of each, as text: for the settings of other servers.
    pub(crate) fn lines(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().filter_map(|(name, value)| Some((name.as_str(), value.to_str().ok()?)))
    }

    /// Puts them on the answer for `path`, over whatever stood there.
    pub(crate) fn put_on(&self, headers: &mut HeaderMap, path: &str) {
        let kind = headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
        let is_page = kind.starts_with("text/html");
        let is_part = PARTS.iter().any(|part| kind.starts_with(part)) && !is_worker(path);
        for (name, value) in &self.0 {
            let is_left_out = (is_part && is_of_pages(name.as_str())) || (!is_page && name == PERMISSIONS_POLICY);
            if !is_left_out {
                headers.insert(name.clone(), value.clone());
            }
        }
        if is_between(path) {
            headers.insert(HeaderName::from_static(APART.0), HeaderValue::from_static(APART.1));
        }
    }
}

/// What pages are made of, by the beginnings of their kinds. A browser never shows them as a page: `nosniff`.
const PARTS: [&str; 5] = ["text/css", "text/javascript", "application/wasm", "application/octet-stream", "font/"];

/// Whether browsers read that header with pages and workers alone.
pub(crate) fn is_of_pages(name: &str) -> bool {
    [PERMISSIONS_POLICY.as_str(), header::CONTENT_SECURITY_POLICY.as_str(), "cross-origin-opener-policy"]
        .contains(&name)
}

/// The worker, and what stands in its place when there is to be none.
pub(crate) const WORKER: &str = "worker.js";
pub(crate) const NO_WORKER: &str = "worker-off.js";

/// Whether a script is a worker, which has a policy of its own.
pub(crate) fn is_worker(path: &str) -> bool {
    [WORKER, NO_WORKER].contains(&path.trim_start_matches('/'))
}

/// The page that a shared screen goes by when it is wiped (`public/boot.js`).
pub(crate) const BETWEEN: &str = "between.html";
/// What that page alone is told besides. A browser shows pages of this policy and pages without it in different
/// processes.
pub(crate) const APART: (&str, &str) = ("cross-origin-embedder-policy", "require-corp");

/// By its name, or by that name without its ending, to which some hosts lead on.
pub(crate) fn is_between(path: &str) -> bool {
    let name = path.trim_start_matches('/');
    name == BETWEEN || BETWEEN.strip_suffix(".html") == Some(name)
}

/// For a file whose name changes with its content.
pub(crate) const FOR_EVER: &str = "public, max-age=31536000, immutable";
/// For every other.
pub(crate) const ASK_AGAIN: &str = "no-cache";

/// How long a browser may keep a file. Names that change with their content may be kept for ever;
/// everything else is asked for again each time, and answered with 304 when it is the same.
pub(crate) fn cache_control(path: &str) -> HeaderValue {
    let name = path.rsplit('/').next().unwrap_or(path);
    HeaderValue::from_static(if is_hashed(name) { FOR_EVER } else { ASK_AGAIN })
}

/// Trunk's names: `web-0123456789abcdef.js`, `web-0123456789abcdef_bg.wasm`. Zeros at the front of the hash
/// are left out there.
pub(crate) fn is_hashed(name: &str) -> bool {
    let Some((stem, _extension)) = name.rsplit_once('.') else {
        return false;
    };
    let stem = stem.strip_suffix("_bg").unwrap_or(stem);
    stem.rsplit_once('-').is_some_and(|(before, hash)| {
        !before.is_empty()
            && (12..=16).contains(&hash.len())
            && hash.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_hashed_names_are_kept_for_ever() {
        for kept in [
            "web-0123456789abcdef.js",
            "a/b/web-0123456789abcdef_bg.wasm",
            "style-00ff00ff00ff00ff.css",
            "web-123456789abcdef.js",
        ] {
            assert!(cache_control(kept).to_str().is_ok_and(|value| value.contains("immutable")), "{kept}");
        }
        for asked in [
            "index.html",
            "boot.js",
            "web-0123456789a.js",
            "-0123456789abcdef.js",
            "web-0123456789ABCDEF.js",
            "0123456789abcdef",
        ] {
            assert_eq!(cache_control(asked), "no-cache", "{asked}");
        }
    }

    #[test]
    fn an_inbox_elsewhere_is_the_only_thing_let_in() {
        let policy = |inbox| {
            let mut headers = HeaderMap::new();
            SecurityHeaders::new(inbox).put_on(&mut headers, "/");
            headers
                .get(header::CONTENT_SECURITY_POLICY)
                .and_then(|value| value.to_str().ok().map(str::to_owned))
                .unwrap_or_default()
        };
        assert!(policy(None).ends_with("connect-src 'self'"));
        assert!(policy(Some("https://inbox.example.org")).ends_with("connect-src 'self' https://inbox.example.org"));
        assert_eq!(policy(Some("https://a\nb")), "default-src 'none'");
    }
}
