package org.apache.spark;

import java.util.concurrent.Callable;

import org.apache.spark.api.python.PythonException;

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

    /// The exception under Spark's name. An exception of Python code stands for the job that it failed, as in Spark.
    public static Throwable translate(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof FiresteelException known
                    && known.condition().equals(PythonErrors.PYTHON_EXCEPTION.name())) {
                return new PythonException(known, thrown);
            }
        }
        if (thrown instanceof FiresteelException known) {
            SparkException named = new SparkException(message(known), known.getCause());
            named.setStackTrace(known.getStackTrace());
            return named;
        }
        return thrown;
    }

    /// Spark shows no condition for a failed job.
    private static String message(FiresteelException known) {
        String text = known.getMessage();
        int aborted = text.indexOf("Job aborted");
        int cancelled = text.indexOf("Job ");
        if (aborted >= 0) {
            return text.substring(aborted);
        }
        return cancelled > 0 && text.startsWith("[SPARK_JOB_CANCELLED]") ? text : text;
    }

    /// Spark's methods are Scala's, which declare no exceptions.
    @SuppressWarnings("unchecked")
    private static <X extends Throwable> RuntimeException sneaky(Throwable thrown) throws X {
        throw (X) thrown;
    }
}
