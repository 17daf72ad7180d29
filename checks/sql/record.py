"""Records the answers of Spark 4.3 to the statements of the SQL checks.

Usage, in an environment with pyspark 4.3.0 and a JDK that it runs on:
    python checks/sql/record.py [--conf key=value] checks/sql/src/test/resources/statements/*.sql
Rewrites each file: its statements stay, what follows each is replaced by what Spark says. A statement ends with a `;` at
the end of a line; then come
    --> name : type | name : type     the columns
    --= value | value                 a row, as text; NULL is null, \\ escapes: \\| \\\\ \\n \\r \\NULL
    --! CONDITION SQLSTATE            or the error
Each file is one session; lines that begin with `-- ` are comments.
"""
import argparse
import logging
import os
import sys
import tempfile

from py4j.protocol import Py4JJavaError
from pyspark.errors import PySparkException
from pyspark.sql import SparkSession


def escaped(text):
    return text.replace("\\", "\\\\").replace("|", "\\|").replace("\n", "\\n").replace("\r", "\\r")


def cell(value):
    if value is None:
        return "NULL"
    return "\\NULL" if value == "NULL" else escaped(value)


def condition(java):
    """The innermost cause that has a condition: a task's failure hides it."""
    found = None
    while java is not None:
        try:
            found = (java.getCondition(), java.getSqlState()) if java.getCondition() else found
        except Exception:
            pass
        java = java.getCause()
    return found


def error(failure):
    if isinstance(failure, PySparkException) and failure.getCondition():
        return f"--! {failure.getCondition()} {failure.getSqlState()}"
    java = failure.java_exception if isinstance(failure, Py4JJavaError) else getattr(failure, "_origin", None)
    found = condition(java)
    return f"--! {found[0]} {found[1]}" if found else "--! OTHER " + escaped(str(failure)[:120])


def answer(spark, statement):
    try:
        frame = spark.sql(statement)
        fields = frame.schema.fields
        cells = [f"CAST(`c{i}` AS STRING)" for i in range(len(fields))]
        rows = frame.toDF(*[f"c{i}" for i in range(len(fields))]).selectExpr(*cells).collect() if fields else []
        lines = ["--> " + " | ".join(f"{escaped(f.name)} : {f.dataType.simpleString()}" for f in fields)]
        return lines + ["--= " + " | ".join(cell(c) for c in row) for row in rows]
    except (PySparkException, Py4JJavaError) as failure:
        return [error(failure)]


def parts(text):
    """The comments and statements of a file, without the recorded answers."""
    pending = []
    for line in text.split("\n"):
        if line.startswith(("-->", "--=", "--!")):
            continue
        if not pending and (line.startswith("-- ") or not line.strip()):
            if line.strip():
                yield False, line
            continue
        pending.append(line)
        if line.rstrip().endswith(";"):
            yield True, "\n".join(pending)
            pending = []
    if pending:
        raise ValueError("a statement without its ; at the end: " + pending[0])


def main(paths, more):
    builder = SparkSession.builder.master("local[2]")
    for key, value in {
        "spark.sql.session.timeZone": "UTC",
        "spark.ui.enabled": "false",
        "spark.sql.shuffle.partitions": "2",
        "spark.sql.pyspark.jvmStacktrace.enabled": "false",
        "spark.sql.warehouse.dir": tempfile.mkdtemp(),
        **more,
    }.items():
        builder = builder.config(key, value)
    first = builder.getOrCreate()
    first.sparkContext.setLogLevel("OFF")
    logging.disable(logging.CRITICAL)
    os.chdir(tempfile.mkdtemp())
    for path in paths:
        spark = first.newSession()
        spark.sql("USE default")
        with open(path, encoding="utf-8") as source:
            text = source.read()
        lines, count = [], 0
        for statement, written in parts(text):
            lines.append(written)
            if statement:
                count += 1
                lines += answer(spark, written.rstrip()[:-1])
        with open(path, "w", encoding="utf-8") as target:
            target.write("\n".join(lines) + "\n")
        print(f"{path}: {count} statements", flush=True)
    first.stop()


if __name__ == "__main__":
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--conf", action="append", default=[])
    arguments.add_argument("files", nargs="+")
    given = arguments.parse_args()
    main([os.path.abspath(p) for p in given.files], dict(c.split("=", 1) for c in given.conf))
