/// Which stage runs next: jobs, stage attempts, map outputs, skipped stages, fetch failures, rollbacks. Pure state, no thread.
package io.firesteel.scheduler.dag;
