//! What a result holds is counted, and no way through a conversion loses any of it. The only test of its process.

use std::cell::RefCell;
use std::sync::{Arc, Barrier, mpsc};
use std::thread;

use bridge_runtime::abi::Code;
use bridge_runtime::{
    Dict, Lift, List, Optional, Release, Set, Str, Tuple2, Union2, live_allocations,
};

#[macro_use]
mod common;
use common::{array, failure, str};

bridge_runtime::library! {
    name: "test_live",
    version: "0.1.0",
    fingerprint: 1,
    python: option_env!("BRIDGE_PYTHON"),
    modules: [module_live],
    symbols: { info: live_info, last_error: live_last_error, live: live_count },
    release: { live_free_Node: Node },
}

#[bridge_runtime::record(module = module_live, python = "Node", kind = dataclass)]
pub struct Node {
    pub name: Str,
    pub children: List<Node>,
    pub tags: Dict<Str, Set<Str>>,
}

#[bridge_runtime::record(module = module_live, python = "Options", kind = typed_dict)]
pub struct Options {
    pub name: Str,
    #[may_be_missing]
    pub words: Optional<List<Str>>,
}

#[bridge_runtime::enumeration(module = module_live, python = "Color")]
pub enum Color {
    RED = 1,
    BLUE = 2,
}

#[bridge_runtime::choice("good", "bad")]
pub struct Quality(Str);

type Words = Union2<List<Str>, Tuple2<Str, List<Union2<Str, i64>>>>;

#[bridge_runtime::module(name = "live", source = include_str!("modules/live.py"))]
extern "Python" {
    #[symbol = "live_blocks"]
    fn blocks() -> i64;
    #[symbol = "live_same"]
    fn same(value: Node) -> Node;
    #[symbol = "live_half"]
    fn half(value: Node) -> Node;
    #[symbol = "live_failing"]
    fn failing(value: Node) -> Node;
    #[symbol = "live_shifty"]
    fn shifty(value: Node) -> Node;
    #[symbol = "live_words"]
    fn words(kind: Str) -> List<Str>;
    #[symbol = "live_union"]
    #[python = "words"]
    fn union_(kind: Str) -> Words;
    #[symbol = "live_options"]
    #[python = "same"]
    fn options(value: Options) -> Options;
    #[symbol = "live_color"]
    #[python = "same"]
    fn color(value: Color) -> Color;
    #[symbol = "live_quality"]
    #[python = "same"]
    fn quality(value: Str) -> Quality;
    #[symbol = "live_change"]
    fn change(
        #[inout] words: List<Str>,
        #[inout] table: Dict<Str, List<Str>>,
        #[omittable] kind: Str,
    ) -> Str;
    #[symbol = "live_fail_allocation"]
    fn fail_allocation(number: i64) -> bool;
    #[symbol = "live_many"]
    fn many(count: i64) -> List<Str>;
}

/// Frees the result, and says how the call went.
fn outcome<T: Release>(result: T) -> i32 {
    let code = failure(live_last_error()).map_or(0, |failure| failure.code);
    // SAFETY: every result, also that of a failed call, can be released once.
    unsafe { result.release() };
    code
}

#[track_caller]
fn ends<T: Release>(result: T, code: i32) {
    assert_eq!(outcome(result), code, "{:?}", failure(live_last_error()));
    assert_eq!(live_allocations(), 0);
}

/// A tree whose last leaf has that name.
fn with_tree<T>(name: &str, body: impl FnOnce(Node) -> T) -> T {
    let words = [str("größe"), str(""), str("x")];
    let sets = [array(&words), array(&words[..1]), Set::ZERO];
    let tags = Dict::new(words.as_ptr(), sets.as_ptr(), 3);
    let leaf = |name| Node {
        name: str(name),
        children: List::ZERO,
        tags,
    };
    let leaves = [leaf("a"), leaf("b"), leaf(name)];
    let inner = Node {
        name: str("inner"),
        children: array(&leaves),
        tags,
    };
    let children = [leaf("c"), inner];
    body(Node {
        name: str("root"),
        children: array(&children),
        tags: Dict::ZERO,
    })
}

const OK: i32 = 0;
const PYTHON: i32 = Code::Python as i32;
const TYPE: i32 = Code::Type as i32;
const ENCODING: i32 = Code::Encoding as i32;

fn results() {
    with_tree("d", |tree| {
        let result = call!(live_same(tree));
        // Per node a name; per table two arrays and two sets, with their keys and words inside; two arrays of children.
        assert_eq!((live_allocations(), live_count()), (6 + 5 * 4 + 2, 28));
        ends(result, OK);
        ends(call!(live_half(tree)), TYPE);
        ends(call!(live_failing(tree)), PYTHON);
        ends(call!(live_shifty(tree)), PYTHON);
    });
    with_tree("bad", |tree| ends(call!(live_same(tree)), PYTHON));
    with_tree("\0\u{10ffff}", |tree| ends(call!(live_same(tree)), OK));
    for (kind, code) in [
        ("good", OK),
        ("bad", TYPE),
        ("surrogate", ENCODING),
        ("union", TYPE),
    ] {
        ends(call!(live_words(str(kind))), code);
    }
    for (kind, code) in [
        ("good", OK),
        ("bad", TYPE),
        ("surrogate", ENCODING),
        ("union", TYPE),
    ] {
        ends(call!(live_union(str(kind))), code);
    }
}

