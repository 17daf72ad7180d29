"""A standalone cluster of the scripts of sbin/, with settings, logs and ports of its own."""
import os
import pathlib
import re
import shutil
import socket
import subprocess
import tempfile
import uuid

from seen import MARK, await_that, none_left, text


def name_of_this_machine():
    """Its name where that leads to loopback, as on most machines; else localhost."""
    name = socket.gethostname()
    try:
        return name if socket.gethostbyname(name).startswith("127.") else "localhost"
    except OSError:
        return "localhost"


class Cluster:
    """Two workers with two cores each; a context manager that asserts in the end that no process is left."""

    def __init__(self, home, python, workers=2):
        self.home = home
        self.python = python
        self.mark = uuid.uuid4().hex
        self.root = pathlib.Path(tempfile.mkdtemp(prefix="pyspark-cluster-"))
        self.host = name_of_this_machine()
        conf = self.root / "conf"
        conf.mkdir()
        (conf / "spark-env.sh").write_text("".join("%s=%s\n" % pair for pair in {
            "SPARK_MASTER_HOST": self.host, "SPARK_MASTER_PORT": 0, "SPARK_MASTER_WEBUI_PORT": 0,
            "SPARK_WORKER_WEBUI_PORT": 0, "SPARK_WORKER_INSTANCES": workers, "SPARK_WORKER_CORES": 2,
            "SPARK_WORKER_MEMORY": "1500m", "SPARK_DAEMON_MEMORY": "200m",
            "SPARK_PID_DIR": self.root / "ids", "SPARK_LOG_DIR": self.root / "logs",
            "SPARK_WORKER_DIR": self.root / "work", "SPARK_LOCAL_DIRS": self.root / "local"}.items()))
        (conf / "spark-defaults.conf").write_text(
            "spark.ui.port 0\nspark.master.rest.port 0\nspark.driver.memory 300m\nspark.executor.memory 300m\n"
            "spark.standalone.registrationTimeout 180s\n")
        self.environment = dict(os.environ, SPARK_HOME=home, SPARK_CONF_DIR=str(conf), PYSPARK_PYTHON=python,
                                PYTHONHASHSEED="0", FIRESTEEL_DAEMON_WAIT="200", **{MARK: self.mark})

    def __enter__(self):
        try:
            self.sbin("start-master.sh")
            self.url = await_that(lambda: re.search(r"Starting Spark master at (spark://\S+)", self.log("Master")),
                                  "the master's address").group(1)
            self.port = self.url.rsplit(":", 1)[1]
            self.sbin("start-worker.sh", self.url)
            await_that(lambda: self.log("Worker").count("Successfully registered with master") == 2, "two workers")
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *failure):
        for script in ("stop-worker.sh", "stop-master.sh"):
            subprocess.run([self.home + "/sbin/" + script], env=self.environment, capture_output=True)
        left = none_left(self.mark)
        if not any(failure):
            assert not left, "left behind: %s" % left
        shutil.rmtree(self.root, ignore_errors=True)

    def sbin(self, script, *words):
        done = subprocess.run([self.home + "/sbin/" + script, *words], env=self.environment, text=True,
                              stdin=subprocess.DEVNULL, capture_output=True)
        assert done.returncode == 0, done.stdout + done.stderr

    def log(self, daemon):
        logs = self.root / "logs"
        return "".join(text(p) for p in sorted(logs.glob("*%s*" % daemon))) if logs.exists() else ""

    def program(self, name, source):
        path = self.root / name
        path.write_text(source)
        return str(path)

    def run(self, *words, **more):
        """Runs a command to its end, which may take half an hour; its standard output."""
        done = subprocess.run([str(w) for w in words], env={**self.environment, **more}, text=True,
                              stdin=subprocess.DEVNULL, capture_output=True, timeout=1800)
        assert done.returncode == 0, "%s ended with %d\n%s%s" % (words, done.returncode, done.stdout, done.stderr)
        return done.stdout

    def submit(self, *words):
        return self.run(self.home + "/bin/spark-submit", *words)

    def submit_to_worker(self, program, *words, options=()):
        """Cluster mode: returns the folder of the driver once it is accepted."""
        done = subprocess.run([self.home + "/bin/spark-submit", "--master", self.url, "--deploy-mode", "cluster",
                               *options, program, *words], env=self.environment, text=True, stdin=subprocess.DEVNULL,
                              capture_output=True, timeout=600)
        said = done.stdout + done.stderr
        assert done.returncode == 0, said
        name = re.search(r"driver-[0-9]+-[0-9]+", said).group(0)
        return name, self.root / "work" / name

    def driver_state(self, name):
        """How the master's log says that a driver ended, None while it has not."""
        ended = re.search(name + r"[^\n]*\b(FINISHED|FAILED|ERROR|KILLED)", self.log("Master"))
        return ended and ended.group(1)
