"""Records the names that Spark 4.3 gives to columns without an alias.

Usage, in an environment with pyspark 4.3.0 and a JDK that it runs on:
    python sql/analyzer/record-names.py sql/analyzer/src/test/resources/column-names.txt
Each line of the file is an expression, an arrow and its name; names are written anew, expressions stay. Add an expression
with any name, then run this.
"""
import sys

from pyspark.sql import SparkSession

path = sys.argv[1]
spark = SparkSession.builder.master("local[1]").config("spark.ui.enabled", "false").getOrCreate()
with open(path, encoding="utf-8") as lines:
    expressions = [line.split(" -> ")[0] for line in lines]
with open(path, "w", encoding="utf-8") as out:
    for e in expressions:
        out.write(f"{e} -> {spark.sql('SELECT ' + e).columns[0]}\n")
