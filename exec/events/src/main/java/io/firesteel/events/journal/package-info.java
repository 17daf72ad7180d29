/// Events as bytes on disk, for queues that outgrow their memory: read back in order by the process that wrote them.
package io.firesteel.events.journal;
