#!/usr/bin/env python3
"""Submits programs that go wrong, one case after the other, and writes down what they get.

    checks/launch/bad-input/bad-input.py                    # all cases, table to docs/reference/bad-input.md
    checks/launch/bad-input/bad-input.py --only 'gzip.*'    # some, to standard output
    checks/launch/bad-input/bad-input.py --home FOLDER      # an unpacked distribution instead of this checkout

Every case is a run of the real bin/spark-submit in folders of its own. Besides the exit code and the message it looks at
what must not be there: a stack of the engine's on standard error, output under its final name, files in spark.local.dir,
processes, and a context that is no good any more. Needs root for the cases with a full disk (a small tmpfs)."""
import argparse
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time

from cases import CASES

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.abspath(os.path.join(HERE, "..", "..", ".."))
LIMIT = 300
FRAME = re.compile(r"^\tat (?:[\w.]+/)?io\.firesteel\.(?!examples)", re.M)
LOG_LINE = re.compile(r"^\d\d/\d\d/\d\d \d\d:\d\d:\d\d (TRACE|DEBUG|INFO|WARN) ")


def compile_program(home, folder, jdk):
    jars = ":".join(os.path.join(home, "jars", j) for j in os.listdir(os.path.join(home, "jars")) if j.endswith(".jar"))
    classes = os.path.join(folder, "classes")
    subprocess.run([os.path.join(jdk, "bin", "javac"), "-g", "-nowarn", "-cp", jars, "-d", classes,
                    os.path.join(HERE, "BadInput.java")], check=True)
    jar = os.path.join(folder, "bad.jar")
    subprocess.run([os.path.join(jdk, "bin", "jar"), "cf", jar, "-C", classes, "."], check=True)
    return jar


def processes(marker):
    """Processes that have the marker in their environment."""
    found = []
    for pid in os.listdir("/proc"):
        if pid.isdigit():
            try:
                with open(f"/proc/{pid}/environ", "rb") as f:
                    if marker in f.read():
                        found.append(int(pid))
            except OSError:
                pass
    return found


def files_below(folder):
    return sorted(os.path.relpath(os.path.join(at, name), folder)
                  for at, folders, names in os.walk(folder) for name in names + folders)


def message(err):
    """The error lines: what follows the log, without its lines."""
    lines = [line for line in err.splitlines() if line and not LOG_LINE.match(line)]
    for i, line in enumerate(lines):
        if re.match(r'Exception in thread "main"|Error: |firesteel: |Error occurred|Error: Could not|Unrecognized', line):
            return "\n".join(lines[i:])
    return "\n".join(lines[-12:])


