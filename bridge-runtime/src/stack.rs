//! Room for Python: before 3.14 it counts its recursion and does not look at the stack, so it takes a large one for
//! granted. A thread that has less runs its calls on another stack, which it keeps until it ends.

use std::cell::Cell;
use std::ffi::c_void;
use std::{mem, ptr};

use crate::local::Local;

/// A call that finds less than this goes elsewhere: 1,000 calls of Python through C inside each other take 2.5 MiB.
const ENOUGH: usize = 4 << 20;
/// What it finds there. Only what is used takes memory.
const SIZE: usize = 16 << 20;
/// Below it no page can be written, so that an overflow is noticed.
const GUARD: usize = 64 << 10;

thread_local! {
    static OTHER: Other = const { Other(Cell::new(ptr::null_mut())) };
}

/// A thread's floor is below which address of its stack there is not enough; 0 where nothing can be done about it, or all
/// is well; this before anybody looked.
pub(crate) const UNKNOWN: usize = usize::MAX;

/// The other stack of this thread, once it was needed.
struct Other(Cell<*mut c_void>);

impl Drop for Other {
    fn drop(&mut self) {
        let start = self.0.get();
        if !start.is_null() {
            // SAFETY: it was mapped with that size, and nobody is on it: this thread ends.
            unsafe { libc::munmap(start, SIZE) };
        }
    }
}

/// Runs `body` where there is enough stack. It must not unwind.
pub(crate) fn with_enough<T>(local: &Local, body: impl FnOnce() -> T) -> T {
    match is_short(local) {
        true => {
            let (mut body, mut result) = (Some(body), None);
            elsewhere(local, &mut || result = body.take().map(|body| body()));
            match result {
                Some(result) => result,
                None => unreachable!("the body has run"),
            }
        }
        false => body(),
    }
}

/// Whether what is to run here has to go elsewhere.
#[inline(always)]
pub(crate) fn is_short(local: &Local) -> bool {
    is_below(local.floor.get()) && is_short_indeed(local)
}

#[inline(always)]
fn is_below(floor: usize) -> bool {
    let here = 0u8;
    (&raw const here as usize) < floor
}

#[cold]
fn is_short_indeed(local: &Local) -> bool {
    if local.floor.get() == UNKNOWN {
        local.floor.set(floor().unwrap_or(0));
    }
    is_below(local.floor.get())
}

/// Runs `body` once on the other stack of this thread, or here if there can be none. It must not unwind.
#[cold]
#[inline(never)]
pub(crate) fn elsewhere(local: &Local, body: &mut dyn FnMut()) {
    let other = OTHER.try_with(|other| {
        if other.0.get().is_null() {
            other.0.set(map());
        }
        other.0.get()
    });
    // What runs inside need not ask again.
    let floor = local.floor.replace(0);
    match other {
        Ok(start) if !start.is_null() => on(start, body),
        Ok(_) | Err(_) => body(),
    }
    local.floor.set(floor);
}

/// The lowest address of this thread's stack from which there is enough.
fn floor() -> Option<usize> {
    // SAFETY: all zeros is a value that the next line overwrites; the attributes are freed once.
    unsafe {
        let mut attributes: libc::pthread_attr_t = mem::zeroed();
        if libc::pthread_getattr_np(libc::pthread_self(), &mut attributes) != 0 {
            return None;
        }
        let (mut start, mut size) = (ptr::null_mut(), 0);
        let found = libc::pthread_attr_getstack(&attributes, &mut start, &mut size);
        libc::pthread_attr_destroy(&mut attributes);
        (found == 0).then_some(start as usize + ENOUGH)
    }
}

fn map() -> *mut c_void {
    let (access, kind) = (
        libc::PROT_READ | libc::PROT_WRITE,
        libc::MAP_PRIVATE | libc::MAP_ANONYMOUS | libc::MAP_NORESERVE | libc::MAP_STACK,
    );
    // SAFETY: a new mapping; its lowest pages are nobody's.
    unsafe {
        let start = libc::mmap(ptr::null_mut(), SIZE, access, kind, -1, 0);
        if start == libc::MAP_FAILED {
            return ptr::null_mut();
        }
        libc::mprotect(start, GUARD, libc::PROT_NONE);
        start
    }
}

/// What the other stack runs, and where it goes back to.
struct Visit<'a> {
    body: &'a mut dyn FnMut(),
    there: libc::ucontext_t,
    back: libc::ucontext_t,
}

fn on(start: *mut c_void, body: &mut dyn FnMut()) {
    // SAFETY: the contexts are filled before they are used and live through the visit; the stack is this thread's and
    // nobody else is on it, as its floor is 0; the pointer is taken apart and put together again.
    unsafe {
        let mut visit = Visit {
            body,
            there: mem::zeroed(),
            back: mem::zeroed(),
        };
        let address = &raw mut visit;
        libc::getcontext(&raw mut (*address).there);
        (*address).there.uc_stack.ss_sp = start;
        (*address).there.uc_stack.ss_size = SIZE;
        (*address).there.uc_link = &raw mut (*address).back;
        let halves = (address as usize >> 32, address as usize & 0xffff_ffff);
        libc::makecontext(
            &raw mut (*address).there,
            mem::transmute::<extern "C" fn(u32, u32), extern "C" fn()>(arrive),
            2,
            halves.0 as u32,
            halves.1 as u32,
        );
        libc::swapcontext(&raw mut (*address).back, &raw const (*address).there);
    }
}

extern "C" fn arrive(high: u32, low: u32) {
    let address = (high as usize) << 32 | low as usize;
    // SAFETY: `on` has sent it, and waits.
    unsafe { ((*(address as *mut Visit<'_>)).body)() };
}
