package org.isnad.train;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/// Connections that are opened and not used: half say nothing, half send a request byte by byte. What the desk closes
/// is opened again.
final class Crowd implements Runnable {
    private static final byte[] REQUEST =
            ("GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: " + "x".repeat(4000)).getBytes(StandardCharsets.US_ASCII);
    private static final long PAUSE = 2000;

    private static final class Slow {
        private final SocketChannel channel;
        private final boolean silent;
        private int sent;

        Slow(SocketChannel channel, boolean silent) {
            this.channel = channel;
            this.silent = silent;
        }
    }

    private final InetSocketAddress address;
    private final int wanted;
    private final List<Slow> open = new ArrayList<>();
    private final AtomicLong opened = new AtomicLong();
    private final AtomicLong refused = new AtomicLong();
    private volatile int held;

    /// @param desk its address
    /// @param wanted how many are held at once
    Crowd(String desk, int wanted) {
        URI uri = URI.create(desk);
        address = new InetSocketAddress(InetAddress.getLoopbackAddress(), uri.getPort());
        this.wanted = wanted;
    }

    /// How many are open.
    int held() {
        return held;
    }

    /// How many were opened so far.
    long opened() {
        return opened.get();
    }

    /// How many could not be opened.
    long refused() {
        return refused.get();
    }

    @Override
    public void run() {
        while (wanted > 0 && !Thread.currentThread().isInterrupted()) {
            open.removeIf(slow -> !goesOn(slow));
            fill();
            held = open.size();
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        open.forEach(Crowd::close);
    }

    private void fill() {
        while (open.size() < wanted && isLetIn(open.size() % 2 == 0)) {
            held = open.size();
        }
    }

    private boolean isLetIn(boolean silent) {
        try {
            SocketChannel channel = SocketChannel.open();
            Slow slow = new Slow(channel, silent);
            try {
                channel.socket().connect(address, (int) PAUSE);
                channel.configureBlocking(false);
            } catch (IOException e) {
                close(slow);
                throw e;
            }
            open.add(slow);
            opened.incrementAndGet();
            return true;
        } catch (IOException e) {
            refused.incrementAndGet();
            return false;
        }
    }

    /// Whether the desk has not closed it.
    private static boolean goesOn(Slow slow) {
        try {
            if (slow.channel.read(ByteBuffer.allocate(64)) < 0) {
                close(slow);
                return false;
            }
            if (!slow.silent && slow.sent < REQUEST.length) {
                slow.sent += slow.channel.write(ByteBuffer.wrap(REQUEST, slow.sent, 1));
            }
            return true;
        } catch (IOException e) {
            close(slow);
            return false;
        }
    }

    private static void close(Slow slow) {
        try {
            slow.channel.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
