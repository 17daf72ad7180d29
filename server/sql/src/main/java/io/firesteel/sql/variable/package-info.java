/// SQL variables of a session, and statements that are made of text while they run: EXECUTE IMMEDIATE and IDENTIFIER.
package io.firesteel.sql.variable;
