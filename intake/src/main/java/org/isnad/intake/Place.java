package org.isnad.intake;

import java.nio.file.Path;

/// Where the user says that articles are.
public sealed interface Place {
    /// A file or a folder.
    record Local(Path path) implements Place {
        @Override
        public String toString() {
            return path.toString();
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

    /// The place that a user writes: `-` is standard input, all else a path.
    ///
    /// @throws IllegalArgumentException if it is no path; the message is a sentence for the user
    static Place parse(String written) {
        if (written.equals("-")) {
            return new StandardInput();
        }
        if (written.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("a path holds a NUL character: write it without");
        }
        return new Local(Path.of(written));
    }
}
