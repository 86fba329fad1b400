"""Reaches what is outside: every family of sockets, and every address that the host listens on."""

import socket

from report import HOST, attempt, control

TIMEOUT = 2


def connect(family, address):
    with socket.socket(family, socket.SOCK_STREAM) as connection:
        connection.settimeout(TIMEOUT)
        connection.connect(address)
        return f"connected to {address}"


def send(family, address):
    with socket.socket(family, socket.SOCK_DGRAM) as sender:
        sender.sendto(b"probe", address)
        return f"sent to {address}"


def open_socket(family, kind, protocol=0):
    socket.socket(family, kind, protocol).close()
    return "opened"


def greeting():
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as connection:
        connection.settimeout(TIMEOUT)
        connection.connect("/run/platform.sock")
        return connection.recv(100) == b"granted"


def own_loopback():
    with socket.create_server(("127.0.0.1", 0)) as server:
        return connect(socket.AF_INET, server.getsockname())


def run():
    control("call-granted-socket", greeting)
    control("use-own-loopback", own_loopback)

    attempt("connect-host-loopback", lambda: connect(socket.AF_INET, ("127.0.0.1", HOST["port"])))
    attempt("connect-host-loopback-v6", lambda: connect(socket.AF_INET6, ("::1", HOST["port"])))
    for index, address in enumerate(HOST["addresses"]):
        attempt(f"connect-host-address-{index}", lambda address=address: connect(socket.AF_INET, (address, HOST["port"])))
    attempt("connect-metadata-service", lambda: connect(socket.AF_INET, ("169.254.169.254", 80)))
    attempt("connect-outside", lambda: connect(socket.AF_INET, ("192.0.2.1", 443)))
    attempt("send-outside", lambda: send(socket.AF_INET, ("192.0.2.1", 53)))
    attempt("send-broadcast", lambda: send(socket.AF_INET, ("255.255.255.255", 9)))
    attempt("connect-ungranted-socket", lambda: connect(socket.AF_UNIX, HOST["socket"]))
    attempt("connect-ungranted-abstract-socket", lambda: connect(socket.AF_UNIX, "\0" + HOST["abstractSocket"]))
    attempt("connect-postgres", lambda: connect(socket.AF_UNIX, "/run/postgresql/.s.PGSQL.5432"))
    attempt("connect-system-bus", lambda: connect(socket.AF_UNIX, "/run/dbus/system_bus_socket"))
    attempt("open-raw-socket", lambda: open_socket(socket.AF_INET, socket.SOCK_RAW, socket.IPPROTO_ICMP))
    attempt("open-ping-socket", lambda: open_socket(socket.AF_INET, socket.SOCK_DGRAM, socket.IPPROTO_ICMP))
    attempt("open-packet-socket", lambda: open_socket(socket.AF_PACKET, socket.SOCK_RAW))
    attempt("open-netlink-socket", lambda: open_socket(socket.AF_NETLINK, socket.SOCK_RAW))
    attempt("open-vm-socket", lambda: open_socket(socket.AF_VSOCK, socket.SOCK_STREAM))
    attempt("open-kernel-crypto-socket", lambda: open_socket(socket.AF_ALG, socket.SOCK_SEQPACKET))
    attempt("open-bluetooth-socket", lambda: open_socket(31, socket.SOCK_RAW))
    attempt("open-sctp-socket", lambda: open_socket(socket.AF_INET, socket.SOCK_STREAM, 132))
