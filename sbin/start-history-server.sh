#!/usr/bin/env bash
# Starts the history server on this machine: start-history-server.sh [options of the history server]
self=$0
while [ -h "$self" ]; do
  link=$(readlink "$self")
  case $link in /*) self=$link ;; *) self=${self%/*}/$link ;; esac
done
case $self in */*) sbin=${self%/*} ;; *) sbin=. ;; esac
home=$(CDPATH='' cd -- "$sbin/.." && pwd -P) || exit 1
. "$home/bin/lib/daemon.sh"
if asks_for_help "$@"; then
  printf 'Usage: ./sbin/start-history-server.sh [options]\n' >&2
  exec "$home/bin/spark-class" $HISTORY_CLASS --help
fi
daemon_start class $HISTORY_CLASS 1 "$@"
