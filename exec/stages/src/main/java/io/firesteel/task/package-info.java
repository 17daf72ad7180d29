/// What travels between schedulers and executors: task launches, their outcomes, metrics and map statuses. Data only.
package io.firesteel.task;
