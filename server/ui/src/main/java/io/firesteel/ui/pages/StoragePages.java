package io.firesteel.ui.pages;

import java.util.List;
import java.util.Optional;

import io.firesteel.ui.pages.Html.Cell;
import io.firesteel.ui.status.AppStatusStore;
import io.firesteel.ui.status.RddView;

/// The pages of all kept datasets and of one.
final class StoragePages {
    private final AppStatusStore store;
    private final String base;

    StoragePages(AppStatusStore store, String base) {
        this.store = store;
        this.base = base;
    }

    Html all() {
        return new Html(base).heading(1, "Storage")
                .table(
                        List.of("ID", "RDD Name", "Storage Level", "Cached Partitions", "Fraction Cached",
                                "Size in Memory",
                                "Size on Disk"),
                        store.rdds()
                                .stream()
                                .map(r -> List.of(Cell.of(r.id()), new Cell(r.name(), "/storage/rdd/?id=" + r.id()),
                                        Cell.of(r.levelText()), Cell.of(r.blocks().size()),
                                        Cell.of(r.partitions() == 0
                                                ? ""
                                                : r.blocks().size() * 100 / r.partitions() + "%"),
                                        Cell.of(Format.bytes(r.memoryUsed())), Cell.of(Format.bytes(r.diskUsed()))))
                                .toList());
    }

    Optional<Html> one(int id) {
        Optional<RddView> found = store.rdds().stream().filter(r -> r.id() == id).findFirst();
        return found.map(rdd -> new Html(base).heading(1, "RDD Storage Info for " + rdd.name())
                .paragraph("Storage Level: " + rdd.levelText())
                .paragraph("Cached Partitions: " + rdd.blocks().size() + " of " + rdd.partitions())
                .heading(2, "Data Distribution")
                .table(List.of("Host", "On Heap Memory Usage", "Off Heap Memory Usage", "Disk Usage"),
                        rdd.shares()
                                .stream()
                                .map(s -> List.of(Cell.of(s.address()), Cell.of(Format.bytes(s.onHeapUsed())),
                                        Cell.of(Format.bytes(s.offHeapUsed())), Cell.of(Format.bytes(s.diskUsed()))))
                                .toList())
                .heading(2, "Partitions")
                .table(List.of("Block Name", "Size in Memory", "Size on Disk", "Executors"),
                        rdd.blocks()
                                .stream()
                                .map(b -> List.of(Cell.of(b.name()), Cell.of(Format.bytes(b.memoryUsed())),
                                        Cell.of(Format.bytes(b.diskUsed())), Cell.of(String.join(", ", b.executors()))))
                                .toList()));
    }
}
