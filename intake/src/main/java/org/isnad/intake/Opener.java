package org.isnad.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/// Opens what the user names. Whatever goes wrong is an outcome of that place.
final class Opener {
    private static final int BUFFER = 1 << 16;

    private final Formats formats;
    private final InputStream standardInput;
    private final boolean table;

    Opener(Settings settings, InputStream standardInput) {
        this.formats = new Formats(settings);
        this.standardInput = standardInput;
        this.table = !settings.columns().names().isEmpty();
    }

    /// The outcomes of a file.
    Source open(Path path) {
        String where = path.toString();
        try {
            refuseAllButFiles(path);
            InputStream bytes = new BufferedInputStream(Files.newInputStream(path), BUFFER);
            return formats.named(where, String.valueOf(path.getFileName()), bytes, 0);
        } catch (Unfit e) {
            return Source.of(e.at(where, Optional.empty()));
        } catch (IOException e) {
            return Source.of(Unfit.of(e).at(where, Optional.empty()));
        }
    }

    /// The outcomes of what comes in without a name, known by how it begins.
    Source standardInput() {
        try {
            return unnamed("standard input", "stdin", new BufferedInputStream(standardInput, BUFFER));
        } catch (IOException e) {
            return Source.of(Unfit.of(e).at("standard input", Optional.empty()));
        }
    }

    private Source unnamed(String where, String stem, BufferedInputStream bytes) throws IOException {
        byte[] head = head(bytes);
        if (Sniff.isGzipped(head)) {
            Witness compressed = new Witness(bytes);
            InputStream content = new Swelling(new GZIPInputStream(compressed, BUFFER), compressed);
            return unnamed(where, stem, new BufferedInputStream(content, BUFFER));
        }
        String sniffed = Sniff.ending(head);
        String ending = table && sniffed.equals("txt") ? "csv" : sniffed;
        return formats.open(new Item(where, FileKind.at(stem, ending), Optional.empty(), new Witness(bytes), 0));
    }

    private static byte[] head(BufferedInputStream bytes) throws IOException {
        bytes.mark(Sniff.LOOK);
        byte[] head = bytes.readNBytes(Sniff.LOOK);
        bytes.reset();
        return head;
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
}
