#!/usr/bin/env bash
# Stops the workers of this machine.
self=$0
while [ -h "$self" ]; do
  link=$(readlink "$self")
  case $link in /*) self=$link ;; *) self=${self%/*}/$link ;; esac
done
case $self in */*) sbin=${self%/*} ;; *) sbin=. ;; esac
home=$(CDPATH='' cd -- "$sbin/.." && pwd -P) || exit 1
. "$home/bin/lib/daemon.sh"
if [ -n "${SPARK_WORKER_INSTANCES:-}" ]; then
  for ((number = 1; number <= SPARK_WORKER_INSTANCES; number++)); do daemon_stop $WORKER_CLASS $number; done
else
  daemon_find_instances $WORKER_CLASS
  for number in "${daemon_instances[@]}"; do daemon_stop $WORKER_CLASS "$number"; done
fi
