# Finds a Java; read in by ./isnad and ./mvnw.

# The feature number of the Java in the folder $1; nothing if there is none.
feature() {
  [ -x "$1/bin/java" ] || return 0
  if [ -r "$1/release" ]; then
    sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
  else
    "$1/bin/java" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p'
  fi
}

# The folders in which a Java may be, the user's own choice first.
candidates() {
  [ -z "${ISNAD_JAVA_HOME:-}" ] || echo "$ISNAD_JAVA_HOME"
  [ -z "${JAVA_HOME:-}" ] || echo "$JAVA_HOME"
  java=$(command -v java || true)
  if [ -n "$java" ]; then
    java=$(readlink -f "$java" 2>/dev/null || echo "$java")
    echo "${java%/bin/java}"
  fi
  for home in /usr/lib/jvm/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    echo "$home"
  done
}

# The first Java of at least $1 that has the program $2; nothing if there is none.
find_java() {
  candidates | while IFS= read -r home; do
    version=$(feature "$home")
    if [ "${version:-0}" -ge "$1" ] && [ -x "$home/bin/$2" ]; then
      echo "$home"
      break
    fi
  done
}
