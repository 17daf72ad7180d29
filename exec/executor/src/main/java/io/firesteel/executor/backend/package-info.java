/// Where executors come from: what a backend is made of, what it may ask of the driver, and the backend of local mode.
package io.firesteel.executor.backend;
