package sparkjobs;

import java.util.Arrays;
import java.util.List;

import org.apache.spark.SparkJobInfo;
import org.apache.spark.SparkStageInfo;
import org.apache.spark.api.java.JavaFutureAction;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.sql.SparkSession;

/// Watches an asynchronous job.
public final class StatusTracker {
    private StatusTracker() {
    }

    static final class Identity<T> implements Function<T, T> {
        private static final long serialVersionUID = 1L;

        @Override
        public T call(T x) throws Exception {
            Thread.sleep(20);
            return x;
        }
    }

    public static void main(String[] args) throws Exception {
        SparkSession spark = SparkSession.builder().appName("StatusTracker").getOrCreate();
        JavaSparkContext jsc = new JavaSparkContext(spark.sparkContext());
        jsc.setJobGroup("watched", "a job to watch");
        JavaRDD<Integer> rdd = jsc.parallelize(Arrays.asList(1, 2, 3, 4, 5), 5).map(new Identity<>());
        JavaFutureAction<List<Integer>> future = rdd.collectAsync();
        while (!future.isDone()) {
            Thread.sleep(10);
            List<Integer> ids = future.jobIds();
            if (ids.isEmpty()) {
                continue;
            }
            SparkJobInfo job = jsc.statusTracker().getJobInfo(ids.get(ids.size() - 1));
            if (job != null && job.stageIds().length > 0) {
                SparkStageInfo stage = jsc.statusTracker().getStageInfo(job.stageIds()[0]);
                if (stage != null && stage.numCompletedTasks() > stage.numTasks()) {
                    System.out.println("more tasks than there are: " + stage.numCompletedTasks());
                }
            }
        }
        System.out.println("Job results are: " + future.get());
        System.out.println("jobs of the group: " + jsc.statusTracker().getJobIdsForGroup("watched").length);
        spark.stop();
    }
}
