"""What is done to a cluster: each fault takes the cluster and a generator of random numbers, and answers how long it took to be
noticed (None: never; 0: there is nothing to notice) and what brings the cluster back."""
import glob
import os
import re
import signal
import time


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
    assert not re.search("Lost executor|is ended on purpose", cluster.driver.text(since)), f"an executor {what}"


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
    return None if None in seconds else max(seconds, default=0.0), lambda: bring_back(cluster, w)


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
    done = re.search("RESULT|FAILED", cluster.driver.text())
    time.sleep(0 if done else r.uniform(3, 6))
    try:
        os.kill(pid, signal.SIGCONT)
    except ProcessLookupError:
        raise Missed("it was given up")
    if done:
        raise Missed("the job was done")
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


def workers(cluster, r):
    """All machines at once; they come back after a while."""
    since = os.path.getsize(cluster.driver.log)
    mine = cluster.executors()
    for w in cluster.workers.values():
        w.kill()
    for pid, _ in mine.values():
        os.kill(pid, signal.SIGKILL)
    seconds = [lost(cluster, n, since) for n in mine]
    time.sleep(r.uniform(1, 8))
    for w in cluster.workers:
        bring_back(cluster, w)
    return None if None in seconds else max(seconds, default=0.0), lambda: None


def partition(cluster, r):
    """The link of a machine goes down, for long enough that its executors are lost or not."""
    w = r.randrange(len(cluster.workers))
    since = os.path.getsize(cluster.driver.log)
    mine = [n for n, (_, cwd) in cluster.executors().items() if f"/work-{w}/" in cwd]
    if not mine:
        raise Missed("no executor is on that machine")
    long = r.random() < 0.7
    cluster.net.link(w, "down")
    begin = time.monotonic()
    if long:
        seconds = [lost(cluster, n, since) for n in mine]
    else:
        seconds = [0.0]
        time.sleep(r.uniform(0.5, 4))
    time.sleep(r.uniform(0, 5))
    down = time.monotonic() - begin
    cluster.workers[w].mark()
    cluster.net.link(w, "up")

    def again():
        if down > 14:
            assert cluster.workers[w].wait("Successfully registered with master", 120), "the worker does not come back"
        end = time.monotonic() + 60
        while any(n in cluster.twice() for n in mine):
            assert time.monotonic() < end, "an executor that was lost goes on"
            time.sleep(0.1)
    return None if None in seconds else max(seconds), again


def disk(cluster, r):
    """The disk under one machine's local folder fills up; the first machine has another one."""
    w = r.randrange(len(cluster.workers))
    filler = os.path.join(cluster.disks[w], "filler")
    with open(filler, "wb", buffering=0) as f:
        try:
            while True:
                f.write(bytes(1 << 16))
        except OSError:
            pass

    def again():
        os.remove(filler)
    return 0.0, again


def memory(cluster, r):
    """The next task takes all the memory that there is."""
    since = os.path.getsize(cluster.driver.log)
    with open(cluster.poison, "w"):
        pass
    seconds = noticed(cluster, "Lost executor|OutOfMemory|out of memory", since)
    if os.path.exists(cluster.poison):
        os.remove(cluster.poison)
        raise Missed("no task came by")
    return seconds, lambda: None


def writers(cluster, r):
    """As slow, with a job that writes files."""
    return slow(cluster, r)


ROWS = {f.__name__: f for f in (executor, worker, workers, daemon, master, zookeeper, hung, slow, writers, partition, corrupt,
                                disk, memory)}
