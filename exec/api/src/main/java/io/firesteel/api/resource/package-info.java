/// What a stage's executors and tasks need beyond the defaults.
package io.firesteel.api.resource;
