/// Statements that do something other than give rows: plain records, run by the session.
package io.firesteel.plan.command;
