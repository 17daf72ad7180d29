/// Watching and steering jobs: groups, tags, cancellation, progress.
package io.firesteel.api.status;
