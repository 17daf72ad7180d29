package io.firesteel.sqlshell;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.firesteel.sqlshell.StatementSplitter.Piece;

import static org.junit.jupiter.api.Assertions.assertEquals;

class StatementSplitterTest {

    @Test
    void scriptsStayWhole() {
        String script = "BEGIN DECLARE i INT = 0; WHILE i < 2 DO SET i = i + 1; IF i = 1 THEN SELECT CASE WHEN true THEN 'END' END; END IF;"
                + " END WHILE; CASE i WHEN 2 THEN SELECT 2; END CASE; l: BEGIN SELECT 3; END l; END";
        List<String> texts = StatementSplitter.split("SELECT 1;\n-- a script\n" + script
                + ";\nSELECT begin FROM t; SELECT 2").stream().map(Piece::text).toList();
        assertEquals(List.of("SELECT 1", "-- a script\n" + script, "SELECT begin FROM t", "SELECT 2"), texts);
        assertEquals(false, StatementSplitter.complete("BEGIN SELECT 1;"));
        assertEquals(true, StatementSplitter.complete("BEGIN SELECT 1; END;"));
    }

    @Test
    void statementsComeWithTheLinesOnWhichTheyBegin() {
        String script = "select 1;\n-- nothing; here\n\n  select ';\n' ; select 3;\n/* a;\nb */ select 4";
        assertEquals(
                List.of(new Piece("select 1", 1), new Piece("-- nothing; here\n\n  select ';\n'", 2),
                        new Piece("select 3", 5),
                        new Piece("/* a;\nb */ select 4", 6)),
                StatementSplitter.split(script));
    }

    /// Going back to the first line for each of them would take hours.
    @Test
    void aScriptMayHaveAMillionStatements() {
        List<Piece> pieces = StatementSplitter.split("select 1;\n".repeat(1_000_000));
        assertEquals(1_000_000, pieces.size());
        assertEquals(new Piece("select 1", 1_000_000), pieces.getLast());
    }
}
