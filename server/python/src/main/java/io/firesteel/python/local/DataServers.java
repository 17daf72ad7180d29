package io.firesteel.python.local;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.IntFunction;

import io.firesteel.conf.Conf;
import io.firesteel.python.task.ElementSource;
import io.firesteel.python.worker.FrameOutput;

/// Local servers that hand elements to the driver's Python.
public final class DataServers {
    private static final int NO_MORE = 0;
    private static final int PARTITION = 1;
    private static final int FAILED = -1;

    private DataServers() {
    }

    /// Serves all `elements` as frames and closes.
    public static LocalServer<Boolean> serve(Conf conf, String name, Iterable<?> elements) {
        return LocalServer.start(conf, name, (in, out) -> {
            write(elements.iterator(), out);
            return true;
        });
    }

    /// Serves a stream whose pieces carry no lengths, and closes.
    public static LocalServer<Boolean> serveBytes(Conf conf, String name, Iterable<byte[]> pieces) {
        return LocalServer.start(conf, name, (in, out) -> {
            for (byte[] piece : pieces) {
                out.write(piece);
            }
            out.flush();
            return true;
        });
    }

    /// Serves partition after partition, each when Python asks for it.
    ///
    /// @param compute  the elements of a partition; runs a job
    /// @param prefetch begin the next partition's job while one is being read
    public static LocalServer<Boolean> servePartitions(Conf conf, String name, int partitions,
            IntFunction<List<?>> compute, boolean prefetch) {
        return LocalServer.start(conf, name, (in, out) -> {
            Deque<CompletableFuture<List<?>>> ahead = new ArrayDeque<>();
            int started = 0;
            int asked = in.readInt();
            for (int served = 0; asked != NO_MORE; served++) {
                if (served == partitions) {
                    out.writeInt(NO_MORE);
                    break;
                }
                while (started < partitions && started <= served + (prefetch ? 1 : 0)) {
                    int partition = started++;
                    ahead.add(begin(compute, partition, prefetch));
                }
                List<?> elements = elements(ahead.remove(), out);
                out.writeInt(PARTITION);
                write(elements.iterator(), out);
                out.writeInt(-1);
                out.flush();
                asked = in.readInt();
            }
            out.flush();
            return true;
        });
    }

    private static CompletableFuture<List<?>> begin(IntFunction<List<?>> compute, int partition, boolean prefetch) {
        return CompletableFuture.supplyAsync(() -> compute.apply(partition), prefetch
                ? job -> Thread.ofPlatform().daemon().name("local-iterator-job").start(job)
                : Runnable::run);
    }

    private static List<?> elements(CompletableFuture<List<?>> job, DataOutputStream out) throws IOException {
        try {
            return job.join();
        } catch (CompletionException e) {
            out.writeInt(FAILED);
            out.flush();
            throw e.getCause() instanceof RuntimeException known ? known : e;
        }
    }

    private static void write(Iterator<?> elements, DataOutputStream out) throws IOException {
        FrameOutput frames = new FrameOutput();
        java.nio.channels.WritableByteChannel channel = java.nio.channels.Channels.newChannel(out);
        while (elements.hasNext()) {
            ElementSource.write(elements.next(), frames);
            if (frames.size() > (128 << 10)) {
                frames.writeTo(channel);
            }
        }
        frames.writeTo(channel);
    }
}
