#!/usr/bin/env python3
"""Kills, stops and damages parts of a real cluster while jobs run, and compares what comes out.

    checks/chaos/chaos.py --row executor --seeds 1-40 --csv checks/chaos/results/2026-11-22.csv

One cluster (three ZooKeeper servers, two masters, three workers) and one driver serve all seeds of a row; a seed decides
the job, the victim and the moment. A run is right when its answer, or the files that it wrote, are those of an undisturbed
run. The command that replays a failure is printed with it."""
import argparse
import csv
import os
import random
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time

from cluster import Cluster, Control, Net, compile_jobs, metrics_jar
from drivers import Client, Supervised
from faults import Missed, ROWS

HERE = os.path.dirname(os.path.abspath(__file__))
JOBS = ["wordcount", "sort", "repartition", "text"]
SQL_JOBS = ["tpch", "parquet"]
DRIVERS = {"driver": Client, "supervise": Supervised}
WATCHDOG = 120


def parquet(folder):
    """What is wrong with the names of the files of the parquet job; its rows are looked at by its driver."""
    names = sorted(os.path.relpath(os.path.join(at, n), folder) for at, _, files in os.walk(folder) for n in files)
    data = [n for n in names if re.fullmatch(r"part=[012]/part-\d+-[^/]*\.parquet", n)]
    folders = sorted(n for n in os.listdir(folder) if os.path.isdir(os.path.join(folder, n)))
    others = [n for n in names if n not in data and n != "_SUCCESS" and not os.path.basename(n).endswith(".crc")]
    tasks = {re.match(r"(part=\d)/part-(\d+)", n).groups() for n in data}
    return "" if not others and len(data) == len(tasks) and folders == ["part=0", "part=1", "part=2"] else f"the folder holds {names}"


def written(folder):
    """What is wrong with the files of the text job; empty where nothing is."""
    names = sorted(os.listdir(folder)) if os.path.isdir(folder) else []
    parts = [n for n in names if n.startswith("part-")]
    others = [n for n in names if not n.startswith("part-") and not n.startswith(".") and n != "_SUCCESS"]
    if others or "_SUCCESS" not in names or len(parts) != 9:
        return f"the folder holds {names}"
    lines = sorted(int(line.split()[1]) for n in parts for line in open(os.path.join(folder, n)))
    return "" if lines == list(range(18 * 400)) else f"{len(lines)} rows, {len(set(lines))} different, of {18 * 400}"


