#!/usr/bin/env bash
# Asks the workers of this machine to leave when their work is done: decommission-worker.sh [--block-until-exit]
self=$0
while [ -h "$self" ]; do
  link=$(readlink "$self")
  case $link in /*) self=$link ;; *) self=${self%/*}/$link ;; esac
done
case $self in */*) sbin=${self%/*} ;; *) sbin=. ;; esac
home=$(CDPATH='' cd -- "$sbin/.." && pwd -P) || exit 1
. "$home/bin/lib/daemon.sh"
if [ -n "${SPARK_WORKER_INSTANCES:-}" ]; then
  daemon_instances=()
  for ((number = 1; number <= SPARK_WORKER_INSTANCES; number++)); do daemon_instances+=($number); done
else
  daemon_find_instances $WORKER_CLASS
fi
for number in "${daemon_instances[@]}"; do daemon_decommission $WORKER_CLASS "$number"; done
[ "${1:-}" = --block-until-exit ] || exit 0
for number in "${daemon_instances[@]}"; do
  daemon_files $WORKER_CLASS "$number"
  while daemon_read "$daemon_pid" $WORKER_CLASS; do sleep 0.2; done
  rm -f "$daemon_pid"
done
