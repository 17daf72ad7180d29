# What every command of bin/ and sbin/ shares. The caller has set `home`, the folder that holds bin/.
# Nothing here starts a process on the way to java that it can avoid: a start is measured in milliseconds.

firesteel_die() {
  printf 'firesteel: %s\n' "$1" >&2
  exit "${2:-1}"
}

. "$home/bin/lib/jdk.sh"
. "$home/bin/lib/build.sh"
. "$home/bin/lib/conf.sh"
. "$home/bin/lib/cache.sh"

# Which ahead-of-time cache the command takes.
cache_profile=submit

# Finds the JDK, the settings folder and the jars: all that comes before a class can run.
launch_prepare() {
  export SPARK_HOME=$home
  load_environment
  find_jdk
  build_when_needed
  jars=$home/jars
  [ -d "$jars" ] || firesteel_die "there is no folder $jars: this is neither a source checkout nor a whole distribution"
  class_path=
  local jar
  for jar in "$jars"/*.jar; do
    class_path=$class_path:$jar
  done
  class_path=${class_path#:}
}

# Options every JVM of ours gets. Opens are what Arrow, Fory and Netty reach into; agents and native access are named so
# that the JVM prints no warning.
jvm_base_options() {
  local modules=(--add-opens=java.base/java.lang=ALL-UNNAMED --add-opens=java.base/java.lang.invoke=ALL-UNNAMED
    --add-opens=java.base/java.util=ALL-UNNAMED --add-opens=java.base/java.util.concurrent=ALL-UNNAMED
    --add-opens=java.base/java.nio=ALL-UNNAMED --add-opens=java.base/sun.nio.ch=ALL-UNNAMED
    --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow)
  # Else the JDK looks for a provider of selectors in every jar.
  case $OSTYPE in linux*) modules+=(-Djava.nio.channels.spi.SelectorProvider=sun.nio.ch.EPollSelectorProvider) ;; esac
  # Executors in processes of their own get the same.
  jvm=("-Dfiresteel.home=$home" -Dfile.encoding=UTF-8 -Djava.awt.headless=true -XX:-UsePerfData
    -XX:+IgnoreUnrecognizedVMOptions -XX:+UseCompactObjectHeaders "${modules[@]}" "-Dfiresteel.jvm.modules=${modules[*]}"
    "-Dfiresteel.jvm.late-compiler=${late_compiler[*]}" "-Dfiresteel.jvm.cache=${cache_use[*]}")
}

# A collector, unless the user's own options name one: G1, told to let the heap grow late (up to a fifth of the time may go
# into collections first), to give the young generation a good part of it, and to begin marking early, so that the process is as
# large as what tasks hold. The others let the heap grow to its limit before they look at what finished tasks have left in the
# old generation.
jvm_collector() {
  local option
  for option in "$@"; do
    case $option in
      -XX:+UseG1GC)
        jdk_g1_is_broken && firesteel_die "JDK $JDK_VERSION corrupts memory with -XX:+UseG1GC (JDK-8377811). Use JDK 25.0.3 or newer, or another collector." 2
        return ;;
      -XX:+Use*GC) return ;;
    esac
  done
  local chosen=(-XX:+UseG1GC -XX:InitialRAMPercentage=0.3 -XX:-G1UseAdaptiveIHOP -XX:InitiatingHeapOccupancyPercent=30
    -XX:+UnlockExperimentalVMOptions -XX:G1NewSizePercent=30 -XX:G1MaxNewSizePercent=40 -XX:GCTimeRatio=4)
  jdk_g1_is_broken && chosen=(-XX:+UseParallelGC)
  # Executors in processes of their own get the same.
  jvm+=("${chosen[@]}" "-Dfiresteel.jvm.collector=${chosen[*]}")
}

# The SQL shells, most of whose processes end before the second compiler's work pays, and daemons, which compute little: the
# cache would have it begin at once. So it waits for code that runs ten times as often as it would otherwise ask for; a long query's loops soon do.
late_compiler=(-XX:+UnlockDiagnosticVMOptions -XX:+IgnoreUnrecognizedVMOptions -XX:-AOTReplayTraining
  -XX:Tier4InvocationThreshold=50000 -XX:Tier4MinInvocationThreshold=6000 -XX:Tier4CompileThreshold=150000
  -XX:Tier4BackEdgeThreshold=400000)

# An application: heap and Java options come from the settings, before the JVM exists.
launch_submit() {
  launch_prepare
  resolve_driver_settings "$@"
  jvm_base_options
  jvm[${#jvm[@]}]="-Xmx$driver_memory"
  jvm_collector ${driver_java_options[@]+"${driver_java_options[@]}"}
  [ -z "$driver_library_path" ] || jvm[${#jvm[@]}]="-Djava.library.path=$driver_library_path"
  [ "$cache_profile" != sql ] || jvm+=("${late_compiler[@]}")
  use_cache "$cache_profile"
  exec "$JDK/bin/java" "${jvm[@]}" ${driver_java_options[@]+"${driver_java_options[@]}"} -cp "$class_path" \
    io.firesteel.cli.submit.SubmitMain "$@"
}

# Options of spark-submit come first, the shell's own (-i FILE) behind its name.
launch_shell() {
  local options=() own=()
  while [ $# -gt 0 ]; do
    case $1 in
      -i | -I) own+=(-i); shift; [ $# -eq 0 ] || { own+=("$1"); shift; } ;;
      *) options+=("$1"); shift ;;
    esac
  done
  launch_submit ${options[@]+"${options[@]}"} spark-shell ${own[@]+"${own[@]}"}
}

# Options of spark-submit come first, those of the SQL shell behind its name.
launch_sql() {
  local options=() own=()
  while [ $# -gt 0 ]; do
    case $1 in
      -e | -f | -i | -d | --define | --hivevar | --hiveconf | --database | --format)
        own+=("$1"); shift; [ $# -eq 0 ] || { own+=("$1"); shift; } ;;
      -S | --silent | -v) own+=("$1"); shift ;;
      *) options+=("$1"); shift ;;
    esac
  done
  cache_profile=sql
  launch_submit ${options[@]+"${options[@]}"} spark-sql-shell ${own[@]+"${own[@]}"}
}

# The classes by which scripts start Spark's own programs.
class_alias() {
  case $1 in
    org.apache.spark.deploy.master.Master) class=io.firesteel.master.MasterMain ;;
    org.apache.spark.deploy.worker.Worker) class=io.firesteel.worker.WorkerMain ;;
    org.apache.spark.deploy.history.HistoryServer) class=io.firesteel.history.HistoryMain ;;
    *) class=$1 ;;
  esac
}

launch_class() {
  [ $# -gt 0 ] || firesteel_die "usage: spark-class CLASS [arguments]" 2
  local class options=() own=
  class_alias "$1"
  shift
  case $class in
    org.apache.spark.deploy.SparkSubmit) launch_submit "$@" ;;
    io.firesteel.master.MasterMain) launch_prepare; own=${SPARK_MASTER_OPTS:-} ;;
    io.firesteel.worker.WorkerMain) launch_prepare; own=${SPARK_WORKER_OPTS:-} ;;
    io.firesteel.history.HistoryMain) launch_prepare; own=${SPARK_HISTORY_OPTS:-} ;;
    *) launch_prepare ;;
  esac
  jvm_base_options
  split_options "${SPARK_DAEMON_JAVA_OPTS:-} $own"
  options=(${split[@]+"${split[@]}"})
  jvm[${#jvm[@]}]="-Xmx${SPARK_DAEMON_MEMORY:-1g}"
  jvm_collector ${options[@]+"${options[@]}"}
  # Executors that a worker starts have its class path, and so can use the cache.
  if [ -z "${SPARK_DAEMON_CLASSPATH:-}" ]; then
    jvm+=("${late_compiler[@]}")
    use_cache daemon
  fi
  exec "$JDK/bin/java" "${jvm[@]}" ${options[@]+"${options[@]}"} \
    -cp "$class_path${SPARK_DAEMON_CLASSPATH:+:$SPARK_DAEMON_CLASSPATH}" "$class" "$@"
}

# The commands that run tasks go the way of their own scripts; all others are short-lived tools.
launch_firesteel() {
  local command=${1:-}
  case $command in
    spark-submit | submit) shift; launch_submit "$@" ;;
    run-example) launch_submit "$@" ;;
    spark-shell | shell) shift; launch_shell "$@" ;;
    spark-sql | sql | hive) shift; launch_sql "$@" ;;
    master) shift; launch_class org.apache.spark.deploy.master.Master "$@" ;;
    worker) shift; launch_class org.apache.spark.deploy.worker.Worker "$@" ;;
    history) shift; launch_class org.apache.spark.deploy.history.HistoryServer "$@" ;;
  esac
  launch_prepare
  jvm_base_options
  jvm[${#jvm[@]}]=-XX:TieredStopAtLevel=1
  jvm[${#jvm[@]}]=-XX:+UseSerialGC
  use_cache tool
  exec "$JDK/bin/java" "${jvm[@]}" -cp "$class_path" io.firesteel.cli.Main "$@"
}
