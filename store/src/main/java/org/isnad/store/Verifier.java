package org.isnad.store;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.text.Sha256;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/// Recomputes every hash of a store: of the log, of the rows that it tells of, and of what the rows hold.
final class Verifier {
    private static final int MOST_FAULTS = 1000;

    /// The tables of which the log tells each row.
    private static final List<Table> TOLD = List.of(
            Table.ARTICLE,
            Table.CODING,
            Table.REJECTION,
            Table.DECISION,
            Table.REMOVAL,
            Table.ACCOUNT,
            Table.REVIEW,
            Table.SAVED_SEARCH);

    private final Handle handle;
    private final String tool;
    private final Optional<CustodyLog.Whole> verified;
    private final List<Fault> faults = new ArrayList<>();
    private final Map<Table, Long> told = new EnumMap<>(Table.class);
    private final Map<String, Long> removed = new HashMap<>();
    private String head = CustodyLog.BEGINNING;
    private long entries;
    private long otherVersions;

    Verifier(Handle handle, String tool) {
        this.handle = handle;
        this.tool = tool;
        verified = findVerified();
    }

    private Optional<CustodyLog.Whole> findVerified() {
        try {
            return new CustodyLog(handle).findVerified();
        } catch (DateTimeException | JdbiException e) {
            // The entry itself is damaged; the chain will say so.
            return Optional.empty();
        }
    }

    Verification verify(List<String> complaints) {
        complaints.forEach(complaint -> fault("the database", complaint, whole()));
        rememberRemovals();
        long last = 0;
        List<Pages.Row<CustodyLog.Line>> page = page(last);
        while (!page.isEmpty()) {
            for (Pages.Row<CustodyLog.Line> line : page) {
                if (line.seq() != last + 1) {
                    fault("the log", "entries are missing between " + last + " and " + line.seq(), whole());
                }
                last = line.seq();
                entry(line.value());
            }
            page = page(last);
        }
        countRows();
        return new Verification(told.getOrDefault(Table.ARTICLE, 0L), entries, otherVersions, head, faults);
    }

    private List<Pages.Row<CustodyLog.Line>> page(long after) {
        try {
            return new CustodyLog(handle).after(after);
        } catch (JdbiException e) {
            fault("the log", "entries behind " + after + " cannot be read", whole());
            return List.of();
        }
    }

    /// What was removed is missing rightly.
    private void rememberRemovals() {
        try {
            handle.createQuery("SELECT sha256, article FROM removal")
                    .map((row, context) -> Map.entry(row.getString("sha256"), row.getLong("article")))
                    .forEach(removal -> removed.put(removal.getKey(), removal.getValue()));
        } catch (JdbiException e) {
            fault("the list of removals", "it cannot be read", whole());
        }
    }

    private void entry(CustodyLog.Line line) {
        entries++;
        if (!line.hashBehind(head).equals(line.hash())) {
            fault("entry " + line.row().seq() + " of the log", "it or the one before it was changed", whole(line));
        }
        head = line.hash();
        findTable(line).ifPresent(table -> row(table, line));
    }

