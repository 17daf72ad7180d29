package io.firesteel.hadoop;

import java.io.IOException;

import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.mapred.JobConf;

/// The folder that an output makes under its final name. Committers remove what they have written when a job fails, and leave
/// the folder; this one goes too.
///
/// @param path null where nothing is to be removed: there is no folder, it is somebody's, or it cannot be asked for
record FinalFolder(Path path, JobConf conf) {

    /// As it is before the job begins.
    static FinalFolder of(JobConf conf) {
        String name = conf.get(HadoopOutputs.PATH);
        try {
            Path path = name == null ? null : new Path(name);
            return new FinalFolder(path == null || files(path, conf).exists(path) ? null : path, conf);
        } catch (IOException | IllegalArgumentException e) {
            // The output's own beginning says what is wrong.
            return new FinalFolder(null, conf);
        }
    }

    /// Removes it unless something is in it.
    void removeIfEmpty() throws IOException {
        if (path != null) {
            FileSystem files = files(path, conf);
            if (files.exists(path) && files.listStatus(path).length == 0) {
                files.delete(path, false);
            }
        }
    }

    private static FileSystem files(Path path, JobConf conf) throws IOException {
        return path.getFileSystem(conf);
    }
}
