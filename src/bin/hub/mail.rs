//! An e-mail that says "a new letter is waiting", and nothing else, to whoever opens letters.
//!
//! E-mail lies about on other people's machines, so it holds no count, no number of a letter, nobody
//! whom it is for, and tells no minute: it goes out on the full hour, at most one an hour, as the inbox
//! itself keeps nothing but the hour. A letter never waits for it and never fails because of it: the
//! inbox rings, and all the rest happens elsewhere.
//!
//! Set in `inbox.json` as `mail`; a password stands in a file of its own.

use crate::folder::Folder;
use crate::system::{self, Told};
use anyhow::{Context, Result, bail};
use lettre::message::Mailbox;
use lettre::message::header::ContentType;
use lettre::transport::smtp::authentication::Credentials;
use lettre::transport::smtp::client::{Tls, TlsParameters};
use lettre::{Message, SmtpTransport, Transport};
use serde::Deserialize;
use std::fs;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::{Notify, oneshot};
use tokio::time::sleep;
use tokio_rustls::rustls::pki_types::ServerName;

/// How long the mail server may take over each step.
const ANSWER_WITHIN: Duration = Duration::from_secs(30);
const SUBJECT: &str = "A new letter is waiting";
const WORDS: &str = "A new letter is waiting for the hub.\nTo read it, on the hub's machine: hub open\n";

/// `mail` in `inbox.json`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct MailSettings {
    /// Who is told.
    to: String,
    /// Whom it comes from, as the mail server wants it.
    from: String,
    /// The mail server's name.
    server: String,
    /// Not said: 465, 587 or 25, as goes with `security`.
    port: Option<u16>,
    #[serde(default)]
    security: Security,
    /// When the server wants to know who sends.
    user: Option<String>,
    /// A file with the password in its first line; seen from the hub's folder.
    password_file: Option<PathBuf>,
}

/// How the line to the mail server is kept private.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Security {
    /// From the first byte on.
    Tls,
    /// Asked for at once, and nothing is sent without.
    #[default]
    Starttls,
    /// Not at all: a mail server on this machine only.
    None,
}

/// The message and the way it goes.
#[derive(Clone)]
pub(crate) struct Mailer {
    way: SmtpTransport,
    message: Message,
}

impl MailSettings {
    /// Whom it goes to.
    pub(crate) fn to(&self) -> &str {
        &self.to
    }

    /// The mailer, or what must be mended. Asks no server.
    pub(crate) fn mailer(&self, folder: &Folder) -> Result<Mailer> {
        let message = Message::builder().to(mailbox("to", &self.to)?).from(mailbox("from", &self.from)?);
        let message = message.subject(SUBJECT).header(ContentType::TEXT_PLAIN).body(WORDS.to_owned());
        let mut way = SmtpTransport::builder_dangerous(&self.server).timeout(Some(ANSWER_WITHIN)).tls(self.tls()?);
        way = way.port(self.port.unwrap_or(self.security.port()));
        if let Some(credentials) = self.credentials(folder)? {
            way = way.credentials(credentials);
        }
        Ok(Mailer { way: way.build(), message: message.context("`mail` makes no message")? })
    }

    fn tls(&self) -> Result<Tls> {
        let not_a_name = || format!("`mail.server` must be a server's name, not `{}`", self.server);
        ServerName::try_from(self.server.as_str()).with_context(not_a_name)?;
        let parameters = || TlsParameters::new(self.server.clone()).with_context(not_a_name);
        match self.security {
            Security::Tls => Ok(Tls::Wrapper(parameters()?)),
            Security::Starttls => Ok(Tls::Required(parameters()?)),
            Security::None if ["localhost", "127.0.0.1", "::1"].contains(&self.server.as_str()) => Ok(Tls::None),
            Security::None => bail!("`mail.security` may be `none` only for a mail server on this machine, localhost"),
        }
    }

    fn credentials(&self, folder: &Folder) -> Result<Option<Credentials>> {
        match (&self.user, &self.password_file) {
            (None, None) => Ok(None),
            (Some(user), Some(file)) => {
                let path = folder.beside_the_inbox(file);
                let text = fs::read_to_string(&path);
                let text = text.with_context(|| format!("cannot read `mail.password_file`, {}", path.display()))?;
                let password = text.lines().next().unwrap_or_default().to_owned();
                Ok(Some(Credentials::new(user.clone(), password)))
            }
            _ => bail!("`mail.user` and `mail.password_file` go together"),
        }
    }
}

impl Security {
    fn port(self) -> u16 {
        match self {
            Self::Tls => 465,
            Self::Starttls => 587,
            Self::None => 25,
        }
    }
}

fn mailbox(field: &str, text: &str) -> Result<Mailbox> {
    text.parse().with_context(|| format!("`mail.{field}` must be an e-mail address, not `{text}`"))
}

/// Tells whoever is to be told, each time after `news` was rung and `pause` is over. Never ends. What
/// could not be sent is tried again after the next pause.
pub(crate) async fn tell_for_ever(mailer: Mailer, news: Arc<Notify>, pause: impl Fn() -> Duration) {
    let told = Told::default();
    loop {
        news.notified().await;
        sleep(pause()).await;
        // What came while we waited is told with it: one that comes from here on is for the next.
        let _ = tokio::time::timeout(Duration::ZERO, news.notified()).await;
        if let Err(error) = send_aside(mailer.clone()).await {
            told.once(&format!("the e-mail about new letters could not be sent, and will be tried again: {error:#}"));
            news.notify_one();
        }
    }
}

