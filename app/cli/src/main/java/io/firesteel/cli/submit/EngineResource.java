package io.firesteel.cli.submit;

import java.util.ArrayList;
import java.util.List;

/// The words that stand where a jar would and name something that the engine itself runs.
enum EngineResource {
    SPARK_SHELL("spark-shell", "io.firesteel.cli.shell.ShellMain"), SQL_SHELL("spark-sql-shell",
            "io.firesteel.sqlshell.SqlShellMain"), PYSPARK_SHELL("pyspark-shell",
                    "org.apache.spark.api.python.PythonGatewayServer"), SPARK_INTERNAL("spark-internal",
                            null), PYTHON_FILE(null, "org.apache.spark.deploy.PythonRunner"), R_FILE(null, null);

    private final String word;
    private final String mainClass;

    EngineResource(String word, String mainClass) {
        this.word = word;
        this.mainClass = mainClass;
    }

    /// What `resource` names, or null where it is a jar of the user's.
    static EngineResource of(String resource) {
        for (EngineResource known : values()) {
            if (resource.equals(known.word)) {
                return known;
            }
        }
        return resource.endsWith(".py") ? PYTHON_FILE : resource.endsWith(".R") ? R_FILE : null;
    }

    /// What the class gets: the application's own arguments, for a Python program behind its file and the files that it
    /// imports.
    List<String> arguments(String resource, String pyFiles, List<String> own) {
        if (this != PYTHON_FILE) {
            return own;
        }
        List<String> all = new ArrayList<>(List.of(resource, pyFiles == null ? "" : pyFiles));
        all.addAll(own);
        return all;
    }

    /// The application's name where it gives none itself.
    String defaultName(String resource, String mainClass) {
        return switch (this) {
            case SPARK_SHELL -> "Spark shell";
            case SQL_SHELL -> "SparkSQL";
            case PYTHON_FILE, PYSPARK_SHELL -> resource.substring(resource.lastIndexOf('/') + 1);
            case SPARK_INTERNAL, R_FILE -> mainClass;
        };
    }

    /// The class to run; what this build does not have is an error that names it.
    String mainClass(String given) {
        String name = mainClass == null ? given : mainClass;
        if (this == R_FILE) {
            throw SubmitErrors.error(SubmitErrors.UNSUPPORTED, "what", "An application in R", "missing", "R");
        }
        if (name == null) {
            throw SubmitErrors.error(SubmitErrors.MISSING_RESOURCE);
        }
        if (!isThere(name)) {
            String what = switch (this) {
                case PYTHON_FILE -> "An application in Python";
                case PYSPARK_SHELL -> "The pyspark shell";
                default -> "'" + word + "'";
            };
            throw SubmitErrors.error(SubmitErrors.UNSUPPORTED, "what", what, "missing", "class " + name);
        }
        return name;
    }

    /// Asked by class: a look for its file would open the jars up to it.
    private static boolean isThere(String name) {
        try {
            Class.forName(name, false, EngineResource.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }
}
