#!/usr/bin/env bash
# Starts a master here and a worker on every host of conf/workers.
. "$(dirname -- "$(readlink -f -- "$0")")/../bin/lib/daemon.sh"
"$home/sbin/start-master.sh" "$@" || exit
"$home/sbin/start-workers.sh"
