"""Drivers that are killed: one at its user's terminal, and one on a worker that is to be started again."""
import os
import re
import signal
import subprocess
import time

from cluster import Proc, cwd


class Client:
    """A driver in client mode is killed: nothing of its application is left, and the next one runs at once."""

    def __init__(self, chaos, random_, job, run):
        self.chaos, self.cluster, self.r, self.job, self.name = chaos, chaos.cluster, random_, job, run
        self.out = os.path.join(chaos.folder, "out", run)

    def outcome(self):
        self.chaos.control.worst = 0.0
        started = time.monotonic()
        word, seconds = self.play()
        return self.job, word, seconds, time.monotonic() - started

    def play(self):
        self.chaos.submit()
        self.chaos.gather()
        self.chaos.begin(self.job, self.name)
        time.sleep(self.r.uniform(0.1, 3))
        mine = [pid for pid, _ in self.cluster.executors().values()]
        self.cluster.driver.kill()
        begin = time.monotonic()
        while any(os.path.exists(f"/proc/{pid}") for pid in mine):
            if time.monotonic() - begin > 60:
                return "executors outlive their driver", None
            time.sleep(0.02)
        seconds = time.monotonic() - begin
        master = self.cluster.masters[self.cluster.leader()]
        if not master.wait("Removing app|Removing application", 60):
            return "the master keeps the application", seconds
        master.mark()
        self.cluster.driver = None
        return ("right" if seconds <= 10 else "late"), seconds


class Supervised(Client):
    """A driver on a worker is killed under --supervise: it is started again, and what it writes is written once."""

    def driver(self):
        for pid in self.cluster.left("/work-"):
            if re.search("/driver-[^/]*$", cwd(pid)):
                return pid
        return None

    def play(self):
        answer = self.out + ".answer"
        os.makedirs(os.path.dirname(self.out), exist_ok=True)
        words = self.cluster.words("chaos.ChaosJobs", self.chaos.jar, "spark.cores.max=3", "spark.task.maxFailures=8")
        words[1:1] = ["--deploy-mode", "cluster", "--supervise"]
        submitter = Proc("submit-" + self.name, words + ["once", self.job, self.name, self.out], self.cluster.folder,
                         self.cluster.env, subprocess.DEVNULL)
        end = time.monotonic() + 120
        while not os.path.exists(self.out + ".begun"):
            if time.monotonic() > end:
                return "the driver does not begin: " + submitter.text(0)[-300:], None
            time.sleep(0.05)
        time.sleep(self.r.uniform(0.1, 6))
        first = self.driver()
        if first is None or os.path.exists(answer):
            return "missed: the driver was done", None
        os.kill(first, signal.SIGKILL)
        begin, seconds = time.monotonic(), None
        while not os.path.exists(answer):
            if time.monotonic() - begin > 120:
                return ("hangs" if seconds is not None else "not started again"), seconds
            if seconds is None and self.driver() not in (None, first):
                seconds = time.monotonic() - begin
            time.sleep(0.02)
        while self.driver() is not None:
            if time.monotonic() - begin > 180:
                return "the driver does not end", seconds
            time.sleep(0.05)
        submitter.process.wait()
        with open(answer) as f:
            return self.chaos.judge(f.read().strip(), self.job, self.out), seconds
