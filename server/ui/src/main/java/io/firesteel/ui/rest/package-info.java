/// The REST API under `/api/v1`, with the paths and field names of Spark 4.3.
package io.firesteel.ui.rest;
