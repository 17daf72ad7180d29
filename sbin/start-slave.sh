#!/usr/bin/env bash
# The old name of start-worker.sh.
. "$(dirname -- "$(readlink -f -- "$0")")/../bin/lib/daemon.sh"
printf 'This script is deprecated, use start-worker.sh\n' >&2
exec "$home/sbin/start-worker.sh" "$@"
