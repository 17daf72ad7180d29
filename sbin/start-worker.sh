#!/usr/bin/env bash
# Starts the workers of this machine: start-worker.sh spark://HOST:PORT [options of the worker]
. "$(dirname -- "$(readlink -f -- "$0")")/../bin/lib/daemon.sh"
if [ $# -lt 1 ] || asks_for_help "$@"; then
  printf 'Usage: ./sbin/start-worker.sh <master> [options]\n' >&2
  if [ $# -lt 1 ]; then exit 1; fi
  exec "$home/bin/spark-class" $WORKER_CLASS --help
fi
load_environment
master=$1
shift
first_page=${SPARK_WORKER_WEBUI_PORT:-8081} code=0
for ((number = 1; number <= ${SPARK_WORKER_INSTANCES:-1}; number++)); do
  ports=(--webui-port $((first_page == 0 ? 0 : first_page + number - 1)))
  [ -z "${SPARK_WORKER_PORT:-}" ] || ports+=(--port $((SPARK_WORKER_PORT == 0 ? 0 : SPARK_WORKER_PORT + number - 1)))
  # In a shell of its own: one that runs already ends that shell only.
  (daemon_start class $WORKER_CLASS $number "${ports[@]}" "$master" "$@") || code=1
done
exit $code
