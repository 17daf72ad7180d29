package io.firesteel.cli;

import java.util.Collection;
import java.util.Optional;

/// Finds what somebody meant who mistyped a name: the candidate with the fewest edits, where these are few enough to be a
/// slip. Used for flags, settings, commands and examples.
public final class NearestName {

    private NearestName() {
    }

    /// The nearest of `candidates` to `name`, or nothing where none is near.
    public static Optional<String> of(String name, Collection<String> candidates) {
        int best = Math.max(1, name.length() / 4) + 1;
        String nearest = null;
        for (String candidate : candidates) {
            if (Math.abs(candidate.length() - name.length()) < best) {
                int edits = edits(name, candidate, best);
                if (edits < best) {
                    best = edits;
                    nearest = candidate;
                }
            }
        }
        return Optional.ofNullable(nearest);
    }

    /// Insertions, deletions, substitutions and swaps of neighbours (optimal string alignment) that turn `a` into `b`;
    /// some number of at least `limit` once it is known to reach that. Case counts for nothing.
    static int edits(String a, String b, int limit) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            int rowBest = Integer.MAX_VALUE;
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = cell(a, b, i, j, cost);
                rowBest = Math.min(rowBest, cost[i][j]);
            }
            // A swap looks two rows back, so a row may exceed the limit by one and still be mended.
            if (rowBest > limit) {
                return rowBest;
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int cell(String a, String b, int i, int j, int[][] cost) {
        if (i == 0 || j == 0) {
            return i + j;
        }
        int substituted = cost[i - 1][j - 1] + (same(a, i - 1, b, j - 1) ? 0 : 1);
        int least = Math.min(substituted, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        if (i > 1 && j > 1 && same(a, i - 1, b, j - 2) && same(a, i - 2, b, j - 1)) {
            least = Math.min(least, cost[i - 2][j - 2] + 1);
        }
        return least;
    }

    private static boolean same(String a, int i, String b, int j) {
        return Character.toLowerCase(a.charAt(i)) == Character.toLowerCase(b.charAt(j));
    }
}
