//! A hub in a temporary folder, as people run it, and its inbox as they read it.

use super::Setting;
use super::speech::Speech;
use crate::photographs::kinds;
use crate::town;
use come_along::model::Listing;
use come_along::tiles::{File, Kind, MANIFEST, decode_manifest, decode_pack};
use serde_json::Value;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use tempfile::TempDir;

/// What a hub's directory is made from.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Directory {
    /// There is none.
    None,
    /// The small town that never changes.
    Town,
    /// The small town, and one listing of every other kind that looks different.
    Every,
    /// The sample feed that comes with the program, imported as `hub new --demo` does it.
    Sample,
}

/// The hub's folder, and the program serving it unless it was stopped.
pub(crate) struct Hub {
    folder: TempDir,
    serving: Option<Child>,
    address: SocketAddr,
    /// Whether the made-up languages are offered as well.
    made_up: bool,
}

impl Hub {
    /// A new hub, serving the built site on a free port.
    pub(super) fn new(setting: Setting) -> Self {
        let Setting { directory, made_up, offline, .. } = setting;
        assert!(dist().join("index.html").is_file(), "the site is not built: run tools/site.sh");
        let folder = tempfile::tempdir().unwrap();
        let mut hub = Self { folder, serving: None, address: SocketAddr::from(([127, 0, 0, 1], 0)), made_up };
        let demo = if directory == Directory::Sample { &["--demo"][..] } else { &[] };
        program(&[&["new", hub.dir().to_str().unwrap(), "--name", town::HUB], demo].concat());
        for (field, value) in town::settings() {
            hub.set(field, value);
        }
        hub.set("offline", Value::Bool(offline));
        match directory {
            Directory::Town => hub.put_directory(),
            Directory::Every => hub.put_files(kinds::directory()),
            Directory::None | Directory::Sample => {}
        }
        hub.start();
        hub
    }

    /// Serves; on the same port as before, when it was stopped.
    pub(crate) fn start(&mut self) {
        let mut child = Command::new(env!("CARGO_BIN_EXE_hub"))
            .args(["serve", "--listen", &self.address.to_string(), "--dir"])
            .arg(self.dir())
            .arg("--dist")
            .arg(dist())
            .args(self.made_up.then_some("--pseudo"))
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        self.address = loop {
            let line = lines.next().expect("the hub did not start").unwrap();
            if let Some((_, rest)) = line.split_once("http://") {
                break rest.trim_end_matches('/').parse().unwrap();
            }
        };
        self.serving = Some(child);
    }

    /// Stops serving, as a hub whose line is cut.
    pub(crate) fn stop(&mut self) {
        if let Some(mut child) = self.serving.take() {
            let _ = child.kill();
            let _ = child.wait();
        }
    }

    /// The address of the site, as people type it.
    pub(crate) fn origin(&self) -> String {
        format!("http://{}/", self.address)
    }

    fn dir(&self) -> PathBuf {
        self.folder.path().join("hub")
    }

    /// A text file of the built site.
    pub(crate) fn built(&self, name: &str) -> String {
        fs::read_to_string(dist().join(name)).unwrap()
    }

    /// Puts a public file over the built-in ones.
    pub(crate) fn put(&self, name: &str, bytes: &[u8]) {
        let path = self.dir().join("site").join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }

    /// Takes away what was put over a built-in file.
    pub(crate) fn take_back(&self, name: &str) {
        fs::remove_file(self.dir().join("site").join(name)).unwrap();
    }

    /// Everything as plain files, for a host of files.
    pub(crate) fn build(&self, to: &Path) {
        self.run(&["build", "--to", to.to_str().unwrap(), "--dist", dist().to_str().unwrap()]);
    }

    /// A file as the hub serves it now.
    pub(crate) fn served(&self, path: &str) -> Vec<u8> {
        let mut stream = TcpStream::connect(self.address).unwrap();
        let request = format!("GET {path} HTTP/1.1\r\nhost: {}\r\nconnection: close\r\n\r\n", self.address);
        stream.write_all(request.as_bytes()).unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        let end = answer.windows(4).position(|window| window == b"\r\n\r\n").expect("a whole head");
        answer.split_off(end + 4)
    }

    /// Writes the directory of the small town.
    pub(crate) fn put_directory(&self) {
        self.put_files(town::directory());
    }

    /// What is in its directory.
    pub(crate) fn listings(&self) -> Vec<Listing> {
        let read = |name: &str| fs::read(self.dir().join("site/directory").join(name)).unwrap();
        let manifest = decode_manifest(&read(MANIFEST)).unwrap();
        let packs = manifest.packs.iter().map(|pack| decode_pack(&read(&pack.name(Kind::Pack))).unwrap());
        packs.flat_map(|pack| pack.listings).collect()
    }

    fn put_files(&self, files: Vec<File>) {
        for file in files {
            self.put(&format!("directory/{}", file.name), &file.bytes);
        }
    }

    /// Changes one field of `site.json`.
    pub(crate) fn set(&self, field: &str, value: Value) {
        let path = self.dir().join("site/site.json");
        let mut site: Value = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
        site[field] = value;
        fs::write(path, site.to_string()).unwrap();
    }

    /// Writes the settings of the inbox; they are read at the next start.
    pub(crate) fn put_inbox_settings(&self, settings: Value) {
        fs::write(self.dir().join("inbox.json"), settings.to_string()).unwrap();
    }

    /// What the site says in a language, as the pages get it.
    pub(super) fn speech(&self, tag: &str) -> Speech {
        Speech::read(self.served(&format!("/words/{tag}")))
    }

    /// The ids of all letters in the inbox.
    pub(crate) fn letters(&self) -> Vec<String> {
        let listed = String::from_utf8(self.run(&["letters"])).unwrap();
        let ids = listed.lines().filter_map(|line| line.split(' ').next());
        ids.filter(|id| id.len() == 32 && id.bytes().all(|byte| byte.is_ascii_hexdigit())).map(str::to_owned).collect()
    }

    /// The letter with that id, taken out sealed and opened by the ordinary `age` program.
    pub(crate) fn opened_by_age(&self, id: &str) -> Value {
        let sealed = self.run(&["open", id, "--sealed"]);
        let mut age = Command::new("age")
            .args(["--decrypt", "--identity"])
            .arg(self.dir().join("keys/hub.key"))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap_or_else(|error| panic!("the age program does not start ({error}); run tools/setup.sh test"));
        age.stdin.take().unwrap().write_all(&sealed).unwrap();
        let output = age.wait_with_output().unwrap();
        assert!(output.status.success(), "age refused the letter");
        serde_json::from_slice(&output.stdout).expect("the letter is JSON, padded with blanks")
    }

    /// `hub check locales` finds nothing to mend in that language, the hub's own words over the built-in ones.
    pub(crate) fn check_words(&self, tag: &str) {
        program(&["check", "locales", "--site", self.dir().to_str().unwrap(), tag]);
    }

    /// What the hub's program says to these words, about this hub.
    pub(crate) fn run(&self, arguments: &[&str]) -> Vec<u8> {
        program(&[arguments, &["--dir", self.dir().to_str().unwrap()]].concat())
    }
}

fn program(arguments: &[&str]) -> Vec<u8> {
    let output = Command::new(env!("CARGO_BIN_EXE_hub")).args(arguments).output().unwrap();
    assert!(output.status.success(), "hub {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    output.stdout
}

impl Drop for Hub {
    fn drop(&mut self) {
        self.stop();
    }
}

/// The built site.
fn dist() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("dist")
}
