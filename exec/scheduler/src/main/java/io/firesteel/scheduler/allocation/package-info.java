/// How many executors an application wants, and which ones it can do without.
package io.firesteel.scheduler.allocation;
