//! `hub answer`: what became of a letter, for whoever sent it and asks with their receipt; and a short answer,
//! sealed so that only they read it.

use crate::folder::Folder;
use crate::inbox::{self, Inbox, LetterId, State};
use crate::keyring::Keyring;
use crate::letters::named;
use crate::system::{self, random, say};
use anyhow::{Context, Result, bail};
use come_along::referral::Answer;
use come_along::seal::{RANDOM_BYTES, Randomness, Recipient};
use std::path::PathBuf;

/// What `hub answer` is told.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The hub's folder
    #[arg(long)]
    dir: PathBuf,
    /// A letter's id or the beginning of it
    id: String,
    /// What became of it: read, answered, cannot-help, or waiting again. With --say it is answered
    #[arg(long, required_unless_present = "say")]
    state: Option<State>,
    /// A short answer, that its sender reads with the number of their letter, on any phone. In their
    /// language if you can. Say nothing in it that a stranger should not learn: whoever has the number reads it
    #[arg(long, value_name = "WORDS")]
    say: Option<String>,
}

/// Notes it.
pub(crate) fn run(arguments: &Arguments) -> Result<()> {
    let folder = Folder::open(&arguments.dir)?;
    let answer = arguments.say.as_deref().map(Answer::new).transpose()?;
    let state = arguments.state.unwrap_or(State::Answered);
    system::wait_for(async {
        let inbox = inbox::open(&folder).await?;
        let id = named(&inbox.list().await?, &arguments.id)?;
        if let Some(answer) = answer {
            let sealed =
                answer.seal(reader(&*inbox, &folder, id).await?, Randomness::new(random::<RANDOM_BYTES>()?))?;
            if !inbox.answer(id, sealed.into_bytes()).await? {
                bail!("{id} was taken back or removed just now");
            }
        }
        inbox.mark(id, state).await?;
        say!("{id} is {} now. Whoever sent it sees that with their receipt.", state.as_str());
        if arguments.say.is_some() {
            say!("Your words are sealed: only they can read them.");
        }
        Ok(inbox.close().await?)
    })
}

/// The key that the letter asks to be answered with.
async fn reader(inbox: &dyn Inbox, folder: &Folder, id: LetterId) -> Result<Recipient> {
    let sealed = inbox.sealed(id).await?.with_context(|| format!("{id} was removed just now"))?;
    let letter = Keyring::of(folder)?.open(&sealed).with_context(|| format!("letter {id} does not open"))?;
    let letter: serde_json::Value = serde_json::from_str(&letter).context("it is not the JSON of a letter")?;
    let key = letter["answer_to"].as_str();
    let key = key.context("this letter names no key for an answer; answer in the way that it asks for")?;
    Recipient::parse(key).context("the key for an answer that this letter names is no key")
}
