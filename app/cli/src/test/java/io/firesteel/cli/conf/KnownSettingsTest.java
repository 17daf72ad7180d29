package io.firesteel.cli.conf;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import io.firesteel.conf.Conf;

import static org.assertj.core.api.Assertions.assertThat;

class KnownSettingsTest {
    private final SettingIndex index = new SettingIndex(Map.of("spark.our.own",
            new SettingIndex.Entry("spark.our.own", "7", "Ours.", "a.B")));
    private final KnownSettings known = new KnownSettings(index);

    @Test
    void threeAnswers() {
        assertThat(known.judge("spark.our.own")).isEqualTo(new SettingVerdict.Effective("7", "Ours."));
        assertThat(known.judge("spark.kubernetes.namespace")).isInstanceOfSatisfying(SettingVerdict.WithoutEffect.class,
                v -> assertThat(v.reason()).contains("Kubernetes"));
        assertThat(known.judge("spark.memory.fraction")).isEqualTo(
                new SettingVerdict.WithoutEffect("0.6", "1.6.0", "Firesteel does not read it"));
        assertThat(known.judge("spark.our.won")).isEqualTo(new SettingVerdict.Unknown(Optional.of("spark.our.own")));
        assertThat(known.judge("spark.application.xyz.limit")).isEqualTo(new SettingVerdict.Unknown(Optional.empty()));
    }

    @Test
    void olderNamesAndFamiliesAreKnown() {
        assertThat(known.judge("spark.reducer.maxReqSizeShuffleToMem"))
                .isInstanceOf(SettingVerdict.WithoutEffect.class);
        assertThat(known.judge("spark.kubernetes.driver.label.x")).isInstanceOf(SettingVerdict.WithoutEffect.class);
        assertThat(known.judge("spark.hadoop.fs.defaultFS")).isInstanceOf(SettingVerdict.Effective.class);
        assertThat(known.judge("spark.worker.resource.gpu.amount")).isInstanceOf(SettingVerdict.Effective.class);
        assertThat(known.judge("spark.worker.other")).isInstanceOf(SettingVerdict.WithoutEffect.class);
    }

    @Test
    void warningsNameOriginAndReasonOnce() {
        SettingSources settings = new SettingSources();
        settings.offer("spark.our.own", "1", "--conf");
        settings.offer("spark.our.won", "1", "--conf");
        settings.offer("spark.memory.fraction", "0.5", "--conf");
        settings.offer("spark.master", "local[*]", "default");
        settings.offer(new PropertiesFile(Path.of("f"), List.of(new PropertiesFile.Entry("mine", "x", 3))));
        assertThat(SettingWarnings.of(settings, index)).containsExactly(
                "Ignoring non-Spark config property: mine (f:3)",
                "Setting spark.memory.fraction (from --conf) has no effect: Firesteel does not read it.",
                "Setting spark.our.won (from --conf) is known neither to Spark nor to Firesteel; did you mean spark.our.own?");
    }

    @Test
    void indexFindsTheConstantsOfTheClassPath() {
        SettingIndex all = SettingIndex.ofClassPath(System.getProperty("java.class.path"));
        assertThat(all.byKey()).containsKeys("spark.driver.memory", "spark.redaction.regex",
                "spark.dynamicAllocation.initialExecutors", "spark.dynamicAllocation.sustainedSchedulerBacklogTimeout",
                "spark.excludeOnFailure.task.maxTaskAttemptsPerExecutor", "spark.locality.wait.node",
                "spark.blockManager.port",
                "spark.driver.blockManager.port");
        assertThat(all.byKey().get("spark.driver.memory").owner()).isEqualTo("io.firesteel.cli.conf.LauncherSettings");
        assertThat(all.byKey().values()).allSatisfy(entry -> assertThat(entry.meaning()).isNotBlank());
    }

    @Test
    void secretsAreHidden() {
        Conf conf = Conf.empty();
        assertThat(Redaction.redact("spark.my.Password", "x", conf)).isEqualTo(Redaction.HIDDEN);
        assertThat(Redaction.redact("spark.x", "-Daws.accessKey=1", conf)).isEqualTo(Redaction.HIDDEN);
        assertThat(Redaction.redact("spark.x", "1", conf)).isEqualTo("1");
        assertThat(Redaction.redact("spark.x", "1", conf.with("spark.redaction.regex", "x$")))
                .isEqualTo(Redaction.HIDDEN);
        assertThat(Redaction.redact("spark.x", "1", conf.with("spark.redaction.regex", "(")))
                .isEqualTo(Redaction.HIDDEN);
    }
}
