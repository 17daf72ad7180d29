package io.firesteel.hadoop;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Callable;

import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.hadoop.mapred.InvalidInputException;

import io.firesteel.error.ErrorCondition;
import io.firesteel.error.ErrorKind;
import io.firesteel.error.FiresteelException;
import io.firesteel.rdd.Thrown;
import io.firesteel.rdd.files.FileErrors;

/// Hadoop's errors as conditions.
final class HadoopErrors {
    static final ErrorCondition MISSING = new ErrorCondition("PATH_NOT_FOUND", "42K03", ErrorKind.USER, "<reason>");

    private HadoopErrors() {
    }

    /// What `body` gives; a path that is missing is an error that says so.
    static <R> R reading(Callable<R> body) throws IOException {
        try {
            return body.call();
        } catch (InvalidInputException | org.apache.hadoop.mapreduce.lib.input.InvalidInputException e) {
            throw new FiresteelException(MISSING, Map.of("reason", e.getMessage()), e);
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw Thrown.pass(e);
        }
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
