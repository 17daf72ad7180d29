#!/usr/bin/env bash
# Stops the workers of this machine.
. "$(dirname -- "$(readlink -f -- "$0")")/../bin/lib/daemon.sh"
worker_instances
for number in ${daemon_instances[@]+"${daemon_instances[@]}"}; do daemon_stop $WORKER_CLASS "$number"; done
