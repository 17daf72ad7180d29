"""Types lines into bin/pyspark through a terminal."""
import os
import pty
import select
import time


def shell(home, options, lines, environment, patience=300):
    """What the terminal showed, and the exit code; each line is typed at a prompt of its own."""
    lines = list(lines) + ["exit()"]
    pid, terminal = pty.fork()
    if pid == 0:
        os.execve(home + "/bin/pyspark", ["pyspark", *options], environment)
    shown = b""
    prompts = 0
    end = time.monotonic() + patience
    while time.monotonic() < end:
        if not select.select([terminal], [], [], 0.5)[0]:
            continue
        try:
            some = os.read(terminal, 4096)
        except OSError:
            break
        if not some:
            break
        shown += some
        if shown.count(b">>> ") > prompts and lines:
            prompts = shown.count(b">>> ")
            os.write(terminal, lines.pop(0).encode() + b"\n")
    else:
        os.kill(pid, 9)
    return shown.decode("utf-8", "replace"), os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
