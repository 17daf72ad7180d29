#!/usr/bin/env python3
"""Kills, stops and damages parts of a real cluster while jobs run, and compares what comes out.

    checks/chaos/chaos.py --row executor --seeds 1-40 --csv checks/chaos/results/2026-11-22.csv

One cluster (three ZooKeeper servers, two masters, three workers) and one driver serve all seeds of a row; a seed decides
the job, the victim and the moment. A run is right when its answer, or the files that it wrote, are those of an undisturbed
run. The command that replays a failure is printed with it."""
import argparse
import csv
import glob
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time

from cluster import Cluster, Control

HERE = os.path.dirname(os.path.abspath(__file__))
JOBS = ["wordcount", "sort", "repartition", "text"]
WATCHDOG = 120


class Missed(Exception):
    """The fault found nothing to hit: the run counts for nothing."""


def pick(random_, cluster):
    executors = cluster.executors()
    if not executors:
        raise Missed("no executor is there")
    return random_.choice(sorted(executors.items(), key=lambda e: int(e[0])))


def noticed(cluster, pattern, since):
    """Seconds until the driver says it; None where it never does."""
    begin = time.monotonic()
    found = cluster.driver.wait(pattern, 60, since)
    return time.monotonic() - begin if found else None


def lost(cluster, number, since):
    """Seconds until the driver knows that an executor is lost."""
    return noticed(cluster, rf"Lost executor {number} on", since)


def kept(cluster, since, what):
    assert "Lost executor" not in cluster.driver.text(since), f"an executor {what}"


def bring_back(cluster, w):
    cluster.start_worker(w)
    assert cluster.workers[w].wait("Successfully registered with master", 120), "the worker does not come back"


def executor(cluster, r):
    number, (pid, _) = pick(r, cluster)
    since = os.path.getsize(cluster.driver.log)
    os.kill(pid, signal.SIGKILL)
    return lost(cluster, number, since), lambda: None


def worker(cluster, r):
    """The machine: the daemon and all that it started."""
    w = r.randrange(len(cluster.workers))
    since = os.path.getsize(cluster.driver.log)
    mine = {n: pid for n, (pid, cwd) in cluster.executors().items() if f"/work-{w}/" in cwd}
    cluster.workers[w].kill()
    for pid in mine.values():
        os.kill(pid, signal.SIGKILL)
    seconds = [lost(cluster, n, since) for n in mine]
    return None if None in seconds else max(seconds, default=None), lambda: bring_back(cluster, w)


def daemon(cluster, r):
    """The worker's daemon alone: its executors go on, and its successor takes them over."""
    w = r.randrange(len(cluster.workers))
    since = os.path.getsize(cluster.driver.log)
    cluster.workers[w].kill()
    seconds = noticed(cluster, "Master removed worker", since)

    def again():
        bring_back(cluster, w)
        kept(cluster, since, "went with its worker's daemon")
    return seconds, again


def master(cluster, r):
    led = cluster.leader()
    if led is None:
        raise Missed("no master leads")
    since = os.path.getsize(cluster.driver.log)
    cluster.masters[led].kill()
    seconds = noticed(cluster, "is registered with master .* again", since)

    def again():
        cluster.start_master(led)
        assert cluster.masters[led].wait("New state: STANDBY", 120), "the master does not come back"
        kept(cluster, since, "was lost with the master")
    return seconds, again


def zookeeper(cluster, r):
    """One server killed, or all of them stopped for longer than a session."""
    since = os.path.getsize(cluster.driver.log)
    if r.random() < 0.5:
        z = r.randrange(len(cluster.zookeepers))
        cluster.zookeepers[z].kill()
        return 0.0, lambda: cluster.start_zookeeper(z)
    for z in cluster.zookeepers.values():
        z.send(signal.SIGSTOP)
    time.sleep(9)

    def again():
        for z in cluster.zookeepers.values():
            z.send(signal.SIGCONT)
        end = time.monotonic() + 90
        while cluster.leader() is None:
            assert time.monotonic() < end, "nobody leads after ZooKeeper is back"
            time.sleep(0.1)
        kept(cluster, since, "was lost with ZooKeeper")
    return 0.0, again


def hung(cluster, r):
    """An executor that is stopped: silence tells. It wakes up when its work has been done elsewhere."""
    number, (pid, _) = pick(r, cluster)
    since = os.path.getsize(cluster.driver.log)
    os.kill(pid, signal.SIGSTOP)
    seconds = lost(cluster, number, since)

    def again():
        try:
            os.kill(pid, signal.SIGCONT)
        except ProcessLookupError:
            pass
    return seconds, again


