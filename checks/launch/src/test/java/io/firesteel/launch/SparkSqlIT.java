package io.firesteel.launch;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/// `spark-sql` with executors in processes of their own.
class SparkSqlIT {
    @TempDir
    Path work;

    /// Without an order LIMIT gives the first rows of the first partitions, as Spark's does, whoever has them.
    @Test
    void theFirstRowsAreThoseOfTheFirstPartitions() {
        Distribution distribution = Distribution.at(work.resolve("fire steel"));
        Command.Result result = new Command(distribution.bin("spark-sql"), "--master", "local-cluster[3,1,512]", "-e",
                """
                        SELECT id FROM range(0, 24, 1, 12) LIMIT 24;
                        SELECT id FROM range(0, 24, 1, 12) WHERE id % 3 = 0 LIMIT 4 OFFSET 2;
                        SELECT id FROM (SELECT id FROM range(0, 24000, 1, 12) LIMIT 2001) WHERE id > 1998;
                        """).in(work).run();
        assertThat(result.code()).as(result.err()).isZero();
        String all = IntStream.range(0, 24).mapToObj(i -> i + "\n").collect(Collectors.joining());
        assertThat(result.out()).isEqualTo(all + "6\n9\n12\n15\n1999\n2000\n");
    }
}
