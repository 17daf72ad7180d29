"""Records the answers of Spark 4.3 to the statements of the SQL checks.

Usage, in an environment with pyspark 4.3.0 and a JDK that it runs on:
    python checks/sql/record.py checks/sql/src/test/resources/statements/*.sql
Writes a .json file beside each .sql file: for each statement its column names, types and rows as text, or its error
condition and SQLSTATE.
"""
import json
import re
import sys

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
            "rows": [[cell for cell in row] for row in rows],
        }
    except PySparkException as error:
        return {"error": error.getCondition(), "sqlState": error.getSqlState()}
    except Py4JJavaError as error:
        java = error.java_exception
        return {"error": java.getCondition(), "sqlState": java.getSqlState()}


def main(paths):
    spark = SparkSession.builder.master("local[2]").config("spark.sql.session.timeZone", "UTC").config(
        "spark.ui.enabled", "false").getOrCreate()
    spark.sparkContext.setLogLevel("OFF")
    for path in paths:
        with open(path, encoding="utf-8") as source:
            statements = [s.strip() for s in re.split(r"^;$", source.read(), flags=re.M)]
        answers = [{"sql": s, **answer(spark, s)} for s in statements if s]
        with open(re.sub(r"\.sql$", ".json", path), "w", encoding="utf-8") as target:
            json.dump(answers, target, indent=1, ensure_ascii=False)
            target.write("\n")
        print(f"{path}: {len(answers)} statements")
    spark.stop()


if __name__ == "__main__":
    main(sys.argv[1:])
