package io.firesteel.functions;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// The names that are written most like a given one; for suggestions in errors.
public final class Nearest {

    private Nearest() {
    }

    /// Up to `most` of `names`, nearest first; without any that shares less than half of its letters.
    public static List<String> of(String name, Collection<String> names, int most) {
        String wanted = name.toLowerCase(Locale.ROOT);
        record Scored(String name, int distance) {
        }
        return names.stream()
                .map(n -> new Scored(n, distance(wanted, n.toLowerCase(Locale.ROOT))))
                .filter(
                        s -> s.distance <= Math.max(2, wanted.length() / 2))
                .sorted(Comparator.comparingInt(Scored::distance)
                        .thenComparing(Scored::name))
                .limit(most)
                .map(Scored::name)
                .toList();
    }

    /// Levenshtein's distance.
    public static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                row[j] = Math.min(Math.min(row[j], row[j - 1]) + 1,
                        diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1));
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
