/// A cluster on this machine by one command, its daemons, and tokens for its pages.
package io.firesteel.cli.cluster;
