"""Types into bin/pyspark through a terminal: python shell.py SPARK_HOME LINE... ; prints what the terminal shows."""
import os
import pty
import select
import sys
import time


def main():
    home, lines = sys.argv[1], list(sys.argv[2:]) + ["exit()"]
    pid, terminal = pty.fork()
    if pid == 0:
        os.execv(home + "/bin/pyspark", ["pyspark", "--master", "local[2]"])
    shown = b""
    prompts = 0
    deadline = time.time() + 90
    while time.time() < deadline:
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
    sys.stdout.write(shown.decode("utf-8", "replace"))
    _, status = os.waitpid(pid, 0)
    return os.waitstatus_to_exitcode(status)


if __name__ == "__main__":
    sys.exit(main())
