package org.apache.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;

import org.apache.hadoop.fs.UnsupportedFileSystemException;
import org.apache.hadoop.mapred.FileAlreadyExistsException;
import org.apache.hadoop.mapred.InvalidInputException;
import org.apache.spark.api.python.PythonException;
import org.apache.spark.scheduler.BarrierJobUnsupportedRDDChainException;

import io.firesteel.error.FiresteelException;
import io.firesteel.python.PythonErrors;

/// Turns the engine's exceptions into those that Spark's users catch and search for. Used by every facade call that runs
/// something.
public final class Thrown {

    private Thrown() {
    }

    /// Runs `call`; its exceptions leave under Spark's names.
    public static <R> R translated(Callable<R> call) {
        try {
            return call.call();
        } catch (Exception e) {
            throw Thrown.<RuntimeException>sneaky(translate(e));
        }
    }

    /// As [#translated] for what returns nothing.
    public static void run(Runnable call) {
        translated(() -> {
            call.run();
            return null;
        });
    }

    /// As [#run] for what writes files.
    public static void save(Runnable call) {
        wrapping("Job aborted.", () -> {
            call.run();
            return null;
        });
    }

    /// As [#translated]; what Python code raised becomes the cause of an exception that says `message`.
    public static <R> R wrapping(String message, Callable<R> call) {
        try {
            return translated(call);
        } catch (PythonException e) {
            throw Thrown.<RuntimeException>sneaky(new SparkException(message, e));
        }
    }

    /// The exception under Spark's name. An exception of Python code stands for the job that it failed, as in Spark.
    public static Throwable translate(Throwable thrown) {
        if (!(thrown instanceof FiresteelException known)) {
            return thrown;
        }
        Throwable named = named(known);
        named.setStackTrace(known.getStackTrace());
        return named;
    }

    private static Throwable named(FiresteelException known) {
        String text = known.getMessage()
                .replace(FiresteelException.class.getName() + ": ",
                        SparkException.class.getName() + ": ");
        String python = between(text, "[" + PythonErrors.PYTHON_EXCEPTION.name() + "]",
                "SQLSTATE: " + PythonErrors.PYTHON_EXCEPTION.sqlState());
        if (python != null) {
            return new PythonException(python,
                    text.equals(python) ? null : new SparkException(withoutCondition(text), known.getCause()));
        }
        return switch (known.condition()) {
            case "TASK_NOT_SERIALIZABLE" -> new SparkException(
                    text.substring(text.indexOf("Task not serializable"), withoutState(text)), known.getCause());
            case "EMPTY_COLLECTION" -> new UnsupportedOperationException("empty collection");
            case "PATH_NOT_FOUND" -> new InvalidInputException(List.of(new IOException(missing(known))));
            case "UNSUPPORTED_FILE_SYSTEM" -> new UnsupportedFileSystemException(
                    "No FileSystem for scheme \"" + known.parameters().get("scheme") + "\"");
            case "FAILED_ADD_FILE" -> text.endsWith("does not exist.")
                    ? new FileNotFoundException(text.substring(text.indexOf(": ") + 2, text.length() - 1))
                    : new SparkException(text, known.getCause());
            case "CANNOT_READ_FILE" -> known.getCause() instanceof UnsupportedFileSystemException unknown
                    ? unknown
                    : new SparkException(text, known.getCause());
            case "PATH_ALREADY_EXISTS" -> new FileAlreadyExistsException(
                    "Output directory " + qualified(known.parameters().get("path")) + " already exists");
            case "CANNOT_CHANGE_STORAGE_LEVEL" ->
                new SparkUnsupportedOperationException(text, ErrorFacts.of(known), known.getCause());
            case "BARRIER_STAGE_UNSUPPORTED_RDD_CHAIN" -> new BarrierJobUnsupportedRDDChainException(
                    text.substring(text.indexOf("[SPARK"), withoutState(text)));
            default -> {
                String shown = withoutCondition(text);
                yield new SparkException(shown, known.getCause(),
                        shown.equals(text) ? ErrorFacts.of(known) : ErrorFacts.NONE);
            }
        };
    }

    /// Hadoop's words, which are given where Hadoop looked.
    private static String missing(FiresteelException known) {
        String path = qualified(known.parameters().get("path"));
        return known.parameters()
                .getOrDefault("reason", known.getMessage().contains("matches 0 files")
                        ? "Input Pattern " + path + " matches 0 files"
                        : "Input path does not exist: " + path);
    }

    private static String qualified(String path) {
        return path != null && path.startsWith("/") ? "file:" + path : path;
    }

    /// Spark shows no condition for a job that was aborted or cancelled.
    private static String withoutCondition(String text) {
        int aborted = text.indexOf("Job aborted");
        if (aborted < 0 || aborted > 60) {
            return text;
        }
        int state = text.lastIndexOf(" SQLSTATE: ");
        return text.substring(aborted, state > aborted && state > text.length() - 20 ? state : text.length());
    }

    private static int withoutState(String text) {
        int state = text.lastIndexOf(" SQLSTATE: ");
        return state < 0 ? text.length() : state;
    }

    private static String between(String text, String from, String to) {
        int start = text.indexOf(from);
        int end = start < 0 ? -1 : text.indexOf(to, start);
        return end < 0 ? null : text.substring(start, end + to.length());
    }

    /// Throws it as it is: Spark's methods are Scala's, which declare no exceptions.
    @SuppressWarnings("unchecked")
    public static <X extends Throwable> RuntimeException sneaky(Throwable thrown) throws X {
        throw (X) thrown;
    }
}
