package io.firesteel.remote;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import io.grpc.stub.StreamObserver;
import org.junit.jupiter.api.Test;

import io.firesteel.executor.backend.DriverServices;
import io.firesteel.scheduler.MapOutputs;
import io.firesteel.scheduler.StageBinarySource;
import io.firesteel.stages.StageBinary;
import io.firesteel.task.BlockManagerAddress;
import io.firesteel.task.MapStatus;
import io.firesteel.task.TaskAttempt;
import io.firesteel.task.TaskLaunch;
import io.firesteel.wire.control.KnownOutputs;
import io.firesteel.wire.control.Launches;
import io.firesteel.wire.control.Remove;
import io.firesteel.wire.control.Stop;
import io.firesteel.wire.control.ToExecutor;

import static org.assertj.core.api.Assertions.assertThat;

/// What goes to an executor together with its tasks.
class AttachedExecutorTest {
    private final List<Launches> sent = new ArrayList<>();
    private final Map<Integer, MapOutputs> outputs = new HashMap<>();
    private int codeBytes = 4;
    private final DriverServices services = new DriverServices(new StageBinarySource() {
        @Override
        public StageBinary binary(int stageId, int stageAttempt) {
            byte[] content = new byte[codeBytes];
            content[0] = (byte) stageId;
            return new StageBinary("rdd", content);
        }

        @Override
        public List<Integer> exchanges(int stageId, int stageAttempt) {
            return List.of(stageId + 100);
        }
    }, outputs::get, value -> null);
    private final AttachedExecutor executor = new AttachedExecutor("0", new StreamObserver<>() {
        @Override
        public void onNext(ToExecutor message) {
            sent.add(message.getLaunches());
        }

        @Override
        public void onError(Throwable error) {
            throw new AssertionError(error);
        }

        @Override
        public void onCompleted() {
        }
    }, 0);

    private Launches launch(long epoch, int... stages) {
        List<TaskLaunch> tasks = new ArrayList<>();
        for (int stage : stages) {
            tasks.add(new TaskLaunch(new TaskAttempt(0, stage, 0, tasks.size(), 0, tasks.size()), "d"
                    .getBytes(StandardCharsets.UTF_8), Map.of(), epoch, 1, Map.of(), false, 9, List.of()));
        }
        executor.launch(tasks, 0, services);
        return sent.getLast();
    }

    private void output(int exchange, long epoch, int parts) {
        outputs.put(exchange, new MapOutputs(exchange, epoch, new MapStatus[]{
            new MapStatus(new BlockManagerAddress("1", "host", 7, 0), 5, new long[parts]), null}));
    }

    @Test
    void codeAndOutputsGoOnceWithTheFirstTasksThatNeedThem() {
        output(101, 3, 2);
        output(102, 4, 2);
        Launches first = launch(4, 1, 1, 2);
        assertThat(first.getTasksCount()).isEqualTo(3);
        assertThat(first.getCodesList()).extracting(c -> c.getStage().getStageId() + " " + c.getCodec() + " " + c
                .getContent()
                .byteAt(0)).containsExactly("1 rdd 1", "2 rdd 2");
        assertThat(first.getOutputsList()).extracting(KnownOutputs::getExchange).containsExactly(101, 102);
        assertThat(first.getOutputs(0).getOutputs().getStatusesList()).extracting(s -> s.hasLocation()
                ? s.getMapTask()
                : -1).containsExactly(5L, -1L);

        // Nothing has changed but the count of changes elsewhere: what is known is as new as these tasks need.
        Launches second = launch(9, 1);
        assertThat(second.getCodesList()).isEmpty();
        assertThat(second.getOutputsList()).extracting(KnownOutputs::getEpoch, KnownOutputs::hasOutputs)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(9L, false));

        output(101, 10, 2);
        assertThat(launch(10, 1).getOutputs(0).hasOutputs()).isTrue();
    }

    @Test
    void whatIsLargeIsLeftToBeAskedFor() {
        codeBytes = 1 << 20;
        output(101, 1, 1 << 20);
        Launches message = launch(1, 1);
        assertThat(message.getTasksCount()).isEqualTo(1);
        assertThat(message.getCodesList()).isEmpty();
        assertThat(message.getOutputsList()).isEmpty();
    }

    /// All messages to an executor whose removals wait for so long.
    private static final class Recorded implements StreamObserver<ToExecutor> {
        private final List<ToExecutor> messages = new ArrayList<>();
        private final CountDownLatch any = new CountDownLatch(1);

        @Override
        public synchronized void onNext(ToExecutor message) {
            messages.add(message);
            any.countDown();
        }

        @Override
        public void onError(Throwable error) {
            throw new AssertionError(error);
        }

        @Override
        public void onCompleted() {
        }
    }

    @Test
    void removalsThatComeTogetherAreOneMessageAheadOfTheNext() {
        Recorded out = new Recorded();
        AttachedExecutor one = new AttachedExecutor("0", out, 0, TimeUnit.HOURS.toMillis(1));
        one.remove(Remove.newBuilder().addExchanges(7).build());
        one.remove(Remove.newBuilder().addExchanges(8).addObjects(3).build());
        assertThat(out.messages).isEmpty();
        one.send(ToExecutor.newBuilder().setStop(Stop.newBuilder().setReason("end")).build());
        assertThat(out.messages).containsExactly(
                ToExecutor.newBuilder()
                        .setRemove(Remove.newBuilder().addExchanges(7).addExchanges(8).addObjects(3))
                        .build(),
                ToExecutor.newBuilder().setStop(Stop.newBuilder().setReason("end")).build());
    }

    @Test
    void removalsGoByThemselvesWhenNothingFollows() throws InterruptedException {
        Recorded out = new Recorded();
        new AttachedExecutor("0", out, 0).remove(Remove.newBuilder().addDatasets(4).build());
        assertThat(out.any.await(1, TimeUnit.MINUTES)).isTrue();
        assertThat(out.messages.getFirst().getRemove().getDatasetsList()).containsExactly(4);
    }

    @Test
    void anUnknownExchangeIsNotSpokenOf() {
        assertThat(launch(1, 1).getOutputsList()).isEmpty();
    }
}
