/// What threads do: stacks of a process for whoever looks from outside.
package io.firesteel.threads;