class Chaos:
    def __init__(self, options):
        self.options = options
        self.folder = os.path.realpath(tempfile.mkdtemp(prefix="chaos-"))
        self.control = Control()
        self.control.start()
        self.jar = compile_jobs(options.home, self.folder)
        self.cluster = Cluster(options.home, self.folder, [options.metrics],
                               net=Net() if options.row == "partition" else None, disks=options.row == "disk")

    def start(self):
        self.cluster.start()
        if self.options.row not in DRIVERS:
            self.submit()

    def submit(self):
        settings = ["spark.cores.max=6", "spark.task.maxFailures=8"]
        if self.options.row in ("slow", "writers"):
            settings += ["spark.speculation=true", "spark.speculation.quantile=0.5"]
        if self.options.row in ("disk", "memory"):
            # What one run has done to an executor is not held against it in the next.
            settings += ["spark.excludeOnFailure.timeout=3s",
                         "spark.executor.extraJavaOptions=-Dchaos.poison=" + self.cluster.poison]
        if self.options.job in SQL_JOBS:
            self.cluster.memory = ("512m", "700m")
            tables = [self.options.tpch, os.path.join(HERE, "..", "bench", "tpch")] if self.options.job == "tpch" else []
            self.cluster.submit("chaos.SqlJobs", self.jar, *settings, arguments=tables)
        else:
            self.cluster.submit("chaos.ChaosJobs", self.jar, *settings)

    def gather(self):
        """Waits for an executor on each worker: what the run before took is to be there again."""
        end = time.monotonic() + WATCHDOG
        while len(self.cluster.executors()) < len(self.cluster.workers) and time.monotonic() < end:
            time.sleep(0.1)

    def begin(self, job, run):
        out = os.path.join(self.folder, "out", run)
        driver = self.cluster.driver
        driver.mark()
        driver.process.stdin.write(f"{job} {run} {out}\n".encode())
        driver.process.stdin.flush()
        return out

    def end(self, job, run, out):
        match = self.cluster.driver.wait(rf"(RESULT|FAILED) {run} (.*)", WATCHDOG)
        if not match:
            return "hangs" if self.cluster.driver.process.poll() is None else "the driver died"
        return self.judge(match.group(0), job, out)

    def judge(self, line, job, out):
        kind, _, said = line.split(" ", 2)
        if kind == "FAILED":
            return "failed: " + said[:300]
        got, wanted = said.split()
        if got != wanted:
            return f"wrong: {got} instead of {wanted}"
        wrong = written(out) if job == "text" else parquet(out) if job == "parquet" else ""
        shutil.rmtree(out, ignore_errors=True)
        return "wrong: " + wrong if wrong else "right"

    def run(self, seed):
        r = random.Random(f"{self.options.row}-{seed}")
        # Drawn in any case, so that a replay that names the job goes the same way.
        drawn = "text" if self.options.row == "writers" else r.choice(JOBS)
        job = self.options.job or drawn
        run = f"{self.options.row}-{seed}"
        if self.options.row in DRIVERS:
            return DRIVERS[self.options.row](self, r, job, run).outcome()
        self.gather()
        self.control.worst = 0.0
        started = time.monotonic()
        out = self.begin(job, run)
        time.sleep(r.uniform(0.1, 1.6))
        seconds, again = None, lambda: None
        try:
            seconds, again = ROWS[self.options.row](self.cluster, r)
            outcome = self.end(job, run, out)
        except Missed as e:
            self.end(job, run, out)
            outcome = f"missed: {e}"
        except AssertionError as e:
            outcome = f"{self.end(job, run, out)}; then {e}"
        elapsed = time.monotonic() - started
        try:
            again()
        except AssertionError as e:
            outcome = f"{outcome}; then {e}"
        if outcome == "right" and seconds is None:
            outcome = "not noticed"
        # Answers are right on a machine that stands still, but who is silent for so long is given up.
        if self.control.worst > 1 and outcome.startswith(("right; then", "not noticed")):
            outcome = f"missed: the machine stood still for {self.control.worst:.1f} s, " + outcome
        return job, outcome, seconds, elapsed

    def row(self, seeds):
        commit = subprocess.run(["git", "-C", HERE, "rev-parse", "--short", "HEAD"], capture_output=True, text=True).stdout.strip()
        failures = 0
        end = time.monotonic() + self.options.minutes * 60
        for seed in seeds:
            if time.monotonic() > end:
                break
            job, outcome, seconds, elapsed = self.run(seed)
            line = [commit, seed, self.options.row, job, outcome, "" if seconds is None else f"{seconds:.2f}",
                    f"{self.control.worst:.2f}", f"{elapsed:.1f}"]
            print(*line, flush=True)
            if not outcome.startswith("missed") and self.options.csv:
                os.makedirs(os.path.dirname(os.path.abspath(self.options.csv)), exist_ok=True)
                new = not os.path.exists(self.options.csv)
                with open(self.options.csv, "a", newline="") as f:
                    if new:
                        csv.writer(f).writerow(["commit", "seed", "row", "job", "outcome", "detection_s", "delay_s", "elapsed_s"])
                    csv.writer(f).writerow(line)
            if outcome != "right" and not outcome.startswith("missed"):
                failures += 1
                print(f"replay: checks/chaos/chaos.py --row {self.options.row} --job {job} --seeds {seed}" + (f" --tpch {self.options.tpch}" if job == "tpch" else "")
                      + f"; logs in {self.folder}")
                if outcome.startswith(("hangs", "the driver")):
                    break
        return failures

    def close(self, keep):
        left = self.cluster.stop()
        for pid in left:
            os.kill(pid, signal.SIGKILL)
        if left:
            print(f"processes were left: {left}")
        if not keep:
            shutil.rmtree(self.folder, ignore_errors=True)
        return len(left)


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--home", default=os.path.abspath(os.path.join(HERE, "..", "..", "app", "dist", "target")),
                   help="an unpacked distribution (default: the build's own)")
    p.add_argument("--metrics", default=metrics_jar(),
                   help="the jar metrics-core, which ZooKeeper's server needs (default: what the build has fetched)")
    p.add_argument("--row", required=True, choices=sorted(list(ROWS) + list(DRIVERS)))
    p.add_argument("--seeds", default="1-10", help="FROM-TO")
    p.add_argument("--job", choices=JOBS + SQL_JOBS, help="this one alone (default: by seed one of the first four)")
    p.add_argument("--tpch", help="the folder of TPC-H's tables as Parquet files, for the job of that name (checks/bench/tpch.py makes it)")
    p.add_argument("--csv", help="where results are appended")
    p.add_argument("--minutes", type=float, default=1e9, help="start no run after so long")
    options = p.parse_args()
    if options.job == "tpch" and not options.tpch:
        p.error("--job tpch needs --tpch")
    if options.job in SQL_JOBS and options.row in DRIVERS:
        p.error(f"--job {options.job} does not go with --row {options.row}")
    first, _, last = options.seeds.partition("-")
    failures, chaos = 1, Chaos(options)
    try:
        chaos.start()
        failures = chaos.row(range(int(first), int(last or first) + 1))
    finally:
        failures += chaos.close(keep=failures > 0)
    sys.exit(1 if failures else 0)


main()
