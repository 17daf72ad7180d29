#!/usr/bin/env bash
# Starts the history server on this machine: start-history-server.sh [options of the history server]
. "$(dirname -- "$(readlink -f -- "$0")")/../bin/lib/daemon.sh"
if asks_for_help "$@"; then
  printf 'Usage: ./sbin/start-history-server.sh [options]\n' >&2
  exec "$home/bin/spark-class" $HISTORY_CLASS --help
fi
daemon_start class $HISTORY_CLASS 1 "$@"
