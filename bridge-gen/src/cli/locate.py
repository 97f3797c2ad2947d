# Tells bridge-gen where the modules named as arguments are, as one line of JSON. Parents of a dotted name are imported.
import importlib.util
import json
import sys


def locate(name):
    try:
        spec = importlib.util.find_spec(name)
    except BaseException as error:
        return {"error": "%s: %s" % (type(error).__name__, error)}
    if spec is None:
        return {"error": "there is no module of that name"}
    return {
        "origin": spec.origin if spec.has_location else None,
        "is_package": spec.submodule_search_locations is not None,
        "is_standard": name.partition(".")[0] in getattr(sys, "stdlib_module_names", ()),
    }


print(json.dumps({
    "version": list(sys.version_info[:2]),
    "path": sys.path,
    "modules": [locate(name) for name in sys.argv[1:]],
}))
