//! Sockets: who may hold one for how long, and how the program stops.
//!
//! Our own loop, because the ready-made one has no limit on slow clients. Peers' addresses are
//! dropped as soon as a connection is accepted. The limits are the same with and without HTTPS.

use axum::Router;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::{GracefulShutdown, Watcher};
use hyper_util::service::TowerToHyperService;
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;
use tokio::time::{sleep, timeout};
use tokio_rustls::TlsAcceptor;

/// A request's head must be here by then, and the greeting of HTTPS; an idle connection is closed
/// then, too.
const HEAD_WITHIN: Duration = Duration::from_secs(15);
/// No connection lives longer, however slowly it is read. A whole site over the slowest mobile
/// network takes a fraction of this.
const LONGEST: Duration = Duration::from_secs(15 * 60);
/// Connections at once; more wait in the system's queue.
const AT_ONCE: usize = 1024;
/// What is under way when we stop gets this long to finish.
const LAST_WORDS: Duration = Duration::from_secs(10);

/// Serves until `stop` is ready, then finishes what is under way. With `tls` it speaks HTTPS only.
pub(crate) async fn serve(
    listener: TcpListener,
    tls: Option<TlsAcceptor>,
    router: Router,
    stop: impl Future<Output = ()>,
) {
    let graceful = GracefulShutdown::new();
    let places = Arc::new(Semaphore::new(AT_ONCE));
    let mut stop = std::pin::pin!(stop);
    loop {
        let Ok(place) = places.clone().acquire_owned().await else { break };
        let stream = tokio::select! {
            stream = accept(&listener) => stream,
            () = &mut stop => break,
        };
        let work = greet(stream, tls.clone(), router.clone(), graceful.watcher());
        tokio::spawn(async move {
            let _ = timeout(LONGEST, work).await;
            drop(place);
        });
    }
    drop(listener);
    let _ = timeout(LAST_WORDS, graceful.shutdown()).await;
}

/// A connection from its first byte. Errors here and below are clients that went away; there is nobody
/// to tell.
async fn greet(stream: TcpStream, tls: Option<TlsAcceptor>, router: Router, watcher: Watcher) {
    match tls {
        None => speak(stream, router, watcher).await,
        Some(tls) => {
            if let Ok(Ok(stream)) = timeout(HEAD_WITHIN, tls.accept(stream)).await {
                speak(stream, router, watcher).await;
            }
        }
    }
}

async fn speak(stream: impl AsyncRead + AsyncWrite + Unpin + 'static, router: Router, watcher: Watcher) {
    let work = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEAD_WITHIN)
        .serve_connection(TokioIo::new(stream), TowerToHyperService::new(router));
    let _ = watcher.watch(work).await;
}

/// The next connection. When the system has no more to give, waits instead of spinning.
async fn accept(listener: &TcpListener) -> TcpStream {
    loop {
        match listener.accept().await {
            Ok((stream, _address)) => {
                // Small answers should not wait for a full packet; if it cannot be set, they may.
                let _ = stream.set_nodelay(true);
                return stream;
            }
            Err(_) => sleep(Duration::from_millis(100)).await,
        }
    }
}
