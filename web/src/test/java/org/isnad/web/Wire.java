package org.isnad.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Speaks HTTP byte by byte to a desk, also what no browser would send.
final class Wire implements AutoCloseable {
    private static final int PATIENCE = 20_000;

    /// What came until the desk closed the connection.
    record Answer(int status, List<String> headers, String body) {
        Optional<String> header(String name) {
            String start = name.toLowerCase(Locale.ROOT) + ":";
            return headers.stream()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(start))
                    .map(line -> line.substring(start.length()).strip())
                    .findFirst();
        }

        static Answer of(String all) {
            int end = all.indexOf("\r\n\r\n");
            if (end < 0) {
                return new Answer(0, List.of(), all);
            }
            List<String> head = all.substring(0, end).lines().toList();
            int status = Integer.parseInt(head.getFirst().split(" ", 3)[1]);
            return new Answer(status, head.subList(1, head.size()), all.substring(end + 4));
        }
    }

    private final Socket socket;

    Wire(Desk desk) throws IOException {
        this(URI.create(desk.address()).getPort());
    }

    /// @param port of this computer
    Wire(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(PATIENCE);
    }

    /// Sends lines, an empty one after them, and reads the whole answer.
    static Answer ask(Desk desk, String... lines) throws IOException {
        try (Wire wire = new Wire(desk)) {
            wire.write(String.join("\r\n", lines) + "\r\n\r\n");
            return wire.answer();
        }
    }

    /// A `GET` with these headers besides.
    static Answer get(Desk desk, String path, String... headers) throws IOException {
        return ask(desk, head("GET " + path + " HTTP/1.1", headers));
    }

    private static String[] head(String first, String... headers) {
        StringBuilder all = new StringBuilder(first).append("\r\nHost: localhost\r\nConnection: close");
        for (String header : headers) {
            all.append("\r\n").append(header);
        }
        return new String[] {all.toString()};
    }

    /// A `POST` of JSON with these headers besides.
    static Answer post(Desk desk, String path, String body, String... headers) throws IOException {
        try (Wire wire = new Wire(desk)) {
            wire.write(head("POST " + path + " HTTP/1.1", headers)[0]
                    + "\r\nContent-Type: application/json\r\nContent-Length: "
                    + body.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + body);
            return wire.answer();
        }
    }

    /// Sends words as they are.
    ///
    /// @return whether the desk still takes them
    boolean write(String text) throws IOException {
        try {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
            return true;
        } catch (SocketException e) {
            return false;
        }
    }

    /// What the desk says until it closes the connection.
    Answer answer() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try {
            socket.getInputStream().transferTo(all);
        } catch (SocketException e) {
            // Closed before it was read to the end: what came before that counts.
            return Answer.of(all.toString(StandardCharsets.UTF_8));
        }
        return Answer.of(all.toString(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
