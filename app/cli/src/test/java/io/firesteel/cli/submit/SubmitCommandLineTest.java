package io.firesteel.cli.submit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.firesteel.cli.conf.SettingSources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SubmitCommandLineTest {
    @TempDir
    Path conf;

    private static SubmitCommandLine parse(String... words) {
        return SubmitCommandLine.parse(List.of(words));
    }

    @Test
    void optionsEndAtTheResource() {
        SubmitCommandLine line = parse("--class", "a.B", "-c", "k=v=w", "--conf=l= m ", "--verbose", "app.jar",
                "--class",
                "x", "--help");
        assertThat(line.value(SubmitOption.CLASS)).isEqualTo("a.B");
        assertThat(line.conf()).containsExactly(Map.entry("k", "v=w"), Map.entry("l", " m "));
        assertThat(line.has(SubmitOption.VERBOSE)).isTrue();
        assertThat(line.has(SubmitOption.HELP)).isFalse();
        assertThat(line.resource()).isEqualTo("app.jar");
        assertThat(line.arguments()).containsExactly("--class", "x", "--help");
        assertThat(line.runExample()).isFalse();
    }

    @Test
    void valuesMayLookLikeOptions() {
        assertThat(
                parse("--driver-java-options", "-verbose:gc", "--name", "--master", "a.jar").value(SubmitOption.NAME))
                .isEqualTo("--master");
    }

    @Test
    void lastOfARepeatedOptionHolds() {
        SubmitCommandLine line = parse("--name", "a", "--name", "b", "-c", "k=1", "-c", "k=2", "a.jar");
        assertThat(line.value(SubmitOption.NAME)).isEqualTo("b");
        assertThat(line.conf()).containsExactly(Map.entry("k", "2"));
    }

    @Test
    void runExampleIsAFirstWord() {
        SubmitCommandLine line = parse("run-example", "--master", "local", "SparkPi", "10");
        assertThat(line.runExample()).isTrue();
        assertThat(line.resource()).isEqualTo("SparkPi");
        assertThat(line.arguments()).containsExactly("10");
        assertThat(parse("a.jar", "run-example").runExample()).isFalse();
    }

    @Test
    void mistakesAreNamed() {
        assertThatThrownBy(() -> parse("--executer-memory", "1g"))
                .hasMessageContaining("did you mean '--executor-memory'");
        assertThatThrownBy(() -> parse("--name")).hasMessageContaining("--name NAME");
        assertThatThrownBy(() -> parse("--conf", "novalue", "a.jar")).hasMessageContaining("'novalue'");
        assertThatThrownBy(() -> parse("--supervise=yes")).hasMessageContaining("'yes'");
    }

    @Test
    void sourcesComeInOrderWithTheirOrigin() throws IOException {
        Path defaults = Files.writeString(conf.resolve("spark-defaults.conf"), "spark.a 1\nspark.a 2\nother 3\n");
        SettingSources settings = SubmitSettings.merge(
                parse("--master", "local[2]", "--conf", "spark.master=local[9]", "--supervise", "x.jar"),
                Map.of("MASTER", "local[7]", "SPARK_EXECUTOR_MEMORY", "3g"), conf);
        assertThat(settings.get("spark.master")).contains(new SettingSources.Sourced("local[2]", "--master"));
        assertThat(settings.get("spark.a")).contains(new SettingSources.Sourced("2", defaults + ":2"));
        assertThat(settings.get("spark.executor.memory")).contains(
                new SettingSources.Sourced("3g", "environment SPARK_EXECUTOR_MEMORY"));
        assertThat(settings.value("spark.driver.supervise")).isEqualTo("true");
        assertThat(settings.value("spark.submit.deployMode")).isEqualTo("client");
        assertThat(settings.ignored()).containsExactly(Map.entry("other", defaults + ":3"));
    }

    @Test
    void everyOptionHasOneSentenceAndOneName() {
        assertThat(SubmitOption.values()).allSatisfy(option -> {
            assertThat(SubmitOption.of(option.flag())).isSameAs(option);
            assertThat(option.help()).satisfiesAnyOf(h -> assertThat(h).isEmpty(), h -> assertThat(h).endsWith("."));
        });
        assertThat(SubmitHelp.text().lines()).allSatisfy(l -> assertThat(l.length()).isLessThanOrEqualTo(101));
    }

    @Test
    void hadoopsFilesAreTheWeakestSettings() throws IOException {
        Path hadoop = Files.createDirectory(conf.resolve("hadoop"));
        Files.writeString(hadoop.resolve("core-site.xml"), """
                <?xml version="1.0"?>
                <?xml-stylesheet type="text/xsl" href="configuration.xsl"?>
                <configuration>
                  <property><name>fs.defaultFS</name><value>hdfs://n:8020</value><final>true</final></property>
                  <property>
                    <name> a </name>
                    <value> 1 &amp; 2 </value>
                    <description>name and value in words</description>
                  </property>
                </configuration>
                """);
        Files.writeString(hadoop.resolve("hdfs-site.xml"),
                "<configuration><property><name>dfs.replication</name><value>2</value></property></configuration>");
        SettingSources settings = SubmitSettings.merge(parse("-c", "spark.hadoop.a=own", "a.jar"),
                Map.of("HADOOP_CONF_DIR", hadoop.toString()), conf);
        assertThat(settings.value("spark.hadoop.fs.defaultFS")).isEqualTo("hdfs://n:8020");
        assertThat(settings.value("spark.hadoop.a")).isEqualTo("own");
        assertThat(settings.value("spark.hadoop.dfs.replication")).isEqualTo("2");
        assertThat(SubmitSettings.merge(parse("a.jar"), Map.of(), conf).value("spark.hadoop.a")).isNull();
        Files.writeString(hadoop.resolve("hdfs-site.xml"), "<configuration><property>");
        assertThatThrownBy(() -> SubmitSettings.merge(parse("a.jar"),
                Map.of("HADOOP_CONF_DIR", hadoop.toString()), conf)).hasMessageContaining("hdfs-site.xml");
    }
}
