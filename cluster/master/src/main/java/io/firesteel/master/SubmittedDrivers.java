package io.firesteel.master;

import java.io.IOException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.firesteel.conf.Conf;
import io.firesteel.error.FiresteelException;
import io.firesteel.master.machine.DriverSpec;
import io.firesteel.master.machine.MasterEvent;
import io.firesteel.master.recovery.DriverBook;
import io.firesteel.protocol.Contents;
import io.firesteel.protocol.wire.DriverOrder;
import io.firesteel.protocol.wire.DriverReply;
import io.firesteel.protocol.wire.Refused;
import io.firesteel.protocol.wire.SubmittedFile;
import io.firesteel.resources.ResourceAmounts;

/// The drivers that submitters handed to this master: checks what they ask for, and keeps it until the driver has ended. What
/// a driver runs is bytes to the master.
final class SubmittedDrivers {
    private static final Logger LOG = LoggerFactory.getLogger("Master");
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");
    private static final int NUMBERS = 10_000;
    private static final int MOST_FILES = 10_000;

    private final Contents contents;
    private final DriverBook book;
    private final ContentCopies copies;
    private final Map<String, DriverOrder> orders = new ConcurrentHashMap<>();
    private final AtomicInteger next = new AtomicInteger();

    /// @param book   keeps orders for a master that comes after this one
    /// @param copies brings their content to it
    SubmittedDrivers(Contents contents, DriverBook book, ContentCopies copies) {
        this.contents = contents;
        this.book = book;
        this.copies = copies;
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
        Refused refused = loop.refusal("a submission of " + order.getUser(), order.getHello(), trouble(order));
        if (refused != null) {
            return DriverReply.newBuilder().setMessage(refused.getReason()).build();
        }
        String id = newId();
        try {
            book.save(id, order);
        } catch (IOException e) {
            LOG.warn("Refusing a submission of {}: it cannot be kept for the next master", order.getUser(), e);
            return DriverReply.newBuilder()
                    .setMessage("the submission cannot be kept safe: " + e.getMessage())
                    .build();
        }
        copies.share(order);
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

    private String newId() {
        return "driver-" + LocalDateTime.now().format(STAMP) + "-"
                + String.format("%04d", next.getAndIncrement() % NUMBERS);
    }

    static DriverSpec spec(DriverOrder order) {
        return new DriverSpec(order.getMainClass().isEmpty() ? order.getResource() : order.getMainClass(),
                order.getUser(), order.getCores(), order.getMemory(), order.getSupervise(), resources(order));
    }

    private static Map<String, Integer> resources(DriverOrder order) {
        return ResourceAmounts.of(Conf.of(order.getConfMap()), ResourceAmounts.DRIVER);
    }

    private String trouble(DriverOrder order) {
        if (order.getCores() < 1 || order.getMemory() < 1 || order.getResource().isBlank()
                || order.getFilesCount() > MOST_FILES) {
            return "the submission is malformed: it needs a resource, at least 1 core and 1 MiB, and at most "
                    + MOST_FILES
                    + " files";
        }
        try {
            resources(order);
        } catch (FiresteelException e) {
            return e.getMessage();
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

    /// Those that have not ended.
    Collection<DriverOrder> all() {
        return List.copyOf(orders.values());
    }

    DriverOrder get(String driverId) {
        return orders.getOrDefault(driverId, DriverOrder.getDefaultInstance());
    }

    /// Notes that a worker is about to be told to start it: a later master does not start it a second time.
    void launching(String driverId, int attempt) throws IOException {
        DriverOrder order = orders.get(driverId);
        if (order != null) {
            DriverOrder noted = order.toBuilder().setLaunches(attempt + 1).build();
            book.save(driverId, noted);
            orders.replace(driverId, noted);
        }
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
