/// What a task sees while it runs: its body, the codec that makes bodies out of stage binaries, and the runtime that an
/// executor gives it. Front ends (RDD, columnar) write bodies and codecs; executors implement the runtime.
package io.firesteel.tasks;
