#!/usr/bin/env bash
# Runs pyspark's own doctests on this Firesteel: checks/compat/doctests.sh [PYSPARK_VERSION] [module...]
set -euo pipefail
home=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd -P)
version=4.3.0
case ${1:-} in [0-9]*) version=$1; shift ;; esac
python=$("$home/checks/python/venv.sh" "$version" numpy)
export SPARK_HOME=${SPARK_HOME:-$home} PYSPARK_PYTHON=$python PYTHONHASHSEED=0 SPARK_TESTING=1
exec "$python" "$home/checks/compat/doctests.py" "$@"
