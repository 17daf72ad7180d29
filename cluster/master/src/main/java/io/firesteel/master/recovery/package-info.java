/// Which of several masters leads, and what a master finds of those before it.
package io.firesteel.master.recovery;
