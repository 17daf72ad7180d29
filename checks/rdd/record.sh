#!/bin/sh
# Records Spark's answers to the RDD programs: ./record.sh PYSPARK_FOLDER JDK17_FOLDER
# PYSPARK_FOLDER holds the jars of Spark 4.3 (the folder of the pyspark package).
set -eu
here=$(cd "$(dirname "$0")" && pwd)
jars="$1/jars"
java="$2/bin"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work/src" "$work/classes"
cp "$here"/src/test/java/io/firesteel/checks/rdd/programs/*.java "$work/src/"
rm "$work/src/package-info.java"
# The programs with Spark's names for the same things; lines stay where they are.
sed -i \
    -e 's/import io.firesteel.api.FiresteelContext;/import org.apache.spark.api.java.JavaSparkContext;/' \
    -e 's/import io.firesteel.api.Rdd;/import org.apache.spark.api.java.JavaRDD;/' \
    -e 's/import io.firesteel.api.PairRdd;/import org.apache.spark.api.java.JavaPairRDD;/' \
    -e 's/import io.firesteel.api.DoubleRdd;/import org.apache.spark.api.java.JavaDoubleRDD;/' \
    -e 's/import io.firesteel.api.Pair;/import scala.Tuple2;/' \
    -e 's/import io.firesteel.api.\(Hash\|\)Partitioner;/import org.apache.spark.\1Partitioner;/' \
    -e 's/import io.firesteel.api.accumulator./import org.apache.spark.util./' \
    -e 's/import io.firesteel.api.Broadcast;/import org.apache.spark.broadcast.Broadcast;/' \
    -e 's/FiresteelContext/JavaSparkContext/g' \
    -e 's/emptyRdd()/emptyRDD()/g' \
    -e 's/\bPair</Tuple2</g' \
    -e 's/\bPairRdd</JavaPairRDD</g' \
    -e 's/\bRdd</JavaRDD</g' \
    -e 's/\bDoubleRdd\b/JavaDoubleRDD/g' \
    "$work"/src/*.java
cp "$here"/record/*.java "$work/src/"
"$java/javac" -nowarn -cp "$jars/*" -d "$work/classes" "$work"/src/*.java
opens=""
for p in java.lang java.lang.invoke java.lang.reflect java.io java.net java.nio java.util java.util.concurrent \
    java.util.concurrent.atomic; do
    opens="$opens --add-opens=java.base/$p=ALL-UNNAMED"
done
for p in sun.nio.ch sun.nio.cs sun.security.action sun.util.calendar; do
    opens="$opens --add-opens=java.base/$p=ALL-UNNAMED"
done
# shellcheck disable=SC2086
"$java/java" $opens -Xmx1g -cp "$work/classes:$jars/*" io.firesteel.checks.rdd.programs.Record \
    "$here/src/test/resources/answers.txt"
