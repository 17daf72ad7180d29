package io.firesteel.fragments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import io.firesteel.fragments.counts.PlanCounts;
import io.firesteel.loading.NamedClassOutput;
import io.firesteel.plan.physical.CoalesceExec;
import io.firesteel.plan.physical.PhysicalPlan;
import io.firesteel.stages.Edge;
import io.firesteel.stages.Location;
import io.firesteel.stages.Partitions;
import io.firesteel.stages.ReadPlan;
import io.firesteel.stages.Stage;
import io.firesteel.stages.StageBinary;
import io.firesteel.stages.StageOutput;
import io.firesteel.stages.StageTraits;

/// Makes stages of fragments.
///
/// @param oneProcess all tasks run in this process
/// @param name       what pages show
/// @param counts     what is measured of the operators
/// @param alias      by what other name executors on a host may go
record FragmentStages(boolean oneProcess, String name, PlanCounts counts, Function<String, Optional<String>> alias) {

    /// The stage that runs a fragment.
    Stage stage(int id, Fragment uncounted) {
        Fragment fragment = counted(uncounted);
        int count = Math.max(1, FragmentPartition.count(fragment.plan(), fragment.scans(), fragment.exchanges()));
        StageOutput output = fragment.target() == null
                ? new StageOutput.Result()
                : new StageOutput.Exchange(fragment.target().exchange(), fragment.target().parts());
        StageTraits traits = new StageTraits(StageTraits.Determinism.UNORDERED, false, true, 0);
        return new Stage(id, name, name, partitions(fragment, count),
                oneProcess
                        ? StageBinary.inProcess(FragmentCodec.NAME, new FragmentBody(fragment))
                        : new StageBinary(FragmentCodec.NAME, bytes(fragment)),
                edges(fragment, count), output, traits, List.of());
    }

    /// In one process every place is the same.
    private Partitions partitions(Fragment fragment, int count) {
        boolean somewhere = !oneProcess && fragment.scans()
                .values()
                .stream()
                .flatMap(List::stream)
                .flatMap(List::stream)
                .anyMatch(s -> !s.hosts().isEmpty());
        return somewhere
                ? Partitions.of(Collections.nCopies(count, new byte[0]), places(fragment, count))
                : Partitions.indexed(count);
    }

    private List<List<Location>> places(Fragment fragment, int count) {
        List<List<Location>> places = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            List<Location> here = new ArrayList<>();
            for (String host : FragmentPartition.of(fragment, i).hosts(fragment)) {
                here.add(new Location.OnHost(host));
                alias.apply(host).ifPresent(a -> here.add(new Location.OnHost(a)));
            }
            places.add(here);
        }
        return places;
    }

    private Fragment counted(Fragment f) {
        Fragment.Target target = f.target();
        PhysicalPlan plan = target == null
                ? counts.result(f.plan(), regrouped(f))
                : counts.exchange(f.plan(), target.exchange(), target.partitioning(), regrouped(f));
        counts.files(f.plan(), f.scans());
        return new Fragment(plan, f.query(), f.scans(), f.exchanges(), f.told(), target, f.sink(), f.stores());
    }

    private static Map<Integer, String> regrouped(Fragment f) {
        Map<Integer, String> how = new HashMap<>();
        f.exchanges().forEach((id, input) -> {
            boolean coalesced = input.reads().size() < input.parts();
            boolean divided = input.reads()
                    .stream()
                    .flatMap(List::stream)
                    .anyMatch(r -> r.mapFrom() > 0 || r.mapTo() < Integer.MAX_VALUE);
            if (!input.reads().isEmpty()) {
                how.put(id, coalesced && divided ? "coalesced and skewed" : divided ? "skewed" : "coalesced");
            }
        });
        return how;
    }

    private static List<Edge> edges(Fragment fragment, int count) {
        List<Edge> edges = new ArrayList<>();
        boolean coalesces = coalesces(fragment.plan());
        fragment.exchanges()
                .forEach((id, input) -> edges.add(new Edge.Shuffle(id, coalesces
                        ? anyPart(input.parts(), count)
                        : reads(input, count))));
        fragment.told().forEach((id, input) -> {
            if (!fragment.exchanges().containsKey(id)) {
                edges.add(new Edge.Shuffle(id, anyPart(input.parts(), count)));
            }
        });
        return edges;
    }

    private static boolean coalesces(PhysicalPlan plan) {
        return plan instanceof CoalesceExec || plan.children().stream().anyMatch(FragmentStages::coalesces);
    }

    private static ReadPlan reads(Fragment.Input input, int count) {
        if (input.tasks() != count) {
            return anyPart(input.parts(), count);
        }
        return input.reads().isEmpty() ? new ReadPlan.OneToOne() : new ReadPlan.Listed(input.reads());
    }

    /// Says to the scheduler that any part may be read by any task; the task itself knows which.
    private static ReadPlan.Listed anyPart(int parts, int count) {
        return new ReadPlan.Listed(Collections.nCopies(count, List.of(ReadPlan.Range.ofParts(0, parts))));
    }

    private static byte[] bytes(Fragment fragment) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new NamedClassOutput(bytes)) {
            out.writeObject(fragment);
        } catch (IOException e) {
            throw new UncheckedIOException("a fragment does not serialise", e);
        }
        return bytes.toByteArray();
    }
}
