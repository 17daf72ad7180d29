#!/usr/bin/env bash
# The old name of stop-worker.sh.
. "$(dirname -- "$(readlink -f -- "$0")")/../bin/lib/daemon.sh"
printf 'This script is deprecated, use stop-worker.sh\n' >&2
exec "$home/sbin/stop-worker.sh" "$@"
