//! Words that generated identifiers must avoid.

use std::collections::HashSet;
use std::sync::LazyLock;

use crate::leaf::LEAVES;

/// C23 and C++26 keywords, alternative tokens included.
const C_AND_CPP: &str = "
    alignas alignof and and_eq asm auto bitand bitor bool break case catch char char8_t char16_t char32_t class compl
    concept const consteval constexpr constinit const_cast continue contract_assert co_await co_return co_yield decltype
    default delete do double dynamic_cast else enum explicit export extern false float for friend goto if inline int long
    mutable namespace new noexcept not not_eq nullptr operator or or_eq private protected public register
    reinterpret_cast requires restrict return short signed sizeof static static_assert static_cast struct switch template
    this thread_local throw true try typedef typeid typename typeof typeof_unqual union unsigned using virtual void
    volatile wchar_t while xor xor_eq import module";

/// Rust 2024 keywords: strict, reserved, and weak ones that are refused in some places.
const RUST: &str = "
    abstract as async await become box break const continue crate do dyn else enum extern false final fn for gen if impl
    in let loop macro match mod move mut override priv pub raw ref return safe Self self static struct super trait true
    try type typeof unsafe unsized use union virtual where while yield";

/// Object-like macros that compilers predefine without underscores, or that common headers of C, POSIX and Windows define.
const MACROS: &str = "
    linux unix i386 arm mips sun vax sparc hpux near far pascal cdecl interface small hyper
    errno stdin stdout stderr assert offsetof va_arg va_start va_end va_copy setjmp signbit isnan isinf isfinite isnormal
    fpclassify NULL EOF BUFSIZ FILENAME_MAX FOPEN_MAX L_tmpnam TMP_MAX RAND_MAX EXIT_SUCCESS EXIT_FAILURE MB_CUR_MAX
    CLOCKS_PER_SEC HUGE_VAL HUGE_VALF HUGE_VALL INFINITY NAN M_PI M_E I complex imaginary noreturn
    SEEK_SET SEEK_CUR SEEK_END PATH_MAX NAME_MAX SIZE_MAX CHAR_BIT CHAR_MIN CHAR_MAX SCHAR_MIN SCHAR_MAX UCHAR_MAX
    SHRT_MIN SHRT_MAX USHRT_MAX INT_MIN INT_MAX UINT_MAX LONG_MIN LONG_MAX ULONG_MAX LLONG_MIN LLONG_MAX ULLONG_MAX
    INT8_MIN INT8_MAX UINT8_MAX INT16_MIN INT16_MAX UINT16_MAX INT32_MIN INT32_MAX UINT32_MAX INT64_MIN INT64_MAX
    UINT64_MAX INTPTR_MIN INTPTR_MAX UINTPTR_MAX PTRDIFF_MIN PTRDIFF_MAX FLT_MAX FLT_MIN FLT_EPSILON DBL_MAX DBL_MIN
    DBL_EPSILON EDOM ERANGE EILSEQ ENOENT EINTR EIO EINVAL ENOMEM EACCES EEXIST EAGAIN EPERM EPIPE SIGINT SIGTERM
    SIGABRT SIGSEGV SIGFPE SIGILL OVERFLOW UNDERFLOW DOMAIN min max major minor makedev
    TRUE FALSE ERROR DELETE IN OUT OPTIONAL CONST VOID STRICT NO_ERROR NOMINMAX BRIDGE_API BRIDGE_LINKED";

/// Types that generated C declarations name: a parameter of such a name would hide its own type.
const C_TYPES: &str = "size_t ssize_t uint8_t bridge_error bridge_library_info";

/// Members that every generated C++ class has of its own.
const MEMBERS: &str = "try_open functions_ opened_";

/// What the methods of every C++ class of instances have of their own.
const MEMBERS_OF_INSTANCES: &str = "functions_ opened_";

