//! `hub serve`: the site, and the inbox behind it.

use crate::folder::{Folder, settings_in};
use crate::http::{self, BuiltIn, Certificate, Given, Layers, Pace, Packed, Pages, Site, connections};
use crate::inbox::{self, HubClock, Inbox, InboxSettings, State, Sweeper, Together};
use crate::mail;
use crate::system::say;
use anyhow::{Context, Result, bail};
use std::io::IsTerminal;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;
use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};
use tokio::task::JoinHandle;
use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;

/// What `hub serve` is told.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The hub's folder
    #[arg(long)]
    dir: PathBuf,
    /// Public files that lie over the built-in ones [default: DIR/site]
    #[arg(long)]
    site: Option<PathBuf>,
    /// Address and port; port 0 takes a free one
    #[arg(long, default_value = "127.0.0.1:8080")]
    listen: SocketAddr,
    /// Speak HTTPS with this certificate and those between it and its root (PEM). It is read again
    /// when it changes
    #[arg(long, requires = "key")]
    certificate: Option<PathBuf>,
    /// The certificate's private key (PEM)
    #[arg(long, requires = "certificate")]
    key: Option<PathBuf>,
    /// A folder with the built site, instead of the one inside this program
    #[arg(long)]
    dist: Option<PathBuf>,
    /// The most letters taken in one hour, from everybody together [default: 200, or what
    /// DIR/inbox.json says]
    #[arg(long, value_parser = clap::value_parser!(u32).range(1..))]
    letters_an_hour: Option<u32>,
    /// Also answer plain counts at /metrics here: an address of this machine alone, like 127.0.0.1:9100
    #[arg(long)]
    metrics_listen: Option<SocketAddr>,
    /// Also offer two made-up languages, en-XA (long) and ar-XB (mirrored): what is cut off or was
    /// never translated shows in them. For translators, not for visitors
    #[arg(long)]
    pseudo: bool,
}

/// Serves until told to stop.
pub(crate) fn run(arguments: &Arguments) -> Result<()> {
    listen_to_ourselves();
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    runtime.context("the system gives no threads or timers")?.block_on(serve(arguments))
}

/// Only our own sentences are printed: nothing below us is asked what it saw of a request.
fn listen_to_ourselves() {
    let ours = Targets::new().with_target(env!("CARGO_BIN_NAME"), LevelFilter::INFO);
    let lines = tracing_subscriber::fmt::layer()
        .with_target(false)
        .with_ansi(std::io::stderr().is_terminal())
        .with_writer(std::io::stderr);
    tracing_subscriber::registry().with(lines).with(ours).init();
    // A panic's own words could hold what somebody sent; where it happened is enough to mend it.
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        tracing::error!("a fault of the program at {place}");
    }));
}

async fn serve(arguments: &Arguments) -> Result<()> {
    let folder = Folder::open(&arguments.dir)?;
    let certificate = match (&arguments.certificate, &arguments.key) {
        (Some(chain), Some(key)) => Some(Certificate::read(chain, key)?),
        _ => None,
    };
    let (site, sweeper) = make_site(arguments, &folder).await?;
    let telling = tell_of_letters(&site, &sweeper.settings, &folder).await?;
    if !site.pages.layers.has_index() {
        tracing::warn!(
            "there is no index.html: this program was built without the site. Build it with trunk, or name it with --dist"
        );
    }
    // Before anything is announced: whoever reads the address may ask us to stop at once.
    let stop = stop_signal()?;
    let counting = match arguments.metrics_listen {
        Some(address) => Some(serve_metrics(address, site.clone()).await?),
        None => None,
    };
    let listener = bind(arguments.listen).await?;
    let address = listener.local_addr().context("the system does not say which port it gave")?;
    say!("Letters go to {}. To read them: hub open --dir {}", inbox::place(&folder), arguments.dir.display());
    let tls = certificate.as_ref().map(Certificate::acceptor).transpose()?;
    say!("Come Along is at {}://{address}/", if tls.is_some() { "https" } else { "http" });
    let following = certificate.map(|certificate| tokio::spawn(certificate.follow()));
    let sweeping = tokio::spawn(sweeper.sweep_for_ever());
    let inbox = site.inbox.clone();
    let router = http::router(site, tls.is_some());
    connections::serve(listener, tls, router, stop).await;
    sweeping.abort();
    following.into_iter().chain(telling).for_each(|task| task.abort());
    counting.inspect(JoinHandle::abort);
    inbox.close().await.context("closing the inbox")
}

