package io.firesteel.examples;

import java.io.Serializable;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.firesteel.api.FiresteelConf;
import io.firesteel.api.FiresteelContext;
import io.firesteel.api.Pair;
import io.firesteel.api.Rdd;

/// Sums up a web server's log by client, user and request: `run-example LogQuery [FILE]`.
public final class LogQuery {
    private static final Pattern LINE = Pattern.compile("^(\\S+) \\S+ (\\S+) \\[[^]]+] \"([^\"]+)\" (\\d+) (\\d+)?.*");
    private static final List<String> EXAMPLE = List.of(
            "192.0.2.7 - ada [21/Jan/2026:10:12:13 +0000] \"GET /engine HTTP/1.1\" 200 512 \"-\" \"curl\"",
            "192.0.2.8 - bob [21/Jan/2026:10:12:14 +0000] \"GET /index HTTP/1.1\" 404 0 \"-\" \"curl\"",
            "192.0.2.7 - ada [21/Jan/2026:10:12:15 +0000] \"GET /engine HTTP/1.1\" 200 1024 \"-\" \"curl\"");

    private LogQuery() {
    }

    /// Who asked for what.
    record Request(String client, String user, String query) implements Serializable {
    }

    /// How often, and how many bytes were sent.
    record Traffic(long count, long bytes) implements Serializable {
        Traffic plus(Traffic other) {
            return new Traffic(count + other.count, bytes + other.bytes);
        }
    }

    public static void main(String[] args) {
        FiresteelConf conf = new FiresteelConf().setAppName("LogQuery");
        try (FiresteelContext context = FiresteelContext.create(conf)) {
            Rdd<String> lines = args.length == 1 ? context.textFile(args[0]) : context.parallelize(EXAMPLE);
            List<Pair<Request, Traffic>> requests = lines.filter(line -> LINE.matcher(line).matches())
                    .mapToPair(LogQuery::parse)
                    .reduceByKey(Traffic::plus)
                    .collect();
            for (Pair<Request, Traffic> request : requests) {
                System.out.println(request._1() + "\tbytes=" + request._2().bytes() + "\tn=" + request._2().count());
            }
        }
    }

    private static Pair<Request, Traffic> parse(String line) {
        Matcher fields = LINE.matcher(line);
        if (!fields.matches()) {
            throw new IllegalArgumentException(line);
        }
        long bytes = fields.group(5) == null ? 0 : Long.parseLong(fields.group(5));
        return Pair.of(new Request(fields.group(1), fields.group(2), fields.group(3)), new Traffic(1, bytes));
    }
}
