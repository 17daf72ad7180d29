/// Plumbing between processes: who may talk, how a server is made, how blocks move. No decisions.
package io.firesteel.wire;
