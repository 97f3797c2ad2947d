//! The one place where panics stop.

use std::any::Any;
use std::cell::{Cell, RefCell};
use std::panic::{self, AssertUnwindSafe, PanicHookInfo};
use std::sync::Once;

thread_local! {
    static GUARDS: Cell<u32> = const { Cell::new(0) };
    static MESSAGE: RefCell<String> = const { RefCell::new(String::new()) };
}

/// Runs `body`; a panic in it becomes an error with its message and place.
#[inline]
pub(crate) fn guard<T>(body: impl FnOnce() -> T) -> Result<T, String> {
    GUARDS.set(GUARDS.get() + 1);
    let outcome = panic::catch_unwind(AssertUnwindSafe(body));
    GUARDS.set(GUARDS.get() - 1);
    outcome.map_err(describe)
}

/// Makes panics inside a guard silent and remembered; others go to the hook that was there.
#[cold]
pub(crate) fn install_hook() {
    static INSTALLED: Once = Once::new();
    INSTALLED.call_once(|| {
        let previous = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            if GUARDS.get() == 0 || !note(info) {
                previous(info);
            }
        }));
    });
}

#[cold]
fn describe(payload: Box<dyn Any + Send>) -> String {
    let message = match MESSAGE.try_with(RefCell::take) {
        Ok(message) if !message.is_empty() => message,
        // The program has put another hook in place of ours.
        Ok(_) | Err(_) => text(&*payload).to_owned(),
    };
    // A payload may panic when it is dropped.
    std::mem::forget(payload);
    message
}

fn text(payload: &(dyn Any + Send)) -> &str {
    let text = payload.downcast_ref::<&str>().copied();
    let text = text.or_else(|| payload.downcast_ref::<String>().map(String::as_str));
    text.unwrap_or("a panic without a message")
}

fn note(info: &PanicHookInfo<'_>) -> bool {
    let what = text(info.payload());
    let message = match info.location() {
        Some(place) => format!(
            "{what} (at {}:{}:{})",
            place.file(),
            place.line(),
            place.column()
        ),
        None => what.to_owned(),
    };
    MESSAGE.try_with(|slot| slot.replace(message)).is_ok()
}
