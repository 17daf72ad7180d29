# What the scripts of sbin/ share: daemons by name, their process ids and logs. Sets `home`.
# Names, files, messages and exit codes are those of Spark's spark-daemon.sh.

home=$(CDPATH='' cd -- "${BASH_SOURCE[0]%/*}/../.." && pwd -P) || exit 1
. "$home/bin/lib/launch.sh"

MASTER_CLASS=org.apache.spark.deploy.master.Master
WORKER_CLASS=org.apache.spark.deploy.worker.Worker
HISTORY_CLASS=org.apache.spark.deploy.history.HistoryServer

# Log and process id of the daemon $1, instance $2, as the variables daemon_log and daemon_pid.
daemon_files() {
  load_environment
  SPARK_IDENT_STRING=${SPARK_IDENT_STRING:-${USER:-$(id -nu)}}
  SPARK_LOG_DIR=${SPARK_LOG_DIR:-$home/logs}
  SPARK_PID_DIR=${SPARK_PID_DIR:-/tmp}
  local name=spark-$SPARK_IDENT_STRING-$1-$2
  daemon_log=$SPARK_LOG_DIR/$name-${HOSTNAME:-$(hostname)}.out
  daemon_pid=$SPARK_PID_DIR/$name.pid
}

# Whether process $1 is a daemon of class $2, and not another one that was given an old number.
daemon_runs() {
  case $1 in '' | *[!0-9]*) return 1 ;; esac
  local words word
  if [ -d "/proc/$$" ]; then
    # A process that ended, but was not yet waited for, has an empty command line.
    { words=$(tr '\0' '\n' <"/proc/$1/cmdline"); } 2>/dev/null || return 1
  else
    words=$(ps -p "$1" -o args= 2>/dev/null | tr ' ' '\n') || return 1
  fi
  local class
  class_alias "$2"
  while IFS= read -r word; do
    # The name in Spark while the script is at work, ours once java is.
    case $word in "$class" | "$2") return 0 ;; esac
  done <<<"$words"
  return 1
}

# The running process that the file $1 names, as daemon_id, if it is one of class $2.
daemon_read() {
  daemon_id=
  { read -r daemon_id <"$1"; } 2>/dev/null
  daemon_runs "$daemon_id" "$2"
}

# Keeps the last logs as .1 (the newest) to .5.
daemon_rotate() {
  local number=${SPARK_LOG_MAX_FILES:-5}
  case $number in
    *[!0-9]* | 0) firesteel_die "SPARK_LOG_MAX_FILES must be a positive number, but is '$number'" ;;
  esac
  [ -f "$1" ] || return 0
  while [ "$number" -gt 1 ]; do
    [ ! -f "$1.$((number - 1))" ] || mv -f "$1.$((number - 1))" "$1.$number"
    number=$((number - 1))
  done
  mv -f "$1" "$1.1"
}

# A folder that daemons write to.
daemon_folder() {
  mkdir -p "$1" 2>/dev/null && [ -w "$1" ] || firesteel_die "$2 cannot be written to $1; set $3 to a folder of yours"
}

# daemon_start MODE CLASS INSTANCE [arguments]; MODE is class or submit.
daemon_start() {
  local mode=$1 command=$2 instance=$3
  shift 3
  daemon_files "$command" "$instance"
  daemon_folder "$SPARK_LOG_DIR" logs SPARK_LOG_DIR
  daemon_folder "$SPARK_PID_DIR" 'process ids' SPARK_PID_DIR
  if daemon_read "$daemon_pid" "$command"; then
    printf '%s running as process %s.  Stop it first.\n' "$command" "$daemon_id"
    exit 1
  fi
  # What stops every start (no JDK, a build that fails) is said here, not in a log.
  find_jdk
  build_when_needed
  daemon_rotate "$daemon_log"
  printf 'starting %s, logging to %s\n' "$command" "$daemon_log"
  local start=("$home/bin/spark-class" "$command")
  [ "$mode" = class ] || start=("$home/bin/spark-submit" --class "$command")
  if [ -n "${SPARK_NICENESS:-}" ] && [ "$SPARK_NICENESS" != 0 ]; then start=(nice -n "$SPARK_NICENESS" "${start[@]}"); fi
  if [ -n "${SPARK_NO_DAEMONIZE+set}" ]; then exec "${start[@]}" "$@"; fi
  # In a session of its own nothing typed at this terminal reaches it.
  local session=()
  command -v setsid >/dev/null && session=(setsid)
  nohup ${session[@]+"${session[@]}"} "${start[@]}" "$@" >>"$daemon_log" 2>&1 </dev/null &
  printf '%s\n' $! >"$daemon_pid"
  daemon_await $! "$command" "${start[*]}"
}

# Returns when the daemon says that it serves, when it has ended, or after a while: of a worker when its master has answered,
# so that a wrong secret is said here, but not long when there is no master yet.
daemon_await() {
  local at begun=-1
  for ((at = 0; at < ${FIRESTEEL_DAEMON_WAIT:-15} * 10; at++)); do
    sleep 0.1
    if ! kill -0 "$1" 2>/dev/null; then
      printf 'failed to launch: %s\n' "$3"
      tail -n 10 "$daemon_log" | sed 's/^/  /'
      printf 'full log in %s\n' "$daemon_log"
      rm -f "$daemon_pid"
      return 1
    fi
    grep -q -E ': (Bound HistoryServer to |New state: |I have been elected leader|Successfully registered with master |No connection to master |Master .* takes no workers)' "$daemon_log" 2>/dev/null && return 0
    if [ "$begun" -lt 0 ]; then
      ! grep -q ': Starting Spark worker ' "$daemon_log" 2>/dev/null || begun=$at
    elif [ $((at - begun)) -ge 30 ]; then
      return 0
    fi
  done
  # Slow, or a class that is none of ours.
  return 0
}

