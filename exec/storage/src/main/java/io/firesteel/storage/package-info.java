/// Blocks of one executor in memory and on disk: their names, where they lie, how they are kept, moved and removed.
package io.firesteel.storage;
