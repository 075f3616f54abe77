//! A hub in a folder of its own, and the program serving it on a free port.

use super::client::{Answer, ask};
use come_along::tiles::{Kind, MANIFEST, decode_manifest, decode_pack};
use sha2::{Digest, Sha256};
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};
use sqlx::{Connection, Row};
use std::fs;
use std::io::{BufRead, BufReader, Read};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use tempfile::TempDir;

/// A hub's folder, with a made-up built site beside it.
pub(crate) struct Hub {
    root: PathBuf,
    _folder: Option<TempDir>,
}

impl Hub {
    pub(crate) fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let hub = Self::on(folder.path());
        Self { _folder: Some(folder), ..hub }
    }

    /// On a disk of the test's own.
    pub(crate) fn on(root: &Path) -> Self {
        let hub = Self { root: root.to_owned(), _folder: None };
        hub.run(&["new", hub.dir().to_str().unwrap(), "--name", "Test Hub"]);
        // Nobody has rung the numbers of help for it.
        hub.set("live", serde_json::json!(false));
        // Two languages are told apart as well as twenty-nine, and are ready sooner.
        hub.set("languages", serde_json::json!(["en-GB", "ar"]));
        hub.put_dist("index.html", b"<!doctype html><title>Come Along</title>");
        hub
    }

    pub(crate) fn dir(&self) -> PathBuf {
        self.root.join("hub")
    }

    pub(crate) fn dist(&self) -> PathBuf {
        self.root.join("dist")
    }

    pub(crate) fn put_dist(&self, name: &str, bytes: &[u8]) {
        put(&self.dist().join(name), bytes);
    }

    pub(crate) fn put_site(&self, name: &str, bytes: &[u8]) {
        put(&self.dir().join("site").join(name), bytes);
    }

    /// Changes one field of `site.json`.
    pub(crate) fn set(&self, field: &str, value: serde_json::Value) {
        let path = self.dir().join("site/site.json");
        let mut site: serde_json::Value = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
        site[field] = value;
        fs::write(path, site.to_string()).unwrap();
    }

    /// Runs a command that must succeed; `DIR` stands for the folder.
    pub(crate) fn run(&self, arguments: &[&str]) -> Vec<u8> {
        let output = self.try_run(arguments);
        assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
        output.stdout
    }

    pub(crate) fn try_run(&self, arguments: &[&str]) -> Output {
        self.command(arguments).output().unwrap()
    }

    /// A command before it runs. It goes to the tests' own servers, whatever proxy this machine has.
    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let dir = self.dir();
        let real = arguments.iter().map(|argument| if *argument == "DIR" { dir.to_str().unwrap() } else { argument });
        let mut command = Command::new(env!("CARGO_BIN_EXE_hub"));
        for proxy in ["http_proxy", "https_proxy", "all_proxy"] {
            command.env_remove(proxy).env_remove(proxy.to_uppercase());
        }
        command.args(real);
        command
    }

    /// The ids of the listings that people find, ordered, after a look at every file: the manifest
    /// can be read, each pack that it names is whole and is what its name says.
    pub(crate) fn shown(&self) -> Vec<String> {
        shown_in(&self.dir().join("site/directory"))
    }

    /// What it prints, as text.
    pub(crate) fn says(&self, arguments: &[&str]) -> String {
        String::from_utf8(self.run(arguments)).unwrap()
    }

    /// What a command says that must fail.
    pub(crate) fn refuses(&self, arguments: &[&str]) -> String {
        let output = self.try_run(arguments);
        assert!(!output.status.success(), "{arguments:?}");
        String::from_utf8(output.stderr).unwrap()
    }

    /// Changes the inbox behind the program's back, or asks it: the first column of every row.
    pub(crate) fn sql(&self, statement: &'static str) -> Vec<Vec<u8>> {
        let options = SqliteConnectOptions::new().filename(self.dir().join("inbox.sqlite"));
        let work = async {
            let mut connection = SqliteConnection::connect_with(&options).await.unwrap();
            let rows = sqlx::query(statement).fetch_all(&mut connection).await.unwrap();
            connection.close().await.unwrap();
            rows.iter().map(|row| row.get_unchecked(0)).collect()
        };
        tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(work)
    }

    /// A file beside the hub; answers its path.
    pub(crate) fn beside(&self, name: &str, text: &str) -> String {
        let path = self.root.join(name);
        put(&path, text.as_bytes());
        path.to_str().unwrap().to_owned()
    }

    pub(crate) fn serve(&self) -> Serving {
        self.serve_with(&[])
    }

    pub(crate) fn serve_with(&self, more: &[&str]) -> Serving {
        self.serve_by(&[env!("CARGO_BIN_EXE_hub")], more, &[])
    }

    /// Serves by another program that starts ours: `by` ends with ours.
    pub(crate) fn serve_by(&self, by: &[&str], more: &[&str], environment: &[(&str, &str)]) -> Serving {
        let mut child = Command::new(by[0])
            .args(&by[1..])
            .args(["serve", "--listen", "127.0.0.1:0", "--dir"])
            .arg(self.dir())
            .arg("--dist")
            .arg(self.dist())
            .args(more)
            .envs(environment.iter().copied())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let mut said = String::new();
        let address = loop {
            let Some(Ok(line)) = lines.next() else {
                let mut errors = String::new();
                child.stderr.take().unwrap().read_to_string(&mut errors).unwrap();
                panic!("the hub did not start: {said}{errors}");
            };
            said.push_str(&line);
            said.push('\n');
            if let Some((_, rest)) = line.split_once("http://").or_else(|| line.split_once("https://")) {
                break rest.split('/').next().unwrap().parse().unwrap();
            }
        };
        Serving { child: Some(child), address, said }
    }
}

