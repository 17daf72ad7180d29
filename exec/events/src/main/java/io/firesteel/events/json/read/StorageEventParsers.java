package io.firesteel.events.json.read;

import java.util.Map;

import io.firesteel.events.Event;
import io.firesteel.events.StorageEvent.BlockManagerAdded;
import io.firesteel.events.StorageEvent.BlockManagerRemoved;
import io.firesteel.events.StorageEvent.BlockUpdated;
import io.firesteel.events.StorageEvent.UnpersistRdd;
import io.firesteel.events.json.EventNames;

/// Reads [io.firesteel.events.StorageEvent]s.
final class StorageEventParsers {

    private StorageEventParsers() {
    }

    static void register(Map<String, EventJsonReader.Parser> table) {
        table.put(EventNames.BLOCK_MANAGER_ADDED,
                f -> new BlockManagerAdded(f.number("Timestamp", Event.NONE),
                        CommonParsers.address(f, "Block Manager ID"), f.number("Maximum Memory", 0),
                        f.number("Maximum Onheap Memory", Event.NONE), f.number("Maximum Offheap Memory", Event.NONE)));
        table.put(EventNames.BLOCK_MANAGER_REMOVED, f -> new BlockManagerRemoved(f.number("Timestamp", Event.NONE),
                CommonParsers.address(f, "Block Manager ID")));
        table.put(EventNames.UNPERSIST_RDD, f -> new UnpersistRdd(f.integer("RDD ID")));
        table.put(EventNames.BLOCK_UPDATED, f -> updated(f.object("Block Updated Info")));
    }

    private static BlockUpdated updated(Fields f) throws EventFormatException {
        return new BlockUpdated(CommonParsers.address(f, "Block Manager ID"), f.text("Block ID"),
                CommonParsers.storageLevel(f), f.number("Memory Size", 0), f.number("Disk Size", 0));
    }
}
