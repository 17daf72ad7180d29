#!/usr/bin/env bash
# Runs a class as a daemon: spark-daemon.sh [--config FOLDER] (start|stop|submit|decommission|status) CLASS NUMBER [arguments]
. "$(dirname -- "$(readlink -f -- "$0")")/../bin/lib/daemon.sh"
usage='Usage: spark-daemon.sh [--config <conf-dir>] (start|stop|submit|decommission|status) <spark-command> <spark-instance-number> <args...>'
if [ "${1:-}" = --config ]; then
  if [ ! -d "${2:-}" ]; then
    printf 'ERROR : %s is not a directory\n%s\n' "${2:-}" "$usage"
    exit 1
  fi
  export SPARK_CONF_DIR=$2
  shift 2
fi
option=${1:-} command=${2:-} instance=${3:-}
case $instance in
  '' | *[!0-9]*)
    printf '%s\n' "$usage"
    exit 1 ;;
esac
shift 3
case $option in
  start) daemon_start class "$command" "$instance" "$@" ;;
  submit) daemon_start submit "$command" "$instance" "$@" ;;
  stop) daemon_stop "$command" "$instance" ;;
  decommission) daemon_decommission "$command" "$instance" ;;
  status) daemon_status "$command" "$instance" ;;
  *)
    printf '%s\n' "$usage"
    exit 1 ;;
esac
