#!/usr/bin/env python3
"""RDD jobs on Firesteel and on Spark, by turns, and their figures as a table and a CSV file.

  checks/bench/rdd.py --spark VENV [--size 1g] [--heap 1g] [--rounds 3] [--csv FILE] [JOB...]

With --csv each run is kept at once, behind those that the file holds: a long comparison can be done in several calls, and the
table is about all of them.

JOB: wordcount, sort, join, pagerank (the default: these four), group (all of the input through a shuffle), tasks (empty tasks
per second), start (the words of README.md: what starting takes). With --verify the output of wordcount, sort and group is compared with the input by Verify.java. The programs stand in
jobs/; Spark gets the same text with Spark's names for the same things. Each run is a process of its own, started by the
engine's spark-submit. CPU is user + system time of all its processes; memory is the greatest sum of RssAnon + RssShmem
over the process tree. Answers are compared. Data is made once per size and kept in the work folder. With --master (and
--spark-master) standing clusters run the jobs: CPU and memory are then the driver's alone.
"""
import argparse
import csv
import glob
import hashlib
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time

HERE = os.path.dirname(os.path.abspath(__file__))
HOME = os.path.dirname(os.path.dirname(HERE))
NAMES = [
    (r"import io\.firesteel\.api\.FiresteelContext;", "import org.apache.spark.api.java.JavaSparkContext;"),
    (r"import io\.firesteel\.api\.Rdd;", "import org.apache.spark.api.java.JavaRDD;"),
    (r"import io\.firesteel\.api\.PairRdd;", "import org.apache.spark.api.java.JavaPairRDD;"),
    (r"import io\.firesteel\.api\.Pair;", "import scala.Tuple2;"),
    (r"\bFiresteelContext\b", "JavaSparkContext"),
    (r"\bPairRdd<", "JavaPairRDD<"),
    (r"\bRdd<", "JavaRDD<"),
    (r"\bPair<", "Tuple2<"),
    (r"///", "//"),
]
# The jobs whose output Verify.java knows, and what they read.
VERIFIED = {"wordcount": "words", "sort": "records", "group": "records"}
COLUMNS = ["job", "engine", "round", "size", "heap", "master", "wall_s", "cpu_s", "peak_mb", "tasks_per_s", "load1", "answer"]


def bytes_of(text):
    number, unit = re.fullmatch(r"(\d+)([kmgt]?)b?", text.lower()).groups()
    return int(number) << {"": 0, "k": 10, "m": 20, "g": 30, "t": 40}[unit]


class Peak(threading.Thread):
    """Looks at the memory of a process and its descendants until told to stop."""

    def __init__(self, pid):
        super().__init__(daemon=True)
        self.pid, self.most, self.ended = pid, 0, threading.Event()

    def run(self):
        while not self.ended.wait(0.05):
            self.most = max(self.most, sum(map(self.memory, self.tree(self.pid))))

    def tree(self, pid):
        pids, own = [pid], self.read(f"/proc/{pid}/cmdline")
        for children in glob.glob(f"/proc/{pid}/task/*/children"):
            for child in self.read(children).split():
                # Between vfork and exec a child shows its parent's memory as its own.
                if self.read(f"/proc/{child}/cmdline") != own:
                    pids += self.tree(int(child))
        return pids

    @staticmethod
    def read(file):
        try:
            with open(file) as f:
                return f.read()
        except OSError:
            return ""

    def memory(self, pid):
        return sum(int(n) for n in re.findall(r"Rss(?:Anon|Shmem):\s+(\d+) kB", self.read(f"/proc/{pid}/status")))


class Engine:
    def __init__(self, name, submit, javac, jars, environment):
        self.name, self.submit, self.javac, self.jars, self.environment = name, submit, javac, jars, environment

    def build(self, work):
        """The jar of the benchmark's programs for this engine."""
        folder = os.path.join(work, self.name)
        shutil.rmtree(folder, ignore_errors=True)
        os.makedirs(folder + "/src")
        os.makedirs(folder + "/classes")
        for source in glob.glob(HERE + "/jobs/*.java") + [f"{HERE}/{self.name}/Env.java"]:
            with open(source) as f:
                text = f.read()
            if self.name == "spark":
                for ours, theirs in NAMES:
                    text = re.sub(ours, theirs, text)
            with open(f"{folder}/src/{os.path.basename(source)}", "w") as f:
                f.write(text)
        subprocess.run([self.javac, "-nowarn", "-cp", self.jars + "/*", "-d", folder + "/classes"]
                       + glob.glob(folder + "/src/*.java"), check=True)
        self.jar = folder + "/bench.jar"
        subprocess.run([os.path.dirname(self.javac) + "/jar", "--create", "--file", self.jar, "-C", folder + "/classes", "."], check=True)

    def run(self, main, arguments, options, log):
        command = [self.submit, "--master", options.masters[self.name], "--driver-memory", options.heap]
        for setting in options.conf:
            command += ["--conf", setting]
        command += ["--class", "bench." + main, self.jar] + arguments
        with open(log, "wb") as err:
            began = time.monotonic()
            process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=err, stdin=subprocess.DEVNULL,
                                       env={**os.environ, **self.environment})
            peak = Peak(process.pid)
            peak.start()
            out = process.stdout.read().decode()
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
            wall = time.monotonic() - began
            peak.ended.set()
            peak.join()
        if status != 0:
            with open(log, errors="replace") as f:
                sys.exit(f"{self.name} failed in {main} (exit code {process.returncode}):\n{f.read()[-4000:]}")
        return out, wall, usage.ru_utime + usage.ru_stime, peak.most / 1024


