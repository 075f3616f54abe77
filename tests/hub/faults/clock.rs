//! The machine's clock is wrong. Made by moving the inbox's own clock the other way, which is the
//! same to the program.

use super::super::letter::parcel;
use super::super::running::Hub;
use super::seen;
use std::thread::sleep;
use std::time::Duration;

#[test]
fn a_clock_that_jumps_ahead_wipes_no_letter() {
    let hub = Hub::new();
    let serving = hub.serve();
    assert_eq!(serving.post(&parcel(&serving, 1)).status, 201);
    serving.stop();
    // As seen from the inbox, the machine's clock is ten years ahead.
    hub.sql("UPDATE letters SET arrived = arrived - 86400 * 3650");
    hub.sql("UPDATE clock SET hour = hour - 86400 * 3650");
    let serving = hub.serve();
    sleep(Duration::from_secs(3));
    assert_eq!(hub.sql("SELECT id FROM letters").len(), 1, "a sweep later it is still there");
    serving.stop();
    seen("the clock ten years ahead", "the letter is still there after a sweep");
}

#[test]
fn a_clock_that_goes_back_makes_no_letter_old() {
    let hub = Hub::new();
    hub.serve().stop();
    // As seen from the inbox, the machine's clock is ten years behind.
    hub.sql("UPDATE clock SET hour = hour + 86400 * 3650");
    let serving = hub.serve();
    assert_eq!(serving.post(&parcel(&serving, 1)).status, 201);
    let (_, errors) = serving.stop();
    assert!(errors.contains("set the clock"), "{errors}");
    assert_eq!(hub.sql("SELECT id FROM letters WHERE arrived = (SELECT hour FROM clock)").len(), 1);
    seen("the clock ten years back", "said at start; a new letter is not an old one");
}
