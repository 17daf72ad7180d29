#!/usr/bin/env python3
"""Figures of a real cluster on this machine.

    checks/chaos/figures.py --home FOLDER [--csv FILE] tasks|share|elastic|failover

tasks: empty tasks per second on 6 executors, and the CPU time of one over all processes. share: an application has asked for everything; how soon a second one gets its
first executor, and how the work is shared, against their weights. elastic: how soon an executor is there after load
rises, when the executors are gone after it has fallen, and how many map tasks ran again. failover: from kill -9 of the
leading master until the other says ALIVE on its page, with an application on the cluster; --spark VENV: also of the Spark
in an environment with pyspark, with the same ZooKeeper servers, workers and program."""
import argparse
import csv
import glob
import os
import re
import shutil
import signal
import statistics
import subprocess
import tempfile
import time
import urllib.request

from cluster import Cluster, Proc, compile_jobs, free_ports, metrics_jar

HERE = os.path.dirname(os.path.abspath(__file__))


def cpu_seconds():
    """What this program's children and theirs have used so far; executors whose worker is gone do not count."""
    parents, used = {}, {}
    for stat in glob.glob("/proc/[0-9]*/stat"):
        try:
            with open(stat) as f:
                fields = f.read().rpartition(")")[2].split()
        except OSError:
            continue
        pid = int(stat.split("/")[2])
        parents[pid], used[pid] = int(fields[1]), int(fields[11]) + int(fields[12])
    total = 0
    for pid in used:
        above = parents[pid]
        while above not in (0, 1, os.getpid()):
            above = parents.get(above, 0)
        total += used[pid] if above == os.getpid() else 0
    return total / os.sysconf("SC_CLK_TCK")


