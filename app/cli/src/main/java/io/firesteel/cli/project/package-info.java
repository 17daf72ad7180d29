/// `firesteel new`: Maven projects for applications.
package io.firesteel.cli.project;
