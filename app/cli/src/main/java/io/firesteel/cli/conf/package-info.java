/// Settings with their origin: files, flags, environment; and what is known of each key.
package io.firesteel.cli.conf;
