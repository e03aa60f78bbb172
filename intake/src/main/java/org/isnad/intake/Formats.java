package org.isnad.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Optional;

/// Opens bytes by what they are. Whatever goes wrong is an outcome of the item, with the digest of its bytes where
/// they can be read to the end.
final class Formats {
    private static final int BUFFER = 1 << 16;

    private final Acceptance acceptance;
    private final Columns columns;
    private final Extractors extractors = Extractors.found();

    Formats(Settings settings) {
        acceptance = new Acceptance(settings);
        columns = settings.columns();
    }

    /// The outcomes of bytes that have a name; they are closed with them.
    ///
    /// @param depth in how many archives they stand
    Source named(String where, String name, InputStream bytes, int depth) {
        Witness witness = new Witness(bytes);
        try {
            return open(new Item(where, FileKind.of(name), Optional.empty(), witness, depth));
        } catch (Unfit e) {
            return refused(e, where, witness);
        }
    }

    /// The outcomes of an item; it is closed with them.
    Source open(Item item) {
        try {
            return inside(item);
        } catch (Unfit e) {
            return refused(e, item.where(), item.bytes());
        } catch (IOException e) {
            return refused(Unfit.of(e), item.where(), item.bytes());
        }
    }

    /// Says why bytes give no article, and closes them.
    static Source refused(Unfit why, String where, Witness bytes) {
        try (bytes) {
            return Source.of(why.at(where, bytes.testimony()));
        } catch (IOException e) {
            return Source.of(why.at(where, Optional.empty()));
        }
    }

    private Source inside(Item item) throws IOException, Unfit {
        return switch (item.kind().format()) {
            case LINES -> lines(item);
            case TABLE -> Table.open(item, columns, acceptance);
            case FEED -> Feed.open(item, whole(item, Limits.DOCUMENT), acceptance);
            case WARC -> archive(item, () -> new WarcParts(item, this));
            case ZIP -> archive(item, () -> new ZipParts(item, this));
            case JSON -> one(item, Limits.WRITTEN, bytes -> ArticleJson.parse(Text.of(bytes)));
            case TEXT -> one(item, Limits.ARTICLE, bytes -> Draft.of(Text.of(bytes)));
            case PAGE -> one(item, Limits.WRITTEN, new PageDrafting(item.mediaType()));
            case DOCUMENT ->
                one(item, Limits.DOCUMENT, extractors.drafting(item.kind().ending()));
        };
    }

    private Source lines(Item item) throws IOException {
        Lines lines = new Lines(item.content(), Limits.WRITTEN, Ends.LINES);
        Layout layout = lines.layout();
        return new LineSource(
                item, lines, acceptance, bytes -> ArticleJson.parse(Text.of(ByteBuffer.wrap(bytes), layout)));
    }

    private interface Unpacking {
        Sequence.Supply parts() throws IOException;
    }

    private static Source archive(Item item, Unpacking unpacking) throws IOException, Unfit {
        if (item.depth() >= Limits.DEPTH) {
            throw new Unfit(
                    Reason.TOO_LARGE, "stands in " + Limits.DEPTH + " archives already: unpack the outer ones first");
        }
        return new Sequence(unpacking.parts());
    }

    private Source one(Item item, int most, Drafting drafting) throws IOException {
        return Source.of(acceptance.outcome(item.where(), item.kind().stem(), whole(item, most), drafting));
    }

    private static Piece whole(Item item, int most) throws IOException {
        Gathered gathered = new Gathered(most);
        byte[] buffer = new byte[BUFFER];
        InputStream in = item.content();
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            gathered.add(buffer, 0, read);
        }
        in.close();
        return gathered.piece();
    }
}
