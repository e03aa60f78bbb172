package org.isnad.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.isnad.intake.Visits;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Keeps in a file what servers said of addresses, as one JSON object by address. An address is asked for news only
/// while the store has all articles that were read of it.
final class VisitsFile implements Visits {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final Path file;
    private final Predicate<String> has;

    /// @param has whether the store has the article with that SHA-256
    VisitsFile(Path file, Predicate<String> has) {
        this.file = file;
        this.has = has;
    }

    @Override
    public Optional<Visit> find(URI address) {
        JsonNode visit = all().path(address.toString());
        List<String> articles =
                visit.path("articles").valueStream().map(JsonNode::asString).toList();
        return Optional.of(new Visit(text(visit, "etag"), text(visit, "lastModified"), articles))
                .filter(any -> !articles.isEmpty() && articles.stream().allMatch(has));
    }

    @Override
    public void keep(URI address, Visit visit) {
        ObjectNode all = all();
        ObjectNode kept = all.putObject(address.toString());
        visit.etag().ifPresent(etag -> kept.put("etag", etag));
        visit.lastModified().ifPresent(day -> kept.put("lastModified", day));
        visit.articles().forEach(kept.putArray("articles")::add);
        try {
            Path next = file.resolveSibling(file.getFileName() + ".next");
            Files.writeString(next, MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(all) + "\n");
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written: name another by --addresses", e);
        }
    }

    private ObjectNode all() {
        try {
            if (!Files.exists(file)) {
                return MAPPER.createObjectNode();
            }
            if (MAPPER.readTree(Files.readString(file)) instanceof ObjectNode all) {
                return all;
            }
            throw unfit(new IOException("no JSON object"));
        } catch (IOException e) {
            throw unfit(e);
        } catch (JacksonException e) {
            throw unfit(new IOException(e));
        }
    }

    private UncheckedIOException unfit(IOException cause) {
        return new UncheckedIOException(file + " is no file of addresses: name another by --addresses", cause);
    }

    private static Optional<String> text(JsonNode visit, String field) {
        return Optional.of(visit.path(field).asString("")).filter(value -> !value.isEmpty());
    }
}
