package org.isnad.web.download;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.isnad.chain.CodedArticle;
import org.isnad.desk.Isnad;
import org.isnad.export.Document;
import org.isnad.export.Export;
import org.isnad.export.Exported;
import org.isnad.export.Format;
import org.isnad.export.Origin;
import org.isnad.store.CodedJson;
import org.isnad.store.Custodian;
import org.isnad.store.Store;
import org.isnad.store.StoredArticle;
import org.isnad.web.access.Refusal;
import org.isnad.web.shelf.Shelf;

/// Makes exports of what the desk shows, as `isnad export` does. Each goes into the log of custody.
public final class Downloads {
    /// Formats that need all events at once take memory.
    private static final int AT_ONCE = 2;

    private final Store store;
    private final Shelf shelf;
    private final Semaphore places = new Semaphore(AT_ONCE);

    /// @param shelf knows the lexicon
    public Downloads(Store store, Shelf shelf) {
        this.store = store;
        this.shelf = shelf;
    }

    /// An export of articles with the statements that are left in them.
    ///
    /// @param reader who asks
    /// @throws Refusal if the order is wrong, nothing is left to export, or too many are being made
    public Packet make(Order order, List<CodedArticle> articles, String reader) {
        if (articles.isEmpty()) {
            throw Refusal.missing("nothing is selected: widen the filter");
        }
        if (!places.tryAcquire()) {
            throw new Refusal(409, "exporting", "the desk is making other exports: wait until they are done");
        }
        try {
            return made(order, articles, reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            places.release();
        }
    }

    private Packet made(Order order, List<CodedArticle> articles, String reader) throws IOException {
        Format format = order.theFormat();
        Path folder = Files.createTempDirectory("isnad-");
        try (Stream<Document> documents = articles.stream().map(coded -> document(coded, order.isComplete()))) {
            Exported exported = Export.using(shelf.lexicon(), CodedJson::write)
                    .with(store.decisions())
                    .write(
                            format,
                            order.settings(),
                            origin(order, reader),
                            documents,
                            folder.resolve("isnad-" + format.word() + format.ending()));
            Packet packet = Packet.of("isnad-" + format.word() + ".zip", exported, folder);
            log(packet, format, order, reader);
            return packet;
        } finally {
            Packet.remove(folder);
        }
    }

    private Origin origin(Order order, String reader) {
        return new Origin(
                store.address().toString(),
                Isnad.VERSION,
                store.log().reduce((entry, next) -> next).map(last -> last.seq() + " " + last.hash()),
                Optional.of(reader),
                Instant.now(),
                Optional.of(order.address()));
    }

    private void log(Packet packet, Format format, Order order, String reader) {
        Custodian custodian = store.custodian();
        Exported exported = packet.exported();
        store.by(new Custodian(Optional.of(reader), custodian.tool(), custodian.command(), custodian.configuration()))
                .exported(
                        packet.name(),
                        format.word() + ", " + exported.statements() + " statements of " + exported.articles()
                                + " articles, of " + order.address()
                                + (order.isNamed() ? ", private persons named" : ""),
                        exported.sha256(),
                        Instant.now());
    }

    /// The bytes are only read where they can be written.
    private Document document(CodedArticle coded, boolean complete) {
        Optional<StoredArticle> stored = store.find(coded.sha256());
        return new Document(
                coded,
                stored.map(one -> one.article().text()),
                stored.filter(one -> complete)
                        .map(one -> Document.Custody.of(store.original(coded.sha256()), one.source(), one.addedAt())));
    }
}
