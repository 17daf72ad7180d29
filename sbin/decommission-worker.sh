#!/usr/bin/env bash
# Asks the workers of this machine to leave when their work is done: decommission-worker.sh [--block-until-exit]
. "$(dirname -- "$(readlink -f -- "$0")")/../bin/lib/daemon.sh"
worker_instances
for number in "${daemon_instances[@]}"; do daemon_decommission $WORKER_CLASS "$number"; done
[ "${1:-}" = --block-until-exit ] || exit 0
for number in "${daemon_instances[@]}"; do
  daemon_files $WORKER_CLASS "$number"
  while daemon_read "$daemon_pid" $WORKER_CLASS; do sleep 0.2; done
  rm -f "$daemon_pid"
done
