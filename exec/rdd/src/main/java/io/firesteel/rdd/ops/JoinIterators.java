package io.firesteel.rdd.ops;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/// The rows that joins make of the values of one key.
final class JoinIterators {
    private JoinIterators() {
    }

    /// Every left value with every right one.
    static final class Product implements Iterator<Object> {
        private final List<Object> left;
        private final List<Object> right;
        private final Joins.Maker maker;
        private int leftAt;
        private int rightAt;

        Product(List<Object> left, List<Object> right, Joins.Maker maker) {
            this.left = left;
            this.right = right;
            this.maker = maker;
        }

        @Override
        public boolean hasNext() {
            return leftAt < left.size() && !right.isEmpty();
        }

        @Override
        public Object next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Object row = maker.both(left.get(leftAt), right.get(rightAt));
            if (++rightAt == right.size()) {
                rightAt = 0;
                leftAt++;
            }
            return row;
        }
    }
}
