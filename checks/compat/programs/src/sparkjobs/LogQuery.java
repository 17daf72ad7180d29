package sparkjobs;

import java.io.Serializable;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import scala.Tuple2;
import scala.Tuple3;

/// Bytes and requests by user and query of a web server's log: triples as keys, values of a class of the program's own.
public final class LogQuery {
    private static final Pattern LINE = Pattern.compile(
            "^([\\d.]+) (\\S+) (\\S+) \\[([\\w\\d:/]+\\s[+\\-]\\d{4})\\] \"(.+?)\" (\\d{3}) ([\\d\\-]+) \"([^\"]+)\" \"([^\"]+)\".*");
    private static final List<String> LOG = List.of(
            "10.10.10.10 - ann [20/Jan/2026:21:22:01 +0000] \"GET /a?x=1 HTTP/1.1\" 301 621 \"http://example.org\" \"Mozilla\"",
            "10.10.10.10 - ann [20/Jan/2026:21:22:02 +0000] \"GET /a?x=1 HTTP/1.1\" 301 79 \"http://example.org\" \"Mozilla\"",
            "10.10.10.11 - bob [20/Jan/2026:21:23:01 +0000] \"GET /b HTTP/1.1\" 200 - \"http://example.org\" \"Mozilla\"",
            "10.10.10.11 - bob [20/Jan/2026:21:24:01 +0000] \"GET /b HTTP/1.1\" 200 4200 \"http://example.org\" \"curl\"",
            "not a line of a log");

    private LogQuery() {
    }

    /// Requests and their bytes.
    public static final class Stats implements Serializable {
        private static final long serialVersionUID = 1L;
        private final int count;
        private final int bytes;

        Stats(int count, int bytes) {
            this.count = count;
            this.bytes = bytes;
        }

        Stats merge(Stats other) {
            return new Stats(count + other.count, bytes + other.bytes);
        }

        @Override
        public String toString() {
            return "bytes=" + bytes + "\tn=" + count;
        }
    }

    private static Tuple3<String, String, String> key(String line) {
        Matcher m = LINE.matcher(line);
        if (!m.find()) {
            return new Tuple3<>(null, null, null);
        }
        return m.group(3).equals("-") ? new Tuple3<>(null, null, null) : new Tuple3<>(m.group(1), m.group(3), m.group(5));
    }

    private static Stats stats(String line) {
        Matcher m = LINE.matcher(line);
        return m.find() && !m.group(7).equals("-") ? new Stats(1, Integer.parseInt(m.group(7))) : new Stats(1, 0);
    }

    public static void main(String[] args) {
        JavaSparkContext jsc = new JavaSparkContext(new SparkConf().setAppName("LogQuery"));
        JavaRDD<String> log = args.length > 0 ? jsc.textFile(args[0]) : jsc.parallelize(LOG);
        JavaPairRDD<Tuple3<String, String, String>, Stats> extracted = log
                .mapToPair(line -> new Tuple2<>(key(line), stats(line)));
        for (Tuple2<?, ?> one : extracted.reduceByKey(Stats::merge).collect()) {
            System.out.println(one._1() + "\t" + one._2());
        }
        jsc.close();
    }
}
