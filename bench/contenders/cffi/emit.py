"""cffi's embedding mode: writes the C of a library whose functions are functions of Python. argv: the file to write."""

import sys

import cffi

ffi = cffi.FFI()
ffi.set_source("bench_cffi", "#include <stdint.h>")
ffi.embedding_api("""
    int64_t cffi_add(int64_t, int64_t);
    double cffi_scale(double, double);
    size_t cffi_greet(const char *name, const char *greeting, const char *punctuation, char *out, size_t room);
""")
ffi.embedding_init_code("""
    from bench_cffi import ffi
    import math_ops

    ffi.def_extern(name="cffi_add")(math_ops.add)
    ffi.def_extern(name="cffi_scale")(math_ops.scale)

    @ffi.def_extern()
    def cffi_greet(name, greeting, punctuation, out, room):
        text = math_ops.greet(
            ffi.string(name).decode(),
            greeting=ffi.string(greeting).decode(),
            punctuation=ffi.string(punctuation).decode(),
        ).encode()
        ffi.memmove(out, text, min(room, len(text)))
        return len(text)
""")
ffi.emit_c_code(sys.argv[1])
