package io.firesteel.checks.rdd.programs;

import java.io.Serializable;
import java.util.Comparator;

/// Orders that can travel to tasks.
enum Order implements Comparator<Integer>, Serializable {
    UP {
        @Override
        public int compare(Integer a, Integer b) {
            return a.compareTo(b);
        }
    },
    DOWN {
        @Override
        public int compare(Integer a, Integer b) {
            return b.compareTo(a);
        }
    },
    LAST_DIGIT {
        @Override
        public int compare(Integer a, Integer b) {
            int digits = Integer.compare(a % 10, b % 10);
            return digits != 0 ? digits : a.compareTo(b);
        }
    }
}
