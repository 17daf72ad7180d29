package io.firesteel.checks.rdd.programs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import io.firesteel.api.Pair;

/// What the programs work on.
final class Data {
    static final List<String> LINES = List.of("to be or not to be", "that is the question", "whether tis nobler",
            "in the mind to suffer", "", "the slings and arrows", "of outrageous fortune or to take arms");

    private Data() {
    }

    static List<Integer> numbers(int count) {
        List<Integer> list = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            list.add(i * 37 % 101);
        }
        return list;
    }

    static List<Double> doubles(int count) {
        List<Double> list = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            list.add(i * 0.37 % 7.1 - 2);
        }
        return list;
    }

    static List<Pair<String, Integer>> pairs() {
        List<Pair<String, Integer>> list = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            list.add(new Pair<>("k" + i * 7 % 11, i));
        }
        return list;
    }

    static List<Pair<Integer, String>> names() {
        List<Pair<Integer, String>> list = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            list.add(new Pair<>(i * 3 % 10, "n" + i));
        }
        return list;
    }

    /// Sorted by text, for results without an order.
    static List<String> sorted(Iterable<?> all) {
        List<String> texts = new ArrayList<>();
        all.forEach(one -> texts.add(String.valueOf(one)));
        texts.sort(Comparator.naturalOrder());
        return texts;
    }

    static int size(Iterable<?> all) {
        return sorted(all).size();
    }
}
