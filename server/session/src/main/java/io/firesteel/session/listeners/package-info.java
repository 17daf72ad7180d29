/// The listeners that `spark.extraListeners` names, made and registered before the application's first event.
package io.firesteel.session.listeners;
