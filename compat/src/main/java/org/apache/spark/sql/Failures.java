package org.apache.spark.sql;

import java.util.concurrent.Callable;

import org.apache.spark.ErrorFacts;
import org.apache.spark.SparkArithmeticException;
import org.apache.spark.SparkArrayIndexOutOfBoundsException;
import org.apache.spark.SparkDateTimeException;
import org.apache.spark.SparkException;
import org.apache.spark.SparkIllegalArgumentException;
import org.apache.spark.SparkNoSuchElementException;
import org.apache.spark.SparkNumberFormatException;
import org.apache.spark.SparkRuntimeException;
import org.apache.spark.SparkUnsupportedOperationException;
import org.apache.spark.Thrown;
import org.apache.spark.sql.catalyst.parser.ParseException;

import io.firesteel.error.ErrorKind;
import io.firesteel.error.FiresteelException;

/// Turns the engine's errors into the exceptions that pyspark tells apart: what an analysis throws differs from what a running
/// query throws under the same condition.
public final class Failures {

    private Failures() {
    }

    /// Runs what only builds or analyses plans.
    public static <R> R analyzing(Callable<R> call) {
        return call(call, false);
    }

    /// Runs what computes rows.
    public static <R> R running(Callable<R> call) {
        return call(call, true);
    }

    private static <R> R call(Callable<R> call, boolean running) {
        try {
            return call.call();
        } catch (FiresteelException e) {
            Throwable named = named(e, running);
            named.setStackTrace(e.getStackTrace());
            throw Thrown.<RuntimeException>sneaky(named);
        } catch (Exception e) {
            throw Thrown.<RuntimeException>sneaky(Thrown.translate(e));
        }
    }

    private static Throwable named(FiresteelException e, boolean running) {
        ErrorFacts facts = ErrorFacts.of(e);
        String text = e.getMessage();
        if (e instanceof io.firesteel.parser.ParseException) {
            return new ParseException("\n" + text, facts, null);
        }
        if (e instanceof io.firesteel.analyzer.AnalysisException || !running && e.kind() == ErrorKind.USER) {
            return analysis(e, facts, text);
        }
        return switch (e.condition().replaceAll("\\..*", "")) {
            case "DIVIDE_BY_ZERO", "REMAINDER_BY_ZERO", "ARITHMETIC_OVERFLOW", "BINARY_ARITHMETIC_OVERFLOW",
                    "CAST_OVERFLOW", "NUMERIC_VALUE_OUT_OF_RANGE", "INTERVAL_ARITHMETIC_OVERFLOW",
                    "INTERVAL_DIVIDED_BY_ZERO", "DECIMAL_PRECISION_EXCEEDS_MAX_PRECISION",
                    "SUM_OF_LIMIT_AND_OFFSET_EXCEEDS_MAX_INT" ->
                new SparkArithmeticException(text, facts, e.getCause());
            case "CAST_INVALID_INPUT" ->
                text.matches("(?s).*cannot be cast to \"?(DATE|TIMESTAMP|TIMESTAMP_NTZ|TIME|INTERVAL).*")
                        ? new SparkDateTimeException(text, facts, e.getCause())
                        : text.contains("\"BOOLEAN\"")
                                ? new SparkRuntimeException(text, facts, e.getCause())
                                : new SparkNumberFormatException(text, facts, e.getCause());
            case "CANNOT_PARSE_TIMESTAMP", "DATETIME_OVERFLOW", "INVALID_FRACTION_OF_SECOND",
                    "DATETIME_FIELD_OUT_OF_BOUNDS" ->
                new SparkDateTimeException(text, facts, e.getCause());
            case "INVALID_ARRAY_INDEX", "INVALID_ARRAY_INDEX_IN_ELEMENT_AT", "INVALID_INDEX_OF_ZERO" ->
                new SparkArrayIndexOutOfBoundsException(text, facts, e.getCause());
            case "INVALID_CONF_VALUE" -> new SparkIllegalArgumentException(text, facts, e.getCause());
            case "SQL_CONF_NOT_FOUND" -> new SparkNoSuchElementException(text, facts);
            case "UNSUPPORTED_FEATURE" -> new SparkUnsupportedOperationException(text, facts, e.getCause());
            default -> e.kind() == ErrorKind.USER && !text.contains("Job aborted")
                    ? new SparkRuntimeException(text, facts, e.getCause())
                    : Thrown.translate(e);
        };
    }

    private static Throwable analysis(FiresteelException e, ErrorFacts facts, String text) {
        return switch (e.condition().replaceAll("\\..*", "")) {
            case "INVALID_CONF_VALUE", "UNSUPPORTED_SAVE_MODE" ->
                new SparkIllegalArgumentException(text, facts, e.getCause());
            case "SQL_CONF_NOT_FOUND" -> new SparkNoSuchElementException(text, facts);
            case "DIVIDE_BY_ZERO", "ARITHMETIC_OVERFLOW", "CAST_INVALID_INPUT" -> named(e, true);
            case "DATA_SOURCE_NOT_FOUND" -> new SparkException(text, e.getCause());
            default -> new AnalysisException(text, facts, e.getCause());
        };
    }

    /// A feature that is asked for and is not there.
    public static <R> R missing(String what) {
        FiresteelException e = io.firesteel.frames.FrameErrors.unsupported(what);
        throw Thrown.<RuntimeException>sneaky(new SparkUnsupportedOperationException(e.getMessage(), ErrorFacts.of(e),
                null));
    }

}
