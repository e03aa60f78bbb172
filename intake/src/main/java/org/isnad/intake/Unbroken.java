package org.isnad.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Bytes from a network that may go away in their middle; remembers whether it did.
final class Unbroken extends FilterInputStream {
    private boolean broken;

    Unbroken(InputStream in) {
        super(in);
    }

    boolean isBroken() {
        return broken;
    }

    @Override
    public int read() throws IOException {
        try {
            return super.read();
        } catch (IOException e) {
            broken = true;
            throw e;
        }
    }

    @Override
    public int read(byte[] into, int start, int length) throws IOException {
        try {
            return super.read(into, start, length);
        } catch (IOException e) {
            broken = true;
            throw e;
        }
    }
}
