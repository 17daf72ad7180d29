package io.firesteel.rdd;

import java.io.Serializable;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import io.firesteel.api.Partitioner;
import io.firesteel.api.StorageLevel;
import io.firesteel.rdd.checkpoint.CheckpointState;
import io.firesteel.rdd.checkpoint.CheckpointWriter;
import io.firesteel.rdd.job.CallSite;
import io.firesteel.rdd.job.LineageDriver;
import io.firesteel.stages.StageTraits.Determinism;
import io.firesteel.tasks.TaskRuntime;

/// A dataset as lineage: its parents and how to compute one partition of it. Immutable but for its name and how it is
/// kept; lazy. Made by the operations in `io.firesteel.rdd.ops`, turned into stages by the cutter; travels to tasks inside
/// stage binaries, where only [#iterator] is used.
///
/// A subclass's fields that hold parents inside the same stage are plain fields; what only the driver needs is transient.
public abstract class LineageRdd<T> implements Serializable {
    private static final long serialVersionUID = 1L;

    private final int id;
    private volatile StorageLevel level = StorageLevel.NONE;
    private final CheckpointState checkpoint = new CheckpointState();
    private final transient LineageDriver driver;
    private final transient DriverSide facts;
    private transient volatile List<RddPartition> partitions;
    private transient volatile List<Dependency> dependencies;

    protected LineageRdd(LineageDriver driver) {
        this.driver = driver;
        this.id = driver.newRddId();
        this.facts = new DriverSide(driver.scopes().current(), CallSite.capture(driver));
    }

    /// Unique in the application.
    public final int id() {
        return id;
    }

    /// Only on the driver.
    public final LineageDriver driver() {
        if (driver == null) {
            throw RddErrors.insideTask();
        }
        return driver;
    }

    /// What only the driver knows of it.
    public final DriverSide facts() {
        return facts;
    }

    /// Spark's class name of it, for pages and `toDebugString`.
    public abstract String kind();

    /// Lists the partitions; may read folders. Called once, on a user's thread.
    protected abstract List<RddPartition> listPartitions() throws Exception;

    /// The parents. Called once.
    protected abstract List<Dependency> listDependencies();

    /// The elements of one partition, inside a task.
    protected abstract Iterator<T> compute(RddPartition partition, TaskRuntime task) throws Exception;

    /// How keys are partitioned, where that is known.
    public Optional<Partitioner> partitioner() {
        return Optional.empty();
    }

    /// Hosts on which `partition` is cheap to compute; `executor_<host>_<id>` names one executor.
    protected List<String> locations(RddPartition partition) {
        return List.of();
    }

    /// Whether [#locations] can give anything.
    protected boolean hasLocations() {
        return false;
    }

    /// Writes what a task has to know of `partition` besides its index.
    protected void writePartition(RddPartition partition, DescriptorWriter out) {
    }

    /// The inverse of [#writePartition], inside a task.
    protected RddPartition readPartition(int index, DescriptorReader in) {
        return new RddPartition.Indexed(index);
    }

    /// Describes `partition` for a task.
    public final void describe(RddPartition partition, DescriptorWriter out) {
        LineageRdd<?> stored = checkpoint.replacement();
        if (stored == null) {
            writePartition(partition, out);
        } else {
            stored.writePartition(partition, out);
        }
    }

    /// The inverse of [#describe], inside a task.
    public final RddPartition described(int index, DescriptorReader in) {
        LineageRdd<?> stored = checkpoint.replacement();
        return stored == null ? readPartition(index, in) : stored.readPartition(index, in);
    }

    /// Whether [#writePartition] may write more than about a hundred bytes.
    public boolean largeDescriptors() {
        return false;
    }

    /// Called on the job's own thread before the dataset's stage is made: sends ahead what descriptors refer to.
    public void prepare() {
    }

    /// Whether the dataset itself asks for a barrier stage.
    public boolean startsBarrier() {
        return false;
    }

    /// Whether a re-run gives the same rows; by default what the dependencies say.
    protected Determinism ownDeterminism(Determinism ofDependencies) {
        return ofDependencies;
    }

    /// The partitions, listed at the first call; after a checkpoint, those of the checkpoint.
    public final List<RddPartition> partitions() {
        if (checkpoint.replacement() != null) {
            return checkpoint.replacement().partitions();
        }
        List<RddPartition> known = partitions;
        if (known == null) {
            synchronized (facts) {
                known = partitions;
                if (known == null) {
                    known = listed();
                    partitions = known;
                }
            }
        }
        return known;
    }

    private List<RddPartition> listed() {
        try {
            return listPartitions();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw Thrown.pass(e);
        }
    }

    /// The parents; after a checkpoint, none but the checkpoint.
    public final List<Dependency> dependencies() {
        if (checkpoint.replacement() != null) {
            return List.of(new Dependency.OneToOne(checkpoint.replacement()));
        }
        List<Dependency> known = dependencies;
        if (known == null) {
            synchronized (facts) {
                known = dependencies;
                if (known == null) {
                    known = List.copyOf(listDependencies());
                    dependencies = known;
                }
            }
        }
        return known;
    }

    /// Forgets the parents, once a checkpoint stands in for them.
    public final void forgetLineage() {
        synchronized (facts) {
            dependencies = null;
            partitions = null;
            clearParents();
        }
    }

    /// Lets go of the parents.
    protected void clearParents() {
    }

    public final int partitionCount() {
        return partitions().size();
    }

    public final StorageLevel level() {
        return level;
    }

    /// How its partitions are kept; see the keeping operations, which check that it may be changed.
    public final void keep(StorageLevel newLevel) {
        level = newLevel;
    }

    public final CheckpointState checkpoint() {
        return checkpoint;
    }

    /// Whether a re-run of a partition gives the same rows (Spark's `outputDeterministicLevel`).
    public final Determinism determinism() {
        if (checkpoint.replacement() != null) {
            return Determinism.DETERMINATE;
        }
        return facts.determinism(() -> ownDeterminism(Determinisms.of(dependencies())));
    }

    /// Where `partition` likes to be computed, by its own knowledge.
    public final List<String> preferredLocations(RddPartition partition) {
        LineageRdd<?> stored = checkpoint.replacement();
        return stored == null ? locations(partition) : stored.locations(partition);
    }

    /// Whether [#preferredLocations] can give anything.
    public final boolean placed() {
        LineageRdd<?> stored = checkpoint.replacement();
        return stored == null ? hasLocations() : stored.hasLocations();
    }

    /// The elements of one partition inside a task: kept ones, a checkpoint's, or computed; written on the way where a
    /// checkpoint was asked for.
    public final Iterator<T> iterator(RddPartition partition, TaskRuntime task) throws Exception {
        Iterator<T> elements = level.isValid() ? Keeping.kept(this, partition, task) : computeOrRead(partition, task);
        String target = checkpoint.target();
        return target == null ? elements : CheckpointWriter.through(checkpoint, partition.index(), elements, task);
    }

    /// As [#iterator], past the kept blocks.
    @SuppressWarnings("unchecked")
    final Iterator<T> computeOrRead(RddPartition partition, TaskRuntime task) throws Exception {
        LineageRdd<?> stored = checkpoint.replacement();
        return stored == null ? compute(partition, task) : ((LineageRdd<T>) stored).iterator(partition, task);
    }

    @Override
    public String toString() {
        String shown = facts == null || facts.name() == null ? "" : facts.name() + " ";
        String at = facts == null ? "" : " at " + facts.callSite().shortForm();
        return shown + kind() + "[" + id + "]" + at;
    }
}
