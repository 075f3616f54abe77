//! `hub serve`: the site, and the inbox behind it.

use crate::folder::{Folder, settings_in};
use crate::http::{self, BuiltIn, Layers, Packed, Site, connections};
use crate::inbox::{Inbox, SqliteInbox};
use crate::system::{Told, say};
use crate::words::Words;
use anyhow::{Context, Result};
use std::io::IsTerminal;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};
use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;

/// How often removed letters' bytes are wiped from the log: gone within a minute.
const TIDY_EVERY: Duration = Duration::from_secs(30);

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
    /// A folder with the built site, instead of the one inside this program
    #[arg(long)]
    dist: Option<PathBuf>,
    /// The most letters taken in one hour, from everybody together
    #[arg(long, default_value_t = 200)]
    letters_an_hour: u32,
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
    let inbox = open_inbox(&folder).await?;
    let site = Arc::new(make_site(arguments, &folder, inbox.clone())?);
    if !site.layers.has_index() {
        tracing::warn!(
            "there is no index.html: this program was built without the site. Build it with trunk, or name it with --dist"
        );
    }
    // Before anything is announced: whoever reads the address may ask us to stop at once.
    let stop = stop_signal()?;
    let listener = TcpListener::bind(arguments.listen).await;
    let listener =
        listener.with_context(|| format!("cannot listen on {}; is another hub running there?", arguments.listen))?;
    let address = listener.local_addr().context("the system does not say which port it gave")?;
    say!("Letters go to {}. To read them: hub open --dir {}", folder.inbox().display(), arguments.dir.display());
    say!("Come Along is at http://{address}/");
    let tidying = tokio::spawn(tidy_for_ever(inbox.clone()));
    connections::serve(listener, http::router(site), stop).await;
    tidying.abort();
    inbox.close().await.context("closing the inbox")
}

async fn open_inbox(folder: &Folder) -> Result<Arc<dyn Inbox>> {
    let path = folder.inbox();
    let inbox = SqliteInbox::open(&path).await.with_context(|| format!("cannot use {}", path.display()))?;
    let promises = inbox.promises().await?;
    say!(
        "The inbox keeps its promises: journal_mode={} synchronous={} secure_delete={}",
        promises.journal_mode,
        promises.synchronous,
        promises.secure_delete
    );
    Ok(Arc::new(inbox))
}

fn make_site(arguments: &Arguments, folder: &Folder, inbox: Arc<dyn Inbox>) -> Result<Site> {
    let overlay = arguments.site.clone().unwrap_or_else(|| folder.site());
    Ok(Site {
        settings: settings_in(&overlay)?,
        layers: Layers::new(overlay, arguments.dist.clone().map_or(BuiltIn::Embedded, BuiltIn::Folder))
            .with_made_up(arguments.pseudo),
        packed: Packed::default(),
        words: Words::default(),
        inbox,
        receipt_key: folder.receipt_key()?,
        most_an_hour: arguments.letters_an_hour,
        told: Told::default(),
    })
}

async fn tidy_for_ever(inbox: Arc<dyn Inbox>) {
    loop {
        tokio::time::sleep(TIDY_EVERY).await;
        match inbox.tidy().await {
            Ok(true) => {}
            Ok(false) => tracing::warn!("the inbox's log could not be emptied: somebody has the inbox open"),
            Err(error) => tracing::error!("tidying: {error}"),
        }
    }
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
