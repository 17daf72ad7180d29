/// Running applications: a context's settings, shared variables, files and properties, and the engine that runs its jobs.
package io.firesteel.session;
