#!/usr/bin/env python3
"""TPC-H on Firesteel and its peers, one run: hot (n repetitions in one session) and cold (a new process per query).

  checks/bench/tpch.py --data DIR [--engines firesteel,duckdb,polars,datafusion,sail,spark] [--queries 1,6,21]
                       [--rounds 7] [--by query|round] [--cold] [--threads 2] [--memory 3g] [--conf KEY=VALUE] [--csv FILE]

Peers come by pip into a virtual environment of the script's own (--venv). DIR holds one Parquet file per table; where it does not
exist, `tpchgen-cli` makes it (--scale). Hot, each query is asked --rounds times and then the next one; with `--by round` all queries are
asked, and then all of them again, as often. Engines take turns query by query, so that whatever else the machine does falls on all of
them. CPU time is user + system time of the process tree; peak memory is the maximum of RssAnon + RssShmem, summed over the tree.
Every answer is compared with DuckDB's, or with the first engine's. `firesteel@spark://HOST:PORT` and `spark@…` run on a cluster that stands already:
CPU and memory are then the driver's alone.
"""
import argparse
import csv
import os
import platform
import resource
import statistics
import subprocess
import sys
import threading
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
HOME = HERE.parent.parent
TABLES = "lineitem orders customer part partsupp supplier nation region".split()
PACKAGES = {"duckdb": "duckdb", "polars": "polars", "datafusion": "datafusion", "sail": "pysail", "spark": "pyspark"}
GENERATOR = "tpchgen-cli==4.0.0"
TICK = os.sysconf("SC_CLK_TCK")


def tree(pid):
    """The process and all of its descendants."""
    found, todo = [], [pid]
    while todo:
        p = todo.pop()
        found.append(p)
        try:
            for task in os.listdir(f"/proc/{p}/task"):
                todo += [int(c) for c in Path(f"/proc/{p}/task/{task}/children").read_text().split()]
        except OSError:
            pass
    return found


def cpu(pid):
    """CPU milliseconds of a process tree, ended children included."""
    ticks = 0
    for p in tree(pid):
        try:
            fields = Path(f"/proc/{p}/stat").read_text().rsplit(")", 1)[1].split()
            ticks += sum(int(f) for f in fields[11:15])
        except OSError:
            pass
    return ticks * 1000 / TICK


class Memory(threading.Thread):
    """Watches a process tree and remembers the most anonymous and shared memory that it had."""

    def __init__(self, pid):
        super().__init__(daemon=True)
        self.pid, self.peak, self.over = pid, 0, False
        self.start()

    def run(self):
        while not self.over:
            kb = 0
            for p in tree(self.pid):
                try:
                    for line in open(f"/proc/{p}/status"):
                        if line.startswith(("RssAnon", "RssShmem")):
                            kb += int(line.split()[1])
                except OSError:
                    pass
            self.peak = max(self.peak, kb / 1024)
            time.sleep(0.05)


def parted(engine, options):
    """An engine's name and the master that it runs on."""
    name, _, master = engine.partition("@")
    return name, master or f"local[{options.threads}]"


def surroundings(engine, options):
    return dict(os.environ, TPCH_DATA=str(options.data), TPCH_THREADS=str(options.threads), TPCH_MEMORY=options.memory,
                TPCH_MASTER=parted(engine, options)[1], TPCH_CONF="\n".join(options.conf))


def command(engine, options):
    """What starts an engine; spark-sql still wants a script."""
    name, master = parted(engine, options)
    if name != "firesteel":
        return [str(environment(name, options) / "bin/python"), str(HERE / "engine.py"), name]
    words = [str(HOME / "bin/spark-sql"), "--master", master, "--driver-memory", options.memory, "--conf", "spark.ui.enabled=false"]
    for setting in options.conf:
        words += ["--conf", setting]
    return words + ["-i", str(options.views)]


def environment(name, options):
    """The virtual environment of a peer: Sail's server answers an older Connect client than Spark's own."""
    return options.venv / "sail-env" if name == "sail" else options.venv


