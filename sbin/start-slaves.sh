#!/usr/bin/env bash
# The old name of start-workers.sh.
self=$0
while [ -h "$self" ]; do
  link=$(readlink "$self")
  case $link in /*) self=$link ;; *) self=${self%/*}/$link ;; esac
done
case $self in */*) sbin=${self%/*} ;; *) sbin=. ;; esac
home=$(CDPATH='' cd -- "$sbin/.." && pwd -P) || exit 1
. "$home/bin/lib/daemon.sh"
printf 'This script is deprecated, use start-workers.sh\n' >&2
exec "$home/sbin/start-workers.sh" "$@"
