/// Iterators of fused narrow chains; bulk traversal passes elements on without asking for each.
package io.firesteel.rdd.iter;
