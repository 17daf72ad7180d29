#!/usr/bin/env bash
# The old name of stop-workers.sh.
. "$(dirname -- "$(readlink -f -- "$0")")/../bin/lib/daemon.sh"
printf 'This script is deprecated, use stop-workers.sh\n' >&2
exec "$home/sbin/stop-workers.sh" "$@"
