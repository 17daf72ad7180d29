/// SQL sessions: text in, rows out. The road of a statement is `SqlSession` → `run` (queries) or `command` (everything else).
package io.firesteel.sql;
