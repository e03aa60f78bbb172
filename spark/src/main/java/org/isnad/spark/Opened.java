package org.isnad.spark;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Row;
import org.isnad.intake.Intake;
import org.isnad.intake.Outcome;
import org.isnad.intake.Reason;

/// The rows of files, one file open and one article held at a time. A file that cannot be opened is a rejection.
final class Opened implements Iterator<Row> {
    private static final int BUFFER = 1 << 16;

    private final Iterator<String> paths;
    private final Intake intake;
    private final Configuration hadoop;
    private Stream<Outcome> file = Stream.empty();
    private Iterator<Outcome> outcomes = file.iterator();
    private Optional<Row> next = Optional.empty();

    Opened(Iterator<String> paths, Intake intake, Configuration hadoop) {
        this.paths = paths;
        this.intake = intake;
        this.hadoop = hadoop;
    }

    @Override
    public boolean hasNext() {
        while (next.isEmpty() && (outcomes.hasNext() || paths.hasNext())) {
            if (outcomes.hasNext()) {
                next = Draft.row(outcomes.next());
            } else {
                open(paths.next());
            }
        }
        if (next.isEmpty()) {
            file.close();
        }
        return next.isPresent();
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no more articles");
        }
        Row row = next.orElseThrow();
        next = Optional.empty();
        return row;
    }

    private void open(String path) {
        file.close();
        Path named = new Path(path);
        String where = Input.shown(path);
        try {
            InputStream bytes = named.getFileSystem(hadoop).open(named);
            file = intake.read(where, named.getName(), new BufferedInputStream(bytes, BUFFER));
            outcomes = file.iterator();
        } catch (IOException e) {
            next = Draft.row(unreadable(where, e));
        }
    }

    static Outcome unreadable(String where, Exception problem) {
        return new Outcome.Rejected(
                where,
                Reason.UNREADABLE,
                where + " cannot be read (" + problem.getMessage() + "): get a whole copy, or leave it out",
                Optional.empty());
    }
}
