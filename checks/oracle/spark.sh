#!/bin/bash
# Prints the home of an Apache Spark of the given version, jars and all, taken from its pyspark wheel; installs it first
# when it is not there. For comparisons only: slow tests and benchmarks run it in processes of its own, and no jar of it is
# ever on a class path of ours.
#
#   checks/oracle/spark.sh 4.3.0
#
# Installations lie in $FIRESTEEL_ORACLE_CACHE, by default ~/.cache/firesteel/oracle; $FIRESTEEL_ORACLE_SPARK names one
# that exists.
set -euo pipefail
version=${1:?usage: spark.sh SPARK_VERSION}
if [ -n "${FIRESTEEL_ORACLE_SPARK:-}" ]; then
    echo "$FIRESTEEL_ORACLE_SPARK"
    exit 0
fi
root=${FIRESTEEL_ORACLE_CACHE:-$HOME/.cache/firesteel/oracle}
env=$root/spark-$version
mkdir -p "$root"
exec 9>"$env.lock"
flock 9
if [ ! -f "$env/.complete" ]; then
    rm -rf "$env"
    "${FIRESTEEL_PYTHON:-python3}" -m venv "$env" >&2
    "$env/bin/pip" install -q --disable-pip-version-check "setuptools<80" wheel >&2
    "$env/bin/pip" install -q --disable-pip-version-check "pyspark==$version" >&2
    touch "$env/.complete"
fi
"$env/bin/python" -c 'import os, pyspark; print(os.path.dirname(pyspark.__file__))'
