"""Has Firesteel write the Parquet files of `written.sql`, and Spark 4.3, DuckDB and pyarrow read them.

Usage, in an environment with pyspark 4.3, duckdb (with pytz) and pyarrow, and a JDK that Spark runs on:
    python checks/sql/written-files.py checks/sql/src/test/resources/statements/written.sql
All statements but SELECT are Firesteel's; what Spark answers to each SELECT is kept in `written.json`, the schema that
parquet-java finds in each folder in `written-schemas.json`. `./check` compares with both. Ends with 1 when two readers find
different values in any file.
"""
import importlib.util
import json
import os
import re
import subprocess
import sys
import tempfile

os.environ["TZ"] = "UTC"

from pyspark.sql import SparkSession

import interop

HERE = os.path.dirname(os.path.abspath(__file__))
HOME = os.path.dirname(os.path.dirname(HERE))


def recorder():
    spec = importlib.util.spec_from_file_location("record_files", os.path.join(HERE, "record-files.py"))
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def write(statements, out):
    """Runs the writing statements with this checkout's Firesteel."""
    script = os.path.join(out, "written.sql")
    with open(script, "w", encoding="utf-8") as file:
        file.write(";\n".join(statements) + ";\n")
    clean = {k: v for k, v in os.environ.items() if k not in ("JAVA_HOME", "SPARK_HOME", "PYTHONPATH")}
    subprocess.run([os.path.join(HOME, "bin", "spark-sql"), "--master", "local[2]", "--conf",
                    "spark.sql.session.timeZone=UTC", "--conf", f"spark.sql.warehouse.dir={out}/warehouse", "-f", script],
                   check=True, env=clean)
    os.remove(script)


def schema(spark, file):
    jvm = spark._jvm
    name = jvm.org.apache.parquet.hadoop.util.HadoopInputFile.fromPath(
        jvm.org.apache.hadoop.fs.Path(file), spark._jsc.hadoopConfiguration())
    reader = jvm.org.apache.parquet.hadoop.ParquetFileReader.open(name)
    try:
        return reader.getFileMetaData().getSchema().toString()
    finally:
        reader.close()


def main(path):
    with open(path, encoding="utf-8") as source:
        statements = [s.strip() for s in re.split(r"^;$", source.read(), flags=re.M) if s.strip()]
    out = tempfile.mkdtemp()
    reading = [s.startswith("SELECT") for s in statements]
    write([s.replace("${out}", out) for s, reads in zip(statements, reading) if not reads], out)
    spark = SparkSession.builder.master("local[2]").config("spark.sql.session.timeZone", "UTC").config(
        "spark.ui.enabled", "false").config("spark.sql.warehouse.dir", out + "/spark").getOrCreate()
    spark.sparkContext.setLogLevel("OFF")
    record = recorder()
    answers, schemas, same = [], {}, True
    for s, reads in zip(statements, reading):
        found = record.answer(spark, s.replace("${out}", out)) if reads else {"names": [], "types": [], "rows": []}
        if "error" in found:
            print("Spark cannot read:", s, found)
            same = False
        answers.append({"sql": s, **found})
    for folder in sorted(os.listdir(out)):
        files = interop.files(os.path.join(out, folder))
        if files and folder not in ("warehouse", "spark"):
            schemas[folder] = schema(spark, files[0])
            same &= interop.compare(folder, files, spark)
    for name, content in ((".json", answers), ("-schemas.json", schemas)):
        with open(re.sub(r"\.sql$", name, path), "w", encoding="utf-8") as target:
            json.dump(content, target, indent=1, ensure_ascii=False)
            target.write("\n")
    spark.stop()
    return 0 if same else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
