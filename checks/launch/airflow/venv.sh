#!/bin/bash
# Prints the path of an interpreter that has Airflow and its provider for Spark; makes the virtual environment first when it
# is not there (1 GB). It lies beside those of checks/python/venv.sh.
set -euo pipefail
airflow=3.1.8
provider=6.3.4
root=${FIRESTEEL_PYTHON_CACHE:-$HOME/.cache/firesteel/python}
base=${FIRESTEEL_PYTHON:-python3}
minor=$("$base" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
env=$root/airflow-$airflow-$provider-py$minor
mkdir -p "$root"
exec 9>"$env.lock"
flock 9
if [ ! -f "$env/.complete" ]; then
    rm -rf "$env"
    "$base" -m venv "$env" >&2
    "$env/bin/pip" install -q --disable-pip-version-check "apache-airflow==$airflow" \
        "apache-airflow-providers-apache-spark==$provider" >&2
    touch "$env/.complete"
fi
echo "$env/bin/python"
