package io.firesteel.rdd.iter;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicReference;

import io.firesteel.api.TaskContext;
import io.firesteel.api.spi.TaskBinding;
import io.firesteel.files.LocalFiles;
import io.firesteel.rdd.Thrown;
import io.firesteel.rdd.ops.Pipes;
import io.firesteel.tasks.CurrentTask;
import io.firesteel.tasks.TaskRuntime;

/// A command that runs for one task: a thread of the task writes elements to it, the task's own thread reads its lines.
/// Whatever happens, the process has ended and its folder is gone when the task ends.
public final class ChildProcess implements Iterator<String> {
    private final Pipes.Command command;
    private final Process process;
    private final BufferedReader lines;
    private final AtomicReference<Throwable> writerFailure = new AtomicReference<>();
    private final TaskRuntime task;
    private Path folder;
    private String next;
    private boolean ended;

    private ChildProcess(Pipes.Command command, TaskRuntime task) throws IOException {
        this.command = command;
        this.task = task;
        ProcessBuilder builder = new ProcessBuilder(command.words());
        builder.environment().putAll(command.environment());
        builder.redirectError(ProcessBuilder.Redirect.INHERIT);
        if (command.ownFolder()) {
            folder = Files.createTempDirectory("pipe-" + task.attempt().taskId() + "-");
            builder.directory(new File(folder.toString()));
        }
        this.process = builder.start();
        this.lines = new BufferedReader(
                new InputStreamReader(process.getInputStream(), Charset.forName(command.encoding())));
    }

    /// The command's lines of output for `elements`.
    public static Iterator<String> lines(Iterator<?> elements, Pipes.Command command, TaskRuntime task)
            throws IOException {
        ChildProcess child = new ChildProcess(command, task);
        task.onCompletion(child::stop);
        TaskContext context = TaskContext.get();
        Thread.ofPlatform()
                .daemon()
                .name("stdin writer for " + command.words().getFirst())
                .start(() -> child.write(elements, context));
        return child;
    }

    private void write(Iterator<?> elements, TaskContext context) {
        CurrentTask.bind(task);
        try (Writer out = new BufferedWriter(
                new OutputStreamWriter(process.getOutputStream(), Charset.forName(command.encoding())),
                command.bufferSize())) {
            TaskBinding.<Void, IOException>run(context, () -> {
                while (elements.hasNext()) {
                    out.write(String.valueOf(elements.next()));
                    out.write('\n');
                }
                return null;
            });
        } catch (Throwable e) {
            // A command that needs no more input closes its end; what it says by its exit code counts then.
            if (!(e instanceof IOException)) {
                writerFailure.set(e);
                process.destroy();
            }
        } finally {
            CurrentTask.bind(null);
        }
    }

    @Override
    public boolean hasNext() {
        if (next == null && !ended) {
            try {
                task.checkKilled();
                next = lines.readLine();
                if (next == null) {
                    ended = true;
                    finish();
                }
            } catch (IOException e) {
                throw passOn(e);
            }
        }
        return next != null;
    }

    @Override
    public String next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        String given = next;
        next = null;
        return given;
    }

    private void finish() {
        try {
            int code = process.waitFor();
            if (writerFailure.get() != null) {
                throw Thrown.pass(writerFailure.get());
            }
            if (code != 0) {
                throw new IllegalStateException("Subprocess exited with status " + code + ". Command ran: "
                        + String.join(" ", command.words()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Thrown.pass(e);
        }
    }

    private RuntimeException passOn(IOException e) {
        throw Thrown.pass(writerFailure.get() == null ? e : writerFailure.get());
    }

    private void stop() {
        process.destroyForcibly();
        if (folder != null) {
            try {
                new LocalFiles().delete(folder.toString());
            } catch (IOException e) {
                throw Thrown.pass(e);
            }
        }
    }
}
