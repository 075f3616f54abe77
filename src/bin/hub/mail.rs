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
mod tests;