/// Until the next full hour.
pub(crate) fn until_the_hour() -> Duration {
    Duration::from_secs(3600 - system::now().rem_euclid(3600).unsigned_abs())
}

/// A thread of its own, which nobody waits for when the hub stops.
async fn send_aside(mailer: Mailer) -> Result<()> {
    let (done, sent) = oneshot::channel();
    let work = move || {
        let _ = done.send(mailer.way.send(&mailer.message).map(drop));
    };
    std::thread::Builder::new().name("mail".into()).spawn(work).context("the system gives no thread")?;
    sent.await.context("the mailer broke off")?.context("the mail server did not take it")
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::{BufRead, BufReader, Write};
    use std::net::{TcpListener, TcpStream};
    use std::sync::mpsc::{Receiver, channel};
    use std::time::Instant;

    /// A mail server of a few lines: answers with each message that it takes. It refuses the first
    /// `refused`.
    fn mail_server(mut refused: u32) -> (u16, Receiver<String>) {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let (taken, messages) = channel();
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                let message = session(stream.unwrap(), refused > 0);
                refused = refused.saturating_sub(1);
                if let Some(message) = message {
                    let _ = taken.send(message);
                }
            }
        });
        (port, messages)
    }

    fn session(mut stream: TcpStream, refuse: bool) -> Option<String> {
        let mut lines = BufReader::new(stream.try_clone().unwrap()).lines().map_while(Result::ok);
        let mut said = String::new();
        stream.write_all(if refuse { b"421 not now\r\n" } else { b"220 here\r\n" }).unwrap();
        while let Some(line) = lines.next() {
            said += &format!("{line}\n");
            let answer: &[u8] = match line.split(' ').next()? {
                "DATA" => {
                    stream.write_all(b"354 go on\r\n").unwrap();
                    lines.by_ref().take_while(|line| line != ".").for_each(|line| said += &format!("{line}\n"));
                    b"250 taken\r\n"
                }
                "QUIT" => {
                    let _ = stream.write_all(b"221 bye\r\n");
                    return Some(said);
                }
                _ => b"250 fine\r\n",
            };
            stream.write_all(answer).unwrap();
        }
        (!refuse).then_some(said)
    }

    fn mailer(port: u16) -> Mailer {
        let settings = serde_json::json!({
            "to": "Hub <volunteers@example.org>", "from": "hub@example.org", "server": "127.0.0.1", "security": "none",
            "port": port,
        });
        let settings: MailSettings = serde_json::from_value(settings).unwrap();
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("keys")).unwrap();
        settings.mailer(&Folder::open(folder.path()).unwrap()).unwrap()
    }

    const PAUSE: Duration = Duration::from_millis(700);

    #[tokio::test(flavor = "multi_thread")]
    async fn many_letters_are_one_email_and_it_says_nothing() {
        let (port, messages) = mail_server(0);
        let news = Arc::new(Notify::new());
        let telling = tokio::spawn(tell_for_ever(mailer(port), news.clone(), || PAUSE));
        let begun = Instant::now();
        for _ in 0..20 {
            news.notify_one();
            sleep(Duration::from_millis(20)).await;
        }
        let message = tokio::task::spawn_blocking(move || {
            let first = messages.recv_timeout(Duration::from_secs(20)).unwrap();
            assert!(begun.elapsed() >= PAUSE, "not before the pause is over");
            assert!(messages.recv_timeout(PAUSE * 3).is_err(), "one for all of them");
            (first, messages)
        });
        let (message, messages) = message.await.unwrap();
        assert!(message.contains("RCPT TO:<volunteers@example.org>"), "{message}");
        assert!(message.contains(&format!("Subject: {SUBJECT}")), "{message}");
        let body = message.split_once("\n\n").unwrap().1;
        assert!(body.starts_with(WORDS) && body.len() < WORDS.len() + 20, "{body}");
        assert!(!body.bytes().any(|byte| byte.is_ascii_digit()), "no count, no number: {body}");
        news.notify_one();
        let again = tokio::task::spawn_blocking(move || messages.recv_timeout(Duration::from_secs(20)));
        assert!(again.await.unwrap().is_ok(), "the next letter is told again");
        telling.abort();
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn what_could_not_be_sent_is_tried_again() {
        let (port, messages) = mail_server(2);
        let news = Arc::new(Notify::new());
        let telling = tokio::spawn(tell_for_ever(mailer(port), news.clone(), || Duration::from_millis(50)));
        news.notify_one();
        let sent = tokio::task::spawn_blocking(move || messages.recv_timeout(Duration::from_secs(20)));
        assert!(sent.await.unwrap().is_ok());
        telling.abort();
    }

    #[test]
    fn it_goes_out_on_the_full_hour() {
        let hour = Duration::from_secs(3600);
        assert!(until_the_hour() > Duration::ZERO && until_the_hour() <= hour);
        let then = system::now() + until_the_hour().as_secs() as i64;
        assert!(then % 3600 <= 1 || then % 3600 == 3599, "{then}");
    }
}
