/// The class loaders that keep an application's classes and libraries apart from the engine's.
package io.firesteel.loading;
