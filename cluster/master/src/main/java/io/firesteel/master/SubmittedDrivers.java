package io.firesteel.master;

import java.io.IOException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.firesteel.master.machine.DriverSpec;
import io.firesteel.master.machine.MasterEvent;
import io.firesteel.protocol.Contents;
import io.firesteel.protocol.wire.DriverOrder;
import io.firesteel.protocol.wire.DriverReply;
import io.firesteel.protocol.wire.SubmittedFile;

/// The drivers that submitters handed to this master: checks what they ask for, and keeps it until the driver has ended. What
/// a driver runs is bytes to the master.
final class SubmittedDrivers {
    private static final Logger LOG = LoggerFactory.getLogger("Master");
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");
    private static final int NUMBERS = 10_000;
    private static final int MOST_FILES = 10_000;

    private final Contents contents;
    private final DriverBook book;
    private final Map<String, DriverOrder> orders = new ConcurrentHashMap<>();
    private final AtomicInteger next = new AtomicInteger();

    /// @param book keeps orders for a master that comes after this one
    SubmittedDrivers(Contents contents, DriverBook book) {
        this.contents = contents;
        this.book = book;
        orders.putAll(book.orders());
    }

    Contents contents() {
        return contents;
    }

    /// Those of a master before this one.
    Map<String, DriverOrder> restored() {
        return Map.copyOf(orders);
    }

    /// Takes an order; the machine places its driver.
    DriverReply submit(DriverOrder order, MasterLoop loop) {
        String why = loop.refusal(order.getHello());
        why = why.isEmpty() ? trouble(order) : why;
        if (!why.isEmpty()) {
            LOG.warn("Refusing a submission of {}: {}", order.getUser(), why);
            return DriverReply.newBuilder().setMessage(why).build();
        }
        String id = "driver-" + LocalDateTime.now().format(STAMP) + "-"
                + String.format("%04d", next.getAndIncrement() % NUMBERS);
        orders.put(id, order);
        loop.post(new MasterEvent.DriverSubmitted(id, spec(order)));
        return DriverReply.newBuilder()
                .setFound(true)
                .setSuccess(true)
                .setDriverId(id)
                .setState("SUBMITTED")
                .setMessage("Driver successfully submitted as " + id)
                .build();
    }

    static DriverSpec spec(DriverOrder order) {
        return new DriverSpec(order.getMainClass().isEmpty() ? order.getResource() : order.getMainClass(),
                order.getUser(), order.getCores(), order.getMemory(), order.getSupervise());
    }

    private String trouble(DriverOrder order) {
        if (order.getCores() < 1 || order.getMemory() < 1 || order.getResource().isBlank()
                || order.getFilesCount() > MOST_FILES) {
            return "the submission is malformed: it needs a resource, at least 1 core and 1 MiB, and at most "
                    + MOST_FILES
                    + " files";
        }
        for (SubmittedFile file : order.getFilesList()) {
            String name = file.getName();
            if (name.isBlank() || name.endsWith("/") || name.endsWith("..") || name.indexOf('\0') >= 0) {
                return "'" + name + "' is no name of a file";
            }
            if (!Contents.isKey(file.getSha256()) || !contents.has(file.getSha256())) {
                return "the content of " + name + " has not arrived";
            }
        }
        return "";
    }

    DriverOrder get(String driverId) {
        return orders.getOrDefault(driverId, DriverOrder.getDefaultInstance());
    }

    void save(String driverId) {
        book.save(driverId, get(driverId));
    }

    void forget(String driverId) {
        orders.remove(driverId);
        book.remove(driverId);
        Set<String> used = new HashSet<>();
        for (DriverOrder order : List.copyOf(orders.values())) {
            order.getFilesList().forEach(file -> used.add(file.getSha256()));
        }
        try {
            contents.removeUnused(used);
        } catch (IOException e) {
            LOG.warn("Cannot clean up the content of submissions: {}", e.toString());
        }
    }
}
