#!/usr/bin/env python3
"""A standalone cluster of five machines that share nothing: network, mount, process and host name namespaces of their own.

    checks/launch/namespaces/namespaces.py --archive firesteel-VERSION-bin.tgz --python PYTHON

Master, three workers and the submitter each unpack the archive into a file system of their own. The secret is copied as the
master's first lines say; then SparkPi, a word count and a Python program run in client and in cluster mode. PYTHON has pyspark
and is the same on all. Needs root. Exit code 0 when all answers are right and nothing is left."""
import argparse
import collections
import os
import re
import signal
import subprocess
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "..", "chaos"))
from cluster import Net  # noqa: E402

NAMES = ["m", "w1", "w2", "w3", "s"]
LIMIT = 120
# In the commands of those who record a start-up cache.
RECORDING = "CacheWorkload|-XX:AOTMode=create|-XX:AOTCacheOutput|-XX:AOTConfiguration"
TEXT = "to be or not to be\n" * 1000 + "that is the question\n" * 500
PROGRAM = """
import socket
import time
from pyspark import SparkContext, SparkFiles
from helper import double
sc = SparkContext(appName="alone")
def task(i):
    # The slowest executor gets some of them, too.
    time.sleep(0.3)
    with open(SparkFiles.get("data.txt")) as f:
        return double(i) + int(f.read()), socket.gethostname()
found = sc.parallelize(range(30), 30).map(task).collect()
print("sum", sum(n for n, _ in found), "hosts", sorted({host for _, host in found}))
sc.stop()
"""


class Node:
    """One machine. Its /tmp, and with it the unpacked archive, is seen by no other."""

    def __init__(self, net, i, name, hosts, python):
        self.name = name
        script = ("mount -t tmpfs -o size=2g tmpfs /tmp && hostname %s && printf '%s' > /tmp/hosts && mount --bind /tmp/hosts /etc/hosts"
                  " && echo ready && while :; do sleep 1; done") % (name, hosts)
        self.holder = subprocess.Popen([*net.words(i), "unshare", "--mount", "--uts", "--pid", "--fork", "--kill-child",
                                        "--mount-proc", "bash", "-c", script], stdout=subprocess.PIPE, text=True)
        assert self.holder.stdout.readline() == "ready\n"
        inside = int(open(f"/proc/{self.holder.pid}/task/{self.holder.pid}/children").read().split()[0])
        self.words = ["nsenter", "-t", str(inside), "-m", "-u", "-n", "-p", "env", "-i", "PATH=" + os.environ["PATH"], "HOME=/tmp",
                      "LANG=C.UTF-8", "PYSPARK_PYTHON=" + python, "SPARK_HOME=/tmp/home"]

    def run(self, *words, data=None, check=True):
        done = subprocess.run([*self.words, "bash", "-c", 'cd /tmp/home && "$@"', "run", *words], input=data, text=True,
                              capture_output=True, timeout=LIMIT)
        if check and done.returncode != 0:
            raise SystemExit(f"{self.name}: {words} ended with {done.returncode}\n{done.stdout}\n{done.stderr}")
        return done

    def write(self, path, text):
        self.run("sh", "-c", 'umask 077; cat > "$0"', path, data=text)

    def unpack(self, archive):
        with open(archive, "rb") as file:
            subprocess.run([*self.words, "sh", "-c", "mkdir /tmp/home && tar -xzf - -C /tmp/home --strip-components=1"], stdin=file,
                           check=True)

    def close(self):
        self.holder.send_signal(signal.SIGKILL)
        self.holder.wait()


def expect(what, found, wanted):
    print(f"{'ok  ' if found == wanted else 'BAD '} {what}: {found}", flush=True)
    return found == wanted


def drivers_output(workers, seen):
    """What the driver of the newest cluster-mode application wrote, on whichever machine that was."""
    for worker in workers:
        for folder in worker.run("sh", "-c", "ls -d work/driver-* 2>/dev/null", check=False).stdout.split():
            if (worker.name, folder) not in seen:
                seen.add((worker.name, folder))
                return worker.run("cat", folder + "/stdout").stdout
    return "no driver"


