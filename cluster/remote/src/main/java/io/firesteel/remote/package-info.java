/// Executors in other processes: the driver's server for them and their own main program, whatever starts the processes.
package io.firesteel.remote;
