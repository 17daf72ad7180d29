#!/usr/bin/env bash
# Starts a worker on every host of conf/workers.
. "$(dirname -- "$(readlink -f -- "$0")")/../bin/lib/daemon.sh"
master_place
quote_words "$home/sbin/start-worker.sh" "spark://$SPARK_MASTER_HOST:$SPARK_MASTER_PORT" "$@"
on_workers "$shell_text"
