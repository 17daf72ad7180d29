/// Which task runs where: executors, task sets, locality, retries, speculation, exclusion. Pure state, no thread.
package io.firesteel.scheduler.task;
