# cython: language_level=3, c_string_type=str, c_string_encoding=utf8
# distutils: language=c++
"""Cython's way: functions of an `api` module, which attach by themselves."""

from libc.stdint cimport int64_t
from libcpp.string cimport string

import math_ops

cdef object add = math_ops.add
cdef object scale = math_ops.scale
cdef object greet = math_ops.greet


cdef api int64_t cython_add(int64_t a, int64_t b) except? -1 with gil:
    return add(a, b)


cdef api double cython_scale(double value, double factor) except? -1 with gil:
    return scale(value, factor)


cdef api string cython_greet(const char *name, const char *greeting, const char *punctuation) except * with gil:
    return greet(name, greeting=greeting, punctuation=punctuation)
