#!/usr/bin/env bash
# Starts a master on this machine: start-master.sh [options of the master]
. "$(dirname -- "$(readlink -f -- "$0")")/../bin/lib/daemon.sh"
if asks_for_help "$@"; then
  printf 'Usage: ./sbin/start-master.sh [options]\n' >&2
  exec "$home/bin/spark-class" $MASTER_CLASS --help
fi
master_place
daemon_start class $MASTER_CLASS 1 --host "$SPARK_MASTER_HOST" --port "$SPARK_MASTER_PORT" \
  --webui-port "${SPARK_MASTER_WEBUI_PORT:-8080}" "$@" || exit
# How a worker of another machine joins, in the master's own words.
sed -n 's/^.*: \(Workers and submitters show the secret .*\)$/\1/p' "$daemon_log" >&2
