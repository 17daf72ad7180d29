package org.apache.spark.api.java;

import java.util.List;
import java.util.concurrent.Future;

/// The future result of an asynchronous action.
public interface JavaFutureAction<T> extends Future<T> {

    /// Jobs that it has started so far.
    List<Integer> jobIds();
}
