package org.isnad.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Bytes that come out of compressed ones; ends with an error when they are far too many for what went in, which
/// only those do that were made to fill memories and disks.
final class Swelling extends FilterInputStream {
    private final Witness compressed;
    private final long before;
    private long given;

    /// @param unpacked what comes out
    /// @param compressed what goes in, from where it stands now
    Swelling(InputStream unpacked, Witness compressed) {
        super(unpacked);
        this.compressed = compressed;
        before = compressed.count();
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] into, int start, int length) throws IOException {
        int read = super.read(into, start, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int more) throws IOException {
        given += more;
        long taken = compressed.count() - before;
        if (given > Limits.SWOLLEN && given > taken * Limits.SWELLING) {
            throw new TooLargeException(
                    "swells to more than " + Limits.SWELLING + " times its size, as only traps do: leave it out");
        }
    }
}
