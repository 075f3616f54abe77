#![no_main]
//! Fuzzes one reader; what must hold is in `tests/import/readers.rs`.

#[path = "../../tests/import/readers.rs"]
mod readers;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let reader = readers::READERS.iter().find(|reader| reader.name == "tiles");
    readers::hold(reader.expect("READERS has it"), bytes);
});
