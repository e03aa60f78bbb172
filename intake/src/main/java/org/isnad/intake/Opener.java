package org.isnad.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Opens what the user names. Whatever goes wrong is an outcome of that place.
final class Opener {
    private static final int BUFFER = 1 << 16;

    private final Formats formats;
    private final InputStream standardInput;
    private final Unnamed unnamed;
    private final Manners manners;
    private Optional<Fetching> fetching = Optional.empty();

    Opener(Settings settings, Formats formats, InputStream standardInput) {
        this.formats = formats;
        this.standardInput = standardInput;
        unnamed = new Unnamed(formats, !settings.columns().names().isEmpty());
        manners = settings.manners();
    }

    /// The outcomes of a file.
    Source open(Walk.Step step) {
        Path path = step.path();
        String where = path.toString();
        try {
            if (step.astray()) {
                throw new Unfit(
                        Reason.FORBIDDEN,
                        "is a link that leads out of the folder that you named: name what it leads to, or leave it out");
            }
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
            BufferedInputStream bytes = new BufferedInputStream(standardInput, BUFFER);
            return unnamed.open("standard input", "stdin", bytes, Optional.empty(), Optional.empty());
        } catch (IOException e) {
            return Source.of(Unfit.of(e).at("standard input", Optional.empty()));
        }
    }

    /// The outcomes of what stands at an address.
    Source fetch(URI address) {
        if (fetching.isEmpty()) {
            fetching = Optional.of(new Fetching(manners.web(), manners, unnamed));
        }
        return fetching.get().fetch(address);
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
