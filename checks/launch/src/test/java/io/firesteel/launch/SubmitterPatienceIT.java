package io.firesteel.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/// A submitter that waits for its driver, and a master that is killed and started again meanwhile.
@Tag("slow")
class SubmitterPatienceIT {
    private static final String PROGRAM = """
            package demo;

            import java.nio.file.Files;
            import java.nio.file.Path;

            /// Ends with 5 once a file is there.
            public class Ends {
                public static void main(String[] args) throws Exception {
                    while (!Files.exists(Path.of(args[0]))) {
                        Thread.sleep(20);
                    }
                    System.exit(5);
                }
            }
            """;
    @TempDir
    Path work;

    private Daemon master(Distribution distribution, String name, String port, String recovery) throws IOException {
        return Daemon.master(name, work, distribution, port,
                Files.writeString(work.resolve(name + ".conf"), "spark.master.rest.port 0\n" + recovery));
    }

    private void run(String recovery, String message, int code) throws IOException {
        Distribution distribution = Distribution.at(work.resolve("fire steel"));
        Path program = Programs.jar(work.resolve("ends.jar"), "demo.Ends", PROGRAM);
        Path go = work.resolve("go");
        Daemon first = master(distribution, "first", "0", recovery);
        String url = first.masterUrl();
        Daemon worker = Daemon.worker("worker", work, distribution, 2, url);
        worker.await("Successfully registered with master");
        Daemon submitter = Daemon.start("submitter", work, distribution.bin("spark-submit"), "--master", url,
                "--deploy-mode", "cluster", "--driver-memory", "256m", "--conf",
                "spark.standalone.submit.waitAppCompletion=true", "--class", "demo.Ends", program.toString(),
                go.toString());
        submitter.await("State of driver-[0-9-]+ is RUNNING");
        first.kill();
        Daemon second = master(distribution, "second", url.substring(url.lastIndexOf(':') + 1), recovery);
        try {
            worker.await("Successfully registered with master", 2);
            Files.createFile(go);
            assertThat(submitter.exitCode()).as(submitter.log()).isEqualTo(code);
            assertThat(submitter.log()).contains(message);
        } finally {
            Daemon.closeAll(worker, second);
        }
    }

    @Test
    void itWaitsOnAndHasTheDriversExitCode() throws IOException {
        run("spark.deploy.recoveryMode FILESYSTEM\nspark.deploy.recoveryDirectory " + work.resolve("state") + "\n",
                "is FAILED: The driver's process ended with exit code 5", 5);
    }

    @Test
    void aMasterThatHasForgottenTheDriverIsNoReasonToWaitForEver() throws IOException {
        run("", "Cluster master did not recognize driver-", 1);
    }
}
