//! What crosses the C border: the mirror of `bridge/abi.h`.

mod object;

use std::ffi::{c_char, c_int, c_void};

pub use object::*;

/// Version of these structs; a host compares it with its header's.
pub const ABI_VERSION: u32 = 7;

/// `bridge_str`: UTF-8, embedded NULs allowed.
///
/// As a parameter it is borrowed for the call. As a result it is NUL-terminated and owned by the caller.
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct Str {
    /// First byte; may be NULL while `len` is 0.
    pub data: *const c_char,
    /// Number of bytes, a terminating NUL not counted.
    pub len: usize,
}

/// `bridge_bytes`: any bytes; owned and borrowed as [`Str`] is.
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct Bytes {
    /// First byte; may be NULL while `len` is 0.
    pub data: *const u8,
    /// Number of bytes.
    pub len: usize,
}

/// What went wrong, as `bridge_error.code` says it.
#[repr(i32)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Code {
    /// Python code raised an exception.
    Python = 1,
    /// A value of another type than declared.
    Type = 2,
    /// A value that the declared type cannot hold.
    Overflow = 3,
    /// Not UTF-8, or a str that UTF-8 cannot hold.
    Encoding = 4,
    /// NULL data with a length.
    Null = 5,
    /// The module failed to import.
    Import = 6,
    /// The interpreter is missing, failed to start or is gone.
    Start = 7,
    /// Rust code panicked.
    Panic = 8,
    /// Memory ran out.
    Memory = 9,
    /// Data nested too deeply, or that holds itself.
    Depth = 10,
    /// A configuration that comes too late or cannot be.
    Config = 11,
}

impl Code {
    const ALL: [Self; 11] = [
        Self::Python,
        Self::Type,
        Self::Overflow,
        Self::Encoding,
        Self::Null,
        Self::Import,
        Self::Start,
        Self::Panic,
        Self::Memory,
        Self::Depth,
        Self::Config,
    ];

    /// The code with that number.
    pub(crate) fn of(number: i32) -> Self {
        let found = Self::ALL.into_iter().find(|code| *code as i32 == number);
        found.unwrap_or(Self::Python)
    }
}

/// `bridge_error`: owned by the library, valid until this thread's next call into it.
#[repr(C)]
#[derive(Debug)]
pub struct Error {
    /// A [`Code`].
    pub code: i32,
    /// Python type, qualified unless builtin.
    pub type_name: Str,
    /// Nearest builtin class of the type's method resolution order.
    pub base: Str,
    /// What happened.
    pub message: Str,
    /// `module.function`.
    pub function: Str,
    /// What else there is to know; NULL where no Python exception was involved.
    pub exception: *const Exception,
}

/// `bridge_exception`: held by whoever retains it, on any thread.
#[repr(C)]
#[derive(Debug)]
pub struct Exception {
    /// What it can be asked.
    pub functions: *const ExceptionFunctions,
}

/// `bridge_exception_functions`
#[repr(C)]
#[derive(Debug)]
pub struct ExceptionFunctions {
    /// Holds it once more.
    pub retain: unsafe extern "C" fn(*const Exception),
    /// Lets go of it once.
    pub release: unsafe extern "C" fn(*const Exception),
    /// Type, base and message.
    pub error: unsafe extern "C" fn(*const Exception) -> *const Error,
    /// As Python prints it.
    pub traceback: unsafe extern "C" fn(*const Exception) -> Str,
    /// Whether its class or one of the bases has that name.
    pub is_a: unsafe extern "C" fn(*const Exception, *const c_char) -> bool,
    /// An attribute that is an int.
    pub integer: unsafe extern "C" fn(*const Exception, *const c_char, *mut i64) -> bool,
    /// An attribute as text.
    pub text: unsafe extern "C" fn(*const Exception, *const c_char, *mut Str) -> bool,
    /// A note that was added.
    pub note: unsafe extern "C" fn(*const Exception, usize, *mut Str) -> bool,
    /// What it was raised from.
    pub cause: unsafe extern "C" fn(*const Exception) -> *const Exception,
    /// What was being handled.
    pub context: unsafe extern "C" fn(*const Exception) -> *const Exception,
    /// One of a group.
    pub member: unsafe extern "C" fn(*const Exception, usize) -> *const Exception,
    /// What the program has given with it, and what that is.
    pub payload: unsafe extern "C" fn(*const Exception, *mut *const c_char) -> *mut c_void,
}

/// `bridge_library_info`: what a host checks when it loads a library.
#[repr(C)]
#[derive(Debug)]
pub struct LibraryInfo {
    /// [`ABI_VERSION`].
    pub abi_version: u32,
    /// Size of [`Error`].
    pub struct_size: u32,
    /// Of the library's whole interface.
    pub fingerprint: u64,
    /// NUL-terminated name.
    pub name: *const c_char,
    /// NUL-terminated version.
    pub version: *const c_char,
    /// What is the same in every library.
    pub runtime: *const Runtime,
}

