//! What a caller has room for goes there, and nothing else does.

use std::ffi::c_void;
use std::ptr;

use bridge_runtime::abi::{Code, Room};
use bridge_runtime::{Bytes, List, Str};

#[macro_use]
mod common;
use common::{Failure, array, elements};

bridge_runtime::library! {
    name: "test_rooms",
    version: "0.1.0",
    fingerprint: 1,
    python: option_env!("BRIDGE_PYTHON"),
    modules: [module_rooms],
    symbols: {
        info: rooms_info, last_error: rooms_last_error, live: rooms_live, configure: rooms_configure,
        shutdown: rooms_shutdown, attach: rooms_attach, end_attach: rooms_end_attach, detach: rooms_detach,
        end_detach: rooms_end_detach, thread_id: rooms_thread_id, interrupt: rooms_interrupt,
        on_log: rooms_on_log, on_output: rooms_on_output, raise: rooms_raise, take_loop: rooms_take_loop,
        run_loop: rooms_run_loop, stop_loop: rooms_stop_loop, result_room: rooms_result_room,
    },
    release: {
        rooms_free_str: bridge_runtime::Str,
        rooms_free_array_str: bridge_runtime::List<bridge_runtime::Str>,
    },
}

#[bridge_runtime::module(name = "rooms", source = include_str!("modules/rooms.py"))]
extern "Python" {
    #[symbol = "rooms_word"]
    fn word(count: i64) -> Str;
    #[symbol = "rooms_joined"]
    fn joined(numbers: List<i64>) -> Str;
    #[symbol = "rooms_data"]
    fn data(count: i64) -> Bytes;
    #[symbol = "rooms_numbers"]
    fn numbers(count: i64) -> List<i64>;
    #[symbol = "rooms_spoilt"]
    fn spoilt(count: i64) -> List<i64>;
    #[symbol = "rooms_words"]
    fn words(count: i64) -> List<Str>;
    #[symbol = "rooms_fail"]
    fn fail() -> Str;
    #[symbol = "rooms_length"]
    fn length(text: Str) -> i64;
    #[symbol = "rooms_motto"]
    #[constant]
    fn MOTTO() -> Str;
    #[symbol = "rooms_nested"]
    fn nested(word: i64, free: i64) -> Str;
}

/// A room, and what was asked of it.
#[repr(C)]
struct Given {
    room: Room,
    memory: Vec<u64>,
    asked: Vec<usize>,
    is_full: bool,
}

unsafe extern "C" fn reserve(room: *mut Room, count: usize) -> *mut c_void {
    // SAFETY: the room is the head of one of these.
    let given = unsafe { &mut *room.cast::<Given>() };
    given.asked.push(count);
    given.memory = vec![u64::MAX; count + 1];
    match given.is_full {
        true => ptr::null_mut(),
        false => given.memory.as_mut_ptr().cast(),
    }
}

impl Given {
    fn new() -> Self {
        let room = Room { reserve };
        let (memory, asked) = (Vec::new(), Vec::new());
        let is_full = false;
        Self {
            room,
            memory,
            asked,
            is_full,
        }
    }

    /// What the call gives, with this as its room; it has to have taken it.
    fn during<T>(&mut self, call: impl FnOnce() -> T) -> T {
        let place = rooms_result_room();
        // SAFETY: it is this thread's place; the room stays here through the call.
        unsafe {
            assert!((*place).is_null());
            *place = &raw mut self.room;
            let value = call();
            assert!((*place).is_null(), "the room is left for the next call");
            value
        }
    }

    fn is_at<T>(&self, data: *const T) -> bool {
        ptr::eq(self.memory.as_ptr().cast(), data)
    }
}

/// A text without a NUL at its end.
fn text(text: Str) -> String {
    let bytes = common::list(text.data.cast::<u8>(), text.len);
    String::from_utf8(bytes).expect("UTF-8")
}

fn failed() -> Failure {
    common::failure(rooms_last_error()).expect("a failure")
}

#[test]
fn one_block_goes_to_the_room() {
    for count in [1, 15, 16, 1000] {
        let mut given = Given::new();
        let word = given.during(|| call!(rooms_word(count)));
        assert!(given.is_at(word.data) && given.asked == [count as usize]);
        assert_eq!(text(word), "w".repeat(count as usize));
        let mut given = Given::new();
        let data = given.during(|| call!(rooms_data(count)));
        assert!(given.is_at(data.data) && data.len == count as usize);
    }
    let mut given = Given::new();
    let joined = given.during(|| call!(rooms_joined(array(&[1, 2, 3]))));
    assert!(given.is_at(joined.data) && text(joined) == "1 2 3");
    let mut given = Given::new();
    let motto = given.during(|| call!(rooms_motto()));
    assert!(given.is_at(motto.data) && text(motto) == "once and no more");
    let mut given = Given::new();
    let numbers = given.during(|| call!(rooms_numbers(1000)));
    assert!(given.is_at(numbers.data) && given.asked == [1000]);
    assert_eq!(elements(numbers), (0..1000).collect::<Vec<i64>>());
    assert_eq!(given.memory[1000], u64::MAX);
}

#[test]
fn what_is_no_block_or_nothing_takes_memory_of_the_library() {
    let mut given = Given::new();
    let words = given.during(|| call!(rooms_words(3)));
    assert!(given.asked.is_empty() && words.len == 3);
    call!(rooms_free_array_str(words));
    let mut given = Given::new();
    let numbers = given.during(|| call!(rooms_numbers(0)));
    assert!(given.asked.is_empty() && numbers.data.is_null());
    assert_eq!(given.during(|| call!(rooms_length(common::str("four")))), 4);
    let word = given.during(|| call!(rooms_word(0)));
    assert!(given.asked.is_empty() && !word.data.is_null());
    call!(rooms_free_str(word));
}

#[test]
fn a_failure_leaves_the_room_to_its_owner() {
    let mut given = Given::new();
    let spoilt = given.during(|| call!(rooms_spoilt(10)));
    assert!(given.asked == [11] && spoilt.data.is_null());
    assert!(failed().is(Code::Type, "TypeError"));
    let mut given = Given::new();
    given.during(|| call!(rooms_fail()));
    assert!(given.asked.is_empty() && failed().is(Code::Python, "ValueError"));
    let mut given = Given::new();
    given.is_full = true;
    let word = given.during(|| call!(rooms_word(5)));
    assert!(word.data.is_null() && failed().is(Code::Memory, "MemoryError"));
}

#[test]
fn calls_within_a_call_have_no_room() {
    let (word, free) = (rooms_word as *const (), rooms_free_str as *const ());
    let mut given = Given::new();
    let nested = given.during(|| call!(rooms_nested(word as i64, free as i64)));
    assert!(given.is_at(nested.data) && given.asked == [14]);
    assert_eq!(text(nested), "outside of www");
}