def freeze(venv):
    return subprocess.run([str(venv / "bin/pip"), "list", "--format=freeze"], capture_output=True, text=True).stdout.splitlines()


def install(venv, wanted):
    """Makes a virtual environment where there is none, and brings what it lacks."""
    if not (venv / "bin/python").exists():
        subprocess.run([sys.executable, "-m", "venv", str(venv)], check=True)
    have = freeze(venv)
    missing = [w for w in wanted if not any(w.replace("[connect]", "") in (line, line.split("==")[0]) for line in have)]
    if missing:
        subprocess.run([str(venv / "bin/pip"), "install", "-q"] + missing, check=True)


def log(engine, options):
    return options.logs / (engine.replace("/", "") + ".log")


class Session:
    """A running engine that answers one statement at a time: `engine.py`, or `spark-sql`, whose script is a list of
    `source PIPE`, so that each statement comes when it is asked."""

    def __init__(self, engine, options):
        self.engine, self.pipe = engine, None
        words = command(engine, options)
        if engine.startswith("firesteel"):
            self.pipe = log(engine, options).with_suffix(f".{os.getpid()}")
            if not self.pipe.exists():
                os.mkfifo(self.pipe)
            script = log(engine, options).with_suffix(".sql")
            script.write_text(f"source {self.pipe};\n" * 5000)
            words += ["-f", str(script)]
        self.log = open(log(engine, options), "a")
        self.process = subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, stderr=self.log,
                                        env=surroundings(engine, options))
        self.memory = Memory(self.process.pid)

    def ask(self, text):
        """The rows of a statement as lists of strings, with wall and CPU milliseconds."""
        wall, used = time.monotonic(), cpu(self.process.pid)
        if self.pipe:
            self.say(text + ";\nselect 'DONE';\n")
        else:
            self.process.stdin.write(" ".join(text.split()) + "\n")
            self.process.stdin.flush()
        rows = []
        for line in self.process.stdout:
            if line.startswith("DONE"):
                return rows, (time.monotonic() - wall) * 1e3, cpu(self.process.pid) - used
            if line.startswith("FAILED"):
                raise RuntimeError(line.strip())
            rows.append(line.rstrip("\n").split("\t"))
        raise RuntimeError(f"{self.engine} ended with {self.process.wait()}, see {self.log.name}")

    def say(self, script):
        """Writes to the pipe once somebody reads there."""
        while self.process.poll() is None:
            try:
                with os.fdopen(os.open(self.pipe, os.O_WRONLY | os.O_NONBLOCK), "w") as out:
                    out.write(script)
                return
            except OSError:
                time.sleep(0.001)
        raise RuntimeError(f"{self.engine} ended with {self.process.wait()}, see {self.log.name}")

    def close(self):
        """Ends the session; its greatest memory."""
        self.process.stdin.close()
        if self.pipe:
            self.process.terminate()
        self.process.wait()
        self.memory.over = True
        return self.memory.peak


def same(a, b):
    def close(x, y):
        if x == y:
            return True
        try:
            return abs(float(x) - float(y)) <= 1e-6 * abs(float(x)) + 1e-2
        except ValueError:
            return x[:10] == y[:10] and y[10:] in ("", " 00:00:00")
    return len(a) == len(b) and all(len(r) == len(s) and all(map(close, r, s)) for r, s in zip(a, b))


def prepare(options):
    options.logs.mkdir(parents=True, exist_ok=True)
    names = [parted(e, options)[0] for e in options.engines]
    install(options.venv, [PACKAGES[n] for n in names if n in PACKAGES and n != "sail"] + ["pyarrow"]
            + ([] if options.data.exists() else [GENERATOR]))
    if "sail" in names:
        install(environment("sail", options), [PACKAGES["sail"], "pyspark[connect]==4.0.1", "pandas==2.3.3", "setuptools==79.0.1"])
    if not options.data.exists():
        subprocess.run([str(options.venv / "bin/tpchgen-cli"), "parquet", "-s", str(options.scale), "--output-dir", str(options.data)],
                       check=True)
    options.views = options.logs / "views.sql"
    options.views.write_text("".join(f"create temporary view {t} using parquet options (path '{options.data}/{t}.parquet');\n"
                                     for t in TABLES))


