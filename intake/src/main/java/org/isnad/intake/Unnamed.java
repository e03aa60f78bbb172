package org.isnad.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/// Opens bytes that no name tells the format of, by how they begin.
final class Unnamed {
    private static final int BUFFER = 1 << 16;

    private final Formats formats;
    private final boolean tables;
    private final Links links;

    /// As below, with links that are not followed.
    Unnamed(Formats formats, boolean tables) {
        this(formats, tables, Links.none());
    }

    /// @param links what becomes of the links in feeds
    /// @param tables whether what looks like text is a table
    Unnamed(Formats formats, boolean tables, Links links) {
        this.formats = formats;
        this.tables = tables;
        this.links = links;
    }

    /// The same with links that are followed so.
    Unnamed following(Links others) {
        return new Unnamed(formats, tables, others);
    }

    /// The outcomes of bytes; they are closed with them.
    ///
    /// @param told the ending that somebody told; goes before what the beginning looks like
    /// @param mediaType what a server says that they are
    Source open(String where, String stem, BufferedInputStream bytes, Optional<String> told, Optional<String> mediaType)
            throws IOException {
        byte[] head = head(bytes);
        if (Sniff.isGzipped(head)) {
            Witness compressed = new Witness(bytes);
            InputStream content = new Swelling(new GZIPInputStream(compressed, BUFFER), compressed);
            return open(where, stem, new BufferedInputStream(content, BUFFER), told, mediaType);
        }
        String ending = told.orElseGet(() -> sniffed(head));
        return formats.open(new Item(where, FileKind.at(stem, ending), mediaType, new Witness(bytes), 0, links));
    }

    private String sniffed(byte[] head) {
        String ending = Sniff.ending(head);
        return tables && ending.equals("txt") ? "csv" : ending;
    }

    private static byte[] head(BufferedInputStream bytes) throws IOException {
        bytes.mark(Sniff.LOOK);
        byte[] head = bytes.readNBytes(Sniff.LOOK);
        bytes.reset();
        return head;
    }
}