    private static Optional<Table> findTable(CustodyLog.Line line) {
        return switch (line.deed()) {
            case "added" -> Optional.of(Table.ARTICLE);
            case "coded", "recoded" -> Optional.of(Table.CODING);
            case "rejected" -> Optional.of(Table.REJECTION);
            case "removed" -> Optional.of(Table.REMOVAL);
            case "enrolled" -> Optional.of(Table.ACCOUNT);
            case "reviewed" -> Optional.of(Table.REVIEW);
            case "saved" -> Optional.of(Table.SAVED_SEARCH);
            case "decided" -> line.about() > 0 ? Optional.of(Table.DECISION) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private void row(Table table, CustodyLog.Line line) {
        if (table == Table.CODING || table == Table.ARTICLE) {
            if (removed.containsKey(line.subject())) {
                return;
            }
        }
        told.merge(table, 1L, Long::sum);
        try {
            Optional<Table.Row> row = table.find(handle, line.about());
            if (row.isEmpty()) {
                fault(table, line, "is gone");
            } else if (!row.get().digest().equals(line.after())) {
                fault(table, line, "was changed" + parts(table, row.get()));
            } else if (table == Table.ARTICLE) {
                content(row.get(), line);
            }
        } catch (JdbiException e) {
            fault(table, line, "cannot be read");
        }
    }

    /// Which part of an article's row is not what it was.
    private static String parts(Table table, Table.Row row) {
        if (table != Table.ARTICLE) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        if (!isSha256(row.text(Articles.SHA256), () -> Sha256.of(Packed.unpack(row.bytes(Articles.ORIGINAL))))) {
            parts.add("the original bytes");
        }
        if (!isSha256(row.text(Articles.TEXT_SHA256), () -> Sha256.of(Articles.text(row)))) {
            parts.add("the text");
        }
        return parts.isEmpty() ? ", in what is known about it" : ": " + String.join(" and ", parts);
    }

    /// The hashes of a row that was not changed since it was added: they tell whether it was added rightly.
    private void content(Table.Row row, CustodyLog.Line line) {
        String other = parts(Table.ARTICLE, row);
        if (other.startsWith(":")) {
            fault(Table.ARTICLE, line, "was added wrongly" + other);
        }
        if (!line.tool().equals(tool)) {
            otherVersions++;
        } else if (!isSha256(row.text(Articles.NORMALIZED_SHA256), () -> Articles.normalized(Articles.text(row)))) {
            fault(Table.ARTICLE, line, "does not give the normalised text that it gave when it was added");
        }
    }

    private interface Hashing {
        String hash() throws IOException;
    }

    private static boolean isSha256(String expected, Hashing hashing) {
        try {
            return hashing.hash().equals(expected);
        } catch (IOException e) {
            return false;
        }
    }

    /// Rows that the log does not tell of.
    private void countRows() {
        for (Table table : TOLD) {
            long more = count(table) - told.getOrDefault(table, 0L);
            if (more > 0) {
                fault("the table " + table.word(), more + " rows that the log does not tell of", whole());
            }
        }
    }

    private long count(Table table) {
        try {
            return table.count(handle);
        } catch (JdbiException e) {
            fault("the table " + table.word(), "it cannot be read", whole());
            return 0;
        }
    }

    private void fault(Table table, CustodyLog.Line line, String sentence) {
        String what = switch (table) {
            case ARTICLE -> "it";
            case CODING -> "its coding of " + line.at();
            case REJECTION -> "the rejection";
            case DECISION -> "the decision";
            case ACCOUNT -> "the account";
            case REVIEW -> "the review";
            case SAVED_SEARCH -> "the saved search";
            default -> "the tombstone";
        };
        fault(name(table, line), what + " " + sentence, whole(line).or(() -> time(line)));
    }

    private String name(Table table, CustodyLog.Line line) {
        String sha256 = line.subject();
        String digits = sha256.substring(0, Math.min(12, sha256.length()));
        switch (table) {
            case ACCOUNT, SAVED_SEARCH -> {
                return table.word().replace('_', ' ') + " " + line.about() + " of " + line.subject();
            }
            case REJECTION, DECISION -> {
                return table.word() + " " + line.about();
            }
            default -> {}
        }
        try {
            return handle.createQuery("SELECT doc FROM article WHERE sha256 = :sha256")
                    .bind("sha256", sha256)
                    .mapTo(String.class)
                    .findOne()
                    .map(doc -> "article " + doc + " (" + digits + ")")
                    .orElse("article " + digits);
        } catch (JdbiException e) {
            return "article " + digits;
        }
    }

    private static Optional<Instant> time(CustodyLog.Line line) {
        try {
            return Optional.of(Instant.parse(line.at()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<Instant> whole() {
        return verified.map(CustodyLog.Whole::at);
    }

    /// When all was whole and the entry was there already.
    private Optional<Instant> whole(CustodyLog.Line line) {
        return verified.filter(entry -> entry.covers(line.row().seq())).map(CustodyLog.Whole::at);
    }

    private void fault(String what, String sentence, Optional<Instant> wholeUntil) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(new Fault(what, sentence, wholeUntil));
        }
    }
}
