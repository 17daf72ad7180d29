package sparkjobs;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.spark.SparkConf;
import org.apache.spark.Success$;
import org.apache.spark.api.java.JavaFutureAction;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerApplicationEnd;
import org.apache.spark.scheduler.SparkListenerJobEnd;
import org.apache.spark.scheduler.SparkListenerJobStart;
import org.apache.spark.scheduler.SparkListenerStageCompleted;
import org.apache.spark.scheduler.SparkListenerStageSubmitted;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.scheduler.SparkListenerTaskStart;
import org.apache.spark.scheduler.SparkListenerUnpersistRDD;
import scala.Tuple2;

/// What a listener hears of jobs, stages, tasks, failures and the end, and asynchronous actions.
public final class Listening {
    private Listening() {
    }

    static final class Heard extends SparkListener {
        final Map<String, Long> counts = new ConcurrentHashMap<>();

        private void one(String what) {
            counts.merge(what, 1L, Long::sum);
        }

        @Override
        public void onJobStart(SparkListenerJobStart job) {
            one("job of " + job.stageInfos().size() + " stages, group " + job.properties().getProperty("spark.jobGroup.id"));
        }

        @Override
        public void onJobEnd(SparkListenerJobEnd job) {
            one("job end " + job.jobResult().getClass().getSimpleName());
        }

        @Override
        public void onStageSubmitted(SparkListenerStageSubmitted stage) {
            one("submitted " + stage.stageInfo().name().split(" ")[0] + " " + stage.stageInfo().numTasks());
        }

        @Override
        public void onStageCompleted(SparkListenerStageCompleted stage) {
            one("completed " + stage.stageInfo().numTasks() + " " + stage.stageInfo().failureReason().isEmpty());
        }

        @Override
        public void onTaskStart(SparkListenerTaskStart task) {
            one("start " + task.taskInfo().attemptNumber() + " " + task.taskInfo().executorId());
        }

        @Override
        public void onTaskEnd(SparkListenerTaskEnd task) {
            one("end " + task.taskType() + " " + (task.reason() == Success$.MODULE$) + " " + task.taskInfo().status());
            if (task.taskMetrics() != null) {
                counts.merge("records read", task.taskMetrics().shuffleReadMetrics().recordsRead(), Long::sum);
                counts.merge("records written", task.taskMetrics().shuffleWriteMetrics().recordsWritten(), Long::sum);
            }
        }

        @Override
        public void onUnpersistRDD(SparkListenerUnpersistRDD unpersisted) {
            one("unpersisted");
        }

        @Override
        public void onApplicationEnd(SparkListenerApplicationEnd end) {
            one("application end");
        }
    }

    public static void main(String[] args) throws Exception {
        Heard heard = new Heard();
        SparkConf conf = new SparkConf().setAppName("Listening");
        try (JavaSparkContext sc = new JavaSparkContext(conf)) {
            sc.sc().addSparkListener(heard);
            sc.setJobGroup("mine", "described");
            JavaRDD<Integer> r = sc.parallelize(Arrays.asList(1, 2, 3, 4, 5, 6), 3).cache();
            r.mapToPair(x -> new Tuple2<>(x % 2, x)).groupByKey(2).count();
            sc.clearJobGroup();
            try {
                r.map(x -> 1 / (x - x)).count();
            } catch (Exception e) {
                System.out.println(e.getClass().getName());
            }
            r.unpersist(true);
            JavaFutureAction<Long> count = r.countAsync();
            JavaFutureAction<java.util.List<Integer>> all = r.collectAsync();
            JavaFutureAction<java.util.List<Integer>> some = r.takeAsync(4);
            r.foreachAsync(x -> {
            }).get();
            System.out.println(count.get() + " " + all.get() + " " + some.get() + " " + count.isDone() + " " + count.isCancelled()
                    + " " + count.jobIds().size());
            JavaFutureAction<Void> slow = r.foreachPartitionAsync(it -> Thread.sleep(60_000));
            while (slow.jobIds().isEmpty()) {
                Thread.sleep(10);
            }
            slow.cancel(true);
            try {
                slow.get();
                System.out.println("not cancelled");
            } catch (Exception e) {
                System.out.println(slow.isCancelled() + " " + slow.isDone());
            }
        }
        Map<String, Long> sure = new TreeMap<>(heard.counts);
        // How many tasks of what was cancelled had begun is not certain.
        sure.keySet().removeIf(k -> k.startsWith("start") || k.startsWith("end") || k.startsWith("submitted foreach")
                || k.startsWith("submitted run") || k.startsWith("submitted take"));
        sure.forEach((k, v) -> System.out.println(k + " = " + v));
    }
}