/// Tells of letters by e-mail, if somebody is to be told; once more of those that wait unread since before
/// the hub was stopped: perhaps nobody was.
async fn tell_of_letters(site: &Site, limits: &InboxSettings, folder: &Folder) -> Result<Option<JoinHandle<()>>> {
    let Some(mailer) = limits.mailer(folder)? else { return Ok(None) };
    if site.inbox.counts().await?.iter().any(|(state, _)| *state == State::Waiting) {
        site.news.notify_one();
    }
    Ok(Some(tokio::spawn(mail::tell_for_ever(mailer, site.news.clone(), mail::until_the_hour))))
}

async fn bind(address: SocketAddr) -> Result<TcpListener> {
    let listener = TcpListener::bind(address).await;
    listener.with_context(|| format!("cannot listen on {address}; is another hub running there?"))
}

/// Counts for whoever watches the machine, on a listener that nobody else can reach.
async fn serve_metrics(address: SocketAddr, site: Arc<Site>) -> Result<JoinHandle<()>> {
    if !address.ip().is_loopback() {
        bail!("--metrics-listen {address} can be reached by others; give an address like 127.0.0.1:9100");
    }
    let listener = bind(address).await?;
    say!("Counts are at {}/metrics", listener.local_addr().context("the system gives no port")?);
    Ok(tokio::spawn(connections::serve(listener, None, http::metrics_router(site), std::future::pending())))
}

async fn open_inbox(folder: &Folder) -> Result<Arc<dyn Inbox>> {
    if inbox::is_a_file() && folder.inbox().exists() {
        let path = folder.inbox();
        inbox::examine(&path).await.with_context(|| format!("cannot use {}", path.display()))?;
    }
    let inbox = inbox::open(folder).await?;
    say!("The inbox keeps its promises: {}", inbox.promises().await?);
    Ok(inbox)
}

async fn make_site(arguments: &Arguments, folder: &Folder) -> Result<(Arc<Site>, Sweeper)> {
    let overlay = arguments.site.clone().unwrap_or_else(|| folder.site());
    let settings = settings_in(&overlay)?;
    let mut limits = InboxSettings::read(folder)?;
    limits.letters_an_hour = arguments.letters_an_hour.unwrap_or(limits.letters_an_hour);
    let receipt_key = folder.receipt_key_or_new()?;
    let inbox = open_inbox(folder).await?;
    let clock = Arc::new(HubClock::start(&*inbox).await.context("the inbox's clock")?);
    let bell = Arc::default();
    let layers = Layers::new(overlay, arguments.dist.clone().map_or(BuiltIn::Embedded, BuiltIn::Folder));
    let site = Site {
        pages: Pages::new(layers.with_made_up(arguments.pseudo), settings),
        packed: Packed::default(),
        elsewhere: limits.elsewhere()?,
        letters: Together::start(inbox.clone(), limits.room()),
        inbox: inbox.clone(),
        clock: clock.clone(),
        bell: Arc::clone(&bell),
        news: Arc::default(),
        receipt_key,
        asked: Pace::default(),
        withdrawn: Pace::default(),
        given: Given::default(),
    };
    Ok((Arc::new(site), Sweeper { inbox, clock, settings: limits, bell }))
}

/// Ready on ctrl-c or when the system asks the program to stop.
fn stop_signal() -> Result<impl Future<Output = ()>> {
    let mut interrupt = signal(SignalKind::interrupt()).context("cannot hear ctrl-c")?;
    let mut terminate = signal(SignalKind::terminate()).context("cannot hear SIGTERM")?;
    Ok(async move {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
        tracing::info!("stopping: finishing what is under way");
    })
}
