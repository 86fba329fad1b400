"""Says, as JSON, which pip this interpreter can offer, and how this machine's pip is configured.

Runs outside the sandbox, with the machine's own interpreter and pip, and installs nothing.
"""
import glob
import json
import os
import sys


def locations():
    yield None
    try:
        import ensurepip

        yield from sorted(glob.glob(os.path.join(os.path.dirname(ensurepip.__file__), "_bundled", "pip-*.whl")))
    except ImportError:
        pass
    yield from sorted(glob.glob("/usr/share/python-wheels/pip-*.whl"))


def first_pip():
    for location in locations():
        if location:
            sys.path.insert(0, location)
        try:
            import pip

            # As pip's package directory, or as the wheel that Python can run without unpacking.
            return pip.__version__, location or os.path.dirname(os.path.abspath(pip.__file__))
        except ImportError:
            if location:
                sys.path.remove(location)
    return None


def main():
    found = first_pip()
    if not found:
        return None
    version, path = found
    from pip._internal.configuration import Configuration
    from pip._internal.models.index import PyPI

    configuration = Configuration(isolated=False)
    configuration.load()
    settings = {}
    # Later sources win: global, user, site, PIP_CONFIG_FILE, environment.
    for key, value in configuration.items():
        section, _, name = key.partition(".")
        if section in ("global", "install", ":env:"):
            settings[name.replace("_", "-")] = value
    # PIP_INDEX_URL= means no value rather than an index without an address.
    return {
        "path": path,
        "version": version,
        "indexUrl": settings.get("index-url") or PyPI.simple_url,
        "extraIndexUrls": (settings.get("extra-index-url") or "").split(),
        "trustedHosts": (settings.get("trusted-host") or "").split(),
        "cert": settings.get("cert") or None,
        "proxy": settings.get("proxy") or None,
        "noIndex": str(settings.get("no-index", "")).lower() in ("1", "true", "yes", "on"),
    }


json.dump(main(), sys.stdout)
