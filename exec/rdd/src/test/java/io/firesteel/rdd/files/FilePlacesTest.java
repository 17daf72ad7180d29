package io.firesteel.rdd.files;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.firesteel.conf.Conf;
import io.firesteel.files.FileStore;
import io.firesteel.files.FileStore.Entry;
import io.firesteel.files.FileStore.Extent;
import io.firesteel.rdd.job.HostAddresses;

import static org.assertj.core.api.Assertions.assertThat;

/// Where parts of files lie, by hand.
class FilePlacesTest {
    private static final Entry THREE_BLOCKS = new Entry("hdfs://n/f", 250, false, 100, 0,
            List.of(new Extent(0, 100, List.of("a", "b")), new Extent(100, 100, List.of("b", "c")),
                    new Extent(200, 50, List.of("d"))));

    @Test
    void aSplitIsWhereItsOwnBlockIs() {
        List<FileSplit> splits = new InputFiles(Conf.of(Map.of())).split(List.of(THREE_BLOCKS), 1);
        assertThat(splits).extracting(FileSplit::start).containsExactly(0L, 100L, 200L);
        assertThat(splits).extracting(FileSplit::hosts)
                .containsExactly(List.of("a", "b"), List.of("b", "c"), List.of("d"));
    }

    @Test
    void whoHasMostBytesComesFirst() {
        assertThat(THREE_BLOCKS.hosts(90, 160)).containsExactly("b", "c", "d");
        assertThat(THREE_BLOCKS.hosts(0, 250)).containsExactly("b", "a", "c");
        assertThat(new FileStore.Places().add(THREE_BLOCKS, 200, 50).add(THREE_BLOCKS, 180, 20).hosts())
                .containsExactly("d", "b", "c");
        assertThat(new Entry("file:/f", 10, false, 5, 0, List.of()).hosts(0, 10)).isEmpty();
    }

    @Test
    void aNameHasAnAddressAndAnAddressNone() {
        HostAddresses addresses = new HostAddresses();
        assertThat(addresses.of("localhost")).hasValueSatisfying(a -> assertThat(a).startsWith("127."));
        assertThat(addresses.of("127.0.0.3")).isEmpty();
        assertThat(addresses.of("no-such-host.invalid")).isEmpty();
    }
}