def jdk17_of(options):
    for folder in [options.spark_jdk] if options.spark_jdk else glob.glob("/usr/lib/jvm/*17*"):
        if os.access(folder + "/bin/javac", os.X_OK):
            return folder
    sys.exit("Spark 4.3 runs on a JDK 17: name one with --spark-jdk FOLDER")


def engines(options):
    probe = subprocess.run([HOME + "/bin/firesteel", "--version"], capture_output=True, text=True)
    if probe.returncode:
        sys.exit(probe.stderr)
    jdk = subprocess.run(["bash", "-c", f'home={HOME}; . {HOME}/bin/lib/launch.sh; find_jdk; echo "$JDK"'],
                         capture_output=True, text=True, check=True).stdout.strip()
    found = [Engine("firesteel", HOME + "/bin/spark-submit", jdk + "/bin/javac", HOME + "/jars", {"JAVA_HOME": jdk})]
    if options.spark:
        spark = options.spark
        if not os.path.isdir(spark + "/jars"):
            spark = subprocess.run([spark + "/bin/python", "-c", "import os, pyspark; print(os.path.dirname(pyspark.__file__))"],
                                   capture_output=True, text=True, check=True).stdout.strip()
        jdk17 = jdk17_of(options)
        found.append(Engine("spark", spark + "/bin/spark-submit", jdk17 + "/bin/javac", spark + "/jars",
                            {"JAVA_HOME": jdk17, "SPARK_HOME": spark}))
    for engine in found:
        engine.environment["SPARK_LOCAL_DIRS"] = options.work + "/local"
    return found


def data(options, kind, size, jdk):
    file = f"{options.work}/{kind}-{size}.txt"
    if not os.path.exists(file):
        print(f"making {file}", file=sys.stderr)
        subprocess.run([jdk + "/bin/java", HERE + "/Generate.java", kind, str(bytes_of(size)), file + ".new"], check=True)
        os.rename(file + ".new", file)
    # Read once, so that it is in the page cache for whoever comes first.
    with open(file, "rb") as f:
        while f.read(1 << 24):
            pass
    return file


def digest(folder, ordered):
    """Of the lines of a folder of part files; where order is not promised, of the sorted lines."""
    parts = sorted(glob.glob(folder + "/part-*"))
    sha = hashlib.sha256()
    if ordered:
        for part in parts:
            with open(part, "rb") as f:
                while block := f.read(1 << 24):
                    sha.update(block)
    else:
        lines = []
        for part in parts:
            with open(part, "rb") as f:
                lines += f.readlines()
        for line in sorted(lines):
            sha.update(line)
    return sha.hexdigest()[:16]


def verify(job, file, folder, jdk):
    checked = subprocess.run([jdk + "/bin/java", HERE + "/Verify.java", job, file, folder], capture_output=True, text=True)
    if checked.returncode:
        sys.exit(f"{job}: {checked.stderr}the output is in {folder}")
    print(f"{job}: {checked.stdout.strip()}", file=sys.stderr)


