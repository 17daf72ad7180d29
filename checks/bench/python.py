#!/usr/bin/env python3
"""RDD jobs of stock pyspark on Firesteel and on Spark, by turns, and beside the floor, as a table and a CSV file.

  checks/bench/python.py --spark VENV --java17 FOLDER [--size 1g] [--cores 2] [--rounds 1] [--csv FILE] [JOB...]

JOB: wordcount, sort, join, filtercount (the default: all). The floor is what Python's own work takes: the input of each task,
captured once, is read from files by as many stock workers, stage after stage, and what they answer is thrown away. Both engines
and the floor run pyspark 4.3 in the same Python. Seconds are those of the job, in a context that has run one before. With --csv
rows are added to what the file holds. The floor is taken on the Firesteel of this checkout, or of SPARK_HOME.
"""
import argparse
import csv
import os
import pathlib
import random
import re
import shutil
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
HOME = HERE.parent.parent
JOBS = ("wordcount", "sort", "join", "filtercount")
COLUMNS = ("job", "engine", "round", "size", "cores", "seconds", "load1", "answer")


def bytes_of(text):
    number, unit = re.fullmatch(r"(\d+)([kmg]?)", text.lower()).groups()
    return int(number) << {"": 0, "k": 10, "m": 20, "g": 30}[unit]


def make(path, size):
    """Lines of a key of ten digits and words of a skewed vocabulary."""
    chance = random.Random(7)
    words = ["".join(chance.choice("abcdefghijklmnopqrstuvwxyz") for _ in range(chance.randrange(3, 10)))
             for _ in range(20000)]
    pieces = [" ".join(words[int(20000 * chance.random() ** 3)] for _ in range(9)) for _ in range(50000)]
    with open(path + ".part", "w") as out:
        while out.tell() < size:
            out.write("".join("%010d %s\n" % (chance.randrange(10 ** 10), chance.choice(pieces)) for _ in range(20000)))
    os.rename(path + ".part", path)


def took(command, environment):
    done = subprocess.run(command, env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True)
    found = re.search(r"^took ([0-9.]+) ?(.*)$", done.stdout, re.M)
    if done.returncode != 0 or not found:
        raise SystemExit("%s ended with %d\n%s%s" % (command, done.returncode, done.stdout, done.stderr))
    return float(found.group(1)), found.group(2)


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--spark", required=True, help="an environment with the whole of pyspark 4.3")
    options.add_argument("--java17", required=True, help="the JDK that Spark runs on")
    options.add_argument("--size", default="1g")
    options.add_argument("--cores", type=int, default=2)
    options.add_argument("--rounds", type=int, default=1)
    options.add_argument("--csv")
    options.add_argument("--work", default=os.path.join(tempfile.gettempdir(), "firesteel-bench"))
    options.add_argument("jobs", nargs="*", default=JOBS)
    args = options.parse_args()
    os.makedirs(args.work, exist_ok=True)
    data = os.path.join(args.work, "lines-%s.txt" % args.size)
    if not os.path.exists(data):
        make(data, bytes_of(args.size))
    python = subprocess.run([HOME / "checks/python/venv.sh", "4.3.0", "numpy"], check=True, stdout=subprocess.PIPE,
                            text=True).stdout.strip()
    home = os.environ.get("SPARK_HOME", str(HOME))
    common = dict(os.environ, PYTHONHASHSEED="0", PYSPARK_PYTHON=python, PYTHONPATH=str(HERE / "jobs"),
                  PYSPARK_SUBMIT_ARGS="--master local[%d] --driver-memory 1g pyspark-shell" % args.cores)
    [packages] = pathlib.Path(args.spark).glob("lib/python3*/site-packages/pyspark")
    engines = {"firesteel": dict(common, SPARK_HOME=home),
               "spark": dict(common, SPARK_HOME=str(packages), JAVA_HOME=args.java17)}
    rows = []
    for job in args.jobs:
        command = [python, str(HERE / "jobs/pyspark_jobs.py"), job, data]
        runs = [(round, engine) for round in range(1, args.rounds + 1) for engine in ("firesteel", "spark", "floor")]
        capture = tempfile.mkdtemp(prefix="capture-", dir=args.work)
        try:
            took(command, dict(engines["firesteel"], CAPTURE=capture))
            for round, engine in runs:
                seconds, answer = took([python, str(HERE / "jobs/pyspark_capture.py"), capture, str(args.cores)], common) \
                    if engine == "floor" else took(command, engines[engine])
                rows.append((job, engine, round, args.size, args.cores, "%.2f" % seconds, "%.1f" % os.getloadavg()[0], answer))
        finally:
            shutil.rmtree(capture)
        best = {e: min(float(r[5]) for r in rows if r[0] == job and r[1] == e) for e in ("firesteel", "spark", "floor")}
        assert len({r[7] for r in rows if r[0] == job and r[1] != "floor"}) == 1, [r for r in rows if r[0] == job]
        print("%-12s firesteel %6.1f s  spark %6.1f s (%.2f)  floor %6.1f s (%.2f)" % (
            job, best["firesteel"], best["spark"], best["firesteel"] / best["spark"], best["floor"],
            best["firesteel"] / best["floor"]), flush=True)
    if args.csv:
        new = not os.path.exists(args.csv)
        with open(args.csv, "a", newline="") as file:
            table = csv.writer(file, lineterminator="\n")
            table.writerows(([COLUMNS] if new else []) + rows)
    return 0


if __name__ == "__main__":
    sys.exit(main())
