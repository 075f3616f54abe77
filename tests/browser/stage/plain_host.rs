//! A host of plain files, as anybody can rent one: what lies in a folder is answered, with the type that the
//! name's ending says, and nothing else is known.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// A folder that is served for as long as the test runs.
pub(crate) struct PlainHost {
    folder: TempDir,
    address: SocketAddr,
}

impl PlainHost {
    /// Serves an empty folder on a free port.
    pub(crate) fn start() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let root = folder.path().to_owned();
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let root = root.clone();
                // A browser that goes away in the middle is no fault.
                std::thread::spawn(move || drop(answer(&root, &stream)));
            }
        });
        Self { folder, address }
    }

    /// Its address, as people type it.
    pub(crate) fn origin(&self) -> String {
        format!("http://{}/", self.address)
    }

    /// Puts files of a build there that `wanted` names; others stay as they are.
    pub(crate) fn upload(&self, build: &Path, wanted: impl Fn(&str) -> bool) {
        for name in names_below(build, build) {
            if wanted(&name) {
                let to = self.folder.path().join(&name);
                fs::create_dir_all(to.parent().unwrap()).unwrap();
                fs::copy(build.join(&name), to).unwrap();
            }
        }
    }
}

fn names_below(root: &Path, folder: &Path) -> Vec<String> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            names.extend(names_below(root, &path));
        } else {
            names.push(path.strip_prefix(root).unwrap().to_str().unwrap().to_owned());
        }
    }
    names
}

fn answer(root: &Path, mut stream: &TcpStream) -> std::io::Result<()> {
    let mut lines = BufReader::new(stream).lines();
    let first = lines.next().unwrap_or(Ok(String::new()))?;
    while lines.next().transpose()?.is_some_and(|line| !line.is_empty()) {}
    let path = first.split(' ').nth(1).unwrap_or("/").trim_start_matches('/');
    let path = if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path.to_owned() };
    let file: PathBuf = root.join(&path);
    let (status, body) = fs::read(file).map_or((404, Vec::new()), |body| (200, body));
    let kind = match path.rsplit('.').next() {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript",
        Some("css") => "text/css",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        _ => "application/octet-stream",
    };
    let size = body.len();
    write!(
        stream,
        "HTTP/1.1 {status} -\r\ncontent-type: {kind}\r\ncontent-length: {size}\r\nconnection: close\r\n\r\n"
    )?;
    stream.write_all(&body)
}
