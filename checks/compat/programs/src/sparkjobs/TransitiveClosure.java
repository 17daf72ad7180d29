package sparkjobs;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.PairFunction;
import org.apache.spark.sql.SparkSession;
import scala.Tuple2;

/// All pairs of nodes of a random graph that a path joins.
public final class TransitiveClosure {
    private TransitiveClosure() {
    }

    private static List<Tuple2<Integer, Integer>> graph(int edges, int nodes) {
        Random random = new Random(42);
        Set<Tuple2<Integer, Integer>> all = new HashSet<>(edges);
        while (all.size() < edges) {
            int from = random.nextInt(nodes);
            int to = random.nextInt(nodes);
            Tuple2<Integer, Integer> edge = new Tuple2<>(from, to);
            if (from != to) {
                all.add(edge);
            }
        }
        return new ArrayList<>(all);
    }

    private static final class Project
            implements
                PairFunction<Tuple2<Integer, Tuple2<Integer, Integer>>, Integer, Integer> {
        private static final long serialVersionUID = 1L;
        static final Project INSTANCE = new Project();

        @Override
        public Tuple2<Integer, Integer> call(Tuple2<Integer, Tuple2<Integer, Integer>> triple) {
            return new Tuple2<>(triple._2()._2(), triple._2()._1());
        }
    }

    public static void main(String[] args) {
        SparkSession spark = SparkSession.builder().appName("TransitiveClosure").getOrCreate();
        JavaSparkContext jsc = JavaSparkContext.fromSparkContext(spark.sparkContext());
        JavaPairRDD<Integer, Integer> closure = jsc.parallelizePairs(graph(30, 12), 2).cache();
        JavaPairRDD<Integer, Integer> edges = closure.mapToPair(e -> new Tuple2<>(e._2(), e._1()));
        long before;
        long after = closure.count();
        do {
            before = after;
            closure = closure.union(closure.join(edges).mapToPair(Project.INSTANCE)).distinct().cache();
            after = closure.count();
        } while (after != before);
        System.out.println("TC has " + closure.count() + " edges.");
        spark.stop();
    }
}
