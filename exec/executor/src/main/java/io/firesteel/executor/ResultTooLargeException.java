package io.firesteel.executor;

/// A task's result alone is over `spark.driver.maxResultSize`; no retry can help.
final class ResultTooLargeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ResultTooLargeException(long size, long limit) {
        super("The result of one task takes " + size
                + " bytes in serialised form, more than spark.driver.maxResultSize ("
                + limit + " bytes)");
    }
}