fn definitions() {
    let words = [str("a"), str("b")];
    let all = Optional::some(array(&words));
    ends(
        call!(live_options(Options {
            name: words[0],
            words: all
        })),
        OK,
    );
    ends(
        call!(live_options(Options {
            name: words[0],
            words: Optional::ZERO
        })),
        OK,
    );
    ends(call!(live_color(Color(2))), OK);
    ends(call!(live_color(Color(8))), TYPE);
    ends(call!(live_quality(str("good"))), OK);
    ends(call!(live_quality(str("middling"))), TYPE);
}

fn changes() {
    let (words, lists) = ([str("a"), str("b")], [List::ZERO, List::ZERO]);
    for (kind, code) in [("good", OK), ("bad", TYPE), ("raise", PYTHON)] {
        let mut list: List<Str> = array(&words);
        let mut table = Dict::new(words.as_ptr(), lists.as_ptr(), 2);
        let result = call!(live_change(&mut list, &mut table, &str(kind)));
        if code == OK {
            // SAFETY: both were changed.
            unsafe {
                list.release();
                table.release();
            }
        }
        assert_eq!(
            (list.len, table.len),
            if code == OK { (3, 3) } else { (2, 2) }
        );
        ends(result, code);
    }
}

/// A result that any thread frees.
struct Sent(List<Str>);

// SAFETY: what a result holds belongs to no thread.
unsafe impl Send for Sent {}

impl Sent {
    fn new() -> Self {
        Self(call!(live_many(2)))
    }
}

impl Drop for Sent {
    fn drop(&mut self) {
        // SAFETY: it is released once.
        unsafe { self.0.release() };
    }
}

thread_local! {
    /// Freed when its thread ends.
    static LAST: RefCell<Option<Sent>> = const { RefCell::new(None) };
}

/// Threads free what others made, and what they made at their end; later ones go on with what earlier ones counted.
fn threads() {
    for _ in 0..3 {
        let (sender, receiver) = mpsc::channel();
        let step = Arc::new(Barrier::new(9));
        let start = |_| {
            let (sender, step) = (sender.clone(), Arc::clone(&step));
            thread::spawn(move || {
                // Before the library's own, so that it ends after them.
                LAST.with_borrow_mut(|last| *last = None);
                let made: Vec<_> = (0..50).map(|_| Sent::new()).collect();
                LAST.with_borrow_mut(|last| *last = Some(Sent::new()));
                step.wait();
                step.wait();
                for (index, one) in made.into_iter().enumerate() {
                    if index % 2 == 0 {
                        sender.send(one).expect("it is received");
                    }
                }
            })
        };
        let threads: Vec<_> = (0..8).map(start).collect();
        step.wait();
        assert_eq!((live_allocations(), live_count()), (8 * 51, 8 * 51));
        step.wait();
        for thread in threads {
            thread.join().expect("it does not panic");
        }
        assert_eq!(live_allocations(), 8 * 25);
        drop((sender, receiver));
        assert_eq!(live_allocations(), 0);
    }
}

/// Python runs out of memory once, wherever that may be.
fn python_without_memory() {
    with_tree("d", |tree| {
        let mut out_of_memory = 0;
        for number in 0..400 {
            if !call!(live_fail_allocation(number)) {
                return;
            }
            let code = outcome(call!(live_same(tree)));
            out_of_memory += i32::from(code == Code::Memory as i32);
            assert_eq!(live_allocations(), 0, "allocation {number}");
        }
        assert!(out_of_memory > 20, "{out_of_memory}");
    });
}

/// The C library runs out of memory while a list is lifted.
#[cfg(target_os = "linux")]
fn c_without_memory() {
    let pages = std::fs::read_to_string("/proc/self/statm").expect("statistics");
    let pages: u64 = pages
        .split(' ')
        .next()
        .and_then(|pages| pages.parse().ok())
        .expect("pages");
    let mut limit = libc::rlimit {
        rlim_cur: 0,
        rlim_max: 0,
    };
    // SAFETY: the structs are valid.
    unsafe { libc::getrlimit(libc::RLIMIT_AS, &mut limit) };
    let tight = libc::rlimit {
        rlim_cur: pages * 4096 + (200 << 20),
        ..limit
    };
    // SAFETY: as above.
    unsafe { libc::setrlimit(libc::RLIMIT_AS, &tight) };
    // Python's list takes 80 MB and has room; ours would take 160 MB.
    ends(call!(live_many(10_000_000)), Code::Memory as i32);
    // SAFETY: as above.
    unsafe { libc::setrlimit(libc::RLIMIT_AS, &limit) };
}

/// Python itself keeps a few hundred blocks more or less, however many rounds there are.
const ROUNDS: i64 = 2_000;

#[test]
fn nothing_is_kept() {
    let every_way = || {
        results();
        definitions();
        changes();
    };
    (0..ROUNDS).for_each(|_| every_way());
    let before = call!(live_blocks());
    (0..ROUNDS).for_each(|_| every_way());
    let growth = call!(live_blocks()) - before;
    assert!(growth < ROUNDS / 2, "{growth} blocks after {ROUNDS} rounds");
    threads();
    #[cfg(target_os = "linux")]
    c_without_memory();
    python_without_memory();
}
