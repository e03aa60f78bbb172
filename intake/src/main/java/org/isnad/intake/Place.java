package org.isnad.intake;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Locale;

/// Where the user says that articles are.
public sealed interface Place {
    /// A file or a folder.
    record Local(Path path) implements Place {
        @Override
        public String toString() {
            return path.toString();
        }
    }

    /// An address of the web, `http` or `https`. Nothing is fetched but the addresses that the user names and
    /// where those lead by redirection.
    record Web(URI address) implements Place {
        @Override
        public String toString() {
            return address.toString();
        }
    }

    /// Standard input.
    record StandardInput() implements Place {
        @Override
        public String toString() {
            return "-";
        }
    }

    /// A path.
    static Place of(Path path) {
        return new Local(path);
    }

    /// The place that a user writes: `-` is standard input, what begins with `http://` or `https://` is an
    /// address, all else a path. Letters of other scripts in an address are written as it needs them.
    ///
    /// @throws IllegalArgumentException if it looks like an address and is none, or is no path; the message is a
    ///     sentence for the user
    static Place parse(String written) {
        String lower = written.toLowerCase(Locale.ROOT);
        if (written.equals("-")) {
            return new StandardInput();
        }
        if (lower.startsWith("http://") || lower.startsWith("https://")) {
            return new Web(address(written));
        }
        if (written.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("a path holds a NUL character: write it without");
        }
        return new Local(Path.of(written));
    }

    private static URI address(String written) {
        try {
            URI address = new URI(new URI(written.strip()).toASCIIString());
            if (address.getHost() != null) {
                return address;
            }
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(
                    "'" + written + "' is no address (" + e.getReason() + "): write it as https://example.org/page", e);
        }
        throw new IllegalArgumentException("'" + written + "' names no host: write it as https://example.org/page");
    }
}
