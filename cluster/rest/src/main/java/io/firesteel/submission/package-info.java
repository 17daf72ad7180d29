/// Submission of applications over HTTP: Spark's REST protocol (`/v1/submissions/`), server and client.
package io.firesteel.submission;
