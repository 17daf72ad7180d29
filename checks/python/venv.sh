#!/bin/bash
# Prints the path of an interpreter that has stock pyspark of the given version; makes the virtual environment first when
# it is not there. Tests and checks use these interpreters; the engine's users have their own.
#
#   checks/python/venv.sh 4.3.0 [package...]      further packages (numpy, pandas ...) are added when missing
#
# Environments lie in $FIRESTEEL_PYTHON_CACHE, by default ~/.cache/firesteel/python. Spark's jars, nine tenths of the
# download, are taken out again: nothing here may use them, and a test that finds them would prove nothing.
set -euo pipefail
version=${1:?usage: venv.sh PYSPARK_VERSION [package...]}
shift
root=${FIRESTEEL_PYTHON_CACHE:-$HOME/.cache/firesteel/python}
base=${FIRESTEEL_PYTHON:-python3}
minor=$("$base" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
env=$root/pyspark-$version-py$minor
mkdir -p "$root"
exec 9>"$env.lock"
flock 9
if [ ! -f "$env/.complete" ]; then
    rm -rf "$env"
    "$base" -m venv "$env" >&2
    "$env/bin/pip" install -q --disable-pip-version-check "setuptools<80" wheel >&2
    "$env/bin/pip" install -q --disable-pip-version-check "pyspark==$version" >&2
    rm -rf "$env"/lib/python*/site-packages/pyspark/jars
    touch "$env/.complete"
fi
for package in "$@"; do
    if [ ! -f "$env/.has-$package" ]; then
        "$env/bin/pip" install -q --disable-pip-version-check "$package" >&2
        touch "$env/.has-$package"
    fi
done
echo "$env/bin/python"
