"""Real processes of one cluster: a ZooKeeper ensemble, masters, workers and a driver, to be killed and started again."""
import glob
import os
import re
import signal
import socket
import subprocess
import sys
import threading
import time

DAEMON = "org.apache.spark.deploy."


def free_ports(count):
    sockets = [socket.socket() for _ in range(count)]
    for s in sockets:
        s.bind(("127.0.0.1", 0))
    ports = [s.getsockname()[1] for s in sockets]
    for s in sockets:
        s.close()
    return ports


def metrics_jar():
    """What the build has fetched."""
    repository = os.path.expanduser("~/.m2/repository/io/dropwizard/metrics/metrics-core")
    return (sorted(glob.glob(repository + "/*/metrics-core-*.jar")) or [""])[-1]


def compile_jobs(home, folder, *sources, java=None):
    """A jar of those programs of `jobs` (default: all that stand there), compiled against an engine's jars."""
    here = os.path.join(os.path.dirname(os.path.abspath(__file__)), "jobs")
    java = java or os.environ.get("JAVA_HOME") or sys.exit("JAVA_HOME must name the JDK 25 that compiles the jobs")
    tools, classes = os.path.join(java, "bin"), os.path.join(folder, "classes")
    files = [os.path.join(here, s) for s in sources] or glob.glob(here + "/*.java")
    subprocess.run([tools + "/javac", "-nowarn", "-d", classes, "-cp", os.path.join(home, "jars", "*"), *files], check=True)
    jar = os.path.join(folder, "chaos.jar")
    subprocess.run([tools + "/jar", "-c", "-f", jar, "-C", classes, "."], check=True)
    return jar


def cwd(pid):
    """The folder in which a process works; empty where there is none."""
    try:
        return os.readlink(f"/proc/{pid}/cwd")
    except OSError:
        return ""


class Proc:
    """A child process; what it writes is in a file, of which only what is new is looked at."""

    def __init__(self, name, words, folder, env, stdin=subprocess.DEVNULL):
        self.name, self.log = name, os.path.join(folder, name + ".log")
        with open(self.log, "ab") as out:
            self.seen = out.tell()
            self.process = subprocess.Popen(words, cwd=folder, env=env, stdin=stdin, stdout=out,
                                            stderr=subprocess.STDOUT)
        self.pid = self.process.pid

    def mark(self):
        """From here on lines are new."""
        self.seen = os.path.getsize(self.log)
        return self.seen

    def text(self, since=None):
        with open(self.log, errors="replace") as f:
            f.seek(self.seen if since is None else since)
            return f.read()

    def wait(self, pattern, seconds=120, since=None, alive=True):
        """The first match among what is new; None when it does not come."""
        end = time.monotonic() + seconds
        while True:
            running = self.process.poll() is None
            match = re.search(pattern, self.text(since))
            if match:
                return match
            if time.monotonic() > end or (alive and not running):
                return None
            time.sleep(0.02)

    def send(self, number):
        try:
            os.kill(self.pid, number)
        except ProcessLookupError:
            pass

    def kill(self):
        self.send(signal.SIGKILL)
        self.process.wait()


class Control(threading.Thread):
    """Sees how late the machine lets a process run: a detection time beside a long delay says nothing."""

    def __init__(self):
        super().__init__(daemon=True)
        self.worst = 0.0

    def run(self):
        while True:
            before = time.monotonic()
            time.sleep(0.02)
            self.worst = max(self.worst, time.monotonic() - before - 0.02)


class Net:
    """A network of its own for each worker, joined by a bridge to that of all others; needs the right to make namespaces."""

    def __init__(self, third=None):
        third = os.getpid() % 250 if third is None else third
        self.name, self.prefix, self.links = f"chaos{third}", f"10.231.{third}.", []
        self.gateway = self.prefix + "1"
        self.run("link", "add", self.name, "type", "bridge")
        self.run("addr", "add", self.gateway + "/24", "dev", self.name)
        self.run("link", "set", self.name, "up")

    @staticmethod
    def run(*words):
        subprocess.run(["ip", *words], check=True)

    def add(self, i):
        """Makes the i-th; answers its address."""
        space, outer, address = f"{self.name}-{i}", f"{self.name}v{i}", self.prefix + str(10 + i)
        self.links.append(i)
        self.run("netns", "add", space)
        self.run("link", "add", outer, "type", "veth", "peer", "name", "eth0", "netns", space)
        self.run("link", "set", outer, "master", self.name, "up")
        for words in (("addr", "add", address + "/24", "dev", "eth0"), ("link", "set", "eth0", "up"), ("link", "set", "lo", "up"),
                      ("route", "add", "default", "via", self.gateway)):
            self.run("-n", space, *words)
        return address

    def words(self, i):
        return ["ip", "netns", "exec", f"{self.name}-{i}"]

    def link(self, i, state):
        self.run("link", "set", f"{self.name}v{i}", state)

    def close(self):
        for i in self.links:
            subprocess.run(["ip", "netns", "del", f"{self.name}-{i}"])
        subprocess.run(["ip", "link", "del", self.name])


