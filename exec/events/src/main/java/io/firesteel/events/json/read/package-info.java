/// Events read back from their JSON: by an allow-list of names, with limits on size and depth, never by class name.
package io.firesteel.events.json.read;