def one(engine, job, options, jdk):
    size, out, log = options.sizes.get(job, options.size), options.work + "/out", f"{options.work}/{engine.name}-{job}.log"
    shutil.rmtree(out, ignore_errors=True)
    tasks = ""
    if job == "wordcount":
        result = engine.run("WordCount", [data(options, "words", size, jdk), out], options, log)
        answer = digest(out, False)
    elif job == "sort":
        result = engine.run("Sort", [data(options, "records", size, jdk), out], options, log)
        answer = digest(out, True)
    elif job == "group":
        result = engine.run("Group", [data(options, "records", size, jdk), out], options, log)
        answer = digest(out, False)
    elif job == "start":
        size = "README.md"
        result = engine.run("WordCount", [f"{HOME}/{size}", out], options, log)
        answer = digest(out, False)
    elif job == "join":
        result = engine.run("Join", [data(options, "sales", size, jdk), data(options, "customers", size, jdk)], options, log)
        answer = hashlib.sha256(result[0].encode()).hexdigest()[:16]
    elif job == "pagerank":
        result = engine.run("PageRank", [data(options, "links", size, jdk), "3"], options, log)
        answer = hashlib.sha256(result[0].encode()).hexdigest()[:16]
    else:
        size = f"{options.tasks}x{options.jobs}"
        result = engine.run("EmptyTasks", [str(options.tasks), str(options.jobs)], options, log)
        with open(log, errors="replace") as f:
            tasks = re.search(r"tasks per second: (\d+)", f.read())[1]
        answer = ""
    if options.verify and job in VERIFIED:
        verify(job, data(options, VERIFIED[job], size, jdk), out, jdk)
    shutil.rmtree(out, ignore_errors=True)
    _, wall, cpu, peak = result
    return [size, options.heap, options.masters[engine.name], f"{wall:.2f}", f"{cpu:.2f}", f"{peak:.0f}", tasks, answer]


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("jobs", nargs="*", metavar="JOB", default=["wordcount", "sort", "join", "pagerank"])
    parser.add_argument("--spark", help="an environment with pyspark 4.3, or its pyspark folder; without it Firesteel runs alone")
    parser.add_argument("--spark-jdk", help="a JDK 17, where none stands in /usr/lib/jvm")
    parser.add_argument("--size", default="1g", help="of the data; sort=200m,join=1g sizes single jobs")
    parser.add_argument("--heap", default="1g")
    parser.add_argument("--master", default="local[2]")
    parser.add_argument("--spark-master", help="of Spark, where it is another one")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--tasks", type=int, default=20000, help="per job of the job `tasks`")
    parser.add_argument("--task-jobs", type=int, default=5, dest="jobs_of_tasks")
    parser.add_argument("--conf", action="append", default=["spark.ui.enabled=false"])
    parser.add_argument("--only", choices=["firesteel", "spark"], help="leaves the other one's turns out")
    parser.add_argument("--verify", action="store_true", help="compares outputs with inputs")
    parser.add_argument("--csv", metavar="FILE")
    parser.add_argument("--work", default=os.path.join(tempfile.gettempdir(), "firesteel-bench"))
    options = parser.parse_args()
    options.masters = {"firesteel": options.master, "spark": options.spark_master or options.master}
    options.names, options.jobs = options.jobs, options.jobs_of_tasks
    options.sizes = dict(part.split("=") for part in options.size.split(",") if "=" in part)
    options.size = next((part for part in options.size.split(",") if "=" not in part), "1g")
    return options


def table(rows):
    print(f"\n{'job':<10} {'size':<9} {'engine':<10} {'wall s':>8} {'cpu s':>8} {'peak MB':>8} {'tasks/s':>8}   (medians)")
    for job, size in dict.fromkeys((row["job"], row["size"]) for row in rows):
        medians = {}
        for engine in dict.fromkeys(row["engine"] for row in rows):
            mine = [row for row in rows if row["job"] == job and row["size"] == size and row["engine"] == engine]
            if not mine:
                continue
            medians[engine] = [statistics.median(float(row[column] or 0) for row in mine)
                               for column in ("wall_s", "cpu_s", "peak_mb", "tasks_per_s")]
            wall, cpu, peak, tasks = medians[engine]
            print(f"{job:<10} {size:<9} {engine:<10} {wall:8.1f} {cpu:8.1f} {peak:8.0f} {tasks or '':>8}")
        if len(medians) == 2:
            ours, theirs = medians.values()
            ratio = f"{ours[3] / theirs[3]:7.1f}x" if ours[3] else ""
            print(f"{'':<10} {'':<9} {'':<10} {theirs[0] / ours[0]:7.2f}x {theirs[1] / ours[1]:7.2f}x {ours[2] / theirs[2]:7.2f}x {ratio:>8}")
    print("the third line of each: how many times as fast; memory as a share of Spark's")


def kept(file):
    """The rows of earlier runs."""
    if not file or not os.path.exists(file):
        return []
    with open(file, newline="") as f:
        return list(csv.DictReader(f))


def keep(file, row):
    fresh = not os.path.exists(file)
    with open(file, "a", newline="") as f:
        writer = csv.DictWriter(f, COLUMNS)
        if fresh:
            writer.writeheader()
        writer.writerow(row)


def main():
    options = arguments()
    os.makedirs(options.work + "/local", exist_ok=True)
    found = engines(options)
    for engine in found:
        engine.build(options.work)
    rows = kept(options.csv)
    for job in options.names:
        before = {engine: sum(row["job"] == job and row["engine"] == engine.name for row in rows) for engine in found}
        for turn in range(1, options.rounds + 1):
            for engine in found if turn % 2 else found[::-1]:
                if options.only and engine.name != options.only:
                    continue
                load = os.getloadavg()[0]
                size, heap, master, wall, cpu, peak, tasks, answer = one(engine, job, options, found[0].environment["JAVA_HOME"])
                rows.append(dict(zip(COLUMNS, [job, engine.name, before[engine] + turn, size, heap, master, wall, cpu, peak, tasks,
                                               f"{load:.1f}", answer])))
                print(*rows[-1].values(), file=sys.stderr)
                if options.csv:
                    keep(options.csv, rows[-1])
        answers = {row["answer"] for row in rows if row["job"] == job and row["size"] == size}
        if len(answers) > 1:
            sys.exit(f"{job}: answers differ: {answers}; the logs are in {options.work}")
    table(rows)


if __name__ == "__main__":
    main()
