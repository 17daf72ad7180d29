package sparkjobs;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;

import org.apache.spark.Partitioner;
import org.apache.spark.RangePartitioner;
import org.apache.spark.SparkConf;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import scala.Tuple2;

/// Temperatures by station, each station's in order of time: a key of two parts, a partitioner of the first, a sort of both.
public final class SecondarySort {
    private SecondarySort() {
    }

    /// Station and time.
    static final class Reading implements Serializable, Comparable<Reading> {
        private static final long serialVersionUID = 1L;
        final String station;
        final int time;

        Reading(String station, int time) {
            this.station = station;
            this.time = time;
        }

        @Override
        public int compareTo(Reading other) {
            int by = station.compareTo(other.station);
            return by != 0 ? by : Integer.compare(time, other.time);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Reading && compareTo((Reading) other) == 0;
        }

        @Override
        public int hashCode() {
            return Objects.hash(station, time);
        }

        @Override
        public String toString() {
            return station + "@" + time;
        }
    }

    static final class ByStation extends Partitioner {
        private static final long serialVersionUID = 1L;
        private final int parts;

        ByStation(int parts) {
            this.parts = parts;
        }

        @Override
        public int numPartitions() {
            return parts;
        }

        @Override
        public int getPartition(Object key) {
            return (((Reading) key).station.hashCode() & 0x7fffffff) % parts;
        }
    }

    static final class Latest implements Comparator<Reading>, Serializable {
        private static final long serialVersionUID = 1L;

        @Override
        public int compare(Reading a, Reading b) {
            return b.compareTo(a);
        }
    }

    static final class Steepest implements Comparator<Tuple2<Reading, Integer>>, Serializable {
        private static final long serialVersionUID = 1L;

        @Override
        public int compare(Tuple2<Reading, Integer> a, Tuple2<Reading, Integer> b) {
            int by = Integer.compare(a._2(), b._2());
            return by != 0 ? by : a._1().compareTo(b._1());
        }
    }

    private static Iterator<String> rises(Iterator<Tuple2<Reading, Integer>> readings) {
        List<String> out = new ArrayList<>();
        Tuple2<Reading, Integer> last = null;
        while (readings.hasNext()) {
            Tuple2<Reading, Integer> now = readings.next();
            if (last != null && last._1().station.equals(now._1().station)) {
                out.add(now._1() + (now._2() >= last._2() ? "+" : "") + (now._2() - last._2()));
            }
            last = now;
        }
        return out.iterator();
    }

    public static void main(String[] args) {
        try (JavaSparkContext sc = new JavaSparkContext(new SparkConf().setAppName("SecondarySort"))) {
            List<Tuple2<Reading, Integer>> data = new ArrayList<>();
            for (int i = 0; i < 24; i++) {
                data.add(new Tuple2<>(new Reading("s" + i * 7 % 3, 23 - i), i * i % 17));
            }
            JavaPairRDD<Reading, Integer> readings = sc.parallelizePairs(data, 4);
            JavaPairRDD<Reading, Integer> laid = readings.repartitionAndSortWithinPartitions(new ByStation(3));
            System.out.println(laid.mapPartitions(SecondarySort::rises).collect());
            System.out.println(laid.keys().glom().map(List::size).collect() + " " + laid.partitioner().isPresent());
            System.out.println(readings.repartitionAndSortWithinPartitions(new ByStation(2), new Latest()).keys().take(3));
            System.out.println(readings.sortByKey().keys().first() + " " + readings.sortByKey(false).keys().first() + " "
                    + readings.sortByKey(new Latest(), true, 3).keys().take(2));
            JavaPairRDD<Reading, Integer> ranged = readings.partitionBy(new RangePartitioner<>(3, readings.rdd(), true,
                    scala.math.Ordering$.MODULE$.comparatorToOrdering(Comparator.<Reading>naturalOrder()),
                    scala.reflect.ClassTag$.MODULE$.apply(Reading.class)));
            System.out.println(ranged.getNumPartitions() + " " + ranged.keys().mapPartitionsWithIndex(
                    (i, it) -> Arrays.asList(i + ":" + it.hasNext()).iterator(), false).collect());
            JavaRDD<Tuple2<Reading, Integer>> flat = readings.map(t -> t);
            System.out.println(flat.sortBy(Tuple2::_2, false, 2).map(Tuple2::_2).take(4) + " " + flat.top(2, new Steepest())
                    + " " + flat.takeOrdered(2, new Steepest()) + " " + flat.max(new Steepest()) + " " + flat.min(new Steepest()));
            System.out.println(laid.mapPartitions(it -> Arrays.asList(TaskContext.getPartitionId() + "/"
                    + TaskContext.get().attemptNumber()).iterator()).collect());
            System.out.println(readings.filterByRange(new Latest(), new Reading("s1", 12), new Reading("s0", 5)).count());
        }
    }
}
