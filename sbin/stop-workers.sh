#!/usr/bin/env bash
# Stops the workers on every host of conf/workers.
self=$0
while [ -h "$self" ]; do
  link=$(readlink "$self")
  case $link in /*) self=$link ;; *) self=${self%/*}/$link ;; esac
done
case $self in */*) sbin=${self%/*} ;; *) sbin=. ;; esac
home=$(CDPATH='' cd -- "$sbin/.." && pwd -P) || exit 1
. "$home/bin/lib/daemon.sh"
quote_words "$home/sbin/stop-worker.sh"
on_workers "$shell_text"
