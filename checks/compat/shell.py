"""Types into bin/pyspark through a terminal: python shell.py SPARK_HOME LINE... ; prints what the terminal shows."""
import os
import sys

import typed


def main():
    shown, code = typed.shell(sys.argv[1], ["--master", "local[2]"], sys.argv[2:], os.environ, patience=90)
    sys.stdout.write(shown)
    return code


if __name__ == "__main__":
    sys.exit(main())