class Run:
    def __init__(self, home, jar, case, master):
        self.work = tempfile.mkdtemp(prefix="bad-input-")
        self.local = os.path.join(self.work, "local")
        self.out = os.path.join(self.work, "out")
        self.conf = os.path.join(self.work, "conf")
        self.case = case
        self.faults = []
        for folder in (self.local, self.out, self.conf):
            os.mkdir(folder)
        self.mounts = []
        words = {"work": self.work, "local": self.local, "out": self.out, "conf": self.conf, "jar": jar, "master": master}
        env = dict(os.environ, SPARK_CONF_DIR=self.conf, BAD_INPUT=self.work)
        for name in ("JAVA_HOME", "SPARK_HOME"):
            env.pop(name, None)
        if case.prepare:
            case.prepare(self, env)
        # A program sees its temporary files there too.
        arguments = [w.format(**words) for w in case.words]
        command = [os.path.join(home, "bin", case.script), *(w.format(**words) for w in case.options(master)), *arguments]
        self.shown = " ".join(a.replace(self.work, "DIR").replace(jar, "bad.jar") for a in command[1:])
        before = files_below(self.out)
        start = time.monotonic()
        log = open(os.path.join(self.work, "stderr"), "wb")
        process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=log, env=env, cwd=self.work,
                                   stdin=subprocess.DEVNULL, preexec_fn=case.before_exec, start_new_session=True)
        try:
            self.stdout = process.communicate(timeout=LIMIT)[0].decode(errors="replace")
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            self.stdout = process.communicate()[0].decode(errors="replace")
            self.faults.append(f"hangs for {LIMIT} s")
        self.seconds = time.monotonic() - start
        self.code = process.returncode
        log.close()
        with open(log.name, errors="replace") as f:
            self.err = f.read()
        self.judge(before)
        for mount in self.mounts:
            subprocess.run(["umount", mount], check=True)

    def judge(self, before):
        if self.case.fails and self.code == 0:
            self.faults.append("exit code 0")
        if not self.case.fails and self.code != 0:
            self.faults.append("fails")
        if self.case.code is not None and self.code != self.case.code:
            self.faults.append(f"exit code is not {self.case.code}")
        for pattern in self.case.expect:
            if not re.search(pattern, self.err + self.stdout):
                self.faults.append(f"does not say {pattern}")
        if FRAME.search(self.err):
            self.faults.append("a stack of ours: " + FRAME.search(self.err).group().strip())
        if self.case.lives and "context lives: 10" not in self.stdout:
            self.faults.append("the context does not live on")
        left = files_below(self.local)
        if left:
            self.faults.append("left in spark.local.dir: " + ", ".join(left[:4]))
        new = [f for f in files_below(self.out) if f not in before]
        if new:
            self.faults.append("left as output: " + ", ".join(new[:4]))
        end = time.monotonic() + 15
        while processes(f"BAD_INPUT={self.work}\0".encode()) and time.monotonic() < end:
            time.sleep(0.1)
        for pid in processes(f"BAD_INPUT={self.work}\0".encode()):
            self.faults.append(f"process {pid} lives on")
            os.kill(pid, signal.SIGKILL)

    def text(self, jar):
        text = message(self.err).replace("file://" + self.work, "file:DIR").replace(self.work, "DIR").replace(jar, "bad.jar").replace(os.path.expanduser("~"), "~")
        return re.sub(r"\n(?!Caused by|\tat BadInput)[^\n]*", "", text) if "\n\tat" in text else text


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--home", default=ROOT)
    parser.add_argument("--only", default="", help="a pattern of case names")
    parser.add_argument("--page", action="store_true", help="put the rows of --only into the page")
    parser.add_argument("--masters", default="local[2];local-cluster[2,1,512]")
    parser.add_argument("--verbose", action="store_true", help="show all of what was printed")
    options = parser.parse_args()
    jdk = os.environ.get("JAVA_HOME", "/usr/lib/jvm/temurin-25-jdk-amd64")
    program = tempfile.mkdtemp(prefix="bad-input-program-")
    jar = compile_program(options.home, program, jdk)
    rows, bad = [], 0
    try:
        for case in CASES:
            if not re.fullmatch(options.only or ".*", case.name):
                continue
            masters = options.masters.split(";")
            for master in masters if case.cluster else masters[:1]:
                run = Run(options.home, jar, case, master)
                verdict = "; ".join(run.faults)
                bad += bool(run.faults)
                print(f"== {case.name} {master if case.cluster else ''} exit {run.code} {run.seconds:.1f} s"
                      f" {'FAULTS: ' + verdict if verdict else 'ok'}\n   {run.text(jar)[:900]}", flush=True)
                if options.verbose:
                    print(run.err, run.stdout, flush=True)
                rows.append((case, master, run.code, run.text(jar), verdict))
                shutil.rmtree(run.work, ignore_errors=True)
    finally:
        shutil.rmtree(program, ignore_errors=True)
    if options.page:
        update_table(rows)
    elif not options.only:
        write_table(rows, options.masters.split(";"))
    print(f"{len(rows)} runs, {bad} with faults")
    return 1 if bad else 0


def cell(text):
    text = re.sub(r"\s*\n\s*", " ⏎ ", text.strip())
    text = text if len(text) <= 420 else text[:420] + " …"
    return text.replace("|", "\\|").replace("<", "&lt;")


def write_table(rows, masters):
    target = os.path.join(ROOT, "docs", "reference", "bad-input.md")
    seen = {}
    for case, master, code, text, verdict in rows:
        seen.setdefault(case.name, []).append((case, master, code, text, verdict))
    with open(target, "w") as f:
        f.write("# What bad input gets\n\n"
                "Each row is a run of `bin/spark-submit` by `checks/launch/bad-input/bad-input.py`, which wrote this page; `DIR` is the run's\n"
                "own folder. It also makes sure that nothing is left behind: no process, no file in `spark.local.dir`, no output under\n"
                "its final name, no stack of the engine's, and that the same context runs its next job where there is one.\n"
                f"Rows of datasets ran in {' and '.join(f'`{m}`' for m in masters)}; the message is that of the first.\n\n"
                "| case | what is given | exit code | message |\n|---|---|---|---|\n")
        for runs in seen.values():
            f.write(line(*runs[0]))


def line(case, master, code, text, verdict):
    return f"| {case.name} | {cell(case.what)} | {code} | {cell(text)}{' **' + cell(verdict) + '**' if verdict else ''} |\n"


def update_table(rows):
    target = os.path.join(ROOT, "docs", "reference", "bad-input.md")
    new = {row[0].name: line(*row) for row in reversed(rows)}
    with open(target) as f:
        old = f.readlines()
    names = [case.name for case in CASES]
    kept = {each.split(" | ")[0].removeprefix("| "): each for each in old}
    shown = {name: new.get(name, kept.get(name)) for name in names}
    head = [each for each in old if not each.startswith("| ") or each.startswith("| case |")]
    with open(target, "w") as f:
        f.writelines(head + [row for row in shown.values() if row])


if __name__ == "__main__":
    sys.exit(main())
