# Finds the interpreters of bin/pyspark, and the pyspark that they import.

PYSPARK_VERSION_OF_OURS=4.3.0

# The folder of the pyspark that interpreter $1 imports; empty where it has none. Imports nothing: that would take longer
# than all the rest.
pyspark_folder_of() {
  "$1" - 2>/dev/null <<'PYTHON'
import importlib.util
spec = importlib.util.find_spec("pyspark")
print(spec.submodule_search_locations[0] if spec and spec.submodule_search_locations else "")
PYTHON
}

# Sets PYSPARK_PYTHON, PYSPARK_DRIVER_PYTHON and pyspark_folder. The user's interpreter is used as it is; where nobody has
# chosen one and python3 has no pyspark, an environment of our own is made once.
find_pyspark() {
  local chosen=${PYSPARK_PYTHON-}
  pyspark_folder=$(pyspark_folder_of "${chosen:-python3}")
  if [ -z "$pyspark_folder" ]; then
    [ -z "$chosen" ] || firesteel_die "the interpreter '$chosen' (PYSPARK_PYTHON) cannot import pyspark; install it there: $chosen -m pip install pyspark"
    make_own_environment
  fi
  export PYSPARK_PYTHON=${chosen:-python3}
  export PYSPARK_DRIVER_PYTHON=${PYSPARK_DRIVER_PYTHON:-$PYSPARK_PYTHON}
}

# Makes the environment, or takes the one that is there.
make_own_environment() {
  command -v python3 >/dev/null || firesteel_die "there is no python3; install Python 3.10 or newer"
  local environment=${FIRESTEEL_PYTHON_HOME:-${XDG_CACHE_HOME:-$HOME/.cache}/firesteel/pyspark-$PYSPARK_VERSION_OF_OURS}
  if [ ! -e "$environment/complete" ]; then
    printf 'pyspark: python3 has no pyspark; installing pyspark %s into %s (once, about 500 MB)\n' \
      "$PYSPARK_VERSION_OF_OURS" "$environment" >&2
    { python3 -m venv "$environment" &&
      "$environment/bin/python" -m pip install -q --disable-pip-version-check setuptools wheel \
        "pyspark==$PYSPARK_VERSION_OF_OURS"; } >&2 ||
      firesteel_die "pyspark could not be installed; do it by hand and set PYSPARK_PYTHON"
    # Spark's own jars are nine tenths of it, and not used here.
    rm -rf "$environment"/lib/python*/site-packages/pyspark/jars
    : >"$environment/complete"
  fi
  chosen=$environment/bin/python
  pyspark_folder=$(pyspark_folder_of "$chosen")
  [ -n "$pyspark_folder" ] || firesteel_die "$environment has no pyspark; remove the folder and try again"
}
