package io.firesteel.cluster.local;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LocalClusterMasterTest {

    @Test
    void onlyWholeUrlsAreUnderstood() {
        assertThat(LocalClusterMaster.parse("local-cluster[2,1]")).isEmpty();
        assertThat(LocalClusterMaster.parse("local-cluster[0,1,512]")).isEmpty();
        assertThat(LocalClusterMaster.parse("local-cluster[1,1,99999999999]")).isEmpty();
        assertThat(LocalClusterMaster.parse("local-cluster[1,1,512]")).contains(new LocalClusterMaster(1, 1, 512));
    }
}
