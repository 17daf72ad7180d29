#!/usr/bin/env python3
"""TPC-DS: all 99 queries on Firesteel, and whether their rows are those of Spark and DuckDB.

  checks/bench/tpcds.py --data DIR [--scale 1] [--engines firesteel,duckdb,spark] [--queries 1,14,72] [--rounds 1]
                        [--threads 2] [--memory 3g] [--timeout 300] [--csv FILE]

DIR gets one Parquet file per table and the texts of the queries, both from DuckDB's tpcds extension (PyPI), and below `answers` what
each engine said to each query, with its times. An engine that is not asked for takes part with the answers it gave before, so that
a slow one can run once. Rows are compared as multisets; where a LIMIT cuts ties, the query without its last LIMIT is compared. Times
are of the fastest round.
"""
import argparse
import csv
import json
import re
import subprocess
import sys
import threading
from decimal import Decimal, InvalidOperation
from pathlib import Path

import tpch

MAKE = """
import os, sys, duckdb, duckdb_ext
folder, scale = sys.argv[1:]
c = duckdb.connect(config={"extension_directory": folder + "/extensions"})
c.execute(f"install '{duckdb_ext.__path__[0]}/extensions/v{duckdb.__version__}/linux_amd64/tpcds.duckdb_extension'")
c.execute("load tpcds")
c.execute(f"call dsdgen(sf={scale})")
for (table,) in c.execute("select table_name from information_schema.tables").fetchall():
    c.execute(f"copy {table} to '{folder}/{table}.parquet' (format parquet)")
os.makedirs(folder + "/queries")
for number, text in c.execute("select query_nr, query from tpcds_queries()").fetchall():
    open(f"{folder}/queries/q{number:02d}.sql", "w").write(text)
"""


def prepare(options):
    options.logs.mkdir(parents=True, exist_ok=True)
    python = options.venv / "bin/python"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", str(options.venv)], check=True)
    if not (options.data / "queries").exists():
        subprocess.run([str(python), "-m", "pip", "install", "-q", "duckdb==1.4.4", "duckdb-ext-tpcds"], check=True)
        options.data.mkdir(parents=True, exist_ok=True)
        subprocess.run([str(python), "-c", MAKE, str(options.data), str(options.scale)], check=True)
    tables = sorted(options.data.glob("*.parquet"))
    options.views = options.logs / "tpcds-views.sql"
    options.views.write_text("".join(f"create temporary view {t.stem} using parquet options (path '{t}');\n" for t in tables))


def text_of(options, engine, query):
    text = re.sub("--[^\n]*", "", (options.data / f"queries/q{query:02d}.sql").read_text()).strip().rstrip(";")
    # Aliases of several words stand in double quotes, which are strings for Spark.
    return text if engine == "duckdb" else text.replace('"', "`")


def without_limit(text):
    return re.sub(r"(?i)\s+limit\s+\d+\s*$", "", text)


def ask(session, text, options):
    watch = threading.Timer(options.timeout, session.process.kill)
    watch.start()
    try:
        rows, wall, used = session.ask(text)
        return {"rows": rows, "wall": wall, "cpu": used}
    finally:
        watch.cancel()


def answer(options, engine, sessions, query, whole):
    """Asks, and keeps what was said."""
    text = text_of(options, engine, query)
    text, best = without_limit(text) if whole else text, None
    for _ in range(1 if whole else options.rounds):
        if engine not in sessions or sessions[engine].process.poll() is not None:
            sessions[engine] = tpch.Session(engine, options)
        try:
            said = ask(sessions[engine], text, options)
        except (RuntimeError, BrokenPipeError) as failure:
            said = {"failed": failure_of(options, engine, failure)}
        if best is None or said.get("cpu", 0) < best.get("cpu", 0):
            best = said
    file = kept(options, engine, query, whole)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps(best))
    return best


def failure_of(options, engine, failure):
    log = tpch.log(engine, options).read_text(errors="replace").splitlines()[-60:]
    named = [line for line in log if re.search(r"\[[A-Z_]+[.\]]", line)]
    return named[-1].strip()[:300] if engine == "firesteel" and named else str(failure)[:300]


def kept(options, engine, query, whole=False):
    return options.data / f"answers/{engine}/q{query:02d}{'-whole' if whole else ''}.json"


def said(options, engine, query):
    file = kept(options, engine, query)
    return json.loads(file.read_text()) if file.exists() else None