# daemon_stop CLASS INSTANCE: returns when the process is gone.
daemon_stop() {
  daemon_files "$1" "$2"
  if ! daemon_read "$daemon_pid" "$1"; then
    printf 'no %s to stop\n' "$1"
    rm -f "$daemon_pid"
    return 0
  fi
  printf 'stopping %s\n' "$1"
  kill "$daemon_id" 2>/dev/null
  local at limit=${SPARK_STOP_TIMEOUT:-30}
  for ((at = 0; at < limit * 10; at++)); do
    if ! daemon_runs "$daemon_id" "$1"; then
      rm -f "$daemon_pid"
      return 0
    fi
    sleep 0.1
  done
  printf '%s did not stop within %s s; killing process %s\n' "$1" "$limit" "$daemon_id" >&2
  kill -9 "$daemon_id" 2>/dev/null
  while daemon_runs "$daemon_id" "$1"; do sleep 0.1; done
  rm -f "$daemon_pid"
}

daemon_decommission() {
  daemon_files "$1" "$2"
  if daemon_read "$daemon_pid" "$1"; then
    printf 'decommissioning %s\n' "$1"
    kill -PWR "$daemon_id"
  else
    printf 'no %s to decommission\n' "$1"
  fi
}

daemon_status() {
  daemon_files "$1" "$2"
  if daemon_read "$daemon_pid" "$1"; then
    printf '%s is running.\n' "$1"
  elif [ -f "$daemon_pid" ]; then
    printf '%s file is present but %s not running\n' "$daemon_pid" "$1"
    return 1
  else
    printf '%s not running.\n' "$1"
    return 2
  fi
}

# The numbers of this machine's workers as daemon_instances: SPARK_WORKER_INSTANCES of the environment, or those that have a
# process id file, or 1 where there is none.
worker_instances() {
  local file number
  daemon_instances=()
  if [ -n "${SPARK_WORKER_INSTANCES:-}" ]; then
    for ((number = 1; number <= SPARK_WORKER_INSTANCES; number++)); do daemon_instances+=($number); done
    return
  fi
  daemon_files $WORKER_CLASS 1
  for file in "${daemon_pid%-1.pid}"-*.pid; do
    number=${file%.pid}
    number=${number##*-}
    case $number in '' | *[!0-9]*) continue ;; esac
    daemon_instances+=("$number")
  done
  [ ${#daemon_instances[@]} -gt 0 ] || daemon_instances=(1)
}

# Whether help is asked for; every script answers it.
# `-h` asks for help as the last word only, as in Spark's scripts: before another one it is the host.
asks_for_help() {
  local word
  for word in "$@"; do
    [ "$word" != --help ] || return 0
  done
  [ "${word:-}" = -h ]
}

# Where the master is, of the environment: SPARK_MASTER_HOST and SPARK_MASTER_PORT.
master_place() {
  load_environment
  # A machine whose own name means nothing, as in a container without a hosts file, goes by its first address.
  SPARK_MASTER_HOST=${SPARK_MASTER_HOST:-$(hostname -f 2>/dev/null || hostname -I 2>/dev/null | cut -d ' ' -f 1 | grep . || hostname)}
  SPARK_MASTER_PORT=${SPARK_MASTER_PORT:-7077}
}

# Runs the shell text $1 on every host of SPARK_WORKERS or conf/workers (or the old conf/slaves): by ssh, or right here
# where the host is this one. The order of the output is that of the answers.
on_workers() {
  load_environment
  local list=${SPARK_WORKERS:-${SPARK_SLAVES:-}} host hosts=()
  if [ -z "$list" ]; then
    for host in "$SPARK_CONF_DIR/workers" "$SPARK_CONF_DIR/slaves"; do
      if [ -z "$list" ] && [ -f "$host" ]; then list=$host; fi
    done
  elif [ ! -r "$list" ]; then
    firesteel_die "the list of workers, $list (SPARK_WORKERS), cannot be read"
  fi
  if [ -z "$list" ]; then
    hosts=(localhost)
  else
    while read -r host || [ -n "$host" ]; do
      host=${host%%#*}
      host=${host//[[:space:]]/}
      case $host in
        '') ;;
        -*) firesteel_die "$list: '$host' is no host" ;;
        *) hosts+=("$host") ;;
      esac
    done <"$list"
  fi
  # Array by array: options of ssh are several words, as in Spark.
  local options=(-o StrictHostKeyChecking=no)
  [ -z "${SPARK_SSH_OPTS:-}" ] || options=($SPARK_SSH_OPTS)
  # A daemon writes to its log, so that the pipes end when the scripts do.
  for host in ${hosts[@]+"${hosts[@]}"}; do
    case $host in
      localhost | 127.0.0.1 | ::1) (bash -c "$1" 2>&1 | sed "s/^/$host: /") ;;
      *)
        if [ -n "${SPARK_SSH_FOREGROUND:-}" ]; then
          ssh "${options[@]}" "$host" "$1"
        else
          ssh "${options[@]}" "$host" "$1" 2>&1 | sed "s/^/$host: /" &
        fi ;;
    esac
    [ -z "${SPARK_WORKER_SLEEP:-${SPARK_SLAVE_SLEEP:-}}" ] || sleep "${SPARK_WORKER_SLEEP:-$SPARK_SLAVE_SLEEP}"
  done
  wait
}

# The words as one shell text that means them, as shell_text.
quote_words() {
  printf -v shell_text '%q ' "$@"
}
