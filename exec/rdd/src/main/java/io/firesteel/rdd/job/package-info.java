/// Running jobs over lineage on the driver: call sites, scopes, and what lineage needs of an application.
package io.firesteel.rdd.job;
