/// Benchmarks of kernels and operators. Each has a `…Limit` beside it: a plain loop that does the least that any code has to do
/// with the same data.
package io.firesteel.checks.jmh;
