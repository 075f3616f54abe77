//! The headers of `headers` as settings for other servers: one source, every host.
//!
//! Two kinds of files: those whose name changes with their content are kept for ever, the others are
//! asked for again each time. `tests/hub/building.rs` reads each of these files as its server does, and
//! compares with what `hub serve` answers. Which promise holds where: `docs/hosting.md`.

use crate::headers::{
    APART, ASK_AGAIN, BETWEEN, FOR_EVER, PERMISSIONS_POLICY, SecurityHeaders, is_between, is_hashed, is_of_pages,
    is_worker,
};
use std::collections::BTreeSet;

/// Names that change with their content, as a pattern of nginx, Caddy and Apache.
const HASHED: &str = r"-[0-9a-f]{12,16}(_bg)?\.[a-z0-9]+$";

/// Who will serve the files.
#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Host {
    /// Netlify or Cloudflare Pages: a file `_headers` among the others
    Netlify,
    /// nginx: a file beside the folder, to include in a server block
    Nginx,
    /// Caddy: a file beside the folder, to import in a site block
    Caddy,
    /// Apache: a file `.htaccess` among the others
    Apache,
    /// A host that sends no headers of ours, like GitHub Pages: the policy stands in the pages
    None,
}

/// Where the settings go.
pub(crate) enum Place {
    /// Among the site's files, under this name.
    Inside(&'static str),
    /// Beside the folder, its name with this ending.
    Beside(&'static str),
}

impl Host {
    /// The settings for this host, and where they go. `names` are the files of the site.
    pub(crate) fn settings<'n>(
        self,
        headers: &SecurityHeaders,
        names: impl Iterator<Item = &'n str>,
    ) -> Option<(Place, String)> {
        match self {
            Self::Netlify => Some((Place::Inside("_headers"), netlify(headers, names))),
            Self::Nginx => Some((Place::Beside(".nginx.conf"), nginx(headers))),
            Self::Caddy => Some((Place::Beside(".Caddyfile"), caddy(headers))),
            Self::Apache => Some((Place::Inside(".htaccess"), apache(headers))),
            // Without this file GitHub Pages would leave names out that begin with an underscore.
            Self::None => Some((Place::Inside(".nojekyll"), String::new())),
        }
    }
}

/// Both hosts ask again for what has no line here. Two lines of one header for one file would be joined, so each
/// file has one; packs have a pattern, since there may be more of them than a host takes lines. What pages
/// and workers alone are told stands there: with every file it would cost a phone more than the styles do.
fn netlify<'n>(headers: &SecurityHeaders, names: impl Iterator<Item = &'n str>) -> String {
    let names: Vec<&str> = names.collect();
    let said = |is_said: fn(&str) -> bool| {
        let lines = headers.lines().filter(|(name, _)| is_said(name));
        lines.map(|(name, value)| format!("  {name}: {value}\n")).collect::<String>()
    };
    let mut out = format!("/*\n{}", said(|name| !is_of_pages(name)));
    let pages = pages(&names);
    let others = others(&names, &pages);
    let apart = format!("  {}: {}\n", APART.0, APART.1);
    for page in pages {
        let apart = if is_between(&page) { &apart } else { "" };
        out.push_str(&format!("{page}\n{}{apart}", said(is_of_pages)));
    }
    for other in others {
        out.push_str(&format!("{other}\n{}", said(|name| is_of_pages(name) && PERMISSIONS_POLICY != name)));
    }
    let hashed = names.into_iter().filter(|name| is_hashed(name.rsplit('/').next().unwrap_or(name)));
    let patterns = ["directory/outcodes-*", "directory/pack-*", "directory/shard-*"];
    let pattern = |name: &str| patterns.into_iter().find(|one| name.starts_with(one.trim_end_matches('*')));
    let mut paths: Vec<&str> = hashed.map(|name| pattern(name).unwrap_or(name)).collect();
    paths.dedup();
    for path in paths {
        out.push_str(&format!("/{path}\n  cache-control: {FOR_EVER}\n"));
    }
    out
}

