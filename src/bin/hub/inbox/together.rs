//! Letters that come at the same time share one commit.
//!
//! A commit waits for the disk, and the disk takes as long for sixty letters as for one. So one
//! task puts letters in: while it waits for the disk, those that come meanwhile gather and are the
//! next transaction. Each sender is answered only after the commit that holds their letter.

use super::{Inbox, InboxError, Letter, Put, Room};
use std::sync::Arc;
use tokio::sync::{mpsc, oneshot};

/// The most letters in one transaction: half a megabyte, and as many wait before the next.
const AT_ONCE: usize = 64;

/// The way into the inbox.
#[derive(Clone)]
pub(crate) struct Together {
    queue: mpsc::Sender<Waiting>,
}

struct Waiting {
    letter: Letter,
    answer: oneshot::Sender<Result<Put, InboxError>>,
}

impl Together {
    /// Starts the task; it ends when the last way in is dropped.
    pub(crate) fn start(inbox: Arc<dyn Inbox>, room: Room) -> Self {
        let (queue, waiting) = mpsc::channel(AT_ONCE);
        tokio::spawn(put_together(inbox, room, waiting));
        Self { queue }
    }

    /// Keeps a letter. When this says [`Put::Stored`], it is on the disk.
    pub(crate) async fn put(&self, letter: Letter) -> Result<Put, InboxError> {
        let (answer, answered) = oneshot::channel();
        let closing = |_| InboxError::Busy;
        self.queue.send(Waiting { letter, answer }).await.map_err(|_| InboxError::Busy)?;
        answered.await.map_err(closing)?
    }
}

async fn put_together(inbox: Arc<dyn Inbox>, room: Room, mut waiting: mpsc::Receiver<Waiting>) {
    let mut gathered = Vec::with_capacity(AT_ONCE);
    while waiting.recv_many(&mut gathered, AT_ONCE).await > 0 {
        let (letters, answers): (Vec<Letter>, Vec<_>) = gathered.drain(..).map(|one| (one.letter, one.answer)).unzip();
        let outcome = inbox.put(&letters, room).await;
        for (at, answer) in answers.into_iter().enumerate() {
            let put = match &outcome {
                Ok(puts) => puts.get(at).copied().ok_or_else(|| InboxError::Trouble("an answer is missing".into())),
                Err(error) => Err(error.clone()),
            };
            // Whoever went away will ask again, and be told that it is there.
            let _ = answer.send(put);
        }
    }
}
