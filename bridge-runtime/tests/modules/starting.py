"""Tells which venv runs."""

import sys


def is_venv(folder):
    site = f"{folder}/lib/python3.{sys.version_info.minor}/site-packages"
    return (
        sys.prefix == folder
        and sys.base_prefix != folder
        and sys.executable == f"{folder}/bin/python"
        and site in sys.path
    )
