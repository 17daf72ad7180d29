package io.firesteel.cluster.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;

import com.google.protobuf.ByteString;

import io.firesteel.executor.backend.BackendSetup;
import io.firesteel.remote.ExecutorCommand;
import io.firesteel.wire.Secret;
import io.firesteel.wire.control.Bootstrap;

/// One child JVM that runs an executor. What it has to know, the secret above all, goes through its standard input, which
/// stays open as long as the driver lives: its end tells the child to end too.
final class ChildProcess {
    private final Process process;
    private volatile boolean registered;

    private ChildProcess(Process process) {
        this.process = process;
    }

    /// Starts a child.
    static ChildProcess start(String id, LocalClusterMaster master, BackendSetup setup, Secret secret, int port)
            throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                ExecutorCommand.of(master.cores(), master.megabytes(), setup.conf()));
        builder.redirectError(ProcessBuilder.Redirect.INHERIT);
        setup.conf().asMap().forEach((key, value) -> {
            if (key.startsWith("spark.executorEnv.")) {
                builder.environment().put(key.substring("spark.executorEnv.".length()), value);
            }
        });
        Process process = builder.start();
        OutputStream in = process.getOutputStream();
        try {
            Bootstrap.newBuilder()
                    .setExecutorId(id)
                    .setApplicationId(setup.applicationId())
                    .setSecret(ByteString.copyFrom(secret.bytes()))
                    .setDriverHost("127.0.0.1")
                    .setDriverPort(port)
                    .setCores(master.cores())
                    .setHost("127.0.0.1")
                    .setBlockKey(ByteString.copyFrom(setup.blockKey().orElse(new byte[0])))
                    .putAllConf(setup.conf().asMap())
                    .build()
                    .writeDelimitedTo(in);
            in.flush();
        } catch (IOException e) {
            // It has ended already; its exit code says more than the broken pipe.
        }
        // What tasks print must not mix with the program's own output.
        Thread.ofVirtual().name("executor-" + id + "-output").start(() -> pump(process.getInputStream()));
        return new ChildProcess(process);
    }

    private static void pump(InputStream from) {
        byte[] buffer = new byte[8 << 10];
        try (from) {
            for (int n = from.read(buffer); n >= 0; n = from.read(buffer)) {
                System.err.write(buffer, 0, n);
                System.err.flush();
            }
        } catch (IOException e) {
            // The child is gone.
        }
    }

    void onExit(IntConsumer action) {
        process.onExit().thenAccept(p -> action.accept(p.exitValue()));
    }

    boolean registered() {
        return registered;
    }

    void register() {
        registered = true;
    }

    /// Ends it for certain, even when it is stopped by a signal.
    void kill() {
        process.destroyForcibly();
    }

    /// Lets it know that the driver needs it no more.
    void closeInput() {
        try {
            process.getOutputStream().close();
        } catch (IOException e) {
            // It is gone.
        }
    }

    void awaitExit(long millis) {
        try {
            process.waitFor(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    String exitReason(long waitMillis, String otherwise) {
        awaitExit(waitMillis);
        return process.isAlive() ? otherwise : "Its process ended with " + describe(process.exitValue());
    }

    /// An exit code in words.
    static String describe(int code) {
        return code > 128 && code < 160 ? "exit code " + code + " (signal " + (code - 128) + ")" : "exit code " + code;
    }
}
