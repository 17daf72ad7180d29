package io.firesteel.rdd;

import io.firesteel.api.Pair;
import io.firesteel.serial.PairAccess;

/// [Pair] as the pair of keyed datasets. An enum, so that it stays one object in every process.
public enum PairForm implements PairAccess {
    PAIR;

    @Override
    public Class<?> type() {
        return Pair.class;
    }

    @Override
    public Object key(Object pair) {
        return ((Pair<?, ?>) pair).first();
    }

    @Override
    public Object value(Object pair) {
        return ((Pair<?, ?>) pair).second();
    }

    @Override
    public Object make(Object key, Object value) {
        return new Pair<>(key, value);
    }
}
