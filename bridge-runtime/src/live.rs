//! How many blocks results hold. Each thread counts for itself, as a count that all share takes a locked instruction,
//! which is a tenth of a call that gives a text.

use std::alloc::{self, Layout};
use std::ptr;
use std::sync::atomic::{AtomicBool, AtomicIsize, AtomicPtr, Ordering};

use crate::local::{self, Local};

/// What one thread has counted: blocks that it made, less those that it freed, whoever made them. When the thread ends,
/// another goes on with it, so there are never more than there were threads at once; none is ever freed.
///
/// One cache line, as it is written at each call.
#[repr(align(64))]
pub(crate) struct Count {
    blocks: AtomicIsize,
    is_taken: AtomicBool,
    next: AtomicPtr<Count>,
}

/// What is counted by threads that end, which could not give one back, and by those that get no memory for one.
static SHARED: AtomicIsize = AtomicIsize::new(0);
static FIRST: AtomicPtr<Count> = AtomicPtr::new(ptr::null_mut());

thread_local! {
    /// Touched where a count is to be given back when the thread ends.
    static AT_END: AtEnd = const { AtEnd };
}

/// No count: what a thread has before it counts, and when it ends.
pub(crate) const NONE: *const Count = ptr::null();

/// The number of blocks that results hold and nobody has freed yet.
///
/// Each `str` and `bytes` has one, each array that is not empty has one, each map that is not empty has two; texts and bytes
/// that are elements are in the block of their array. Zero means that nothing leaks; while other threads call and free, the
/// number is only a glance.
pub fn live_allocations() -> usize {
    let own: isize = all()
        .map(|count| count.blocks.load(Ordering::Relaxed))
        .sum();
    // A glance may miss the making of a block and see its end.
    usize::try_from(own + SHARED.load(Ordering::Relaxed)).unwrap_or(0)
}

/// A block was made.
pub(crate) fn made() {
    count(1);
}

/// A block is freed.
pub(crate) fn freed() {
    count(-1);
}

#[inline(always)]
fn count(blocks: isize) {
    local::with(|local| {
        // SAFETY: counts are never freed.
        match unsafe { local.count.get().as_ref() } {
            // Nobody else writes to it, so nothing comes between.
            Some(own) => own.blocks.store(
                own.blocks.load(Ordering::Relaxed) + blocks,
                Ordering::Relaxed,
            ),
            None => begin(local, blocks),
        }
    });
}

/// The first time, or at the end of a thread.
#[cold]
#[inline(never)]
fn begin(local: &Local, blocks: isize) {
    if AT_END.try_with(|_| ()).is_ok() {
        local.count.set(take());
    }
    match local.count.get().is_null() {
        true => _ = SHARED.fetch_add(blocks, Ordering::Relaxed),
        false => count(blocks),
    }
}

/// One that nobody has, or a new one; NULL if there is no memory for it.
fn take() -> *const Count {
    let free = all().find(|count| {
        // What the thread before has counted is there, too.
        !count.is_taken.load(Ordering::Relaxed) && !count.is_taken.swap(true, Ordering::Acquire)
    });
    free.map_or_else(add, ptr::from_ref)
}

fn add() -> *const Count {
    // SAFETY: the size is not 0.
    let place = unsafe { alloc::alloc(Layout::new::<Count>()) }.cast::<Count>();
    if place.is_null() {
        return NONE;
    }
    // SAFETY: there is memory for one, and it is never freed.
    let count = unsafe {
        place.write(Count {
            blocks: AtomicIsize::new(0),
            is_taken: AtomicBool::new(true),
            next: AtomicPtr::new(ptr::null_mut()),
        });
        &*place
    };
    let mut first = FIRST.load(Ordering::Relaxed);
    loop {
        count.next.store(first, Ordering::Relaxed);
        match FIRST.compare_exchange_weak(first, place, Ordering::Release, Ordering::Relaxed) {
            Ok(_) => return place,
            Err(now) => first = now,
        }
    }
}

fn all() -> impl Iterator<Item = &'static Count> {
    // SAFETY: counts that are in the list stay there, and are never freed.
    let at = |count: *mut Count| unsafe { count.as_ref() };
    std::iter::successors(at(FIRST.load(Ordering::Acquire)), move |count| {
        at(count.next.load(Ordering::Relaxed))
    })
}

/// Gives a count back.
struct AtEnd;

impl Drop for AtEnd {
    fn drop(&mut self) {
        let own = local::with(|local| local.count.replace(NONE));
        // SAFETY: counts are never freed.
        if let Some(own) = unsafe { own.as_ref() } {
            own.is_taken.store(false, Ordering::Release);
        }
    }
}
