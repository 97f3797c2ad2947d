//! The functions that every library has besides those of its modules, a row each.

/// One of them.
#[derive(Debug)]
pub struct Own {
    /// What `library!` and the JSON description call it: `live`.
    pub key: &'static str,
    /// What follows the prefix in its symbol: `live_allocations`.
    pub suffix: &'static str,
    /// C type of the result, up to the name: `const bridge_error *`.
    pub result: &'static str,
    /// C parameters.
    pub parameters: &'static [&'static str],
    /// Comment in the C header.
    pub doc: &'static [&'static str],
}

/// Gives version and fingerprint.
pub const INFO: &Own = &OWN[0];
/// Gives the error of a thread's last call.
pub const LAST_ERROR: &Own = &OWN[1];
/// Shows where the result of a thread's next call goes.
pub const ROOM: &Own = &OWN[17];

/// All of them, in the order of the header.
pub const OWN: [Own; 18] = [
    Own {
        key: "info",
        suffix: "library_info",
        result: "const bridge_library_info *",
        parameters: &[],
        doc: &[
            "What this library is.",
            "",
            "The result is owned by the library, never NULL, and valid until the library is unloaded.",
        ],
    },
    Own {
        key: "last_error",
        suffix: "last_error",
        result: "const bridge_error *",
        parameters: &[],
        doc: &[
            "The error of this thread's last call, or NULL if it succeeded.",
            "",
            "The result is owned by the library and valid until this thread calls the next Python function",
            "of it. Asking changes nothing, nor does freeing a result.",
        ],
    },
    Own {
        key: "live",
        suffix: "live_allocations",
        result: "size_t ",
        parameters: &[],
        doc: &[
            "The number of memory blocks that results of all threads hold and that nobody has freed yet.",
            "",
            "0 once every result is freed: what a test for leaks compares.",
        ],
    },
    Own {
        key: "configure",
        suffix: "configure",
        result: "bool ",
        parameters: &["const bridge_config *config"],
        doc: &[
            "Says how Python starts; to be called before the first call of any function.",
            "",
            "The library copies what `config` points to. Of two calls the later one counts. False, with a",
            "BRIDGE_ERROR_CONFIG as the last error, if Python runs already or something in it cannot be.",
        ],
    },
    Own {
        key: "shutdown",
        suffix: "shutdown",
        result: "bool ",
        parameters: &[],
        doc: &[
            "Ends Python for this process: waits for its threads that are no daemons, runs what `atexit` has,",
            "and writes what Python has buffered. Every later call is a BRIDGE_ERROR_START.",
            "",
            "Nobody has to call it: the end of the process does all but the waiting. Memory is not given back,",
            "and calls that other threads are in go on. An interpreter of the host's is left alone, only this",
            "library refuses further calls. False if this thread is inside a Python function.",
        ],
    },
    Own {
        key: "attach",
        suffix: "attach",
        result: "bool ",
        parameters: &[],
        doc: &[
            "Attaches this thread to Python until the matching end_attach: calls in between cost less, and no",
            "other thread runs Python unless these calls let it. May be nested. False, with the last error",
            "set, if Python cannot start; then there is nothing to end.",
        ],
    },
    Own {
        key: "end_attach",
        suffix: "end_attach",
        result: "void ",
        parameters: &[],
        doc: &[
            "Undoes the last attach of this thread that is not ended yet; else it does nothing.",
        ],
    },
    Own {
        key: "detach",
        suffix: "detach",
        result: "void ",
        parameters: &[],
        doc: &[
            "Lets other threads run Python until the matching end_detach, where this one is attached: between",
            "attach and end_attach, or in a function that Python has called. May be nested; calls in between",
            "attach for themselves.",
        ],
    },
    Own {
        key: "end_detach",
        suffix: "end_detach",
        result: "void ",
        parameters: &[],
        doc: &[
            "Undoes the last detach of this thread that is not ended yet; else it does nothing.",
        ],
    },
    Own {
        key: "thread_id",
        suffix: "thread_id",
        result: "uint64_t ",
        parameters: &[],
        doc: &[
            "Python's number of this thread (`threading.get_ident()`), for interrupt. Starts nothing.",
        ],
    },
    Own {
        key: "interrupt",
        suffix: "interrupt",
        result: "bool ",
        parameters: &["uint64_t thread"],
        doc: &[
            "Raises KeyboardInterrupt in the call that the thread is in, which thread_id called on it names.",
            "",
            "Python raises it before its next bytecode, so a call that waits in C is interrupted once that",
            "returns. False, without an error, if that thread runs no Python; nothing is left behind then.",
        ],
    },
    Own {
        key: "on_log",
        suffix: "on_log",
        result: "bool ",
        parameters: &["bridge_log_function function", "void *context"],
        doc: &[
            "Gives all records of Python's `logging`, its warnings, and errors that nobody can raise to",
            "`function`; NULL ends that. Starts Python. False, with the last error set, if it cannot.",
            "",
            "`context` is given to every call of `function`, which may be called on every thread, by many at",
            "once, and may call the library. It has to stay callable until another one is set or Python ends.",
        ],
    },
    Own {
        key: "on_output",
        suffix: "on_output",
        result: "bool ",
        parameters: &["bridge_output_function function", "void *context"],
        doc: &[
            "Gives what Python writes to `sys.stdout` and `sys.stderr` to `function`; NULL ends that. Starts",
            "Python. False, with the last error set, if it cannot. `function` and `context` as for on_log.",
        ],
    },
    Own {
        key: "raise",
        suffix: "raise",
        result: "void ",
        parameters: &["const bridge_host_error *error"],
        doc: &[
            "Says that the function of the program that Python has called on this thread failed: once it",
            "returns, Python raises that as a `bridge.HostError`. The last one counts. Takes over the payload,",
            "and borrows the rest for the call. Outside of such a function it only destroys the payload.",
        ],
    },
    Own {
        key: "take_loop",
        suffix: "take_loop",
        result: "bool ",
        parameters: &[],
        doc: &[
            "Says that the program drives the event loop on which coroutines run, before the first coroutine",
            "is called: then none runs but while a thread waits for one, or is in run_loop. Without it the",
            "loop has a thread of its own. One loop serves all libraries of the process.",
            "",
            "False, with a last error, if the loop has a thread already.",
        ],
    },
    Own {
        key: "run_loop",
        suffix: "run_loop",
        result: "size_t ",
        parameters: &["double seconds"],
        doc: &[
            "Drives the event loop on this thread for so many seconds, or until no coroutine is left. 0 runs",
            "what can run now, less than 0 is without an end. Other threads may start coroutines and wait for",
            "them meanwhile.",
            "",
            "The result is how many coroutines are left. 0 may be an error: see the last one.",
        ],
    },
    Own {
        key: "stop_loop",
        suffix: "stop_loop",
        result: "bool ",
        parameters: &[],
        doc: &["Has run_loop return soon; for any thread. False if that failed."],
    },
    Own {
        key: "result_room",
        suffix: "result_room",
        result: "bridge_room **",
        parameters: &[],
        doc: &[
            "Where this thread's next call finds memory for its result, or NULL: put it there, call, and put",
            "NULL back. See bridge_room. Starts nothing.",
        ],
    },
];
