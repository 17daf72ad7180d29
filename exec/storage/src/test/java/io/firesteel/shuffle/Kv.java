package io.firesteel.shuffle;

import java.io.Serializable;

import io.firesteel.serial.PairAccess;

/// The pair type of these tests.
public record Kv(Object k, Object v) implements Serializable {
    public static final PairAccess ACCESS = new PairAccess() {
        @Override
        public Class<?> type() {
            return Kv.class;
        }

        @Override
        public Object key(Object pair) {
            return ((Kv) pair).k;
        }

        @Override
        public Object value(Object pair) {
            return ((Kv) pair).v;
        }

        @Override
        public Object make(Object key, Object value) {
            return new Kv(key, value);
        }
    };
}
