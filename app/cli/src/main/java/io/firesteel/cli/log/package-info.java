/// How processes log: Spark's default pattern on standard error by the JDK's own logging, or Log4j with the user's file.
package io.firesteel.cli.log;
