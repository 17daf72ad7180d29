/// The master of a standalone cluster: a state machine of workers, applications and drivers, and the process around it. It
/// never loads a class of a user's.
package io.firesteel.master;
