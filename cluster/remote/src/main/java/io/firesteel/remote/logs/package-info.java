/// What an executor process prints, in files that are rolled over.
package io.firesteel.remote.logs;
