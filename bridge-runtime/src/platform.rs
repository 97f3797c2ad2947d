//! What the dynamic linker and the C library do for us.

use std::ffi::{CStr, OsStr, c_int, c_void};
use std::os::unix::ffi::OsStrExt as _;
use std::path::PathBuf;

use libc::{RTLD_GLOBAL, RTLD_LAZY, RTLD_NODELETE, RTLD_NOLOAD};
use pyo3::ffi;

/// Makes the symbols of libpython visible to C extensions, which do not link it themselves.
pub(crate) fn promote_libpython() {
    reopen(ffi::Py_IsInitialized as *const c_void, RTLD_GLOBAL);
}

/// Keeps this library in memory after `dlclose`: Python and the C library keep pointers into it.
pub(crate) fn pin_library() {
    reopen(pin_library as *const c_void, RTLD_NODELETE);
}

/// Adds `flag` to the loaded object that `address` lies in. In a program that holds Python itself
/// there is nothing to open, and no need to.
fn reopen(address: *const c_void, flag: c_int) {
    // SAFETY: all zeros is a `Dl_info`; `dladdr` fills it with strings that live as long as the object.
    unsafe {
        let mut info: libc::Dl_info = std::mem::zeroed();
        if libc::dladdr(address, &mut info) != 0 && !info.dli_fname.is_null() {
            libc::dlopen(info.dli_fname, RTLD_LAZY | RTLD_NOLOAD | flag);
        }
    }
}

/// The path that the loaded object was found by, in which `address` lies.
pub(crate) fn object_of(address: *const c_void) -> Option<PathBuf> {
    // SAFETY: as above; the path is copied.
    unsafe {
        let mut info: libc::Dl_info = std::mem::zeroed();
        if libc::dladdr(address, &mut info) == 0 || info.dli_fname.is_null() {
            return None;
        }
        let path = CStr::from_ptr(info.dli_fname).to_bytes();
        Some(OsStr::from_bytes(path).into())
    }
}

unsafe extern "C" {
    #[cfg_attr(target_vendor = "apple", link_name = "__stderrp")]
    static stderr: *mut libc::FILE;
    fn flockfile(file: *mut libc::FILE);
    fn funlockfile(file: *mut libc::FILE);
}

/// The lock that serialises start-up.
///
/// Two libraries in one process have two copies of this crate and one interpreter, so a lock of ours
/// would not do: this is the lock of C's `stderr`, which all copies can find. It is recursive, so a
/// module that starts with the interpreter may call into the library, and `fork` frees it in the child.
///
/// Others wait for it too: a thread that prints to `stderr` while Python starts. That does no harm
/// unless start-up waits for that thread, so the lock is held for no longer than start-up, which
/// imports `site` but no module of ours, and is not asked for by a thread that is attached already.
pub(crate) struct StartLock(*mut libc::FILE);

impl StartLock {
    pub fn take() -> Self {
        // SAFETY: `stderr` is open or at least valid for as long as the process runs.
        unsafe {
            let file = stderr;
            flockfile(file);
            Self(file)
        }
    }
}

impl Drop for StartLock {
    fn drop(&mut self) {
        // SAFETY: this thread took the lock of this file; `stderr` may be another by now.
        unsafe { funlockfile(self.0) };
    }
}

/// Runs `action` when the process exits.
pub(crate) fn at_exit(action: extern "C" fn()) {
    // SAFETY: the function stays in memory, as this library is pinned. Where there is no room for one
    // more, output that Python has buffered is lost, nothing worse.
    unsafe { libc::atexit(action) };
}

/// Whether this is the thread that `main` runs on.
pub(crate) fn is_main_thread() -> bool {
    #[cfg(target_vendor = "apple")]
    // SAFETY: always safe.
    return unsafe { libc::pthread_main_np() != 0 };
    #[cfg(not(target_vendor = "apple"))]
    // SAFETY: always safe; on Linux the main thread has the id of the process.
    return unsafe { libc::syscall(libc::SYS_gettid) == libc::c_long::from(libc::getpid()) };
}
