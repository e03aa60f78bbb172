package org.isnad.intake;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/// Gathers the bytes of one article. When they become too many it lets go of them and only goes on with the
/// digest, so that the memory does not grow with the input.
final class Gathered {
    private final int most;
    private final MessageDigest digest = sha256();
    private ByteArrayOutputStream held = new ByteArrayOutputStream();
    private boolean overflowed;

    /// @param most the number of bytes up to which they are held
    Gathered(int most) {
        this.most = most;
    }

    void add(byte[] from, int start, int end) {
        digest.update(from, start, end - start);
        if (overflowed) {
            return;
        }
        if (held.size() + (end - start) > most) {
            overflowed = true;
            held = new ByteArrayOutputStream(0);
        } else {
            held.write(from, start, end - start);
        }
    }

    /// What was gathered. The gatherer is used up.
    Piece piece() {
        String hex = HexFormat.of().formatHex(digest.digest());
        return new Piece(overflowed ? Optional.empty() : Optional.of(held.toByteArray()), hex);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
