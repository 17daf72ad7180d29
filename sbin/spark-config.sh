# For scripts that source it, as Spark's: sets SPARK_HOME and SPARK_CONF_DIR.
if [ -z "${SPARK_HOME:-}" ]; then
  SPARK_HOME=$(CDPATH='' cd -- "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
  export SPARK_HOME
fi
export SPARK_CONF_DIR=${SPARK_CONF_DIR:-$SPARK_HOME/conf}
