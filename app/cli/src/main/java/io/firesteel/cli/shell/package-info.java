/// `spark-shell`: Java typed line by line against a running application.
package io.firesteel.cli.shell;
