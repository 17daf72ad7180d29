#!/usr/bin/env bash
# Stops the master of this machine.
. "$(dirname -- "$(readlink -f -- "$0")")/../bin/lib/daemon.sh"
daemon_stop $MASTER_CLASS 1