def versions(options):
    commit = subprocess.run(["git", "-C", str(HOME), "rev-parse", "--short", "HEAD"], capture_output=True, text=True).stdout.strip()

    def version(name):
        return dict(line.split("==") for line in freeze(environment(name, options)) if "==" in line).get(PACKAGES[name], "?")

    names = {e: parted(e, options)[0] for e in options.engines}
    return commit, {e: commit if n == "firesteel" else version(n) for e, n in names.items()}


def compare(q, answers, results):
    expected = answers.get("duckdb") or next(iter(answers.values()), None)
    for e, rows in answers.items():
        results[("agrees", q, e)] = same(expected, rows)


def turns(options, texts):
    """What is asked in which order: a query in all its rounds and then the next one, or all queries round by round."""
    if options.by == "round":
        return [(q, i) for i in range(options.rounds) for q in texts]
    return [(q, i) for q in texts for i in range(options.rounds)]


def hot(options, texts, results):
    sessions = {e: Session(e, options) for e in options.engines}
    answers = {q: {} for q in texts}
    for q, i in turns(options, texts):
        for e, s in sessions.items():
            try:
                rows, wall, used = s.ask(texts[q])
                answers[q].setdefault(e, rows)
                results.setdefault(("hot", q, e), []).append((wall, used))
            except RuntimeError as failure:
                print(f"q{q} {e}: {failure}", file=sys.stderr)
                if s.process.poll() is not None:
                    sessions[e] = Session(e, options)
        if i + 1 < options.rounds:
            continue
        compare(q, answers.pop(q), results)
        print(f"q{q:02d} " + "  ".join(f"{e} {statistics.median(c for _, c in results[('hot', q, e)]):.0f}" for e in sessions
                                       if ("hot", q, e) in results), flush=True)
        write(options, results, quiet=True)
    for e, s in sessions.items():
        results[("peak", "hot", e)] = s.close()


