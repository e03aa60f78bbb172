package org.isnad.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.chain.CodedArticle;
import org.isnad.lexicon.StatementType;
import org.isnad.lexicon.Status;
import org.isnad.text.Sha256;

/// Says how an export was made: from what, with which versions, filter and rule, and what it wrote.
final class Provenance {
    private final Set<String> versions = new TreeSet<>();
    private final MessageDigest inputs = digest();

    /// One more article that went in.
    void add(CodedArticle article) {
        versions.add(article.version());
        inputs.update(HexFormat.of().parseHex(article.sha256()));
    }

    /// Writes the file.
    ///
    /// @return the SHA-256 of what was exported
    String write(Path file, Format format, Settings settings, Origin origin, Loss loss, List<Path> files)
            throws IOException {
        List<Fields> outputs = new ArrayList<>();
        StringBuilder all = new StringBuilder();
        for (Path one : files) {
            String sha256 = sha256(one);
            all.append(sha256);
            outputs.add(new Fields()
                    .put("file", one.getFileName())
                    .put("bytes", Files.size(one))
                    .put("sha256", sha256));
        }
        Fields fields = new Fields()
                .put("format", format.word())
                .put("made", origin.at())
                .put("program", "isnad " + origin.version())
                .put("operator", origin.operator())
                .put("store", origin.store())
                .put("store_log", origin.logEntry())
                .put("view", origin.view())
                .put("coded_by", List.copyOf(versions))
                .put("filter", filter(settings.filter()))
                .put("rule", format.isDerived() ? settings.rule().word() : "none: statements as they are")
                .put("text", settings.text())
                .put("named_persons", settings.namedPersons())
                .put("pseudonym_key_print", settings.namedPersons() ? List.of() : settings.keyPrint())
                .put("tlp", settings.marking().map(Marking::label))
                .put("embargo", settings.embargo())
                .put("articles", loss.articles())
                .put("statements", loss.statements())
                .put("articles_sha256", HexFormat.of().formatHex(inputs.digest()))
                .put("files", outputs);
        Files.writeString(file, fields.pretty() + "\n");
        return files.size() == 1 ? all.toString() : Sha256.of(all.toString());
    }

    private static Fields filter(Filter filter) {
        return new Fields()
                .put("from", filter.from())
                .put("to", filter.to())
                .put("actor", filter.actors())
                .put(
                        "type",
                        filter.types().stream()
                                .map(StatementType::name)
                                .sorted()
                                .toList())
                .put("place", filter.places())
                .put(
                        "status",
                        filter.statuses().stream().map(Status::word).sorted().toList());
    }

    private static String sha256(Path file) throws IOException {
        MessageDigest digest = digest();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest()).toLowerCase(Locale.ROOT);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
