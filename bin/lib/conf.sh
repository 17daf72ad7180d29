# The few settings that must be known before the JVM starts: the driver's heap, Java options and library path.
# The order is Spark's: flags and --conf, then the properties file, then spark-defaults.conf, then the environment.

# conf/spark-env.sh, once per process tree, as Spark's load-spark-env.sh does.
load_environment() {
  export SPARK_CONF_DIR=${SPARK_CONF_DIR:-$home/conf}
  [ -z "${SPARK_ENV_LOADED:-}" ] || return 0
  export SPARK_ENV_LOADED=1
  if [ -f "$SPARK_CONF_DIR/spark-env.sh" ]; then
    set -a
    . "$SPARK_CONF_DIR/spark-env.sh"
    set +a
  fi
}

# Keeps `$2` under the key `$1` where it is one of ours and nothing stronger was there.
driver_setting() {
  case $1 in
    spark.driver.memory) file_memory=${file_memory:-$2} ;;
    spark.driver.extraJavaOptions) file_java_options=${file_java_options:-$2} ;;
    spark.driver.defaultJavaOptions) file_default_options=${file_default_options:-$2} ;;
    spark.driver.extraLibraryPath) file_library_path=${file_library_path:-$2} ;;
  esac
}

# One file of `key value`, `key=value` or `key: value` lines; what is malformed is reported later, by the JVM.
read_properties() {
  local line key value last_memory='' last_java_options='' last_default_options='' last_library_path=''
  while IFS= read -r line || [ -n "$line" ]; do
    line=${line#"${line%%[![:space:]]*}"}
    case $line in spark.driver.*) ;; *) continue ;; esac
    while :; do
      case $line in *\\) ;; *) break ;; esac
      IFS= read -r value || [ -n "$value" ] || break
      line=${line%\\}${value#"${value%%[![:space:]]*}"}
    done
    line=${line%$'\r'}
    key=${line%%[=:[:space:]]*}
    value=${line#"$key"}
    value=${value#"${value%%[![:space:]]*}"}
    value=${value#[=:]}
    value=${value#"${value%%[![:space:]]*}"}
    value=${value%"${value##*[![:space:]]}"}
    case $key in
      spark.driver.memory) last_memory=$value ;;
      spark.driver.extraJavaOptions) last_java_options=$value ;;
      spark.driver.defaultJavaOptions) last_default_options=$value ;;
      spark.driver.extraLibraryPath) last_library_path=$value ;;
    esac
  done <"$1"
  driver_setting spark.driver.memory "$last_memory"
  driver_setting spark.driver.extraJavaOptions "$last_java_options"
  driver_setting spark.driver.defaultJavaOptions "$last_default_options"
  driver_setting spark.driver.extraLibraryPath "$last_library_path"
}

# Splits an option text at blanks into the array `split`; quotes and backslashes hold blanks together.
split_options() {
  split=()
  local text=$1
  case $text in
    '') return ;;
    *[\"\'\\]*) ;;
    *)
      local IFS=$' \t\n'
      set -f
      split=($text)
      set +f
      return ;;
  esac
  local word='' open=0 quote='' at c
  for ((at = 0; at < ${#text}; at++)); do
    c=${text:at:1}
    if [ "$c" = '\' ] && [ "$quote" != "'" ]; then
      at=$((at + 1))
      word=$word${text:at:1} open=1
    elif [ -n "$quote" ]; then
      if [ "$c" = "$quote" ]; then quote=''; else word=$word$c; fi
    else
      case $c in
        "'" | '"') quote=$c open=1 ;;
        ' ' | $'\t' | $'\n')
          if [ -n "$word" ] || [ $open = 1 ]; then split[${#split[@]}]=$word; fi
          word='' open=0 ;;
        *) word=$word$c ;;
      esac
    fi
  done
  if [ -n "$word" ] || [ $open = 1 ]; then split[${#split[@]}]=$word; fi
}

# Reads the command line as far as the application's own arguments and sets driver_memory, driver_java_options (an
# array) and driver_library_path.
resolve_driver_settings() {
  local argument option='' properties='' defaults=1 flag_memory='' flag_options='' flag_library='' conf_memory=''
  local conf_options='' conf_default='' conf_library=''
  [ "${1:-}" != run-example ] || shift
  for argument in "$@"; do
    if [ -z "$option" ]; then
      case $argument in
        --*=*) option=${argument%%=*} argument=${argument#*=} ;;
        --load-spark-defaults) defaults=2; continue ;;
        --supervise | --usage-error | --help | -h | --verbose | -v | --version) continue ;;
        -*) option=$argument; continue ;;
        *) break ;;
      esac
    fi
    case $option in
      --driver-memory) flag_memory=$argument ;;
      --driver-java-options) flag_options=$argument ;;
      --driver-library-path) flag_library=$argument ;;
      --properties-file) properties=$argument ;;
      --conf | -c)
        case $argument in
          spark.driver.memory=*) conf_memory=${argument#*=} ;;
          spark.driver.extraJavaOptions=*) conf_options=${argument#*=} ;;
          spark.driver.defaultJavaOptions=*) conf_default=${argument#*=} ;;
          spark.driver.extraLibraryPath=*) conf_library=${argument#*=} ;;
        esac ;;
    esac
    option=''
  done
  file_memory='' file_java_options='' file_default_options='' file_library_path=''
  if [ -n "$properties" ] && [ -r "$properties" ]; then read_properties "$properties"; fi
  if [ -z "$properties" ] || [ $defaults = 2 ]; then
    if [ -r "$SPARK_CONF_DIR/spark-defaults.conf" ]; then read_properties "$SPARK_CONF_DIR/spark-defaults.conf"; fi
  fi
  local memory=${flag_memory:-${conf_memory:-${file_memory:-${SPARK_DRIVER_MEMORY:-${SPARK_MEM:-1g}}}}}
  heap_size "$memory"
  driver_library_path=${flag_library:-${conf_library:-$file_library_path}}
  driver_java_options=()
  split_options "${SPARK_SUBMIT_OPTS:-}"
  driver_java_options=(${split[@]+"${split[@]}"})
  split_options "${conf_default:-$file_default_options} ${flag_options:-${conf_options:-$file_java_options}}"
  driver_java_options=(${driver_java_options[@]+"${driver_java_options[@]}"} ${split[@]+"${split[@]}"})
  for argument in ${split[@]+"${split[@]}"}; do
    case $argument in
      -Xmx*) firesteel_die "$argument in the driver's Java options: the heap's size is set by --driver-memory or spark.driver.memory" 2 ;;
    esac
  done
}

# Spark's size texts (1g, 512m, 2048, 1.5 is refused; a bare number counts in MiB) as one that java takes.
heap_size() {
  local text=$1 number unit
  text=${text//[[:space:]]/}
  number=${text%%[!0-9]*}
  unit=${text#"$number"}
  case $number:$unit in
    :*) number='' ;;
    *:) unit=m ;;
    *:[bBkKmMgGtT] ) ;;
    *:[kK][bB] | *:[mM][bB] | *:[gG][bB] | *:[tT][bB] | *:[kKmMgGtT]i[bB]) unit=${unit%%[iIbB]*} ;;
    *) number='' ;;
  esac
  case $number in *[1-9]*) ;; *) number='' ;; esac
  [ -n "$number" ] || firesteel_die "'$1' is no size for the driver's memory (spark.driver.memory); write 512m or 2g" 2
  case $unit in
    [bB]) unit='' ;;
    [tT]) number=$((number * 1024)) unit=g ;;
  esac
  driver_memory=$number$unit
}
