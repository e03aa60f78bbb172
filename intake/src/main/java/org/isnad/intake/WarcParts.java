package org.isnad.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/// What a WARC file archived. Only successful answers and resources that are pages, RSS or Atom feeds, PDF or DOCX
/// are looked at; pictures, scripts, redirections, requests and notes are passed over.
final class WarcParts implements Sequence.Supply {
    private static final int OK = 200;
    private static final Set<String> LOOKED_AT = Set.of("html", "rss", "atom", "rdf", "pdf", "docx");

    private final Item item;
    private final Formats formats;
    private final WarcReader records;
    private boolean gaveAny;
    private boolean ended;

    WarcParts(Item item, Formats formats) throws IOException {
        this.item = item;
        this.formats = formats;
        records = new WarcReader(item.content());
    }

    @Override
    public Optional<Source> next() {
        while (!ended) {
            try {
                Optional<WarcRecord> record = records.next();
                ended = record.isEmpty();
                Optional<Source> source = record.isPresent() ? source(record.get()) : Optional.empty();
                if (source.isPresent()) {
                    gaveAny = true;
                    return source;
                }
            } catch (IOException | RuntimeException e) {
                ended = true;
                gaveAny = true;
                return Optional.of(Formats.refused(unfit(e), item.where(), item.bytes()));
            }
        }
        return gaveAny ? Optional.empty() : nothing();
    }

    private Optional<Source> nothing() {
        gaveAny = true;
        Unfit empty = new Unfit(Reason.EMPTY, "archives no page, feed or document: leave it out");
        return Optional.of(Formats.refused(empty, item.where(), item.bytes()));
    }

    private Optional<Source> source(WarcRecord record) throws IOException {
        return switch (record) {
            case WarcResponse response -> source(response, response.http());
            case WarcResource resource ->
                source(resource, resource.payloadType().raw(), resource.body().stream());
            default -> Optional.empty();
        };
    }

    private Optional<Source> source(WarcResponse response, HttpResponse http) throws IOException {
        return http.status() == OK
                ? source(response, http.contentType().raw(), http.bodyDecoded().stream())
                : Optional.empty();
    }

    private Optional<Source> source(WarcTargetRecord record, String mediaType, InputStream body) {
        return Format.findEnding(mediaType).filter(LOOKED_AT::contains).map(ending -> {
            String where = item.where() + "!" + record.target();
            Witness bytes = new Witness(new Swelling(body, item.bytes()));
            FileKind kind = FileKind.at(record.target(), ending);
            return formats.open(new Item(where, kind, Optional.of(mediaType), bytes, item.depth() + 1));
        });
    }

    private static Unfit unfit(Exception failure) {
        return switch (failure) {
            case TooLargeException e -> Unfit.of(e);
            case ParsingException e ->
                new Unfit(Reason.BROKEN, "is a WARC file with a flaw (" + e.getMessage() + "): get a whole copy");
            default -> new Unfit(Reason.BROKEN, "is a WARC file that breaks off: get a whole copy");
        };
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
