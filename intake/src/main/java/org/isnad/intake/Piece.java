package org.isnad.intake;

import java.util.Optional;

/// The bytes of one article as they came, before anything is known of them.
final class Piece {
    private final Optional<byte[]> bytes;
    private final String sha256;

    /// @param bytes the bytes; empty when they were too many to hold
    /// @param sha256 their digest in either case
    Piece(Optional<byte[]> bytes, String sha256) {
        this.bytes = bytes;
        this.sha256 = sha256;
    }

    /// The bytes.
    ///
    /// @throws Unfit if they were too many to hold
    byte[] bytes() throws Unfit {
        return bytes.orElseThrow(Piece::tooLarge);
    }

    String sha256() {
        return sha256;
    }

    /// Whether nothing stands in it but blanks.
    boolean isBlank() {
        if (bytes.isEmpty()) {
            return false;
        }
        for (byte b : bytes.get()) {
            if (b != ' ' && b != '\t' && b != '\r' && b != '\n') {
                return false;
            }
        }
        return true;
    }

    static Unfit tooLarge() {
        return new Unfit(
                Reason.TOO_LARGE,
                "is larger than 2 MB, more than any article: split it, or put its articles one a line into a .jsonl file");
    }
}
