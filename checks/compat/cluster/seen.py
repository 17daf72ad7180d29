"""Processes and waiting: what the checks of whole clusters share."""
import os
import signal
import time

MARK = "FIRESTEEL_CHECK"
PATIENCE = 600


def await_that(condition, what, seconds=PATIENCE):
    """Waits until condition() is true and returns its value."""
    end = time.monotonic() + seconds
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > end:
            raise AssertionError("never seen in %d s: %s" % (seconds, what))
        time.sleep(0.05)


def text(path):
    try:
        with open(path, errors="replace") as f:
            return f.read()
    except OSError:
        return ""


def processes(mark, containing=""):
    """(pid, command line) of living processes that were started, at any distance, with MARK=mark in their environment."""
    wanted = ("%s=%s" % (MARK, mark)).encode()
    found = []
    for pid in filter(str.isdigit, os.listdir("/proc")):
        try:
            with open("/proc/%s/environ" % pid, "rb") as f:
                if wanted not in f.read().split(b"\0"):
                    continue
            with open("/proc/%s/cmdline" % pid, "rb") as f:
                line = f.read().replace(b"\0", b" ").decode(errors="replace").strip()
        except OSError:
            continue
        if containing in line and int(pid) != os.getpid():
            found.append((int(pid), line))
    return found


def kill(pid, how=signal.SIGKILL):
    try:
        os.kill(pid, how)
        return True
    except ProcessLookupError:
        return False


def none_left(mark, seconds=PATIENCE):
    """Waits until no process of the mark is left; kills and returns those that stay."""
    try:
        await_that(lambda: not processes(mark), "the end of all processes", seconds)
        return []
    except AssertionError:
        left = processes(mark)
        for pid, _ in left:
            kill(pid)
        return left
