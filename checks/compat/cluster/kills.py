"""Kills processes of Python programs, by seed: the right answer or a clear error, and no process left.

python kills.py SPARK_HOME [--seeds 200] [--csv FILE] [--parallel 2] [--only SEED]

A seed chooses what runs, on which master, who is killed, with which signal and when. `--only SEED` plays one again and
shows what the program wrote. A CSV that is there already is continued.
"""
import argparse
import concurrent.futures
import csv
import os
import pathlib
import random
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import uuid

import victim
from seen import MARK, kill, none_left, processes, text

VICTIMS = ("worker", "worker", "daemon", "daemon", "workers", "python driver", "java driver", "executor")
SIGNALS = (signal.SIGKILL, signal.SIGKILL, signal.SIGSEGV, signal.SIGTERM)
LIMIT = 1200
# What a program may say that does not get its answer: an exception of the engine's, of Py4J's or of Python's workers.
CLEAR = re.compile(r"(SparkException|PythonException|Py4J(Java|Network)?Error|ConnectionRefusedError|ConnectionResetError|"
                   r"EOFError|Answer from Java side is empty|JAVA_GATEWAY_EXITED|exited unexpectedly)")
FIELDS = ("seed", "kind", "master", "launch", "victim", "signal", "delay_ms", "hit", "outcome", "left", "seconds")


def plan(seed):
    chance = random.Random(seed)
    who = chance.choice(VICTIMS)
    master = "local-cluster[2,1,300]" if who == "executor" or chance.random() < 0.15 else "local[2]"
    return {"seed": seed, "kind": chance.choice(sorted(victim.KINDS)), "master": master,
            "launch": chance.choice(("python", "spark-submit")), "victim": who, "signal": chance.choice(SIGNALS).name,
            "delay_ms": chance.randrange(0, 800), "pick": chance.random()}


def candidates(mark, who):
    """Who of the living processes is meant; daemons and workers differ in their parents."""
    living = processes(mark)
    pids = {pid for pid, line in living if "pyspark.daemon" in line}

    def parent(pid):
        try:
            return int(text("/proc/%d/stat" % pid).rpartition(")")[2].split()[1])
        except (IndexError, ValueError):
            return 0
    if who == "daemon":
        return [p for p in pids if parent(p) not in pids]
    if who in ("worker", "workers"):
        return [p for p in pids if parent(p) in pids]
    if who == "python driver":
        return [pid for pid, line in living if "victim.py" in line and "java" not in line.split()[0]]
    main = "ExecutorMain" if who == "executor" else "SubmitMain"
    return [pid for pid, line in living if main in line]


def outcome(step, code, out, err):
    answer = re.search(r"^answer (.*)$", out, re.M)
    if answer and answer.group(1) != repr(victim.expected(step["kind"])):
        return "WRONG ANSWER " + answer.group(1)[:80]
    if answer and code == 0:
        return "right answer"
    if step["victim"] == "python driver" and code != 0:
        return "right answer, then killed" if answer else "killed as asked"
    if answer:
        return "right answer, then exit code %d" % code
    if CLEAR.search(err):
        return "clear error"
    return "clear error" if step["victim"] == "java driver" and code != 0 else "SILENT exit code %s" % code


def play(home, python, seed, show=False):
    step = plan(seed)
    began = time.monotonic()
    mark = uuid.uuid4().hex
    folder = pathlib.Path(tempfile.mkdtemp(prefix="pyspark-kills-"))
    environment = dict(os.environ, SPARK_HOME=home, PYSPARK_PYTHON=python, TMPDIR=str(folder), **{MARK: mark})
    words = [str(pathlib.Path(victim.__file__).resolve()), step["kind"], step["master"], str(folder / "local")]
    words = [python, *words] if step["launch"] == "python" else [
        home + "/bin/spark-submit", "--driver-memory", "300m", *words]
    out, err = folder / "out", folder / "err"
    hit = 0
    with open(out, "w") as o, open(err, "w") as e:
        program = subprocess.Popen(words, env=environment, stdin=subprocess.DEVNULL, stdout=o, stderr=e, cwd=folder,
                                   start_new_session=True)
        end = began + LIMIT
        while "ready" not in text(out) and program.poll() is None and time.monotonic() < end:
            time.sleep(0.02)
        time.sleep(step["delay_ms"] / 1000)
        found = sorted(candidates(mark, step["victim"]))
        if found:
            chosen = found if step["victim"] == "workers" else [found[int(step["pick"] * len(found))]]
            hit = sum(kill(pid, signal.Signals[step["signal"]]) for pid in chosen)
        try:
            code = program.wait(max(1, end - time.monotonic()))
            step["outcome"] = outcome(step, code, text(out), text(err))
        except subprocess.TimeoutExpired:
            step["outcome"] = "HANGS"
            program.kill()
            program.wait()
    left = none_left(mark, 60)
    if show:
        print(text(out), text(err), left, sep="\n")
    shutil.rmtree(folder, ignore_errors=True)
    step.update(hit=hit, left=len(left), seconds="%.1f" % (time.monotonic() - began))
    return {field: step[field] for field in FIELDS}


def good(row):
    return row["left"] == 0 and row["outcome"].split()[0].islower()


def main():
    options = argparse.ArgumentParser()
    options.add_argument("home")
    options.add_argument("--seeds", type=int, default=200)
    options.add_argument("--first", type=int, default=1)
    options.add_argument("--parallel", type=int, default=2)
    options.add_argument("--csv")
    options.add_argument("--only", type=int)
    args = options.parse_args()
    python = os.environ.get("PYSPARK_PYTHON", sys.executable)
    if args.only is not None:
        row = play(args.home, python, args.only, show=True)
        print(row)
        return 0 if good(row) else 1
    seeds = range(args.first, args.first + args.seeds)
    rows = []
    if args.csv and os.path.exists(args.csv):
        with open(args.csv, newline="") as file:
            rows = [{**row, "left": int(row["left"]), "hit": int(row["hit"])} for row in csv.DictReader(file)]
        seeds = sorted(set(seeds) - {int(row["seed"]) for row in rows})
    with concurrent.futures.ThreadPoolExecutor(args.parallel) as pool:
        for row in pool.map(lambda seed: play(args.home, python, seed), seeds):
            rows.append(row)
            if not good(row):
                print("seed %(seed)s: %(outcome)s, %(left)s left" % row, flush=True)
            if args.csv:
                with open(args.csv, "w", newline="") as file:
                    table = csv.DictWriter(file, FIELDS, lineterminator="\n")
                    table.writeheader()
                    table.writerows(rows)
    bad = [row for row in rows if not good(row)]
    print("%d kills, %d of a process that lived, %d right answers, %d clear errors, %d bad" % (
        len(rows), sum(row["hit"] > 0 for row in rows), sum("right" in row["outcome"] for row in rows),
        sum("right" not in row["outcome"] for row in rows) - len(bad), len(bad)))
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
