package org.isnad.intake;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/// The lines of a file as bytes, one after the other, without their ends (LF or CR LF); the memory does not grow
/// with the file nor with its lines.
final class Lines implements Closeable {
    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final int most;
    private final Ends ends;
    private final byte[] buffer = new byte[BUFFER];
    private final Layout layout;
    private int at;
    private int end;
    private int number;
    private Optional<IOException> failure = Optional.empty();

    /// @param in the file's bytes; closed with this
    /// @param most the number of bytes up to which a line is held
    /// @param ends where lines end
    Lines(InputStream in, int most, Ends ends) {
        this.in = in;
        this.most = most;
        this.ends = ends;
        fill();
        layout = Layout.of(Arrays.copyOf(buffer, end));
        at = layout.mark();
    }

    /// How the characters lie in the lines.
    Layout layout() {
        return layout;
    }

    /// The number of the line given last, or of the one that could not be read; from 1.
    int number() {
        return number;
    }

    /// The next line, or nothing at the end of the file.
    ///
    /// @throws IOException if the file breaks off here; the lines before were whole
    Optional<Piece> next() throws IOException {
        number++;
        Gathered line = new Gathered(most);
        boolean any = false;
        boolean heldBack = false;
        while (at < end || fill()) {
            any = true;
            int stop = lineFeed();
            int until = stop < 0 ? end : stop;
            if (heldBack && until > at) {
                line.add(carriageReturn(), 0, layout.width());
            }
            heldBack = until - at >= layout.width() && isUnit('\r', until - layout.width());
            line.add(buffer, at, heldBack ? until - layout.width() : until);
            at = stop < 0 ? end : stop + layout.width();
            if (stop >= 0) {
                return Optional.of(line.piece());
            }
        }
        if (failure.isPresent()) {
            throw failure.get();
        }
        return any ? Optional.of(line.piece()) : Optional.empty();
    }

    /// Reads as much as the buffer takes. A failure is kept until what was read before it is used up.
    private boolean fill() {
        at = 0;
        end = 0;
        try {
            int read = 0;
            while (read >= 0 && end < BUFFER && failure.isEmpty()) {
                end += read;
                read = in.read(buffer, end, BUFFER - end);
            }
        } catch (IOException e) {
            failure = Optional.of(e);
        }
        return end > 0;
    }

    /// Where the line feed stands that ends the line, if that is in the buffer, or -1.
    private int lineFeed() {
        for (int i = at; i + layout.width() <= end; i += layout.width()) {
            if (ends.at(unit(i))) {
                return i;
            }
        }
        return -1;
    }

    private boolean isUnit(char ascii, int index) {
        return unit(index) == ascii;
    }

    private char unit(int index) {
        if (layout.width() == 1) {
            return (char) (buffer[index] & 0xFF);
        }
        int low = layout.bigEndian() ? index + 1 : index;
        return (char) ((buffer[index + index + 1 - low] & 0xFF) << 8 | buffer[low] & 0xFF);
    }

    private byte[] carriageReturn() {
        return layout.bigEndian() ? new byte[] {0, '\r'} : new byte[] {'\r', 0};
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
