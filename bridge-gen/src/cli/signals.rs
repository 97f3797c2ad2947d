//! Ctrl-C and SIGTERM wait while files are moved into place.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use signal_hook::SigId;
use signal_hook::consts::{SIGINT, SIGTERM};
use signal_hook::low_level::{emulate_default_handler, unregister};

/// Until this is dropped, signals that end the program wait.
pub struct Held {
    signals: Vec<(i32, Arc<AtomicBool>, SigId)>,
}

/// Makes signals wait, where the system lets us.
pub fn hold() -> Held {
    let hold_one = |signal| {
        let came = Arc::new(AtomicBool::new(false));
        let id = signal_hook::flag::register(signal, Arc::clone(&came)).ok()?;
        Some((signal, came, id))
    };
    Held {
        signals: [SIGINT, SIGTERM].into_iter().filter_map(hold_one).collect(),
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        for (signal, came, id) in &self.signals {
            unregister(*id);
            if came.load(Ordering::Relaxed) {
                drop(emulate_default_handler(*signal));
            }
        }
    }
}
