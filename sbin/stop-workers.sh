#!/usr/bin/env bash
# Stops the workers on every host of conf/workers.
. "$(dirname -- "$(readlink -f -- "$0")")/../bin/lib/daemon.sh"
quote_words "$home/sbin/stop-worker.sh"
on_workers "$shell_text"
