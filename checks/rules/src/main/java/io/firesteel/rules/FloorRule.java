package io.firesteel.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Dependencies point downwards only: a floor uses itself and the floors below it, by import or by full name. The schedulers'
/// modules know nothing of SQL, and SQL nothing of execution. Checks may look at everything.
public final class FloorRule implements Rule {
    private static final Pattern NAME = Pattern
            .compile("\\b(?:io\\.firesteel|org\\.apache\\.spark)(?:\\.[a-z][a-z0-9_]*)+(?:\\.[A-Z]\\w*)?");
    private static final List<String> WITHOUT_SQL = List.of("exec/api", "exec/stages", "exec/tasks", "exec/scheduler",
            "exec/storage", "exec/shuffle", "exec/events", "exec/executor", "exec/rdd");

    @Override
    public List<Violation> check(Sources sources) {
        // By type where one is named: a package of Spark's may be ours in part, and a library's for the rest.
        Map<String, TreeSet<String>> modulesByName = new TreeMap<>();
        for (SourceFile file : sources.main()) {
            String type = file.packageName() + "." + file.fileName().replace(".java", "");
            for (String name : List.of(file.packageName(), type)) {
                modulesByName.computeIfAbsent(name, p -> new TreeSet<>()).add(file.module());
            }
        }
        List<Violation> violations = new ArrayList<>();
        for (SourceFile file : sources.files()) {
            if (!file.floor().equals("checks")) {
                check(file, modulesByName, violations);
            }
        }
        return violations;
    }

    private static void check(SourceFile file, Map<String, TreeSet<String>> modulesByName,
            List<Violation> violations) {
        List<String> lines = file.lines();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.startsWith("//") || line.startsWith("package ")) {
                continue;
            }
            Matcher names = NAME.matcher(line.replaceAll("\"[^\"]*\"", ""));
            while (names.find()) {
                TreeSet<String> owners = modulesByName.get(names.group());
                // An unknown type of a known package is nested, made by a generator, or a library's.
                if (owners != null && owners.stream().noneMatch(owner -> mayUse(file.module(), owner))) {
                    violations.add(new Violation(file.path() + ":" + (i + 1),
                            file.module() + " must not use " + names.group() + " of " + owners.first()));
                }
            }
        }
    }

    static boolean mayUse(String user, String used) {
        String lower = used.split("/")[0];
        String upper = user.split("/")[0];
        if (lower.equals("sql") && WITHOUT_SQL.contains(user)) {
            return false;
        }
        return Sources.FLOORS.indexOf(lower) <= Sources.FLOORS.indexOf(upper);
    }
}
