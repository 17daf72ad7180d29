#!/usr/bin/env bash
# Stops the workers on every host of conf/workers, then the master of this machine.
self=$0
while [ -h "$self" ]; do
  link=$(readlink "$self")
  case $link in /*) self=$link ;; *) self=${self%/*}/$link ;; esac
done
case $self in */*) sbin=${self%/*} ;; *) sbin=. ;; esac
home=$(CDPATH='' cd -- "$sbin/.." && pwd -P) || exit 1
. "$home/bin/lib/daemon.sh"
"$home/sbin/stop-workers.sh"
"$home/sbin/stop-master.sh"
