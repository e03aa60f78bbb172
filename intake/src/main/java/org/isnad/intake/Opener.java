package org.isnad.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/// Opens files by what their names tell. Whatever goes wrong is an outcome of the file.
final class Opener {
    /// In JSON the longest article can take six bytes for each of its characters; what is longer is not held.
    private static final int MOST_JSON = 8 * Intake.MOST_BYTES;

    private static final int BUFFER = 1 << 16;

    private final Acceptance acceptance;

    Opener(Acceptance acceptance) {
        this.acceptance = acceptance;
    }

    Source open(Path path) {
        try {
            refuseAllButFiles(path);
            return open(path, FileKind.of(path));
        } catch (Unfit e) {
            return Source.of(e.at(path.toString(), Optional.empty()));
        } catch (IOException e) {
            return Source.of(Unfit.of(e).at(path.toString(), Optional.empty()));
        }
    }

    private Source open(Path path, FileKind kind) throws IOException {
        String where = path.toString();
        return switch (kind.format()) {
            case LINES -> new LineSource(where, kind.stem(), new Lines(stream(path, kind), MOST_JSON), acceptance);
            case JSON -> Source.of(acceptance.json(where, kind.stem(), whole(path, kind, MOST_JSON)));
            case TEXT -> Source.of(acceptance.text(where, kind.stem(), whole(path, kind, Intake.MOST_BYTES)));
        };
    }

    private static void refuseAllButFiles(Path path) throws Unfit {
        if (Files.isRegularFile(path)) {
            return;
        }
        if (Files.isDirectory(path)) {
            throw new Unfit(Reason.UNREADABLE, "is a folder that may not be entered: change its permissions");
        }
        if (Files.exists(path)) {
            throw new Unfit(Reason.UNREADABLE, "is a device, not a file: copy its content into a file");
        }
        throw new Unfit(
                Reason.UNREADABLE,
                Files.isSymbolicLink(path)
                        ? "is a link that leads nowhere: mend it, or leave it out"
                        : "does not exist: check the path");
    }

    private static Piece whole(Path path, FileKind kind, int most) throws IOException {
        Gathered gathered = new Gathered(most);
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = stream(path, kind)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                gathered.add(buffer, 0, read);
            }
        }
        return gathered.piece();
    }

    private static InputStream stream(Path path, FileKind kind) throws IOException {
        InputStream raw = new BufferedInputStream(Files.newInputStream(path), BUFFER);
        if (!kind.gzipped()) {
            return raw;
        }
        try {
            return new GZIPInputStream(raw, BUFFER);
        } catch (IOException e) {
            raw.close();
            throw e;
        }
    }
}
