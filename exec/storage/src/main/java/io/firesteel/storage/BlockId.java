package io.firesteel.storage;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Names one block, with Spark's own names (`BlockId`); [#parse(String)] is the inverse of [#name()].
public sealed interface BlockId {

    /// The name as Spark writes it, e.g. `rdd_1_2`.
    String name();

    /// One partition of a kept dataset.
    record RddBlock(int dataset, int partition) implements BlockId {
        @Override
        public String name() {
            return "rdd_" + dataset + "_" + partition;
        }
    }

    /// One reduce part of one map output.
    record ShuffleBlock(int exchange, long mapTask, int reduce) implements BlockId {
        @Override
        public String name() {
            return "shuffle_" + exchange + "_" + mapTask + "_" + reduce;
        }
    }

    /// Reduce parts `from` (inclusive) to `to` (exclusive) of one map output, which lie side by side.
    record ShuffleRangeBlock(int exchange, long mapTask, int from, int to) implements BlockId {
        @Override
        public String name() {
            return "shuffle_" + exchange + "_" + mapTask + "_" + from + "_" + to;
        }
    }

    /// One piece of a broadcast value; `piece` is -1 for the value itself.
    record BroadcastBlock(long broadcast, int piece) implements BlockId {
        @Override
        public String name() {
            return "broadcast_" + broadcast + (piece < 0 ? "" : "_piece" + piece);
        }
    }

    /// A task result that is too large for a message.
    record TaskResultBlock(long taskId) implements BlockId {
        @Override
        public String name() {
            return "taskresult_" + taskId;
        }
    }

    /// Spilled state that only its own task reads.
    record TempLocalBlock(UUID id) implements BlockId {
        @Override
        public String name() {
            return "temp_local_" + id;
        }
    }

    /// A part of a map output that is still being made.
    record TempShuffleBlock(UUID id) implements BlockId {
        @Override
        public String name() {
            return "temp_shuffle_" + id;
        }
    }

    /// Where on its host an executor leaves map outputs, for peers that may share the host; Spark asks for it by a message.
    record OutputPlaceBlock() implements BlockId {
        @Override
        public String name() {
            return "output_place";
        }
    }

    /// The block with this name; empty when it is no block name.
    static Optional<BlockId> parse(String name) {
        for (Form form : Form.values()) {
            Matcher m = form.pattern.matcher(name);
            if (m.matches()) {
                try {
                    return Optional.of(form.maker.apply(m));
                } catch (NumberFormatException e) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    /// The forms of names.
    enum Form {
        RDD("rdd_(\\d+)_(\\d+)", m -> new RddBlock(number(m, 1), number(m, 2))), SHUFFLE("shuffle_(\\d+)_(\\d+)_(\\d+)",
                m -> new ShuffleBlock(number(m, 1), Long.parseLong(m.group(2)),
                        number(m, 3))), SHUFFLE_RANGE("shuffle_(\\d+)_(\\d+)_(\\d+)_(\\d+)",
                                m -> new ShuffleRangeBlock(number(m, 1),
                                        Long.parseLong(m.group(2)), number(m, 3), number(m, 4))), BROADCAST(
                                                "broadcast_(\\d+)",
                                                m -> new BroadcastBlock(Long.parseLong(m.group(1)),
                                                        -1)), BROADCAST_PIECE(
                                                                "broadcast_(\\d+)_piece(\\d+)",
                                                                m -> new BroadcastBlock(Long.parseLong(m.group(1)),
                                                                        number(m, 2))), TASK_RESULT(
                                                                                "taskresult_(\\d+)",
                                                                                m -> new TaskResultBlock(Long.parseLong(
                                                                                        m.group(1)))), TEMP_LOCAL(
                                                                                                "temp_local_([-0-9a-f]{36})",
                                                                                                m -> new TempLocalBlock(
                                                                                                        UUID.fromString(
                                                                                                                m.group(1)))), TEMP_SHUFFLE(
                                                                                                                        "temp_shuffle_([-0-9a-f]{36})",
                                                                                                                        m -> new TempShuffleBlock(
                                                                                                                                UUID.fromString(
                                                                                                                                        m.group(1)))), OUTPUT_PLACE(
                                                                                                                                                "output_place",
                                                                                                                                                m -> new OutputPlaceBlock());

        private final Pattern pattern;
        private final Function<Matcher, BlockId> maker;

        Form(String pattern, Function<Matcher, BlockId> maker) {
            this.pattern = Pattern.compile(pattern);
            this.maker = maker;
        }

        private static int number(Matcher m, int group) {
            return Integer.parseInt(m.group(group));
        }
    }
}
