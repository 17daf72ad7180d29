package io.firesteel.rdd.job;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/// Addresses of hosts that a file system calls by name: workers go by address where nobody gave them a name. Looked up once
/// per host; names that nobody knows may cost an application some seconds in all, then nothing is looked up any more.
public final class HostAddresses {
    private static final long MOST_NANOS = TimeUnit.SECONDS.toNanos(5);

    private final Map<String, Optional<String>> known = new ConcurrentHashMap<>();
    private final AtomicLong lost = new AtomicLong();

    /// The address of a name; empty for an address, or a name that is not known.
    public Optional<String> of(String host) {
        return known.computeIfAbsent(host, this::find);
    }

    private Optional<String> find(String host) {
        if (lost.get() > MOST_NANOS) {
            return Optional.empty();
        }
        long start = System.nanoTime();
        try {
            String address = InetAddress.getByName(host).getHostAddress();
            return address.equals(host) ? Optional.empty() : Optional.of(address);
        } catch (UnknownHostException e) {
            lost.addAndGet(System.nanoTime() - start);
            return Optional.empty();
        }
    }
}
