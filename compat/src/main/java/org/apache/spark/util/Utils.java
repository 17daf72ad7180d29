package org.apache.spark.util;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.apache.spark.SparkConf;
import org.apache.spark.Thrown;

import io.firesteel.python.local.TemporaryFolders;

/// Owns nothing: the few helpers of Spark's class of this name that pyspark calls.
public final class Utils {
    private Utils() {
    }

    /// The first folder for temporary files of the application.
    public static String getLocalDir(SparkConf conf) {
        String configured = System.getenv()
                .getOrDefault("SPARK_LOCAL_DIRS",
                        conf.get("spark.local.dir", System.getProperty("java.io.tmpdir")));
        String first = configured.split(",")[0];
        return Thrown.translated(() -> Files.createDirectories(Path.of(first)).toString());
    }

    /// A new folder of this user's, removed when the process ends.
    public static File createTempDir(String root, String prefix) {
        return Thrown.translated(() -> create(Path.of(root), prefix)).toFile();
    }

    public static File createTempDir() {
        return createTempDir(System.getProperty("java.io.tmpdir"), "spark");
    }

    private static Path create(Path root, String prefix) throws IOException {
        Path made = Files.createTempDirectory(root, prefix + "-",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        TemporaryFolders.removeAtExit(made);
        return made;
    }

    /// The exception with its stack, as `printStackTrace` shows it.
    public static String exceptionString(Throwable thrown) {
        StringWriter text = new StringWriter();
        if (thrown != null) {
            thrown.printStackTrace(new PrintWriter(text, true));
        }
        return text.toString();
    }
}