/// See [`Hub::shown`].
pub(crate) fn shown_in(directory: &Path) -> Vec<String> {
    let manifest = decode_manifest(&fs::read(directory.join(MANIFEST)).unwrap()).unwrap();
    let mut ids = vec![];
    for entry in manifest.packs {
        let bytes = fs::read(directory.join(entry.name(Kind::Pack))).unwrap();
        let hash: String = Sha256::digest(&bytes).iter().take(6).map(|byte| format!("{byte:02x}")).collect();
        let pack = decode_pack(&bytes).unwrap();
        assert_eq!((entry.file, pack.unreadable), (format!("all-{hash}"), 0));
        assert_eq!(pack.listings.len(), entry.listings as usize);
        ids.extend(pack.listings.into_iter().map(|listing| listing.id));
    }
    ids
}

fn put(path: &Path, bytes: &[u8]) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, bytes).unwrap();
}

/// The program, serving. Killed when dropped.
pub(crate) struct Serving {
    child: Option<Child>,
    pub(crate) address: SocketAddr,
    /// What it printed until it was ready.
    pub(crate) said: String,
}

impl Serving {
    pub(crate) fn get(&self, path: &str) -> Answer {
        ask(self.address, "GET", path, &[], b"")
    }

    pub(crate) fn post(&self, parcel: &[u8]) -> Answer {
        ask(self.address, "POST", "/inbox", &[("content-type", "application/octet-stream")], parcel)
    }

    /// Asks about a receipt, or takes its letter back: `state` or `withdraw`.
    pub(crate) fn receipt(&self, what: &str, commitment: &[u8]) -> Answer {
        let headers = [("content-type", "application/octet-stream")];
        ask(self.address, "POST", &format!("/letters/{what}"), &headers, commitment)
    }

    pub(crate) fn process(&self) -> u32 {
        self.child.as_ref().unwrap().id()
    }

    /// As when the power fails, as far as a process can tell.
    pub(crate) fn kill(mut self) {
        let mut child = self.child.take().unwrap();
        child.kill().unwrap();
        child.wait().unwrap();
    }

    /// Asks it to stop, and says how it ended and what it wrote to its error output.
    pub(crate) fn stop(mut self) -> (bool, String) {
        let mut child = self.child.take().unwrap();
        assert!(Command::new("kill").args(["-TERM", &child.id().to_string()]).status().unwrap().success());
        let mut errors = String::new();
        child.stderr.take().unwrap().read_to_string(&mut errors).unwrap();
        (child.wait().unwrap().success(), errors)
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        if let Some(child) = &mut self.child {
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}
