#!/usr/bin/env bash
# The old name of start-workers.sh.
. "$(dirname -- "$(readlink -f -- "$0")")/../bin/lib/daemon.sh"
printf 'This script is deprecated, use start-workers.sh\n' >&2
exec "$home/sbin/start-workers.sh" "$@"
