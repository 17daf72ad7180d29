#!/usr/bin/env bash
# Starts a master here and a worker on every host of conf/workers.
self=$0
while [ -h "$self" ]; do
  link=$(readlink "$self")
  case $link in /*) self=$link ;; *) self=${self%/*}/$link ;; esac
done
case $self in */*) sbin=${self%/*} ;; *) sbin=. ;; esac
home=$(CDPATH='' cd -- "$sbin/.." && pwd -P) || exit 1
. "$home/bin/lib/daemon.sh"
"$home/sbin/start-master.sh" "$@" || exit
"$home/sbin/start-workers.sh"
