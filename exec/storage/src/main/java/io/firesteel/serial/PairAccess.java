package io.firesteel.serial;

/// How pairs of one type are taken apart and made: Firesteel's own `Pair`, `scala.Tuple2`, anything else that plays this
/// part. Given by the front end; serialisers and shuffles treat exactly `type()` as a pair.
///
/// Stateless and safe for all threads.
public interface PairAccess {

    /// The exact class of the pairs.
    Class<?> type();

    Object key(Object pair);

    Object value(Object pair);

    Object make(Object key, Object value);
}
