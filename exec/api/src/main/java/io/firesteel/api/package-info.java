/// What a user's program compiles against: the context, datasets, shared variables. Interfaces and small records only.
package io.firesteel.api;
