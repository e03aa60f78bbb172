package org.isnad.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/// The batches that were coded to the end: a file each under `batches`, its first line says with what they
/// were coded, the others name the inputs. A batch without such a file does not count, whatever was written
/// of it.
final class Finished {
    private static final String FOLDER = "batches";

    private final FileSystem files;
    private final Path root;
    private final List<String> names = new ArrayList<>();
    private final Set<String> inputs = new HashSet<>();
    private final Set<String> configurations = new HashSet<>();

    private Finished(FileSystem files, Path root) {
        this.files = files;
        this.root = root;
    }

    /// What is finished in a folder of results; nothing if it does not exist.
    static Finished in(String out, Configuration hadoop) throws IOException {
        Path root = new Path(out);
        Finished finished = new Finished(root.getFileSystem(hadoop), root);
        Path folder = new Path(root, FOLDER);
        if (finished.files.exists(folder)) {
            FileStatus[] all = finished.files.listStatus(folder, file -> !isHidden(file));
            Arrays.sort(all);
            for (FileStatus file : all) {
                finished.read(file.getPath());
            }
        }
        return finished;
    }

    private static boolean isHidden(Path file) {
        return file.getName().startsWith(".") || file.getName().startsWith("_");
    }

    private void read(Path file) throws IOException {
        try (InputStream in = files.open(file)) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            configurations.addAll(lines.subList(0, Math.min(1, lines.size())));
            inputs.addAll(lines.subList(Math.min(1, lines.size()), lines.size()));
            names.add(file.getName());
        }
    }

    /// @throws RefusedException if anything was coded with something else
    void require(String configuration) {
        for (String other : configurations) {
            if (!other.equals(configuration)) {
                throw new RefusedException(root + " holds articles coded with " + other + ", not with " + configuration
                        + ": name another folder");
            }
        }
    }

    boolean has(Input input) {
        return inputs.contains(input.line());
    }

    /// Folders of a table, one a batch.
    List<String> folders(String table) {
        return names.stream().map(name -> folder(table, name).toString()).toList();
    }

    Path folder(String table, String batch) {
        return new Path(new Path(root, table), "batch=" + batch);
    }

    /// Removes what was written of batches that did not come to an end.
    void sweep(String table) throws IOException {
        Path folder = new Path(root, table);
        if (!files.exists(folder)) {
            return;
        }
        for (FileStatus batch : files.listStatus(folder)) {
            if (!folders(table).contains(new Path(folder, batch.getPath().getName()).toString())) {
                files.delete(batch.getPath(), true);
            }
        }
    }

    /// Notes that a batch came to its end; from here on it counts.
    void add(Batch batch, String configuration) throws IOException {
        Path made = new Path(new Path(root, FOLDER), "." + batch.name());
        StringBuilder lines = new StringBuilder(configuration).append('\n');
        batch.files().forEach(input -> lines.append(input.line()).append('\n'));
        try (OutputStream written = files.create(made, true)) {
            written.write(lines.toString().getBytes(StandardCharsets.UTF_8));
        }
        Path named = new Path(new Path(root, FOLDER), batch.name());
        if (!files.rename(made, named)) {
            throw new IOException("cannot write " + named + ": is there room, and may it be written?");
        }
        names.add(batch.name());
    }
}
