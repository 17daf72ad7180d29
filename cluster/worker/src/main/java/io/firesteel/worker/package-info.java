/// The worker of a standalone cluster: runs executors and drivers as processes of their own, tells the masters how they go
/// on, and ends them when it ends.
package io.firesteel.worker;
