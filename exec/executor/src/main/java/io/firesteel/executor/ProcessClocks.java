package io.firesteel.executor;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;

/// CPU time of threads and collection time of the process, as the JVM's management beans tell it. One per executor; the
/// beans are looked up at the first task.
final class ProcessClocks {
    private volatile Beans beans;

    /// CPU time of the calling thread in nanoseconds; 0 where the JVM cannot tell.
    long threadCpuNanos() {
        Beans b = beans();
        return b.cpu ? b.threads.getCurrentThreadCpuTime() : 0L;
    }

    /// Milliseconds that the collectors have taken since the process began.
    long gcMillis() {
        long sum = 0;
        for (GarbageCollectorMXBean collector : beans().collectors) {
            sum += Math.max(0L, collector.getCollectionTime());
        }
        return sum;
    }

    private Beans beans() {
        Beans b = beans;
        if (b == null) {
            ThreadMXBean threads = ManagementFactory.getThreadMXBean();
            b = new Beans(threads, threads.isCurrentThreadCpuTimeSupported(),
                    ManagementFactory.getGarbageCollectorMXBeans());
            beans = b;
        }
        return b;
    }

    private record Beans(ThreadMXBean threads, boolean cpu, List<GarbageCollectorMXBean> collectors) {
    }
}
