#!/usr/bin/env bash
# Stops the master of this machine.
self=$0
while [ -h "$self" ]; do
  link=$(readlink "$self")
  case $link in /*) self=$link ;; *) self=${self%/*}/$link ;; esac
done
case $self in */*) sbin=${self%/*} ;; *) sbin=. ;; esac
home=$(CDPATH='' cd -- "$sbin/.." && pwd -P) || exit 1
. "$home/bin/lib/daemon.sh"
daemon_stop $MASTER_CLASS 1
