//! A place to wait in front of Python's lock. Threads that call in quick succession would else wake each other at the end
//! of each call, for nothing: whoever wakes finds the lock taken again by the thread that let it go.
//!
//! One thread is the owner and calls for a slice of time, while others sleep in line; then it invites the first of them,
//! and goes on until that one comes. This is advice and no lock, Python's own decides: whoever finds the owner idle takes
//! its place, whoever finds it in one long call, or has waited too long, goes on as if there was no line. All of it is
//! atomics, and a list that nobody holds while Python runs.

use std::collections::VecDeque;
use std::hint;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering::Relaxed};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread::{self, Thread};
use std::time::{Duration, Instant};

use crate::local::Local;

/// How long the owner calls before it invites the next one: short beside the 5 ms for which Python lets a thread run, long
/// beside the 50 µs that a thread takes to wake up.
const SLICE: Duration = Duration::from_micros(500);
/// A thread that has not called while others have made so many steps goes to the head of the line.
const RESTED: usize = 2_000;
/// So many calls of a thread ask for Python's lock at once after one that found the owner in a long call.
const AVOIDED: u32 = 15;
/// Nobody waits for longer, whatever the others do.
const PATIENCE: Duration = Duration::from_millis(100);
/// An owner that calls nothing for that long is idle.
const IDLE: Duration = Duration::from_micros(1);
/// A call that takes longer is a long one.
const LONG: Duration = Duration::from_micros(5);

/// One cache line, that of a process with one thread is never anybody else's.
#[repr(align(64))]
struct Front {
    /// Which thread it is, by the address of what it keeps; 0 for none.
    owner: AtomicUsize,
    /// Goes up when the owner begins a call, then it is odd, and when it ends one.
    steps: AtomicUsize,
    waiting: AtomicUsize,
    /// How many threads have ever called.
    threads: AtomicUsize,
    /// Whether the first in line has rested.
    is_urgent: AtomicBool,
    /// Whether somebody was invited and is not there yet.
    is_expecting: AtomicBool,
    /// Whether the line may be used: in a forked child somebody who is gone may hold it.
    is_closed: AtomicBool,
}

static FRONT: Front = Front {
    owner: AtomicUsize::new(0),
    steps: AtomicUsize::new(0),
    waiting: AtomicUsize::new(0),
    threads: AtomicUsize::new(0),
    is_urgent: AtomicBool::new(false),
    is_expecting: AtomicBool::new(false),
    is_closed: AtomicBool::new(false),
};

static LINE: Mutex<VecDeque<Waiter>> = Mutex::new(VecDeque::new());

struct Waiter {
    token: usize,
    thread: Thread,
    has_rested: bool,
}

/// What the owner is doing.
enum Seen {
    Nothing,
    OneLongCall,
    ManyCalls,
}

fn token(local: &Local) -> usize {
    local as *const Local as usize
}

/// This thread calls for the first time.
pub(crate) fn begin() {
    FRONT.threads.fetch_add(1, Relaxed);
}

/// Before this thread asks for Python's lock; whether it does so as the owner.
#[inline(always)]
pub(crate) fn enter(local: &Local) -> bool {
    if cfg!(Py_GIL_DISABLED) || FRONT.threads.load(Relaxed) < 2 {
        return false;
    }
    if FRONT.owner.load(Relaxed) != token(local) && !arrive(local) {
        return false;
    }
    let steps = FRONT.steps.load(Relaxed);
    FRONT.steps.store(steps.wrapping_add(1) | 1, Relaxed);
    true
}

/// After the owner has let go of Python's lock.
#[inline(always)]
pub(crate) fn leave(local: &Local) {
    let steps = (FRONT.steps.load(Relaxed) | 1).wrapping_add(1);
    FRONT.steps.store(steps, Relaxed);
    local.steps.set(steps);
    if FRONT.waiting.load(Relaxed) != 0 {
        leave_to_others(local, steps);
    }
}

/// This thread ends.
pub(crate) fn end(local: &Local) {
    if FRONT.owner.load(Relaxed) == token(local) {
        FRONT.owner.store(0, Relaxed);
        invite(&mut line());
    }
}

/// This process is a child that was forked.
pub(crate) fn forked() {
    FRONT.is_closed.store(true, Relaxed);
    FRONT.waiting.store(0, Relaxed);
    FRONT.is_expecting.store(false, Relaxed);
    FRONT.owner.store(0, Relaxed);
}

fn line() -> MutexGuard<'static, VecDeque<Waiter>> {
    LINE.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Becomes the owner, or goes on without.