def once(engine, options, q, text):
    """One query in a process of its own, from its start to its end: rows, wall and CPU milliseconds, greatest memory."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    words, typed = command(engine, options), " ".join(text.split()) + "\n"
    if engine.startswith("firesteel"):
        words, typed = words + ["-f", str(HERE / f"tpch/q{q:02d}.sql")], ""
    began = time.monotonic()
    with open(log(engine, options), "a") as err:
        process = subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, stderr=err,
                                   env=surroundings(engine, options))
    memory = Memory(process.pid)
    out, _ = process.communicate(typed)
    wall = (time.monotonic() - began) * 1e3
    memory.over = True
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    used = (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime) * 1e3
    lines = [line for line in out.splitlines() if not line.startswith("DONE")]
    if process.returncode != 0 or any(line.startswith("FAILED") for line in lines):
        raise RuntimeError(f"exit code {process.returncode}, {lines[-1:]}, see {err.name}")
    return [line.split("\t") for line in lines], wall, used, memory.peak


def cold(options, texts, results):
    for q, text in texts.items():
        answers = {}
        for i in range(options.rounds):
            for e in options.engines:
                try:
                    rows, wall, used, peak = once(e, options, q, text)
                    answers.setdefault(e, rows)
                    results[("peak", f"cold{q}", e)] = max(peak, results.get(("peak", f"cold{q}", e), 0))
                    results.setdefault(("cold", q, e), []).append((wall, used))
                except RuntimeError as failure:
                    print(f"cold q{q} {e}: {failure}", file=sys.stderr)
        compare(q, answers, results)
        print(f"q{q:02d} " + "  ".join(f"{e} {statistics.median(w for w, _ in results[('cold', q, e)]):.0f} ms" for e in answers),
              flush=True)
        write(options, results, quiet=True)


def label(mode, options):
    return "hot by round" if mode == "hot" and options.by == "round" else mode


def rounds(options, results):
    """What all queries took in each round."""
    for e in options.engines:
        runs = [results.get(("hot", q, e), []) for q in options.asked]
        sums = [[sum(r[i][k] for r in runs) for k in (0, 1)] for i in range(min(map(len, runs)))]
        print(f"{e} by round: wall " + " ".join(f"{w:.0f}" for w, _ in sums) + " ms, cpu " + " ".join(f"{c:.0f}" for _, c in sums))


def write(options, results, quiet=False):
    commit, version = options.versions
    machine = f"{platform.machine()} {os.cpu_count()} cpus load {os.getloadavg()[1]:.0f}"
    with open(options.csv, "w", newline="") as out:
        table = csv.writer(out)
        table.writerow("commit,machine,data,mode,query,engine,version,rounds,wall_ms,cpu_ms,cpu_min_ms,peak_mb,cpu_ratio_to_duckdb,"
                       "agrees".split(","))
        sums = {}
        for (mode, q, e), runs in sorted((k, v) for k, v in results.items() if k[0] in ("hot", "cold")):
            wall, used = (statistics.median(r[i] for r in runs) for i in (0, 1))
            duck = results.get((mode, q, "duckdb"))
            ratio = used / max(1, statistics.median(r[1] for r in duck)) if duck else ""
            peak = results.get(("peak", "hot" if mode == "hot" else f"cold{q}", e), "")
            total = sums.setdefault((mode, e), [0, 0, 0])
            for i, value in enumerate((wall, used, min(r[1] for r in runs))):
                total[i] += value
            table.writerow([commit, machine, options.data.name, label(mode, options), q, e, version[e], len(runs), f"{wall:.0f}", f"{used:.0f}",
                            f"{min(r[1] for r in runs):.0f}", peak and f"{peak:.0f}", ratio and f"{ratio:.2f}",
                            results.get(("agrees", q, e), "")])
        for (mode, e), (wall, used, least) in sums.items():
            duck = sums.get((mode, "duckdb"))
            table.writerow([commit, machine, options.data.name, label(mode, options), "total", e, version[e], "", f"{wall:.0f}", f"{used:.0f}",
                            f"{least:.0f}", "", f"{used / max(1, duck[1]):.2f}" if duck else "", ""])
            if not quiet:
                ratio = f", {used / max(1, duck[1]):.2f} x duckdb" if duck else ""
                print(f"{mode} total {e}: wall {wall:.0f} ms, cpu {used:.0f} ms{ratio}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--scale", type=float, default=1)
    parser.add_argument("--engines", default="firesteel,duckdb")
    parser.add_argument("--queries", default=",".join(map(str, range(1, 23))))
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--by", choices=["query", "round"], default="query", help="whose repetitions come first when hot")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--memory", default="3g")
    parser.add_argument("--conf", action="append", default=[], metavar="KEY=VALUE", help="a setting of firesteel and spark")
    parser.add_argument("--cold", action="store_true", help="a new process per query, instead of one session")
    parser.add_argument("--csv", type=Path, default=Path("tpch.csv"))
    parser.add_argument("--venv", type=Path, default=Path.home() / ".cache/firesteel/bench")
    parser.add_argument("--logs", type=Path, default=Path("bench-logs"))
    options = parser.parse_args()
    options.engines = options.engines.split(",")
    options.data, options.logs = options.data.resolve(), options.logs.resolve()
    prepare(options)
    texts = {int(q): (HERE / f"tpch/q{int(q):02d}.sql").read_text().strip().rstrip(";") for q in options.queries.split(",")}
    options.versions = versions(options)
    options.asked, results = list(texts), {}
    (cold if options.cold else hot)(options, texts, results)
    write(options, results)
    if options.by == "round" and not options.cold:
        rounds(options, results)


if __name__ == "__main__":
    main()
