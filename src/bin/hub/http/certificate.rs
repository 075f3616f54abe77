//! HTTPS for a hub that has nothing in front of it: `hub serve --certificate … --key …`.
//!
//! Whoever renews the certificate (certbot, lego) writes the files anew; they are looked at every few
//! seconds, and a new pair serves from the next connection on. A pair that does not fit, such as one
//! half of a renewal, leaves the old one standing and is said.

use crate::system::Told;
use anyhow::{Context, Result, bail};
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;
use tokio::time::sleep;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio_rustls::rustls::server::{ClientHello, NoServerSessionStorage, ResolvesServerCert};
use tokio_rustls::rustls::sign::CertifiedKey;
use tokio_rustls::rustls::{Error, InconsistentKeys, ServerConfig};

/// How often the files are looked at.
const EVERY: Duration = Duration::from_secs(5);

/// A certificate with its key, as the files have them.
pub(crate) struct Certificate {
    chain: PathBuf,
    key: PathBuf,
    stands: RwLock<Pair>,
    told: Told,
}

/// Both as they were read, to see when they change, and ready to serve.
struct Pair {
    read: [Vec<u8>; 2],
    ready: Arc<CertifiedKey>,
}

impl Certificate {
    /// Reads both files, PEM: the certificate with those between it and its root, and its key.
    pub(crate) fn read(chain: &Path, key: &Path) -> Result<Arc<Self>> {
        if fs::metadata(key).is_ok_and(|file| file.permissions().mode() & 0o007 != 0) {
            let key = key.display();
            tracing::warn!("everybody on this machine can read {key}. Do: chmod o= {key}");
        }
        let stands = RwLock::new(Pair::made_of(files(chain, key)?, chain, key)?);
        Ok(Arc::new(Self { chain: chain.to_owned(), key: key.to_owned(), stands, told: Told::default() }))
    }

    /// What greets each connection. It knows no sessions: a visit is not tied to the one before.
    pub(crate) fn acceptor(self: &Arc<Self>) -> Result<TlsAcceptor> {
        let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()));
        let config = config.with_safe_default_protocol_versions().context("HTTPS cannot be set up")?;
        let mut config = config.with_no_client_auth().with_cert_resolver(self.clone());
        config.session_storage = Arc::new(NoServerSessionStorage {});
        config.send_tls13_tickets = 0;
        config.alpn_protocols = vec![b"http/1.1".to_vec()];
        Ok(TlsAcceptor::from(Arc::new(config)))
    }

    /// Looks at the files for as long as the hub runs.
    pub(crate) async fn follow(self: Arc<Self>) {
        loop {
            sleep(EVERY).await;
            match self.look() {
                Ok(true) => tracing::info!("the certificate is new: it serves from now on"),
                Ok(false) => {}
                Err(error) => self.told.once(&format!("{error:#}; the certificate from before still serves")),
            }
        }
    }

    /// True when there is a new pair, and it serves.
    fn look(&self) -> Result<bool> {
        let files = files(&self.chain, &self.key)?;
        if self.stands.read().unwrap_or_else(PoisonError::into_inner).read == files {
            return Ok(false);
        }
        let pair = Pair::made_of(files, &self.chain, &self.key)?;
        *self.stands.write().unwrap_or_else(PoisonError::into_inner) = pair;
        Ok(true)
    }
}

impl ResolvesServerCert for Certificate {
    fn resolve(&self, _: ClientHello<'_>) -> Option<Arc<CertifiedKey>> {
        Some(self.stands.read().unwrap_or_else(PoisonError::into_inner).ready.clone())
    }
}

impl std::fmt::Debug for Certificate {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "the certificate in {}", self.chain.display())
    }
}

impl Pair {
    fn made_of(read: [Vec<u8>; 2], chain: &Path, key: &Path) -> Result<Self> {
        let [certificates, secret] = &read;
        let certificates: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(certificates).collect();
        let certificates = certificates.with_context(|| format!("{} is damaged", chain.display()))?;
        if certificates.is_empty() {
            bail!("{} holds no certificate; give the file that begins with BEGIN CERTIFICATE", chain.display());
        }
        let no_key = || format!("{} holds no private key; give the file with BEGIN PRIVATE KEY", key.display());
        let secret = PrivateKeyDer::from_pem_slice(secret).with_context(no_key)?;
        let ready = match CertifiedKey::from_der(certificates, secret, &ring::default_provider()) {
            Ok(ready) => Arc::new(ready),
            Err(Error::InconsistentKeys(InconsistentKeys::KeyMismatch)) => bail!(
                "{} is not the key of the first certificate in {}; give the two that were made together",
                key.display(),
                chain.display()
            ),
            Err(error) => bail!("{} and {} cannot serve: {error}", chain.display(), key.display()),
        };
        Ok(Self { read, ready })
    }
}

fn files(chain: &Path, key: &Path) -> Result<[Vec<u8>; 2]> {
    let read = |path: &Path| {
        fs::read(path).with_context(|| format!("cannot read {}; is it there, and may the hub read it?", path.display()))
    };
    Ok([read(chain)?, read(key)?])
}
