package org.isnad.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/// Bytes of a known format: a file, a download, a part of an archive.
///
/// @param where where it came from, as a sentence about it begins
/// @param kind what it is
/// @param mediaType what a server says that it is
/// @param bytes its bytes as they came; whoever opens the item closes them
/// @param depth in how many archives it stands
/// @param links what becomes of the links of its entries, if it is a feed
record Item(String where, FileKind kind, Optional<String> mediaType, Witness bytes, int depth, Links links) {
    private static final int BUFFER = 1 << 16;

    /// An item whose links are not followed.
    Item(String where, FileKind kind, Optional<String> mediaType, Witness bytes, int depth) {
        this(where, kind, mediaType, bytes, depth, Links.none());
    }

    /// Its bytes, unpacked if they are compressed. To be asked once.
    ///
    /// @throws IOException if they are not compressed as the name tells
    InputStream content() throws IOException {
        return kind.gzipped() ? new Swelling(new GZIPInputStream(bytes, BUFFER), bytes) : bytes;
    }

    /// The id of the article with that number, in an item of many.
    String numbered(int number) {
        return kind.stem() + "-" + number;
    }

    /// The place of the article with that number, in an item of many.
    String placeOf(int number) {
        return where + ":" + number;
    }
}
