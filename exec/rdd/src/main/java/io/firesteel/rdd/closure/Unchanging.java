package io.firesteel.rdd.closure;

/// Marks engine classes whose objects never change although they hold arrays or collections: tasks may share them.
public interface Unchanging {
}
