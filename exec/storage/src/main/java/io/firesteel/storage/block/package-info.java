/// The kept blocks of one process: in memory, on disk, at peers, and how they come and go.
package io.firesteel.storage.block;
