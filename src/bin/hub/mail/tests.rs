//! What goes out, as a mail server of a few lines sees it.
#![allow(clippy::unwrap_used, reason = "a test may fail")]

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
