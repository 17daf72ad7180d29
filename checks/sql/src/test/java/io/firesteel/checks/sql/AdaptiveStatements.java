package io.firesteel.checks.sql;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Statements that join and group, with rows worked out by hand.
final class AdaptiveStatements {
    /// A table of 1,000 rows, of which a condition that no estimate knows leaves ten.
    static final String FEW = "(select id as a from range(0, 1000, 1, 2) where pmod(hash(id), 1) = 0 and id % 100 = 7)";
    static final String MANY = "(select id as b, id % 50 as r from range(0, 5000, 1, 4))";
    /// [#tenGroups] by two tasks that each read several parts of an exchange.
    static final String COALESCED = "select /*+ COALESCE(2) */ id % 10 as k, count(*) as n, sum(id) as s"
            + " from range(0, 1000, 1, 3) group by id % 10";
    static final Map<String, List<String>> ANSWERS = answers();

    private AdaptiveStatements() {
    }

    /// Keys 0 to 9, 100 rows each: 0 + 10 + … + 990 = 49,500, and 100 more for each greater key.
    static List<String> tenGroups() {
        List<String> rows = new ArrayList<>();
        for (int k = 0; k < 10; k++) {
            rows.add(k + "|100|" + (49_500 + 100 * k));
        }
        return rows;
    }

    private static Map<String, List<String>> answers() {
        Map<String, List<String>> all = new LinkedHashMap<>();
        all.put("select id % 10 as k, count(*) as n, sum(id) as s from range(0, 1000, 1, 3) group by id % 10 order by k",
                tenGroups());
        // 7, 107, … 907, each once in 0 to 4,999: ten rows, 10 × 7 + 4,500.
        String inner = FEW + " f join " + MANY + " m on f.a = m.b";
        all.put("select count(*), sum(a), sum(r) from " + inner, List.of("10|4570|70"));
        all.put("select count(*), count(a), sum(b) from " + MANY + " m left join " + FEW + " f on f.a = m.b",
                List.of("5000|10|12497500"));
        all.put("select count(*), count(b) from " + FEW + " f left join " + MANY + " m on f.a = m.b + 500",
                List.of("10|5"));
        all.put("select count(*), count(a), count(b) from " + FEW + " f full join " + MANY + " m on f.a = m.b + 500",
                List.of("5005|10|5000"));
        all.put("select count(*) from " + MANY + " m where b in (select a from " + FEW + ")", List.of("10"));
        all.put("select count(*) from " + MANY + " m left anti join " + FEW + " f on f.a = m.b", List.of("4990"));
        // The join's rows are grouped by its key, which lie right already when both sides were exchanged.
        all.put("select a, count(*), max(r) from " + inner + " group by a order by a limit 2",
                List.of("7|1|7", "107|1|7"));
        all.put("select count(*), sum(n) from (select b, count(*) as n from " + FEW + " f join " + MANY
                + " m on f.a = m.b group by b) x join " + MANY + " y on x.b = y.b", List.of("10|10"));
        all.put("select r, row_number() over (partition by r order by b desc) as n, b from " + FEW + " f join " + MANY
                + " m on f.a = m.b order by b desc limit 2", List.of("7|1|907", "7|2|807"));
        // An empty side.
        all.put("select count(*), sum(b) from " + FEW + " f join " + MANY + " m on f.a = m.b and f.a < m.r - 5000",
                List.of("0|NULL"));
        all.put("select count(*), sum(b) from (select a from " + FEW + " where a % 7 = 100) f join " + MANY
                + " m on f.a = m.b", List.of("0|NULL"));
        all.put("select count(*), count(a) from " + MANY + " m left join (select a from " + FEW
                + " where a % 7 = 100) f on f.a = m.b", List.of("5000|0"));
        // Two groupings of one exchange, side by side and one above the other.
        all.put("select count(*), sum(n) from (select r, count(*) as n from " + MANY + " group by r union all select r,"
                + " count(*) from " + MANY + " group by r union all select b, count(*) from " + MANY + " group by b)",
                List.of("5100|15000"));
        all.put("select count(*), sum(x.n + y.n) from (select r, count(*) as n from " + MANY + " group by r) x join"
                + " (select b, count(*) as n from " + MANY + " group by b) y on x.r = y.b", List.of("50|5050"));
        return all;
    }
}