def close(a, b, engine):
    if a == b or a.rstrip() == b.rstrip():
        return True
    try:
        x, y = Decimal(a), Decimal(b)
        # Averages of decimals are doubles in DuckDB; sums of doubles depend on their order everywhere.
        return abs(x - y) <= (abs(x) * Decimal("1e-6") + Decimal("6e-5") if engine == "duckdb" else abs(x) * Decimal("1e-10"))
    except InvalidOperation:
        return False


def same(ours, theirs, engine):
    if len(ours) != len(theirs):
        return False

    def order(rows):
        return sorted(rows, key=lambda row: [rounded(v) for v in row])
    return all(len(r) == len(s) and all(close(a, b, engine) for a, b in zip(r, s)) for r, s in zip(order(ours), order(theirs)))


def rounded(value):
    try:
        return f"{float(value):+.4e}"
    except ValueError:
        return value.rstrip()


def agrees(options, sessions, query, other):
    """yes, or what differs, or empty where the other has said nothing."""
    mine, peer = said(options, "firesteel", query), said(options, other, query)
    if not mine or "failed" in mine or not peer or "failed" in peer:
        return ""
    if same(mine["rows"], peer["rows"], other):
        return "yes"
    if without_limit(text_of(options, other, query)) == text_of(options, other, query):
        return "no"
    pair = []
    for engine in ("firesteel", other):
        file = kept(options, engine, query, True)
        fresh = file.exists() and (engine != "firesteel" or file.stat().st_mtime >= kept(options, engine, query).stat().st_mtime)
        pair.append(json.loads(file.read_text()) if fresh else answer(options, engine, sessions, query, True))
    if any("failed" in p for p in pair):
        return "no"
    return "ties" if same(pair[0]["rows"], pair[1]["rows"], other) else "no"


def write(options, verdicts):
    with open(options.csv, "w", newline="") as out:
        table = csv.writer(out, lineterminator="\n")
        table.writerow("commit,data,query,rows,firesteel_wall_ms,firesteel_cpu_ms,duckdb_wall_ms,duckdb_cpu_ms,spark_wall_ms,"
                       "spark_cpu_ms,equals_spark,equals_duckdb,failure".split(","))
        for query in options.queries:
            of = {e: said(options, e, query) or {} for e in ("firesteel", "duckdb", "spark")}
            times = [f"{of[e][t]:.0f}" if t in of[e] else "" for e in of for t in ("wall", "cpu")]
            table.writerow([options.commit, options.data.name, query, len(of["firesteel"].get("rows", []))] + times
                           + list(verdicts.get(query, ("", ""))) + [of["firesteel"].get("failed", "")])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--scale", type=float, default=1)
    parser.add_argument("--engines", default="firesteel,duckdb,spark")
    parser.add_argument("--queries", default=",".join(map(str, range(1, 100))))
    parser.add_argument("--rounds", type=int, default=1)
    parser.add_argument("--threads", type=int, default=2)
    parser.set_defaults(conf=[])
    parser.add_argument("--memory", default="3g")
    parser.add_argument("--timeout", type=float, default=300)
    parser.add_argument("--csv", type=Path, default=Path("tpcds.csv"))
    parser.add_argument("--venv", type=Path, default=Path.home() / ".cache/firesteel/tpcds")
    parser.add_argument("--logs", type=Path, default=Path("bench-logs"))
    options = parser.parse_args()
    options.data, options.logs = options.data.resolve(), options.logs.resolve()
    options.queries = [int(q) for q in options.queries.split(",")]
    engines = [e for e in options.engines.split(",") if e]
    prepare(options)
    options.commit = subprocess.run(["git", "-C", str(tpch.HOME), "rev-parse", "--short", "HEAD"], capture_output=True,
                                    text=True).stdout.strip()
    sessions, verdicts = {}, {}
    for query in options.queries:
        for engine in engines:
            answer(options, engine, sessions, query, False)
        verdicts[query] = tuple(agrees(options, sessions, query, other) for other in ("spark", "duckdb"))
        mine = said(options, "firesteel", query) or {}
        print(f"q{query:02d} {mine.get('wall', 0):.0f} ms, spark {verdicts[query][0] or '?'}, duckdb {verdicts[query][1] or '?'}"
              f"{', ' + mine['failed'] if 'failed' in mine else ''}", flush=True)
        write(options, verdicts)
    for session in sessions.values():
        session.close()
    for i, other in enumerate(("spark", "duckdb")):
        equal = sum(v[i] in ("yes", "ties") for v in verdicts.values())
        print(f"{equal} of {len(verdicts)} queries have {other}'s rows")


if __name__ == "__main__":
    main()
