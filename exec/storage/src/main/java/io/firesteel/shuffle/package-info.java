/// Exchanges between stages: partitioned map outputs in files or memory, checked reads, external combine and sort.
package io.firesteel.shuffle;
