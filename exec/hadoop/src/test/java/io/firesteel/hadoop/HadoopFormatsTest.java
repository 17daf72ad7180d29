package io.firesteel.hadoop;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.apache.hadoop.io.IntWritable;
import org.apache.hadoop.io.LongWritable;
import org.apache.hadoop.io.SequenceFile;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.mapred.JobConf;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.firesteel.api.FiresteelConf;
import io.firesteel.api.FiresteelContext;
import io.firesteel.api.Pair;
import io.firesteel.api.PairRdd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// Formats of both of Hadoop's APIs, read and written; Hadoop's own readers and writers are the other side.
class HadoopFormatsTest {
    private static FiresteelContext sc;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        sc = FiresteelContext.create(new FiresteelConf(false).setMaster("local[2]").setAppName("hadoop"));
    }

    @AfterAll
    static void stop() {
        sc.close();
    }

    private PairRdd<Text, IntWritable> pairs() {
        return sc.parallelize(List.of(1, 2, 3, 4, 5), 2).mapToPair(i -> Pair.of(new Text("k" + i), new IntWritable(i)));
    }

    @Test
    void sequenceFilesThatHadoopWroteAreRead() throws Exception {
        Path file = folder.resolve("in.seq");
        try (SequenceFile.Writer writer = SequenceFile.createWriter(new JobConf(),
                SequenceFile.Writer.file(new org.apache.hadoop.fs.Path(file.toString())),
                SequenceFile.Writer.keyClass(Text.class), SequenceFile.Writer.valueClass(IntWritable.class))) {
            for (int i = 0; i < 100; i++) {
                writer.append(new Text("key" + i), new IntWritable(i));
            }
        }
        assertThat(sc.sequenceFile(file.toString(), Text.class, IntWritable.class)
                .map(p -> p.first() + "=" + p.second())
                .collect()).hasSize(100).startsWith("key0=0", "key1=1").endsWith("key99=99");
    }

    @Test
    void oldApiRoundTrip() throws Exception {
        String out = folder.resolve("old").toString();
        pairs().saveAsHadoopFile(out, Text.class, IntWritable.class,
                org.apache.hadoop.mapred.SequenceFileOutputFormat.class);
        assertThat(Path.of(out, "_SUCCESS")).exists();
        assertThat(Path.of(out, "_temporary")).doesNotExist();
        assertThat(sc.hadoopFile(out, org.apache.hadoop.mapred.SequenceFileInputFormat.class, Text.class,
                IntWritable.class)
                .map(p -> p.first() + "=" + p.second())
                .collect()).containsExactlyInAnyOrder("k1=1", "k2=2", "k3=3", "k4=4", "k5=5");
        assertThatThrownBy(() -> pairs().saveAsHadoopFile(out, Text.class, IntWritable.class,
                org.apache.hadoop.mapred.TextOutputFormat.class)).hasMessageContaining("PATH_ALREADY_EXISTS")
                .hasMessageContaining(out);
    }

    @Test
    void oldApiTextWithCodec() throws Exception {
        String out = folder.resolve("gz").toString();
        pairs().saveAsHadoopFile(out, Text.class, IntWritable.class, org.apache.hadoop.mapred.TextOutputFormat.class,
                Map.<String, String>of().entrySet(), "org.apache.hadoop.io.compress.GzipCodec");
        assertThat(Path.of(out, "part-00000.gz")).exists();
        assertThat(sc.textFile(out).collect()).containsExactlyInAnyOrder("k1\t1", "k2\t2", "k3\t3", "k4\t4", "k5\t5");
    }

    @Test
    void newApiRoundTrip() throws Exception {
        String out = folder.resolve("new").toString();
        pairs().saveAsNewApiHadoopFile(out, Text.class, IntWritable.class,
                org.apache.hadoop.mapreduce.lib.output.TextOutputFormat.class);
        assertThat(Path.of(out, "part-r-00000")).exists();
        assertThat(sc.newApiHadoopFile(out, org.apache.hadoop.mapreduce.lib.input.TextInputFormat.class,
                LongWritable.class, Text.class, Map.<String, String>of().entrySet())
                .map(p -> p.second().toString())
                .collect()).containsExactlyInAnyOrder("k1\t1", "k2\t2", "k3\t3", "k4\t4", "k5\t5");
    }

    @Test
    void datasetsByConfiguration() throws Exception {
        Path in = Files.writeString(folder.resolve("a.txt"), "one\ntwo\n");
        JobConf conf = new JobConf(false);
        conf.set("mapreduce.input.fileinputformat.inputdir", in.toString());
        assertThat(sc.hadoopRdd(conf, org.apache.hadoop.mapred.TextInputFormat.class, LongWritable.class, Text.class, 1)
                .map(p -> p.first() + ":" + p.second())
                .collect()).containsExactly("0:one", "4:two");
        JobConf target = new JobConf(false);
        target.setOutputKeyClass(Text.class);
        target.setOutputValueClass(IntWritable.class);
        target.set("mapred.output.format.class", "org.apache.hadoop.mapred.TextOutputFormat");
        target.set("mapreduce.output.fileoutputformat.outputdir", folder.resolve("ds").toString());
        pairs().saveAsHadoopDataset(target);
        assertThat(sc.textFile(folder.resolve("ds").toString()).count()).isEqualTo(5);
    }

    @Test
    void aFailedJobLeavesNothingUnderFinalNames() {
        Path out = folder.resolve("failed");
        assertThatThrownBy(() -> sc.parallelize(List.of(1, 2), 2)
                .mapToPair(i -> Pair.of(new Text("k"), new IntWritable(6 / (i - 2))))
                .saveAsHadoopFile(out.toString(), Text.class, IntWritable.class,
                        org.apache.hadoop.mapred.TextOutputFormat.class))
                .hasMessageContaining("ArithmeticException");
        assertThat(out.resolve("_SUCCESS")).doesNotExist();
        assertThat(out.resolve("part-00000")).doesNotExist();
    }

    @Test
    void aMissingInputIsNamed() {
        String missing = folder.resolve("missing").toString();
        assertThatThrownBy(
                () -> sc.sequenceFile(missing, Text.class, IntWritable.class).count())
                .hasMessageContaining("PATH_NOT_FOUND")
                .hasMessageContaining(missing);
    }

    @Test
    void otherFileSystemsAreReachedByScheme() throws Exception {
        // viewfs of the local disk stands for any scheme that is not ours.
        Path in = Files.writeString(folder.resolve("b.txt"), "x\ny\n");
        HadoopFiles files = (HadoopFiles) new HadoopFiles().with(io.firesteel.conf.Conf.of(Map.of(
                "spark.hadoop.fs.viewfs.mounttable.t.link./data", "file://" + folder)));
        assertThat(files.find("viewfs://t/data/" + in.getFileName()).orElseThrow().length()).isEqualTo(4);
        assertThat(files.glob("viewfs://t/data/*.txt")).hasSize(1);
        try (java.io.InputStream stream = files.open("viewfs://t/data/b.txt", 2)) {
            assertThat(stream.readAllBytes()).isEqualTo("y\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
    }
}
