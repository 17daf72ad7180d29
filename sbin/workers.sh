#!/usr/bin/env bash
# Runs a command on every host of conf/workers: workers.sh COMMAND [arguments]
. "$(dirname -- "$(readlink -f -- "$0")")/../bin/lib/daemon.sh"
if [ $# -lt 1 ]; then
  printf 'Usage: workers.sh [--config <conf-dir>] command...\n'
  exit 1
fi
if [ "$1" = --config ]; then
  [ -d "${2:-}" ] || firesteel_die "${2:-} is not a directory"
  export SPARK_CONF_DIR=$2
  shift 2
fi
# As in Spark, blanks are kept and all else is the shell's.
words=("${@// /\\ }")
on_workers "${words[*]}"
