/// The pages of masters (8080) and workers (8081), their JSON, and the logs of executors and drivers.
package io.firesteel.clusterui;
