# In a source checkout: builds the jars on first use, and again when a source is newer than they are.

build_when_needed() {
  [ -f "$home/pom.xml" ] && [ -d "$home/app/dist" ] || return 0
  [ "${FIRESTEEL_BUILD:-}" != never ] || return 0
  build_is_stale || return 0
  local lock=$home/.firesteel/build.lock
  mkdir -p "$home/.firesteel" 2>/dev/null || firesteel_die "the checkout $home has to be built, and is not writable"
  build_lock "$lock"
  trap 'rm -rf "$lock"' EXIT
  trap 'exit 130' INT
  trap 'exit 143' TERM
  if build_is_stale; then build_now; fi
  rm -rf "$lock"
  trap - EXIT INT TERM
}

# Whether the jars are absent or a source, or the folder it is in, is newer.
build_is_stale() {
  [ -f "$home/jars/.build-id" ] || return 0
  local newer
  newer=$(find "$home/pom.xml" "$home"/{base,sql,exec,server,cluster,compat,app}/{,*/}pom.xml \
    "$home"/{base,sql,exec,server,cluster,compat,app}/{,*/}src/main -newer "$home/jars/.build-id" -print -quit 2>/dev/null)
  [ -n "$newer" ]
}

# Waits for the lock `$1`; a lock whose owner died is taken over.
build_lock() {
  local owner told=
  until mkdir "$1" 2>/dev/null; do
    owner=$(cat "$1/owner" 2>/dev/null)
    if [ -n "$owner" ] && ! kill -0 "$owner" 2>/dev/null; then
      # Renaming is atomic: of two that find the same dead owner, one succeeds.
      mv "$1" "$1.$$" 2>/dev/null && rm -rf "$1.$$"
      continue
    fi
    [ -n "$told" ] || printf 'firesteel: another start is building; waiting for it\n' >&2
    told=1
    sleep 1
  done
  echo $$ >"$1/owner"
}

find_maven() {
  local candidate
  for candidate in "$home/mvnw" "$(command -v mvn 2>/dev/null)" "${MAVEN_HOME:-/nonexistent}/bin/mvn" "${M2_HOME:-/nonexistent}/bin/mvn" \
    "${HOME:-/nonexistent}"/.sdkman/candidates/maven/current/bin/mvn "${FIRESTEEL_JDK_ROOT:-}"/opt/maven/bin/mvn \
    "${FIRESTEEL_JDK_ROOT:-}"/opt/apache-maven*/bin/mvn "${FIRESTEEL_JDK_ROOT:-}"/usr/share/maven/bin/mvn; do
    if [ -x "$candidate" ]; then
      maven=$candidate
      return
    fi
  done
  firesteel_die "Firesteel has to be built from its source first, and Maven was not found.
  Install Maven 3.8.7 or newer ('apt install maven', 'brew install maven', https://maven.apache.org/download.cgi)."
}

build_now() {
  find_maven
  [ -x "$JDK/bin/javac" ] || firesteel_die "$JDK is a Java runtime without a compiler, and Firesteel has to be built from its source first.
  Install a JDK $JDK_NEEDED ('apt install openjdk-25-jdk', https://adoptium.net/temurin/releases)."
  local log=$home/.firesteel/build.log began=$SECONDS why
  printf 'firesteel: building from source with JDK %s (first use or newer sources; the log is %s)\n' "$JDK_VERSION" "$log" >&2
  # The stamp is older than whatever is changed while Maven runs.
  : >"$home/.firesteel/build.began"
  if ! (cd "$home" && JAVA_HOME=$JDK MAVEN_OPTS=${MAVEN_OPTS:-} "$maven" -B -ntp -Dquick -Dmaven.test.skip=true \
    -pl app/dist,app/examples,app/packages -am package) >"$log" 2>&1 </dev/null; then
    why=$(grep -E '^\[ERROR\]' "$log" | head -n 8)
    case $why in
      *'Unknown host'* | *'Could not transfer'* | *'Connection refused'* | *'Network is unreachable'* | *'offline mode'* | *'Temporary failure'* | *'timed out'*)
        firesteel_die "the build could not fetch its libraries. The first build needs a network, or a filled ~/.m2.
$why" ;;
      *) firesteel_die "the build failed; $log has all of it.
$why" ;;
    esac
  fi
  build_finish
  printf 'firesteel: built in %d s\n' $((SECONDS - began)) >&2
}

# Moves what Maven collected to jars/.
build_finish() {
  mkdir -p "$home/jars/packages"
  cp -p "$home"/app/packages/target/firesteel-packages-*.jar "$home/app/packages/target/jars/"
  build_java "$home/app/dist/target/jars" io.firesteel.cli.jars.JarFinisher || firesteel_die "the jars could not be finished"
  build_move "$home/app/dist/target/jars" "$home/jars"
  build_move "$home/app/packages/target/jars" "$home/jars/packages"
  # The settings that the classes read, in a file beside them.
  build_java "$home/jars" io.firesteel.cli.conf.SettingIndex || firesteel_die "cannot write to $home/jars"
  # And the providers of services, so that no start looks for them in every jar.
  build_java "$home/jars" io.firesteel.cli.jars.ServiceIndex || firesteel_die "cannot write to $home/jars"
  printf '%s-%s\n' "$(date +%Y%m%d%H%M%S)" $$ >"$home/.firesteel/build-id"
  touch -r "$home/.firesteel/build.began" "$home/.firesteel/build-id"
  mv -f "$home/.firesteel/build-id" "$home/jars/.build-id"
  cache_train submit
  cache_train sql
  cache_train executor
}

# Makes the jars of the folder $2 those of $1, one atomic rename per file: programs that run keep the files they have open.
build_move() {
  local jar
  for jar in "$1"/*.jar; do
    if ! cmp -s "$jar" "$2/${jar##*/}"; then
      cp -p "$jar" "$2/.new.$$" && mv -f "$2/.new.$$" "$2/${jar##*/}" || firesteel_die "cannot write to $2"
    fi
  done
  for jar in "$2"/*.jar; do
    [ -f "$1/${jar##*/}" ] || rm -f "$jar"
  done
}

# Runs the class $2 of the jars of the folder $1 on that folder.
build_java() {
  "$JDK/bin/java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Dslf4j.provider=org.slf4j.jul.JULServiceProvider \
    -Dslf4j.internal.verbosity=ERROR -cp "$1/*" "$2" "$1"
}
