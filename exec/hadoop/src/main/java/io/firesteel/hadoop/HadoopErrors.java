package io.firesteel.hadoop;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Callable;

import org.apache.hadoop.fs.FSError;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.hadoop.mapred.InvalidInputException;

import io.firesteel.error.ErrorCondition;
import io.firesteel.error.ErrorKind;
import io.firesteel.error.FiresteelException;
import io.firesteel.files.FileErrors;
import io.firesteel.rdd.Thrown;

/// Hadoop's errors as conditions.
final class HadoopErrors {
    static final ErrorCondition MISSING = new ErrorCondition("PATH_NOT_FOUND", "42K03", ErrorKind.USER, "<reason>");

    private HadoopErrors() {
    }

    /// What `body` gives; a path that is missing is an error that says so, in the words of Hadoop.
    static <R> R reading(Callable<R> body) throws IOException {
        try {
            return body.call();
        } catch (InvalidInputException | org.apache.hadoop.mapreduce.lib.input.InvalidInputException e) {
            throw new FiresteelException(MISSING, Map.of("reason", e.getMessage()));
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw Thrown.pass(e);
        }
    }

    /// What `body` gives; a disk that is full is an error that says so, other errors are the format's own.
    static <R> R inTask(String path, Callable<R> body) throws Exception {
        try {
            return body.call();
        } catch (IOException | FSError e) {
            throw unwritten(path, e);
        }
    }

    /// For a disk that is full the error that says so, else `thrown` itself.
    static Exception unwritten(String path, Throwable thrown) {
        // The local file system throws errors with the reason inside.
        Exception reason = thrown instanceof IOException own
                ? own
                : thrown.getCause() instanceof IOException inner ? inner : new IOException(thrown.getMessage(), thrown);
        FiresteelException named = FileErrors.unwritable(String.valueOf(path), reason);
        boolean full = named.condition().equals(FileErrors.DISK_FULL.name());
        return full || !(thrown instanceof Exception own) ? named : own;
    }

    /// Runs `body`; an output that exists is an error that says so.
    static void writing(String path, Writing body) {
        try {
            body.run();
        } catch (FileAlreadyExistsException | org.apache.hadoop.mapred.FileAlreadyExistsException e) {
            throw new FiresteelException(FileErrors.EXISTS, Map.of("path", String.valueOf(path)), e);
        } catch (IOException e) {
            throw FileErrors.unwritable(String.valueOf(path), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Thrown.pass(e);
        }
    }

    /// A step of an output.
    @FunctionalInterface
    interface Writing {
        void run() throws IOException, InterruptedException;
    }
}
