package org.isnad.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;

/// A file of articles.
///
/// @param path with its file system
/// @param length in bytes
/// @param modified milliseconds since 1970
record Input(String path, long length, long modified) {
    private static final String PARQUET = ".parquet";

    /// The files under a file or folder, in the order of their paths. Names that begin with `.` or `_` are passed
    /// over, as Spark's own marks are.
    ///
    /// @throws RefusedException if there is nothing
    static List<Input> under(String in, Configuration hadoop) throws IOException {
        Path root = new Path(in);
        FileSystem files = root.getFileSystem(hadoop);
        List<Input> found = new ArrayList<>();
        try {
            RemoteIterator<LocatedFileStatus> all = files.listFiles(root, true);
            while (all.hasNext()) {
                FileStatus file = all.next();
                if (!isHidden(files.makeQualified(root), file.getPath())) {
                    found.add(new Input(file.getPath().toString(), file.getLen(), file.getModificationTime()));
                }
            }
        } catch (FileNotFoundException e) {
            throw new RefusedException(in + " does not exist: name a file or folder of articles");
        }
        if (found.isEmpty()) {
            throw new RefusedException(in + " holds no files: name a file or folder of articles");
        }
        found.sort(Comparator.comparing(Input::path));
        return found;
    }

    private static boolean isHidden(Path root, Path file) {
        for (Path at = file; at != null && !at.equals(root); at = at.getParent()) {
            char first = at.getName().isEmpty() ? ' ' : at.getName().charAt(0);
            if (first == '.' || first == '_') {
                return true;
            }
        }
        return false;
    }

    boolean isParquet() {
        return path.endsWith(PARQUET);
    }

    /// How the file is named in a list of what is done.
    String line() {
        return length + "\t" + modified + "\t" + path;
    }

    /// The path as people write it: that of a local file without its scheme.
    static String shown(String path) {
        return path.startsWith("file:/") ? path.replaceFirst("^file:/+", "/") : path;
    }
}
