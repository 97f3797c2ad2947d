# Tells bridge-gen what it must know about this interpreter, as one line of JSON. Runs on any Python, however old.
import json
import platform
import sys
import sysconfig

get = sysconfig.get_config_var
print(json.dumps({
    "implementation": platform.python_implementation(),
    "version": list(sys.version_info[:3]),
    "executable": sys.executable,
    "prefix": sys.prefix,
    "shared": bool(get("Py_ENABLE_SHARED") or get("PYTHONFRAMEWORK")),
    "library": get("LDLIBRARY") or "",
    "folders": [folder for folder in (get("LIBDIR"), get("PYTHONFRAMEWORKPREFIX")) if folder],
    "multiarch": get("MULTIARCH") or "",
    "free_threaded": bool(get("Py_GIL_DISABLED")),
    "windows": sys.platform == "win32",
}))
