//! Embedded modules: imported through Python's own import system, once, and kept.

use std::ptr;
use std::sync::atomic::{AtomicPtr, Ordering};

use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::sync::critical_section::with_critical_section;
use pyo3::types::{IntoPyDict, PyDict, PyList, PyString};

use crate::bundle;
use crate::library::Library;
use crate::own_text::{self, OwnText, own_text};
use crate::settings;
use crate::vectorcall::{Slots, vectorcall};

/// The finder and loader.
static MACHINERY: OwnText = own_text!("machinery");

/// The annotation package, for a Python that has not got it installed.
const ANNOTATIONS: &str = include_str!("../../python/bridge/__init__.py");

/// One embedded module of a library.
#[derive(Debug)]
pub struct Module {
    pub(crate) library: &'static Library,
    pub(crate) name: &'static str,
    source: Option<&'static str>,
    object: AtomicPtr<ffi::PyObject>,
}

impl Module {
    /// Describes the module; nothing is imported before the first call.
    /// Without `source` it is a file of the library, or imported from where it is installed.
    pub const fn new(
        library: &'static Library,
        name: &'static str,
        source: Option<&'static str>,
    ) -> Self {
        let object = AtomicPtr::new(ptr::null_mut());
        Self {
            library,
            name,
            source,
            object,
        }
    }

    /// The imported module, or the exception that stopped its import.
    pub(crate) fn import<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        if let Some(module) = cached(py, &self.object) {
            return Ok(module);
        }
        let loaded = self.library.load(py, self.name)?;
        if loaded.is_instance_of::<pyo3::exceptions::PyBaseException>() {
            return Err(PyErr::from_value(loaded));
        }
        Ok(cache(&self.object, loaded))
    }
}

impl Library {
    fn load<'py>(&self, py: Python<'py>, name: &str) -> PyResult<Bound<'py, PyAny>> {
        let load = self.finder(py)?.getattr("load")?;
        let slots = Slots([ptr::null_mut(), PyString::new(py, name).into_ptr()]);
        // SAFETY: the method and its one argument live through the call.
        let loaded = unsafe { vectorcall(py, load.as_ptr(), &slots, 1, ptr::null_mut()) };
        loaded.ok_or_else(|| PyErr::fetch(py))
    }

    /// The finder that serves this library's modules, installed when first asked for.
    fn finder<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        if let Some(finder) = cached(py, &self.finder) {
            return Ok(finder);
        }
        let class = MACHINERY.get(py, "Finder")?;
        if let Some(packages) = bundle::packages() {
            MACHINERY.get(py, "add_packages")?.call1((packages,))?;
        }
        // It was read when Python started; where another library or the host did that, mistakes in it count for nothing.
        let folders = settings::current().unwrap_or_default().sources;
        let finder = class.call1((self.name, self.sources(py)?, self.data(py)?, folders))?;
        let annotations = [("bridge", (ANNOTATIONS, false))].into_py_dict(py)?;
        let nothing = (PyDict::new(py), PyList::empty(py));
        let fallback = class.call1((self.name, annotations, nothing.0, nothing.1))?;
        let path = py
            .import("sys")?
            .getattr("meta_path")?
            .cast_into::<PyList>()?;
        // Another thread may have been here while Python ran. No Python runs in the section, so nobody comes between.
        with_critical_section(&path, || {
            if let Some(finder) = cached(py, &self.finder) {
                return Ok(finder);
            }
            path.insert(0, &finder)?;
            path.append(fallback)?;
            Ok(cache(&self.finder, finder))
        })
    }

    fn sources<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let sources = PyDict::new(py);
        for (name, is_package, source) in self.files {
            sources.set_item(name, (source, *is_package))?;
        }
        for module in self.modules {
            if let Some(source) = module.source {
                sources.set_item(module.name, (source, false))?;
            }
        }
        Ok(sources)
    }

    /// Views of the data files by path; nothing is copied before somebody reads one.
    fn data<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let data = PyDict::new(py);
        for (path, content) in self.data {
            let start = content.as_ptr().cast_mut().cast();
            let len = content.len() as ffi::Py_ssize_t;
            // SAFETY: this thread is attached; the content is static, and a view to read does not change it.
            let view = unsafe {
                let view = ffi::PyMemoryView_FromMemory(start, len, ffi::PyBUF_READ);
                Bound::from_owned_ptr_or_err(py, view)?
            };
            data.set_item(path, view)?;
        }
        Ok(data)
    }
}

/// Gives tracebacks the lines of what this library has imported.
pub(crate) fn show_lines(py: Python<'_>) -> PyResult<()> {
    MACHINERY.get(py, "show_lines")?.call0().map(drop)
}

/// A traceback without the frames of the import system and of the finder. No recursion: it may be long.
pub(crate) fn without_machinery(traceback: Bound<'_, PyAny>) -> PyResult<Bound<'_, PyAny>> {
    let mut entries = Vec::new();
    let mut next = traceback;
    while !next.is_none() {
        let entry = next;
        next = entry.getattr("tb_next")?;
        entries.push(entry);
    }
    for entry in entries.into_iter().rev() {
        if !is_machinery(&entry)? {
            entry.setattr("tb_next", next)?;
            next = entry;
        }
    }
    Ok(next)
}

fn is_machinery(entry: &Bound<'_, PyAny>) -> PyResult<bool> {
    let code = entry.getattr("tb_frame")?.getattr("f_code")?;
    let file = code.getattr("co_filename")?.cast_into::<PyString>()?;
    let file = file.to_string_lossy();
    Ok(file.starts_with("<frozen importlib") || own_text::FILE.to_bytes() == file.as_bytes())
}

/// What is kept in the slot.
pub(crate) fn cached<'py>(
    py: Python<'py>,
    slot: &AtomicPtr<ffi::PyObject>,
) -> Option<Bound<'py, PyAny>> {
    // SAFETY: a slot is empty or owns a reference, which it gives up only where no other thread can look.
    unsafe { Bound::from_borrowed_ptr_or_opt(py, slot.load(Ordering::Acquire)) }
}

/// Keeps `object` in the slot, and gives back what was there. Only where the global interpreter lock keeps others from looking.
pub(crate) fn replace<'py>(
    py: Python<'py>,
    slot: &AtomicPtr<ffi::PyObject>,
    object: Option<Bound<'py, PyAny>>,
) -> Option<Bound<'py, PyAny>> {
    let object = object.map_or(ptr::null_mut(), Bound::into_ptr);
    let before = slot.swap(object, Ordering::AcqRel);
    // SAFETY: the slot's reference, or NULL.
    unsafe { Bound::from_owned_ptr_or_opt(py, before) }
}

/// Keeps `object` in an empty slot; what was there first stays.
pub(crate) fn cache<'py>(
    slot: &AtomicPtr<ffi::PyObject>,
    object: Bound<'py, PyAny>,
) -> Bound<'py, PyAny> {
    let empty = ptr::null_mut();
    match slot.compare_exchange(empty, object.as_ptr(), Ordering::AcqRel, Ordering::Acquire) {
        Ok(_) => {
            // The slot's own reference.
            let _ = object.clone().into_ptr();
            object
        }
        // SAFETY: a slot that is not empty owns a reference.
        Err(first) => unsafe { Bound::from_borrowed_ptr(object.py(), first) },
    }
}