class Figures:
    def __init__(self, options, folder):
        self.options, self.folder, self.rows = options, folder, []

    def say(self, engine, figure, seconds, unit):
        self.rows.append([self.options.what, engine, figure, f"{seconds:.3f}", unit])
        print(*self.rows[-1], flush=True)

    def jar(self, *sources, spark=None):
        return compile_jobs(spark or self.options.home, self.folder, *sources)

    def cluster(self, **how):
        """As users have it: with the ahead-of-time cache of the home's, once a run of it has made one."""
        cluster = Cluster(self.options.home, self.folder, [self.options.metrics], **how)
        del cluster.env["FIRESTEEL_CACHE"]
        cluster.env["HOME"] = os.path.expanduser("~")
        return cluster

    def tasks(self):
        cluster = self.cluster(zookeepers=0, masters=1)
        try:
            cluster.start()
            cluster.submit("chaos.Figures", self.jar(), "spark.executor.cores=1", "spark.driver.memory=512m",
                           arguments=["tasks", "6", str(self.options.tasks), str(self.options.times)])
            rates, spent, end = [], cpu_seconds(), time.monotonic() + 230
            while len(rates) < self.options.times and cluster.driver.process.poll() is None and time.monotonic() < end:
                time.sleep(0.02)
                for rate in [int(r) for r in re.findall(r"RATE (\d+)", cluster.driver.text(0))][len(rates):]:
                    now = cpu_seconds()
                    rates.append(rate)
                    self.say("firesteel", "empty tasks", rate, "1/s")
                    self.say("firesteel", "CPU of a task, all processes", (now - spent) / self.options.tasks * 1e6, "us")
                    spent = now
            print(f"median {statistics.median(rates):.0f} of {len(rates)} jobs of {self.options.tasks} tasks")
        finally:
            cluster.stop()

    def share(self):
        jar = self.jar()
        cluster = self.cluster(zookeepers=0, masters=1, cores=4)
        try:
            cluster.start()
            cluster.submit("chaos.Figures", jar, "spark.executor.cores=2", arguments=["busy", "48"])
            first = cluster.driver
            assert first.wait("RAN 480", 120), first.text(0)
            for i in range(self.options.times):
                weight = 1 + i % 2
                words = cluster.words("chaos.Figures", jar, "spark.executor.cores=2",
                                      f"spark.deploy.application.weight={weight}") + ["busy", "48"]
                second = Proc(f"second-{i}", words, self.folder, cluster.env, subprocess.PIPE)
                assert second.wait("Connecting to master", 120), second.text(0)
                begin = time.monotonic()
                assert second.wait("Registered executor", 120), second.text(0)
                self.say("firesteel", f"first executor, weight {weight}", time.monotonic() - begin, "s")
                assert second.wait("RAN 48", 120), second.text(0)
                time.sleep(8)
                shares = [self.ran(first), self.ran(second)]
                time.sleep(12)
                shares = [self.ran(p) - before for p, before in zip((first, second), shares)]
                self.say("firesteel", f"share of the second, weight {weight} to 1", shares[1] / sum(shares), f"of 1, fair {weight / (1 + weight):.3f}")
                second.send(signal.SIGTERM)
                second.process.wait(60)
                time.sleep(6)
        finally:
            cluster.driver.send(signal.SIGTERM)
            cluster.stop()

    @staticmethod
    def ran(process):
        return int(re.findall(r"RAN (\d+)", process.text(0))[-1])

    def elastic(self):
        cluster = self.cluster(zookeepers=0, masters=1)
        try:
            cluster.start()
            cluster.submit("chaos.Figures", self.jar(), "spark.dynamicAllocation.enabled=true", "spark.executor.cores=1",
                           "spark.dynamicAllocation.executorIdleTimeout=2s", "spark.dynamicAllocation.maxExecutors=4",
                           arguments=["elastic", str(self.options.times)])
            cluster.driver.process.wait(230)
            text = cluster.driver.text(0)
            for acquired in re.findall(r"ACQUIRED (\S+)", text):
                self.say("firesteel", "first executor", float(acquired), "s")
            for alone, _, touched in re.findall(r"ALONE (\S+) SUM (\d+) TOUCHED (\d+)", text):
                self.say("firesteel", "executors gone, idle time-out 2 s", float(alone), "s")
                again = int(touched) - 1200
            self.say("firesteel", "elements of map tasks that ran again", again, "")
        finally:
            cluster.stop()

    def failover(self):
        if self.options.only != "spark":
            self.take_over(self.cluster(), "firesteel", self.jar(), "chaos.ChaosJobs", self.options.times)
        if self.options.spark and self.options.only != "firesteel":
            home = glob.glob(os.path.join(self.options.spark, "lib/python*/site-packages/pyspark"))[0]
            folder = os.path.join(self.folder, "spark")
            os.makedirs(folder)
            cluster = Cluster(self.options.home, folder, [self.options.metrics])
            # Spark takes no less.
            cluster.programs, cluster.memory = home, ("512m", "512m")
            cluster.env.update(JAVA_HOME=self.options.spark_java, SPARK_DAEMON_MEMORY="256m", SPARK_MASTER_OPTS="")
            jar = compile_jobs(home, folder, "spark/Stay.java", java=self.options.spark_java)
            self.take_over(cluster, "spark", jar, "chaos.Stay", self.options.spark_times)

    def take_over(self, cluster, engine, jar, main, times):
        ports = free_ports(2)
        cluster.pages = ports
        try:
            cluster.start()
            cluster.submit(main, jar)
            for _ in range(times):
                end = time.monotonic() + 200
                while sorted(map(self.state, ports)) != ["ALIVE", "STANDBY"]:
                    assert time.monotonic() < end, list(map(self.state, ports))
                    time.sleep(0.1)
                led = [self.state(p) for p in ports].index("ALIVE")
                time.sleep(2)
                cluster.masters[led].kill()
                begin = time.monotonic()
                while self.state(ports[1 - led]) != "ALIVE":
                    assert time.monotonic() - begin < 300, "no master takes over"
                    time.sleep(0.02)
                self.say(engine, "failover", time.monotonic() - begin, "s")
                assert cluster.driver.process.poll() is None, "the driver died"
                cluster.start_master(led)
        finally:
            cluster.stop()
        seconds = [float(r[3]) for r in self.rows if r[1] == engine]
        print(f"{engine}: median {statistics.median(seconds):.2f} s, maximum {max(seconds):.2f} s of {len(seconds)}", flush=True)

    @staticmethod
    def state(port):
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/json/", timeout=5) as answer:
                return re.search(r'"status"\s*:\s*"(\w+)"', answer.read().decode()).group(1)
        except OSError:
            return ""


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("what", choices=["tasks", "share", "elastic", "failover"])
    p.add_argument("--home", required=True, help="an unpacked distribution")
    p.add_argument("--metrics", default=metrics_jar(), help="the jar metrics-core, which ZooKeeper's server needs")
    p.add_argument("--tasks", type=int, default=20000, help="tasks of a job")
    p.add_argument("--times", type=int, default=0, help="jobs, rounds, failovers (default: 8, of failover 20)")
    p.add_argument("--spark", help="an environment with pyspark")
    p.add_argument("--only", choices=["firesteel", "spark"], help="leaves the other one's failovers out")
    p.add_argument("--spark-java", default="/usr/lib/jvm/java-17-openjdk-amd64")
    p.add_argument("--spark-times", type=int, default=5)
    p.add_argument("--csv", help="where results are appended")
    options = p.parse_args()
    options.times = options.times or (20 if options.what == "failover" else 8)
    folder = os.path.realpath(tempfile.mkdtemp(prefix="figures-"))
    figures, done = Figures(options, folder), False
    commit = subprocess.run(["git", "-C", HERE, "rev-parse", "--short", "HEAD"], capture_output=True, text=True).stdout.strip()
    try:
        getattr(figures, options.what)()
        done = True
    finally:
        if options.csv:
            new = not os.path.exists(options.csv)
            with open(options.csv, "a", newline="") as f:
                if new:
                    csv.writer(f).writerow(["commit", "what", "engine", "figure", "value", "unit", "load1"])
                csv.writer(f).writerows([commit] + row + [f"{os.getloadavg()[0]:.1f}"] for row in figures.rows)
        if done:
            shutil.rmtree(folder, ignore_errors=True)
        else:
            print("logs in " + folder)


main()
