package org.isnad.intake.web;

import java.io.FilterInputStream;
import java.io.IOException;
import okhttp3.Response;

/// The bytes of an answer, no more than so many; the answer is closed with them.
final class Bounded extends FilterInputStream {
    private final Response response;
    private long left;

    Bounded(Response response, long most) {
        super(response.body().byteStream());
        this.response = response;
        left = most;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int start, int length) throws IOException {
        int read = super.read(into, start, length);
        left -= Math.max(0, read);
        if (left < 0) {
            throw new TooMuchException();
        }
        return read;
    }

    @Override
    public void close() {
        response.close();
    }
}
