"""Records the answers of Spark 4.3 to the statements over files.

Usage, in an environment with pyspark 4.3.0 and a JDK that it runs on:
    python checks/sql/record-files.py checks/sql/src/test/resources/statements/files.sql ...
Like record.py, but the statements of one file share a session and a warehouse, `${data}` stands for the folder with the
test's files and `${out}` for an empty one; rows are sorted, for files have no order.
"""
import json
import os
import re
import sys
import tempfile

from py4j.protocol import Py4JJavaError
from pyspark.errors import PySparkException
from pyspark.sql import SparkSession


def answer(spark, statement):
    try:
        frame = spark.sql(statement)
        cells = [f"CAST(`c{i}` AS STRING)" for i in range(len(frame.columns))]
        rows = frame.toDF(*[f"c{i}" for i in range(len(frame.columns))]).selectExpr(*cells).collect()
        return {
            "names": frame.columns,
            "types": [f.dataType.simpleString() for f in frame.schema.fields],
            "rows": sorted(([cell for cell in row] for row in rows), key=json.dumps),
        }
    except PySparkException as error:
        return {"error": error.getCondition(), "sqlState": error.getSqlState(), "message": str(error)[:200]}
    except Py4JJavaError as error:
        java = error.java_exception
        try:
            return {"error": java.getCondition(), "sqlState": java.getSqlState(), "message": str(java.getMessage())[:200]}
        except Exception:
            return {"error": java.getClass().getName(), "sqlState": "", "message": str(java.getMessage())[:200]}


def main(paths):
    data = os.path.join(os.path.dirname(os.path.abspath(paths[0])), "..", "files")
    for path in paths:
        out = tempfile.mkdtemp()
        spark = SparkSession.builder.master("local[2]").config("spark.sql.session.timeZone", "UTC").config(
            "spark.ui.enabled", "false").config("spark.sql.warehouse.dir", out + "/warehouse").getOrCreate()
        spark.sparkContext.setLogLevel("OFF")
        with open(path, encoding="utf-8") as source:
            statements = [s.strip() for s in re.split(r"^;$", source.read(), flags=re.M)]
        answers = []
        for s in statements:
            if s:
                text = s.replace("${data}", os.path.abspath(data)).replace("${out}", out)
                answers.append({"sql": s, **answer(spark, text)})
                if "message" in answers[-1]:
                    answers[-1]["message"] = answers[-1]["message"].replace(os.path.abspath(data), "${data}").replace(
                        out, "${out}")
                print(len(answers), s[:80].replace("\n", " "), flush=True)
        with open(re.sub(r"\.sql$", ".json", path), "w", encoding="utf-8") as target:
            json.dump(answers, target, indent=1, ensure_ascii=False)
            target.write("\n")
        print(f"{path}: {len(answers)} statements")
        spark.stop()


if __name__ == "__main__":
    main(sys.argv[1:])
