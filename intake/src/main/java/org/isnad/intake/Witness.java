package org.isnad.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;

/// Sees all bytes of an input pass, so that their digest can be told whatever becomes of it.
final class Witness extends FilterInputStream {
    private static final int BUFFER = 1 << 16;

    private final MessageDigest digest = Gathered.sha256();
    private long count;

    Witness(InputStream in) {
        super(in);
    }

    /// How many bytes have passed.
    long count() {
        return count;
    }

    /// The SHA-256 of all bytes, those not yet read included; nothing if they cannot be read to the end. The
    /// witness is used up.
    Optional<String> testimony() {
        byte[] rest = new byte[BUFFER];
        try {
            int read = 0;
            while (read >= 0) {
                read = read(rest, 0, BUFFER);
            }
            return Optional.of(HexFormat.of().formatHex(digest.digest()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int start, int length) throws IOException {
        int read = super.read(into, start, length);
        if (read > 0) {
            digest.update(into, start, read);
            count += read;
        }
        return read;
    }

    @Override
    public long skip(long bytes) throws IOException {
        return Math.max(0, read(new byte[(int) Math.min(bytes, BUFFER)]));
    }

    /// At least one, whatever waits: a gzip reader takes nothing waiting in a pipe for the end, and would drop the
    /// members that come after.
    @Override
    public int available() throws IOException {
        return Math.max(1, super.available());
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