/// `bridge_config`: how Python starts. All of it is borrowed.
#[repr(C)]
#[derive(Debug)]
pub struct Config {
    /// Bytes of this struct.
    pub size: usize,
    /// The interpreter.
    pub executable: *const c_char,
    /// A venv, whose interpreter it is.
    pub venv: *const c_char,
    /// Where the standard library is.
    pub home: *const c_char,
    /// Folders that come first in `sys.path`.
    pub paths: *const *const c_char,
    /// How many.
    pub path_count: usize,
    /// Folders with sources that replace embedded ones.
    pub sources: *const *const c_char,
    /// How many.
    pub source_count: usize,
    /// `sys.argv`
    pub arguments: *const *const c_char,
    /// How many.
    pub argument_count: usize,
    /// 0 default, 1 yes, 2 no.
    pub isolated: i32,
    /// 0 default, 1 yes, 2 no.
    pub interrupt: i32,
}

/// `bridge_log_record`: borrowed by the function that it is given to.
#[repr(C)]
#[derive(Debug)]
pub struct LogRecord {
    /// As in Python's `logging`.
    pub level: i32,
    /// From 1 on; 0 where there is none.
    pub line: i32,
    /// Name.
    pub logger: Str,
    /// Text.
    pub message: Str,
    /// Where it was written.
    pub file: Str,
}

/// `bridge_log_function`
pub type LogFunction = Option<unsafe extern "C" fn(context: *mut c_void, record: *const LogRecord)>;

/// `bridge_output_function`
pub type OutputFunction =
    Option<unsafe extern "C" fn(context: *mut c_void, stream: i32, text: Str)>;

/// `bridge_host_error`: what a function of the program fails with. The payload is given away, the rest is borrowed.
#[repr(C)]
#[derive(Debug)]
pub struct HostError {
    /// What happened.
    pub message: Str,
    /// What the payload is; NUL-terminated or NULL.
    pub kind: *const c_char,
    /// What the program wants to find in the error of the call; or NULL.
    pub payload: *mut c_void,
    /// Ends the payload, on any thread.
    pub destroy: Option<unsafe extern "C" fn(*mut c_void)>,
    /// A Python exception to raise again in place of all that; or NULL.
    pub exception: *const Exception,
}

/// `bridge_room`: memory of the caller's for the result of a call.
#[repr(C)]
#[derive(Debug)]
pub struct Room {
    /// Memory for so many elements, or NULL if there is none.
    pub reserve: unsafe extern "C" fn(room: *mut Room, count: usize) -> *mut c_void,
}

/// `bridge_runtime`: the functions that are the same in every library.
#[repr(C)]
#[derive(Debug)]
pub struct Runtime {
    /// The error of a thread's last call.
    pub last_error: extern "C" fn() -> *const Error,
    /// Blocks that results hold.
    pub live_allocations: extern "C" fn() -> usize,
    /// How Python starts.
    pub configure: unsafe extern "C" fn(*const Config) -> bool,
    /// The end of Python.
    pub shutdown: extern "C" fn() -> bool,
    /// Attaches this thread over many calls.
    pub attach: extern "C" fn() -> bool,
    /// Undoes that.
    pub end_attach: extern "C" fn(),
    /// Lets others run Python.
    pub detach: extern "C" fn(),
    /// Undoes that.
    pub end_detach: extern "C" fn(),
    /// Python's number of this thread.
    pub thread_id: extern "C" fn() -> u64,
    /// Raises KeyboardInterrupt in a thread.
    pub interrupt: extern "C" fn(u64) -> bool,
    /// Takes the log.
    pub on_log: unsafe extern "C" fn(LogFunction, *mut c_void) -> bool,
    /// Takes the output.
    pub on_output: unsafe extern "C" fn(OutputFunction, *mut c_void) -> bool,
    /// A function of the program failed.
    pub raise: unsafe extern "C" fn(*const HostError),
    /// Lets the program drive the event loop.
    pub take_loop: extern "C" fn() -> bool,
    /// Drives it for so many seconds.
    pub run_loop: extern "C" fn(f64) -> usize,
    /// Has that return.
    pub stop_loop: extern "C" fn() -> bool,
    /// Where a thread's next call finds memory for its result.
    pub result_room: extern "C" fn() -> *mut *mut Room,
    /// What can be done with Python objects.
    pub objects: *const ObjectFunctions,
}

// SAFETY: its pointers refer to constants that nobody writes.
unsafe impl Sync for Runtime {}

// SAFETY: its pointers refer to constants that nobody writes.
unsafe impl Sync for LibraryInfo {}

const fn is_laid_out<T>(words: usize) -> bool {
    size_of::<T>() == words * size_of::<usize>() && align_of::<T>() == align_of::<usize>()
}

const _: () = assert!(size_of::<c_int>() == size_of::<Code>());
const _: () = assert!(is_laid_out::<Str>(2));
const _: () = assert!(is_laid_out::<Bytes>(2));
const _: () = assert!(is_laid_out::<Error>(10) && is_laid_out::<HostError>(6));
#[cfg(target_pointer_width = "64")]
const _: () = assert!(is_laid_out::<LibraryInfo>(5));
const _: () = assert!(is_laid_out::<Runtime>(18) && is_laid_out::<ExceptionFunctions>(12));
const _: () = assert!(is_laid_out::<ObjectFunctions>(33) && is_laid_out::<HostCall>(3));
#[cfg(target_pointer_width = "64")]
const _: () = assert!(is_laid_out::<Config>(11) && is_laid_out::<LogRecord>(7));
