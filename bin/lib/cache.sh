# The ahead-of-time cache (JEP 483, 514, 515): the engine's classes loaded, linked and profiled, in one file per build of
# Firesteel, exact JDK and profile, under the user's cache folder. Never required, never waited for, and silent: a JVM
# that cannot use its cache starts without it. FIRESTEEL_CACHE=off leaves it out.

# Sets cache_file for the profile $1; fails where there can be none.
cache_locate() {
  local id folder
  [ "${FIRESTEEL_CACHE:-}" != off ] && { read -r id <"$home/jars/.build-id"; } 2>/dev/null || return 1
  folder=${FIRESTEEL_CACHE_DIR:-${XDG_CACHE_HOME:-${HOME:-}/.cache}/firesteel}
  case $folder in /.cache/*) return 1 ;; esac
  # The name changes with the layout of objects that jvm_base_options chooses.
  cache_file=$id$JDK_BUILD-$1-compact.aot
  cache_file=$folder/${cache_file//[!A-Za-z0-9._+-]/_}
  [ ! -f "$cache_file" ] || cache_is_of_these_jars || rm -f "$cache_file" 2>/dev/null
}

# A JVM does not notice that a jar has been replaced: it would mix the classes of both.
cache_is_of_these_jars() {
  local jar
  for jar in "$home"/jars/*.jar; do
    [ ! "$jar" -nt "$cache_file" ] || return 1
  done
}

# A cache in its own place in memory is used as it lies in the file; elsewhere each of its pages would be changed first.
cache_use=(-Xlog:disable -Xlog:all=warning:stderr '-Xlog:aot*=off:stderr' '-Xlog:cds*=off:stderr'
  -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0)

# Adds what a JVM of the profile $1 needs to use its cache, to record it, or to ask for its recording when it ends well.
use_cache() {
  jvm+=("${cache_use[@]}")
  if [ -n "${FIRESTEEL_CACHE_RECORD:-}" ]; then
    jvm+=("-XX:AOTCacheOutput=$FIRESTEEL_CACHE_RECORD" -Xlog:aot*=off:stdout)
  elif cache_locate "$1"; then
    local own=$cache_file
    jvm+=("-Dfiresteel.cache.train=$home/bin/lib/train")
    case $1 in
      submit | sql) [ -f "$own" ] || jvm+=("-Dfiresteel.cache.profile=$1") ;;
    esac
    # Executors in processes of their own have one too. Until it is recorded, and until the own profile is, that of `submit` is taken.
    cache_locate executor
    jvm+=("-Dfiresteel.cache.executor=$cache_file")
    cache_locate submit
    if [ -f "$cache_file" ]; then
      jvm+=("-Dfiresteel.cache.file=$cache_file")
      [ -f "$own" ] || [ "$1" = tool ] || own=$cache_file
    fi
    [ ! -f "$own" ] || jvm+=("-XX:AOTCache=$own")
  fi
}

# Records the cache of the profile $1 by running a workload; one at a time, put in place by a rename.
cache_train() {
  cache_locate "$1" && [ ! -f "$cache_file" ] || return 0
  local lock=$cache_file.lock folder=${cache_file%/*} old
  mkdir -p "$folder" 2>/dev/null || return 0
  [ -z "$(find "$lock" -maxdepth 0 -mmin +10 2>/dev/null)" ] || rmdir "$lock" 2>/dev/null
  mkdir "$lock" 2>/dev/null || return 0
  (
    # Programs and settings of the user's have no part in it.
    unset SPARK_SUBMIT_OPTS JAVA_TOOL_OPTIONS JDK_JAVA_OPTIONS MASTER SPARK_DRIVER_MEMORY
    export FIRESTEEL_BUILD=never SPARK_CONF_DIR=$home/bin/lib/none SPARK_ENV_LOADED=1
    if [ "$1" != submit ]; then
      work=$(mktemp -d "${TMPDIR:-/tmp}/firesteel-cache.XXXXXX") || exit 1
      trap 'rm -rf "$work"' EXIT
      own=(--class io.firesteel.cli.submit.SqlCacheWorkload spark-internal)
      FIRESTEEL_CACHE=off "$home/bin/spark-submit" "${own[@]}" tables "$work" || exit 1
      if [ "$1" = executor ]; then
        FIRESTEEL_CACHE=off "$home/bin/spark-submit" "${own[@]}" executor "$work" "$cache_file.$$.config"
        # Its driver does not wait until the executor has made the cache of what it has recorded.
        launch_prepare
        jvm_base_options
        jvm_collector
        "$JDK/bin/java" -XX:AOTMode=create "-XX:AOTConfiguration=$cache_file.$$.config" "-XX:AOTCache=$cache_file.$$" "${jvm[@]}" \
          -cp "$class_path"
      else
        FIRESTEEL_CACHE_RECORD=$cache_file.$$ "$home/bin/spark-submit" "${own[@]}" queries "$work"
      fi
      exit
    fi
    export FIRESTEEL_CACHE_RECORD=$cache_file.$$
    if [ -n "$(find "$home/examples/jars" "$home/app/examples/target" -maxdepth 1 -name 'firesteel-examples-*.jar' 2>/dev/null)" ]; then
      "$home/bin/spark-submit" --class io.firesteel.cli.submit.CacheWorkload spark-internal "$home/bin/lib/launch.sh"
    else
      "$home/bin/spark-submit" --version
    fi
  ) >"$cache_file.log" 2>&1 </dev/null
  if [ -s "$cache_file.$$" ]; then mv -f "$cache_file.$$" "$cache_file" && rm -f "$cache_file.log"; fi
  rm -f "$cache_file.$$" "$cache_file.$$.config"
  # A checkout keeps the caches of its last build alone.
  if [ -d "$home/.firesteel" ]; then
    read -r old <"$home/.firesteel/cache-$1" && [ "$old" != "$cache_file" ] && rm -f "$old"
    printf '%s\n' "$cache_file" >"$home/.firesteel/cache-$1"
  fi 2>/dev/null
  rmdir "$lock" 2>/dev/null
  # Builds that nobody has started for a month.
  for old in "$folder"/*.aot; do
    [ -z "$(find "$old" -maxdepth 0 -atime +30 2>/dev/null)" ] || rm -f "$old"
  done
}
