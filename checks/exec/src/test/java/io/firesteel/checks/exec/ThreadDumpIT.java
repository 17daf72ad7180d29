package io.firesteel.checks.exec;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.firesteel.api.FiresteelConf;
import io.firesteel.api.FiresteelContext;
import io.firesteel.api.rdd.JobFuture;

import static org.assertj.core.api.Assertions.assertThat;

/// What the threads of executors in processes of their own do, asked over the driver's REST API.
class ThreadDumpIT {
    @TempDir
    Path folder;
    private FiresteelContext sc;

    @BeforeEach
    void start() {
        sc = FiresteelContext.create(new FiresteelConf(false).setMaster("local-cluster[1,1,512]")
                .setAppName("threads")
                // So that one that is silent for long is not given up.
                .set("spark.network.timeout", "60s")
                .set("spark.ui.port", "0"));
    }

    @AfterEach
    void stop() {
        sc.stop();
    }

    /// A task that says who it is and waits.
    private JobFuture<List<Long>> waiting(Path told, Path go) throws Exception {
        String tell = told.toString();
        String until = go.toString();
        JobFuture<List<Long>> job = sc.parallelize(List.of(1), 1).map(x -> {
            Files.writeString(Path.of(tell + ".part"), String.valueOf(ProcessHandle.current().pid()));
            Files.move(Path.of(tell + ".part"), Path.of(tell));
            while (!Files.exists(Path.of(until))) {
                Thread.sleep(20);
            }
            return ProcessHandle.current().pid();
        }).collectAsync();
        Await.until(() -> Files.exists(told));
        return job;
    }

    private HttpResponse<String> threads(String executor) throws Exception {
        URI uri = URI.create(sc.uiWebUrl().orElseThrow() + "/api/v1/applications/" + sc.applicationId() + "/executors/"
                + executor + "/threads");
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void aTasksThreadIsTheFirstOfItsExecutor() throws Exception {
        Path go = folder.resolve("go");
        JobFuture<List<Long>> job = waiting(folder.resolve("told"), go);
        HttpResponse<String> answer = threads("0");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        String first = answer.body().substring(0, answer.body().indexOf("}, {"));
        assertThat(first).contains("\"threadName\" : \"Executor task launch worker for task 0.0 in stage 0.0 (TID 0)",
                "Thread.sleep", "ThreadDumpIT.lambda$waiting$");
        assertThat(threads("driver").body()).contains("dag-scheduler-event-loop")
                .doesNotContain("ThreadDumpIT.lambda$waiting$");
        Files.createFile(go);
        assertThat(job.get()).containsExactly(Long.parseLong(Files.readString(folder.resolve("told"))));
    }

    @Test
    @Tag("slow")
    void oneThatDoesNotAnswerIsNamed() throws Exception {
        Path go = folder.resolve("go");
        JobFuture<List<Long>> job = waiting(folder.resolve("told"), go);
        String pid = Files.readString(folder.resolve("told"));
        assertThat(new ProcessBuilder("kill", "-STOP", pid).start().waitFor()).isZero();
        HttpResponse<String> answer = threads("0");
        assertThat(new ProcessBuilder("kill", "-CONT", pid).start().waitFor()).isZero();
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("[THREAD_DUMP_NOT_AVAILABLE]", "executor 0", "not answered within 10 s",
                "58030");
        Files.createFile(go);
        assertThat(job.get()).hasSize(1);
    }
}
