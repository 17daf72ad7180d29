#!/usr/bin/env bash
# Runs the benchmarks: checks/jmh/run.sh [--csv FILE] [options of JMH, e.g. a pattern of names, -f 1 -wi 3 -i 5]
# Prints nanoseconds per row of each, of its limit, and how many times the limit it takes; --csv keeps that.
set -euo pipefail
home=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd -P)
. "$home/bin/lib/launch.sh"
find_jdk
find_maven
csv=
results=$(mktemp)
trap 'rm -f "$results"' EXIT
case ${1:-} in --csv) csv=$(realpath -- "$2"); shift 2 ;; esac
cd "$home"
export JAVA_HOME=$JDK PATH=$JDK/bin:$PATH
"$maven" -q -B -ntp -Dquick -pl checks/jmh -am test-compile dependency:build-classpath -Dmdep.outputFile=target/cp.txt </dev/null >&2
"$JDK/bin/java" -cp "checks/jmh/target/test-classes:$(cat checks/jmh/target/cp.txt)" org.openjdk.jmh.Main -rf json -rff "$results" \
  -jvmArgs "-Xmx2g --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow" "$@" >&2
python3 "$home/checks/jmh/table.py" "$results" ${csv:+"$csv"}