/// The addresses of pages: one by one at the top and of each language, by pattern in folders, whose few
/// pictures may hear it too. Both hosts lead from those at the top to their names without the ending.
fn pages(names: &[&str]) -> BTreeSet<String> {
    let addresses = |name: &&str| match (name.rsplit_once('/'), name.strip_suffix(".html")) {
        (Some((folder, "index.html")), _) => vec![format!("/{folder}/")],
        (Some((folder, _)), Some(_)) => vec![format!("/{folder}/*")],
        (None, Some("index")) => vec!["/".to_owned()],
        (None, Some(short)) => vec![format!("/{name}"), format!("/{short}")],
        _ => Vec::new(),
    };
    names.iter().flat_map(addresses).collect()
}

/// What has a policy of its own and is no page: workers, and drawings, which a browser shows as pages.
fn others(names: &[&str], pages: &BTreeSet<String>) -> Vec<String> {
    let is_told = |name: &str| name.rsplit_once('/').is_some_and(|(folder, _)| pages.contains(&format!("/{folder}/*")));
    let is_one = |name: &&&str| is_worker(name) || (name.ends_with(".svg") && !is_told(name));
    names.iter().filter(is_one).map(|name| format!("/{name}")).collect()
}

/// A location with headers of its own inherits none, so all stand in both.
fn nginx(headers: &SecurityHeaders) -> String {
    let with = |own: &[(&str, &str)]| {
        let lines = headers.lines().chain(own.iter().copied());
        lines.map(|(name, value)| format!("    add_header {name} \"{value}\" always;\n")).collect::<String>()
    };
    format!(
        "# Inside a server block whose root is the folder of the site. brotli_static needs the module ngx_brotli;\n\
         # without it leave that line out.\n\
         gzip_static on;\nbrotli_static on;\nautoindex off;\nserver_tokens off;\naccess_log off;\n\
         location / {{\n{}    try_files $uri $uri/index.html =404;\n}}\n\
         location ~ \"{HASHED}\" {{\n{}    try_files $uri =404;\n}}\n\
         location = /{BETWEEN} {{\n{}    try_files $uri =404;\n}}\n",
        with(&[("cache-control", ASK_AGAIN)]),
        with(&[("cache-control", FOR_EVER)]),
        with(&[("cache-control", ASK_AGAIN), APART]),
    )
}

/// Two matchers that never both hold: which of two lines wins is no question.
fn caddy(headers: &SecurityHeaders) -> String {
    let lines: String = headers.lines().map(|(name, value)| format!("    {name} \"{value}\"\n")).collect();
    format!(
        "# Imported in a site block.\nfile_server {{\n    precompressed br gzip\n}}\nheader {{\n{lines}}}\n\
         @kept path_regexp `{HASHED}`\nheader @kept cache-control \"{FOR_EVER}\"\n\
         @asked not path_regexp `{HASHED}`\nheader @asked cache-control \"{ASK_AGAIN}\"\n\
         header /{BETWEEN} {} \"{}\"\n",
        APART.0, APART.1
    )
}

/// Needs `AllowOverride FileInfo Options` and the module `headers`; without that module the site is not
/// served at all, which is better than without the headers.
fn apache(headers: &SecurityHeaders) -> String {
    let lines: String =
        headers.lines().map(|(name, value)| format!("Header always set {name} \"{value}\"\n")).collect();
    format!(
        "Options -Indexes\nAddType application/wasm .wasm\nAddType application/manifest+json .webmanifest\n{lines}\
         Header always set cache-control \"{ASK_AGAIN}\"\n\
         <FilesMatch \"{HASHED}\">\nHeader always set cache-control \"{FOR_EVER}\"\n</FilesMatch>\n\
         <Files \"{BETWEEN}\">\nHeader always set {} \"{}\"\n</Files>\n",
        APART.0, APART.1
    )
}