#[cold]
#[inline(never)]
fn arrive(local: &Local) -> bool {
    if FRONT.is_closed.load(Relaxed) {
        return false;
    }
    if let Some(left) = local.avoids.get().checked_sub(1) {
        local.avoids.set(left);
        return false;
    }
    let may = match watch() {
        Seen::Nothing => true,
        Seen::OneLongCall => false,
        Seen::ManyCalls => wait_in_line(local),
    };
    if may {
        FRONT.owner.store(token(local), Relaxed);
        local.slice.set(Some(Instant::now()));
        wait_for_the_last_call();
    } else {
        // The line is not for such calls, and looking at it takes a while.
        local.avoids.set(AVOIDED);
    }
    may
}

fn watch() -> Seen {
    if FRONT.owner.load(Relaxed) == 0 {
        return Seen::Nothing;
    }
    let first = FRONT.steps.load(Relaxed);
    let (mut last, mut since) = (first, Instant::now());
    loop {
        hint::spin_loop();
        let steps = FRONT.steps.load(Relaxed);
        if steps.wrapping_sub(first) > 2 {
            return Seen::ManyCalls;
        }
        let is_inside = steps % 2 == 1;
        if steps != last {
            (last, since) = (steps, Instant::now());
        } else if since.elapsed() >= if is_inside { LONG } else { IDLE } {
            return match is_inside {
                true => Seen::OneLongCall,
                false => Seen::Nothing,
            };
        }
    }
}

/// Sleeps until this thread is invited; false if nobody does so in time.
fn wait_in_line(local: &Local) -> bool {
    let began = Instant::now();
    let turns = stand_in_line(local);
    // Twice what those before take together, and again as long as somebody moves.
    let mut deadline = began + SLICE * 2 * turns;
    let mut seen = FRONT.steps.load(Relaxed);
    loop {
        thread::park_timeout(deadline.saturating_duration_since(Instant::now()));
        let mut line = line();
        let Some(place) = line.iter().position(|waiter| waiter.token == token(local)) else {
            FRONT.is_expecting.store(false, Relaxed);
            return true;
        };
        let (now, steps) = (Instant::now(), FRONT.steps.load(Relaxed));
        if now < deadline {
            continue;
        }
        if steps == seen || now.duration_since(began) > PATIENCE {
            line.remove(place);
            update(&line);
            return false;
        }
        (deadline, seen) = (now + SLICE * 2 * turns, steps);
    }
}

/// Gives how many slices come before this thread's, its own included.
fn stand_in_line(local: &Local) -> u32 {
    let steps = FRONT.steps.load(Relaxed);
    let has_rested = steps.wrapping_sub(local.steps.get()) > RESTED;
    let waiter = Waiter {
        token: token(local),
        thread: thread::current(),
        has_rested,
    };
    let mut line = line();
    let place = match has_rested {
        true => line.iter().take_while(|other| other.has_rested).count(),
        false => line.len(),
    };
    line.insert(place, waiter);
    update(&line);
    u32::try_from(place + 1).unwrap_or(1)
}

fn update(line: &VecDeque<Waiter>) {
    let is_urgent = line.front().is_some_and(|waiter| waiter.has_rested);
    FRONT.is_urgent.store(is_urgent, Relaxed);
    FRONT.waiting.store(line.len(), Relaxed);
}

/// The owner before may be in the middle of a call: waking up in Python's own line takes longer than that.
fn wait_for_the_last_call() {
    let began = Instant::now();
    while FRONT.steps.load(Relaxed) % 2 == 1 && began.elapsed() < LONG {
        hint::spin_loop();
    }
}

#[cold]
#[inline(never)]
fn leave_to_others(local: &Local, steps: usize) {
    // A look at the clock takes a third of a call; there are two steps to each.
    let is_urgent = FRONT.is_urgent.load(Relaxed);
    if !is_urgent && !steps.is_multiple_of(32) {
        return;
    }
    let is_over = || {
        local
            .slice
            .get()
            .is_none_or(|slice| slice.elapsed() >= SLICE)
    };
    if !FRONT.is_expecting.load(Relaxed)
        && (is_urgent || is_over())
        && let Ok(mut line) = LINE.try_lock()
    {
        // Until the guest comes, this thread goes on, and invites nobody else meanwhile.
        invite(&mut line);
    }
}

fn invite(line: &mut VecDeque<Waiter>) {
    if let Some(waiter) = line.pop_front() {
        update(line);
        FRONT.is_expecting.store(true, Relaxed);
        waiter.thread.unpark();
    }
}
