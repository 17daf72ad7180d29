package io.firesteel.protocol;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.firesteel.protocol.wire.Addresses;

/// Addresses of special resources, by the resources' names, as messages have them.
public final class ResourceMessages {

    private ResourceMessages() {
    }

    public static Map<String, Addresses> of(Map<String, List<String>> resources) {
        Map<String, Addresses> message = new TreeMap<>();
        resources.forEach((name, items) -> message.put(name, Addresses.newBuilder().addAllItems(items).build()));
        return message;
    }

    public static Map<String, List<String>> read(Map<String, Addresses> message) {
        Map<String, List<String>> resources = new TreeMap<>();
        message.forEach((name, items) -> resources.put(name, List.copyOf(items.getItemsList())));
        return resources;
    }
}
