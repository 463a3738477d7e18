//! A `.vigie` file in the clear, of any bytes: as it is, and as a dossier with its right mark, so that what lies behind
//! the mark is reached. Nothing panics, every refusal says where, and what is accepted fits the pack or says what does not.
#![no_main]

use std::path::PathBuf;
use std::sync::{Mutex, OnceLock};

use libfuzzer_sys::fuzz_target;
use sha2::{Digest, Sha256};
use vigie_app::Content;
use vigie_app::dossiers::{Dossiers, Moment};
use vigie_app::portable::{Arrived, Destination, arrive_bytes, export_clear, preview, take_in};

struct Desk {
    content: Content,
    dossiers: Mutex<Dossiers>,
}

fn desk() -> &'static Desk {
    static DESK: OnceLock<Desk> = OnceLock::new();
    DESK.get_or_init(|| {
        let folder: PathBuf = std::env::temp_dir().join(format!("vigie-fuzz-{}", std::process::id()));
        Desk {
            content: Content::builtin().expect("the shipped content"),
            dossiers: Mutex::new(Dossiers::open(&folder.join("vigie.db")).expect("a data file")),
        }
    })
}

fn enclosed(inside: &[u8]) -> Vec<u8> {
    let mark: String = Sha256::digest(inside)
        .iter()
        .map(|it| format!("{it:02x}"))
        .collect();
    let head = format!(r#"{{"format":"vigie-dossier","version":1,"sha256":"{mark}","dossier":"#);
    [head.as_bytes(), inside, b"}"].concat()
}

fuzz_target!(|data: &[u8]| {
    let Desk { content, dossiers } = desk();
    for bytes in [data.to_vec(), enclosed(data)] {
        match arrive_bytes(bytes, "fuzz.vigie") {
            Err(refusals) => assert!(!refusals.is_empty() && refusals.iter().all(|it| it.file.is_some())),
            Ok(Arrived::Closed(_)) => {}
            Ok(Arrived::Open(incoming)) => {
                let mut dossiers = dossiers.lock().expect("one thread");
                let pack = content.pack();
                let shown = preview(&incoming, pack, &mut dossiers, Destination::New).expect("a preview");
                assert!(shown.brings_something());
                let taken =
                    take_in(&incoming, pack, &mut dossiers, Destination::New, Moment(0)).expect("taken");
                let id = taken.expect("something new").id.to_string();
                // What was taken in goes out, and comes in again as nothing new.
                let out = export_clear(&mut dossiers, &id).expect("written");
                let Ok(Arrived::Open(again)) = arrive_bytes(out, "again.vigie") else {
                    panic!("not read again")
                };
                let into = Destination::Existing(&id);
                assert!(
                    !preview(&again, pack, &mut dossiers, into)
                        .expect("a preview")
                        .brings_something()
                );
                dossiers.erase(&id).expect("erased");
            }
        }
    }
});
