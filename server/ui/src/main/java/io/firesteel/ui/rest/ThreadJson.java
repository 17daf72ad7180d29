package io.firesteel.ui.rest;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonGenerator;

import io.firesteel.threads.ThreadStack;

/// A thread as JSON (Spark's `ThreadStackTrace`).
final class ThreadJson {

    private ThreadJson() {
    }

    static void write(JsonGenerator json, ThreadStack thread) throws IOException {
        json.writeStartObject();
        json.writeNumberField("threadId", thread.id());
        json.writeStringField("threadName", thread.name());
        json.writeStringField("threadState", thread.state());
        json.writeObjectFieldStart("stackTrace");
        JsonText.texts(json, "elems", thread.frames());
        json.writeEndObject();
        if (thread.blockedBy().isPresent()) {
            json.writeNumberField("blockedByThreadId", thread.blockedBy().get());
        }
        json.writeStringField("blockedByLock", thread.waitsFor().map(lock -> "Lock(" + lock + ")").orElse(""));
        JsonText.texts(json, "holdingLocks", holding(thread));
        JsonText.texts(json, "synchronizers", thread.synchronizers());
        JsonText.texts(json, "monitors", thread.monitors());
        JsonText.text(json, "lockName", thread.waitsFor());
        JsonText.text(json, "lockOwnerName", thread.waitsForOwner());
        json.writeBooleanField("suspended", thread.flags().suspended());
        json.writeBooleanField("inNative", thread.flags().inNative());
        json.writeBooleanField("isDaemon", thread.flags().daemon());
        json.writeNumberField("priority", thread.flags().priority());
        json.writeEndObject();
    }

    private static List<String> holding(ThreadStack thread) {
        return Stream.concat(thread.synchronizers().stream(), thread.monitors().stream()).toList();
    }
}