def slow(cluster, r):
    """An executor that is stopped for a while, not long enough to be lost: its tasks run twice, and one may commit."""
    _, (pid, _) = pick(r, cluster)
    os.kill(pid, signal.SIGSTOP)
    time.sleep(r.uniform(3, 6))
    os.kill(pid, signal.SIGCONT)
    return 0.0, lambda: None


def corrupt(cluster, r):
    """A bit of a shuffle file on disk is another."""
    end = time.monotonic() + 5
    while time.monotonic() < end:
        files = [f for f in glob.glob(os.path.join(cluster.folder, "work-*", "app-*", "local", "**", "*"), recursive=True)
                 if "shuffle" in os.path.basename(f) and os.path.isfile(f) and os.path.getsize(f) > 0]
        if files:
            file = r.choice(sorted(files))
            try:
                size = os.path.getsize(file)
                at = r.randrange(size)
                with open(file, "r+b") as f:
                    f.seek(at)
                    byte = f.read(1)
                    f.seek(at)
                    f.write(bytes([byte[0] ^ (1 << r.randrange(8))]))
                return 0.0, lambda: None
            except (OSError, ValueError, IndexError):
                pass
        time.sleep(0.02)
    raise Missed("there is no shuffle file")


ROWS = {f.__name__: f for f in (executor, worker, daemon, master, zookeeper, hung, slow, corrupt)}


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
        jar = self.compile()
        self.cluster = Cluster(options.home, self.folder, [options.metrics])
        settings = ["spark.cores.max=6", "spark.task.maxFailures=8"]
        if options.row == "slow":
            settings += ["spark.speculation=true", "spark.speculation.quantile=0.5"]
        self.cluster.submit("chaos.ChaosJobs", jar, *settings)

    def compile(self):
        classes = os.path.join(self.folder, "classes")
        jars = os.path.join(self.options.home, "jars", "*")
        java = os.path.join(os.environ["JAVA_HOME"], "bin")
        subprocess.run([java + "/javac", "-nowarn", "-d", classes, "-cp", jars, HERE + "/jobs/ChaosJobs.java"], check=True)
        jar = os.path.join(self.folder, "chaos.jar")
        subprocess.run([java + "/jar", "-c", "-f", jar, "-C", classes, "."], check=True)
        return jar

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
        if match.group(1) == "FAILED":
            return "failed: " + match.group(2)[:300]
        got, wanted = match.group(2).split()
        if got != wanted:
            return f"wrong: {got} instead of {wanted}"
        wrong = written(out) if job == "text" else ""
        shutil.rmtree(out, ignore_errors=True)
        return "wrong: " + wrong if wrong else "right"

    def run(self, seed):
        r = random.Random(f"{self.options.row}-{seed}")
        job = self.options.job or r.choice(JOBS)
        run = f"{self.options.row}-{seed}"
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
        elapsed = time.monotonic() - started
        try:
            again()
        except AssertionError as e:
            outcome = f"{outcome}; then {e}"
        if outcome == "right" and seconds is None:
            outcome = "not noticed" if self.options.row not in ("worker",) else "right"
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
                print(f"replay: checks/chaos/chaos.py --row {self.options.row} --job {job} --seeds {seed}; logs in {self.folder}")
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
    repository = os.path.expanduser("~/.m2/repository/io/dropwizard/metrics/metrics-core")
    p.add_argument("--metrics", default=(sorted(glob.glob(repository + "/*/metrics-core-*.jar")) or [""])[-1],
                   help="the jar metrics-core, which ZooKeeper's server needs (default: what the build has fetched)")
    p.add_argument("--row", required=True, choices=sorted(ROWS))
    p.add_argument("--seeds", default="1-10", help="FROM-TO")
    p.add_argument("--job", choices=JOBS, help="this one alone (default: by seed)")
    p.add_argument("--csv", help="where results are appended")
    p.add_argument("--minutes", type=float, default=1e9, help="start no run after so long")
    options = p.parse_args()
    first, _, last = options.seeds.partition("-")
    failures, chaos = 1, Chaos(options)
    try:
        failures = chaos.row(range(int(first), int(last or first) + 1))
    finally:
        failures += chaos.close(keep=failures > 0)
    sys.exit(1 if failures else 0)


main()
