"""Installs wheels into /environment; runs in a sandbox whose only way out is the socket of the index relay.

    build.py RELAY_SOCKET PIP REQUIREMENT...

pip speaks TCP to a proxy, and the sandbox has no network: a thread carries its connections to the socket.
"""
import compileall
import os
import re
import socket
import subprocess
import sys
import threading


def carry(source, target):
    try:
        while chunk := source.recv(65536):
            target.sendall(chunk)
    except OSError:
        pass
    finally:
        for end, how in ((target, socket.SHUT_WR), (source, socket.SHUT_RD)):
            try:
                end.shutdown(how)
            except OSError:
                pass


def serve(listener, relay):
    while True:
        inside, _ = listener.accept()
        outside = socket.socket(socket.AF_UNIX)
        try:
            outside.connect(relay)
        except OSError:
            inside.close()
            continue
        for ends in ((inside, outside), (outside, inside)):
            threading.Thread(target=carry, args=ends, daemon=True).start()


def main():
    relay, pip, *requirements = sys.argv[1:]
    # Other uids run what is installed here.
    os.umask(0o022)
    listener = socket.create_server(("127.0.0.1", 0))
    threading.Thread(target=serve, args=(listener, relay), daemon=True).start()
    command = [sys.executable, pip, "install", "--only-binary", ":all:", "--no-input", "--no-color", "--progress-bar", "off"]
    command += ["--proxy", "http://127.0.0.1:%d" % listener.getsockname()[1]]
    command += ["--no-compile", "--report", "/environment/report.json", "--", *requirements]
    code = subprocess.run(command, stdin=subprocess.DEVNULL).returncode
    if code == 0:
        # What pip would compile one by one, and without the packages' own tests: half of their files.
        compileall.compile_dir("/environment/lib", quiet=2, rx=re.compile(r"/tests?/"), workers=0)
    return code


sys.exit(main())
