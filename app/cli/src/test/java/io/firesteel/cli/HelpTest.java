package io.firesteel.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

import static org.assertj.core.api.Assertions.assertThat;

class HelpTest {

    @ParameterizedTest
    @ValueSource(strings = {"--help", "cluster --help", "cluster up --help", "cluster down -h", "token --help",
        "conf --help", "conf explain --help", "conf show --help", "new --help"})
    void commandsExplainThemselves(String words) {
        StringWriter out = new StringWriter();
        CommandLine line = Main.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(out));
        assertThat(line.execute(words.split(" "))).isZero();
        assertThat(out.toString()).startsWith("Usage: firesteel " + words.replaceAll(" ?-.*", ""));
    }
}
