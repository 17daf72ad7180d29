/// `spark-submit`: the command line and the settings files to a request, and the request to a running application.
package io.firesteel.cli.submit;
