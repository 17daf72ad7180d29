#!/usr/bin/env bash
# Compiles the programs against Spark's own jars and records what Spark prints: build.sh PYSPARK_FOLDER JDK_17 [MAIN_CLASSES]
#   PYSPARK_FOLDER   the package of a stock pyspark 4.3 (it holds Spark's jars, Scala's compiler and bin/spark-submit)
# Writes spark-programs.jar, which the tests run unmodified, and ../recorded/programs-*.txt.
set -eu
home=$(CDPATH='' cd -- "${0%/*}" && pwd -P)
spark=$1
jdk=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
jars=$(printf '%s:' "$spark"/jars/*.jar)
mkdir "$work/classes"
"$jdk/bin/javac" --release 17 -g -nowarn -cp "$spark/jars/*" -d "$work/classes" "$home"/src/sparkjobs/*.java
"$jdk/bin/java" -Xss8m -cp "$spark/jars/*" scala.tools.nsc.Main -release 17 -nowarn -cp "$jars" -d "$work/classes" \
    "$home"/src/scalajobs/*.scala
(cd "$work/classes" && "$jdk/bin/jar" --create --date=2026-01-01T00:00:00Z --no-manifest \
    --file "$home/spark-programs.jar" sparkjobs scalajobs)
cd "$work"
for main in ${3:-sparkjobs.All sparkjobs.Tour sparkjobs.Stories scalajobs.All}; do
    JAVA_HOME=$jdk SPARK_HOME=$spark SPARK_LOCAL_IP=127.0.0.1 "$spark/bin/spark-submit" --master 'local[2]' \
        --conf spark.ui.enabled=false --class "$main" "$home/spark-programs.jar" "$home/data" \
        > "$home/../recorded/programs-$main.txt" 2> "$work/log" || { tail -40 "$work/log"; exit 1; }
done