class Cluster:
    """Made at once, started by [start]: so that what is half started can be stopped."""

    def __init__(self, home, folder, server_jars, workers=3, cores=2, zookeepers=3, masters=2, net=None, disks=False):
        self.server_jars, self.net, self.disks = server_jars, net, {}
        self.programs, self.pages, self.memory = home, [0] * masters, ("256m", "200m")
        self.counts = zookeepers, masters, workers
        self.host = net.gateway if net else "127.0.0.1"
        self.addresses = {i: net.add(i) if net else "127.0.0.1" for i in range(workers)}
        self.poison = os.path.join(folder, "poison")
        self.home, self.folder, self.cores = os.path.abspath(home), folder, cores
        os.makedirs(os.path.join(folder, "temporary"), exist_ok=True)
        self.env = {"PATH": os.environ["PATH"], "HOME": "/nonexistent", "JAVA_HOME": os.environ["JAVA_HOME"],
                    "SPARK_CONF_DIR": os.path.join(folder, "conf"), "SPARK_DAEMON_MEMORY": "128m",
                    "FIRESTEEL_CACHE": "off", "SPARK_LOCAL_IP": self.host,
                    "SPARK_DAEMON_JAVA_OPTS": "-Djava.io.tmpdir=" + os.path.join(folder, "temporary"),
                    "SPARK_SUBMIT_OPTS": "-Djava.io.tmpdir=" + os.path.join(folder, "temporary")}
        os.makedirs(self.env["SPARK_CONF_DIR"], exist_ok=True)
        self.zookeepers, self.masters, self.workers, self.driver = {}, {}, {}, None
        ports = free_ports(3 * zookeepers + masters)
        self.zk_ports, self.master_ports = ports[:3 * zookeepers], ports[3 * zookeepers:]
        self.zk_count = zookeepers
        self.url = "spark://" + ",".join(f"{self.host}:{p}" for p in self.master_ports)
        settings = ["spark.master.rest.enabled false", "spark.port.maxRetries 0"]
        if zookeepers:
            clients = ",".join(f"127.0.0.1:{p}" for p in self.zk_ports[:zookeepers])
            settings += ["spark.deploy.recoveryMode ZOOKEEPER", "spark.deploy.zookeeper.url " + clients]
        else:
            settings += ["spark.deploy.recoveryMode FILESYSTEM",
                         "spark.deploy.recoveryDirectory " + os.path.join(folder, "recovery")]
        self.settings = os.path.join(folder, "master.conf")
        with open(self.settings, "w") as f:
            f.write("\n".join(settings) + "\n")
        for i in range(workers if disks else 0):
            self.disks[i] = os.path.join(folder, f"disk-{i}")
            os.makedirs(self.disks[i])
            subprocess.run(["mount", "-t", "tmpfs", "-o", "size=24m", "tmpfs", self.disks[i]], check=True)

    def start(self):
        zookeepers, masters, workers = self.counts
        for i in range(zookeepers):
            self.start_zookeeper(i)
        for i in range(masters):
            self.start_master(i)
            if i == 0:
                assert self.masters[0].wait("elected leader", 300), self.masters[0].text(0)
        for i in range(workers):
            self.start_worker(i)
        for w in self.workers.values():
            assert w.wait("Successfully registered with master", 300), w.text(0)

    def start_zookeeper(self, i):
        data = os.path.join(self.folder, f"zookeeper-{i}")
        os.makedirs(data, exist_ok=True)
        with open(os.path.join(data, "myid"), "w") as f:
            f.write(str(i + 1))
        n = self.zk_count
        lines = ["tickTime=1000", "initLimit=20", "syncLimit=5", f"dataDir={data}", f"clientPort={self.zk_ports[i]}",
                 "clientPortAddress=127.0.0.1", "admin.enableServer=false"]
        lines += [f"server.{k + 1}=127.0.0.1:{self.zk_ports[n + k]}:{self.zk_ports[2 * n + k]}" for k in range(n)]
        file = os.path.join(data, "zoo.cfg")
        with open(file, "w") as f:
            f.write("\n".join(lines) + "\n")
        # What a server needs beyond a client is not of the distribution.
        jars = ":".join(glob.glob(os.path.join(self.home, "jars", "*.jar")) + self.server_jars)
        self.zookeepers[i] = Proc(f"zookeeper-{i}", [os.path.join(self.env["JAVA_HOME"], "bin", "java"), "-Xmx64m",
                                                     "-XX:+UseSerialGC", "-cp", jars,
                                                     "org.apache.zookeeper.server.quorum.QuorumPeerMain", file],
                                  self.folder, self.env)

    def bin(self, name):
        return os.path.join(self.programs, "bin", name)

    def start_master(self, i):
        self.masters[i] = Proc(f"master-{i}", [self.bin("spark-class"), DAEMON + "master.Master", "--host", self.host,
                                               "--port", str(self.master_ports[i]), "--webui-port", str(self.pages[i]),
                                               "--properties-file", self.settings], self.folder, self.env)

    def start_worker(self, i):
        env = dict(self.env, SPARK_LOCAL_IP=self.addresses[i])
        if self.disks:
            env["SPARK_LOCAL_DIRS"] = self.disks[i] + ("," + os.path.join(self.folder, "other-disk") if i == 0 else "")
        words = [self.bin("spark-class"), DAEMON + "worker.Worker", "--cores", str(self.cores), "--memory", "1g", "--webui-port",
                 "0", "--work-dir", os.path.join(self.folder, f"work-{i}"), self.url]
        self.workers[i] = Proc(f"worker-{i}", (self.net.words(i) if self.net else []) + words, self.folder, env)

    def words(self, main, jar, *settings):
        words = [self.bin("spark-submit"), "--master", self.url, "--driver-memory", self.memory[0], "--executor-memory", self.memory[1]]
        for s in ("spark.ui.enabled=false",) + settings:
            words += ["--conf", s]
        return words + ["--class", main, jar]

    def submit(self, main, jar, *settings, arguments=()):
        self.driver = Proc("driver", self.words(main, jar, *settings) + list(arguments), self.folder, self.env, subprocess.PIPE)
        assert self.driver.wait("READY", 300), self.driver.text(0)

    def leader(self):
        """The number of the master that leads; None while none does."""
        last = {}
        for i, m in self.masters.items():
            if m.process.poll() is None:
                states = re.findall(r"New state: (\w+)", m.text(0))
                last[i] = states[-1] if states else ""
        leaders = [i for i, s in last.items() if s == "ALIVE"]
        return leaders[0] if len(leaders) == 1 else None

    def executors(self):
        """Numbers, process ids and work folders of the executors that the driver has, by its log."""
        text = self.driver.text(0)
        there = {}
        for m in re.finditer(r"Registered executor (\d+) at .*process (\d+)\)|Lost executor (\d+) on|"
                             r"Executor (\d+) on \S+ is ended", text):
            if m.group(1):
                there[m.group(1)] = int(m.group(2))
            else:
                there.pop(m.group(3) or m.group(4), None)
        found = {}
        for n, pid in there.items():
            folder = cwd(pid)
            if folder:
                found[n] = (pid, folder)
        return found

    def twice(self):
        """Numbers of executors that run although the driver has dropped them."""
        found, there = [], self.executors()
        for m in re.finditer(r"Registered executor (\d+) at .*process (\d+)\)", self.driver.text(0)):
            if m.group(1) not in there and self.folder in cwd(m.group(2)):
                found.append(m.group(1))
        return found

    def stop(self):
        if self.driver:
            try:
                self.driver.process.stdin.close()
            except OSError:
                pass
            try:
                self.driver.process.wait(60)
            except subprocess.TimeoutExpired:
                self.driver.kill()
        procs = list(self.workers.values()) + list(self.masters.values()) + list(self.zookeepers.values())
        for p in procs:
            p.send(signal.SIGTERM)
        for p in procs:
            try:
                p.process.wait(20)
            except subprocess.TimeoutExpired:
                p.kill()
        left = self.left()
        for folder in self.disks.values():
            subprocess.run(["umount", "-l", folder])
        if self.net:
            self.net.close()
        return left

    def left(self, below=""):
        """Processes that outlive the cluster, by their folders; or those below one of its folders."""
        return [int(pid) for pid in filter(str.isdigit, os.listdir("/proc"))
                if (self.folder + below) in cwd(pid) and int(pid) != os.getpid()]
