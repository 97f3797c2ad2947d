//! Where nobody knows how Python keeps the attributes of objects, each of them is looked up each time.

pub(crate) mod fields {
    use pyo3::ffi;

    /// Nothing.
    #[derive(Debug)]
    pub(crate) struct Places;

    impl Places {
        pub const fn new() -> Self {
            Self
        }

        #[inline(always)]
        pub unsafe fn learn(
            &self,
            _: *mut ffi::PyObject,
            _: *mut ffi::PyTypeObject,
            _: impl FnOnce() -> Option<*mut ffi::PyObject>,
        ) {
        }

        #[inline(always)]
        pub unsafe fn value(&self, _: *mut ffi::PyObject, _: usize) -> Option<*mut ffi::PyObject> {
            None
        }
    }
}

pub(crate) mod method {
    use pyo3::ffi;

    /// Nothing.
    #[inline(always)]
    pub(crate) unsafe fn find(
        _: *mut ffi::PyObject,
        _: *mut ffi::PyObject,
    ) -> Option<*mut ffi::PyObject> {
        None
    }
}
