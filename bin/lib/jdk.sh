# Finds a JDK that can run Firesteel, without starting one: the `release` file of a JDK says what it is.

JDK_NEEDED=25

# JDK_VERSION and JDK_BUILD of the folder $1; fails where it holds no JDK.
jdk_read() {
  JDK_VERSION='' JDK_BUILD=''
  [ -x "$1/bin/java" ] || return 1
  local name value
  if [ -r "$1/release" ]; then
    while IFS='=' read -r name value; do
      value=${value#\"}
      value=${value%\"}
      case $name in
        JAVA_VERSION) JDK_VERSION=$value ;;
        JAVA_RUNTIME_VERSION | IMPLEMENTOR | OS_ARCH) JDK_BUILD=$JDK_BUILD-$value ;;
      esac
    done <"$1/release"
  fi
  if [ -z "$JDK_VERSION" ]; then
    value=$("$1/bin/java" -version 2>&1) || return 1
    value=${value#*\"}
    JDK_VERSION=${value%%\"*}
    JDK_BUILD=-$JDK_VERSION
  fi
}

jdk_is_new_enough() {
  local feature=${JDK_VERSION%%[.+-]*}
  case $feature in '' | *[!0-9]*) return 1 ;; esac
  [ "$feature" -ge $JDK_NEEDED ]
}

# JDK 25.0.0-25.0.2: G1 may move objects that native code has pinned.
jdk_g1_is_broken() {
  case $JDK_VERSION in 25 | 25.0.[012] | 25.0.[012].* | 25+* | 25-*) return 0 ;; esac
  return 1
}

# A number to compare versions by; a JDK of the needed feature release wins over a newer one.
jdk_rank() {
  local IFS=.+-
  set -- $JDK_VERSION
  local feature=$1 minor=${2:-0} patch=${3:-0}
  case $minor$patch in *[!0-9]*) minor=0 patch=0 ;; esac
  if [ "$feature" -eq $JDK_NEEDED ]; then
    RANK=$((100000000 + minor * 1000 + patch))
  else
    RANK=$((10000000 - feature * 10000 + minor * 100 + patch))
  fi
}

# Sets JDK (its folder), JDK_VERSION and JDK_BUILD, or ends with one message.
find_jdk() {
  local folder rejected=
  if [ -n "${JAVA_HOME:-}" ] && jdk_read "$JAVA_HOME"; then
    if jdk_is_new_enough; then
      JDK=$JAVA_HOME
      return
    fi
    rejected="JAVA_HOME is JDK $JDK_VERSION"
  fi
  local java
  if java=$(command -v java 2>/dev/null) && [ -n "$java" ]; then
    while [ -h "$java" ]; do
      folder=$(readlink "$java")
      case $folder in /*) java=$folder ;; *) java=${java%/*}/$folder ;; esac
    done
    folder=${java%/bin/java}
    if jdk_read "$folder"; then
      if jdk_is_new_enough; then
        JDK=$folder
        return
      fi
      rejected="${rejected:+$rejected, }java on the PATH is JDK $JDK_VERSION"
    fi
  fi
  local best=0 best_folder='' user=${HOME:-/nonexistent} root=${FIRESTEEL_JDK_ROOT:-}
  for folder in "$root"/usr/lib/jvm/* "$root"/usr/lib64/jvm/* "$root"/usr/java/* "$root"/usr/local/lib/jvm/* "$root"/usr/local/java/* \
    "$root"/usr/local/openjdk* "$root"/opt/* "$root"/opt/java/* "$root"/opt/jvm/* "$root"/opt/jdk/* \
    "$user"/.sdkman/candidates/java/* "$user"/.jdks/* "$user"/.jdk/* "$user"/.local/share/mise/installs/java/* \
    "$user"/.asdf/installs/java/* "$user"/.jabba/jdk/* "$user"/.jenv/versions/* \
    "$root"/Library/Java/JavaVirtualMachines/*/Contents/Home "$user"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    "$root"/opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    "$root"/usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    [ -x "$folder/bin/java" ] && jdk_read "$folder" && jdk_is_new_enough || continue
    jdk_rank
    if [ $RANK -gt $best ]; then
      best=$RANK best_folder=$folder
    fi
  done
  [ -n "$best_folder" ] || firesteel_die "no JDK $JDK_NEEDED or newer was found${rejected:+ ($rejected)}.
  Install one (https://adoptium.net/temurin/releases, 'apt install openjdk-25-jdk', 'brew install openjdk@25', 'sdk install java 25-tem')
  or set JAVA_HOME to its folder."
  JDK=$best_folder
  jdk_read "$JDK"
}