def programs(nodes):
    """All jobs in both modes; whether all were right."""
    submitter, workers, seen, right = nodes["s"], [nodes[w] for w in ("w1", "w2", "w3")], set(), True
    jar = submitter.run("sh", "-c", "ls examples/jars/firesteel-examples-*.jar").stdout.strip()
    submitter.write("/tmp/app.py", PROGRAM)
    submitter.write("/tmp/helper.py", "def double(i):\n    return 2 * i\n")
    submitter.write("/tmp/data.txt", "100")
    counts = collections.Counter(TEXT.split())
    for node in nodes.values():
        if node.name != "m":
            node.write("/tmp/words.txt", TEXT)
    for mode in ("client", "cluster"):
        common = ["bin/spark-submit", "--master", "spark://m:7077", "--deploy-mode", mode, "--conf",
                  "spark.standalone.submit.waitAppCompletion=true", "--driver-memory", "300m", "--executor-memory", "300m"]

        def output(*words):
            done = submitter.run(*common, *words)
            return done.stdout if mode == "client" else drivers_output(workers, seen)

        pi = re.search(r"Pi is roughly (3\.1\d)", output("--class", "io.firesteel.examples.SparkPi", jar, "10"))
        right &= expect(f"SparkPi, {mode}", bool(pi), True)
        lines = output("--class", "io.firesteel.examples.WordCount", jar, "/tmp/words.txt").splitlines()
        right &= expect(f"WordCount, {mode}", {w: int(n) for w, n in (line.split(": ") for line in lines)}, dict(counts))
        right &= expect(f"Python, {mode}", output("--py-files", "/tmp/helper.py", "--files", "/tmp/data.txt", "/tmp/app.py").strip(),
                        "sum 3870 hosts ['w1', 'w2', 'w3']")
    right &= expect("a worker sees the submitter's files", workers[0].run("ls", "/tmp/app.py", check=False).returncode == 0, False)
    return right


def cluster(nodes, archive):
    for node in nodes.values():
        node.unpack(archive)
    master, workers = nodes["m"], [nodes[w] for w in ("w1", "w2", "w3")]
    print(master.run("sbin/start-master.sh").stdout)
    secret = master.run("cat", "conf/cluster.secret").stdout
    for node in [*workers, nodes["s"]]:
        node.write("/tmp/home/conf/cluster.secret", secret)
    for worker in workers:
        worker.run("sbin/start-worker.sh", "spark://m:7077", "-c", "2", "-m", "700m")
    page = "import json, urllib.request as u; print([w['state'] for w in json.load(u.urlopen('http://127.0.0.1:8080/json/'))['workers']])"
    end = time.monotonic() + 30
    while (alive := master.run("python3", "-c", page, check=False).stdout.strip()) != str(["ALIVE"] * 3) and time.monotonic() < end:
        time.sleep(0.5)
    right = expect("workers on the master's page", alive, str(["ALIVE"] * 3))
    right &= programs(nodes)
    for worker in workers:
        worker.run("sbin/stop-worker.sh")
    master.run("sbin/stop-master.sh")
    for node in nodes.values():
        right &= expect(f"processes left on {node.name}", left(node), "")
    return right


def left(node):
    """What runs although nobody wants it any more; start-up caches are recorded behind the first programs' backs, and may end.
    What has ended and nobody waited for is nothing of ours: the node's first process does not."""
    end = time.monotonic() + LIMIT
    look = "ps -e -ww -o stat=,args= | grep -E '^[^Z][^ ]* +[^ ]*(java|python)' | sed -E 's/ -cp [^ ]*//'"
    while True:
        running = node.run("sh", "-c", look, check=False).stdout.strip()
        if not re.search(RECORDING, running) or time.monotonic() > end:
            return running
        time.sleep(0.5)


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--archive", required=True)
    options.add_argument("--python", required=True)
    args = options.parse_args()
    net, nodes = Net(), {}
    try:
        addresses = {name: net.add(i) for i, name in enumerate(NAMES)}
        hosts = "127.0.0.1 localhost\\n" + "".join(f"{a} {n}\\n" for n, a in addresses.items())
        for i, name in enumerate(NAMES):
            nodes[name] = Node(net, i, name, hosts, args.python)
        return 0 if cluster(nodes, args.archive) else 1
    finally:
        for node in nodes.values():
            node.close()
        net.close()


if __name__ == "__main__":
    sys.exit(main())