/// What stands beside the classes: in the C++ namespace of the library, or in the Rust crate.
const BESIDE_CLASSES: &str = "
    bridge detail expected resolve std to_string total_order
    bridge_runtime core alloc option_env include_str
    bool char str i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize f16 f32 f64 f128";

/// What the generated C++ calls its own variables and types, where it refers to classes.
const LOCALS: &str = "abi error left lowered parameter resolver result right scratch value Nothing";

/// Headers of C and POSIX, which include each other: one of that name in the user's folder would come first.
const SYSTEM_HEADERS: &str = "
    aio assert complex cpio ctype dirent dlfcn endian err errno fcntl features fenv float fmtmsg fnmatch ftw getopt glob
    grp iconv ifaddrs inttypes iso646 langinfo libgen libintl limits link locale malloc math memory monetary mqueue ndbm
    netdb nl_types poll pthread pty pwd regex sched search semaphore setjmp signal spawn stdalign stdarg stdatomic
    stdbit stdbool stdckdint stddef stdint stdio stdlib stdnoreturn string strings stropts sysexits syslog tar termios
    tgmath threads time trace uchar ucontext ulimit unistd utime utmp utmpx values wait wchar wctype wordexp";

/// Libraries that programs link without being asked, or with one letter.
const SYSTEM_LIBRARIES: &str = "c m dl rt util gcc gcc_s atomic";

/// Names of Python that are not identifiers.
const PYTHON: &str = "
    False None True and as assert async await break class continue def del elif else except finally for from global if
    import in is lambda nonlocal not or pass raise return try while with yield";

static IN_CPP: LazyLock<HashSet<&str>> = LazyLock::new(|| words(&[C_AND_CPP, MACROS]));
static ANYWHERE: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    let mut all = words(&[C_AND_CPP, RUST, MACROS, C_TYPES]);
    all.extend(LEAVES.iter().map(|leaf| leaf.c));
    all
});

fn words(lists: &[&'static str]) -> HashSet<&'static str> {
    let words = lists.iter().flat_map(|list| list.split_ascii_whitespace());
    words.collect()
}

/// Types that `bridge/abi.h` declares, in the same space of names as symbols.
pub(super) fn fixed_types() -> impl Iterator<Item = &'static str> {
    let leaves = LEAVES.iter().map(|leaf| leaf.c);
    let own = C_TYPES.split_ascii_whitespace().chain(leaves);
    own.filter(|name| name.starts_with("bridge_"))
}

fn holds(words: &str, name: &str) -> bool {
    words.split_ascii_whitespace().any(|word| word == name)
}

/// Whether C, C++ or Rust, or a common macro, has taken the name.
pub(super) fn is_reserved(name: &str) -> bool {
    ANYWHERE.contains(name)
}

/// Whether C++ or a common macro has taken the name.
pub(super) fn is_reserved_in_cpp(name: &str) -> bool {
    IN_CPP.contains(name)
}

/// Whether every generated C++ class has a member of that name.
pub(super) fn is_member(name: &str) -> bool {
    holds(MEMBERS, name)
}

/// Whether every C++ class of instances has a member of that name.
pub(super) fn is_member_of_instances(name: &str) -> bool {
    holds(MEMBERS_OF_INSTANCES, name)
}

/// Whether the library has something else of that name where classes are.
pub(super) fn is_taken_beside_classes(name: &str) -> bool {
    holds(BESIDE_CLASSES, name)
}

/// Whether generated C++ may have a variable of that name where it refers to a class.
pub(super) fn is_local(name: &str) -> bool {
    holds(LOCALS, name)
}

/// Whether C or POSIX has a header `<name.h>`.
pub(super) fn is_system_header(name: &str) -> bool {
    holds(SYSTEM_HEADERS, name)
}

/// Whether `-lname` is a library of the system.
pub(super) fn is_system_library(name: &str) -> bool {
    holds(SYSTEM_LIBRARIES, name)
}

pub(super) fn is_python_keyword(name: &str) -> bool {
    holds(PYTHON, name)
}
