#!/usr/bin/env bash
# Stock pyspark on this Firesteel's masters: checks/compat/cluster/run.sh scenarios [name...] | kills [options of kills.py]
set -euo pipefail
home=$(CDPATH='' cd -- "$(dirname -- "$0")/../../.." && pwd -P)
what=${1:?usage: run.sh scenarios [name...] | kills [options]}
shift
python=$("$home/checks/python/venv.sh" 4.3.0 numpy ipykernel jupyter_client)
export PYSPARK_PYTHON=$python PYTHONHASHSEED=0
exec "$python" "$home/checks/compat/cluster/$what.py" "${SPARK_HOME:-$home}" "$@"
