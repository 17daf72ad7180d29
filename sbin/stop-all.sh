#!/usr/bin/env bash
# Stops the workers on every host of conf/workers, then the master of this machine.
. "$(dirname -- "$(readlink -f -- "$0")")/../bin/lib/daemon.sh"
"$home/sbin/stop-workers.sh"
"$home/sbin/stop-master.sh"
