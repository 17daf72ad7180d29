package io.firesteel.fragments;

import java.util.Optional;

import io.firesteel.serial.PairAccess;
import io.firesteel.serial.Serializer;
import io.firesteel.shuffle.ShuffleSpec;

/// Encoded batches on their way to one part of an exchange; the pair that the shuffle moves.
///
/// @param part    of the exchange
/// @param content batches in the byte form of `BatchEncoder`
record ExchangeBlock(Integer part, byte[] content) {
    private static final PairAccess ACCESS = new PairAccess() {
        @Override
        public Class<?> type() {
            return ExchangeBlock.class;
        }

        @Override
        public Object key(Object pair) {
            return ((ExchangeBlock) pair).part;
        }

        @Override
        public Object value(Object pair) {
            return ((ExchangeBlock) pair).content;
        }

        @Override
        public Object make(Object key, Object value) {
            return new ExchangeBlock((Integer) key, (byte[]) value);
        }
    };

    static ShuffleSpec<Integer, byte[], byte[]> spec(int exchange, int parts, Serializer serializer) {
        return new ShuffleSpec<>(exchange, parts, key -> (Integer) key, ACCESS, Optional.empty(), false,
                Optional.empty(),
                serializer);
    }
}
