#!/usr/bin/env bash
# Stops the history server of this machine.
. "$(dirname -- "$(readlink -f -- "$0")")/../bin/lib/daemon.sh"
daemon_stop $HISTORY_CLASS 1
