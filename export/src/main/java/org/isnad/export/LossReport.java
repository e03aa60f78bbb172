package org.isnad.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// Writes what did not fit as a page for people.
final class LossReport {
    private LossReport() {}

    static void write(Path file, Format format, Rights rights, Loss loss) throws IOException {
        StringBuilder page = new StringBuilder();
        page.append("# What ")
                .append(format.word())
                .append(" has no place for\n\n")
                .append(loss.articles())
                .append(" articles with ")
                .append(loss.statements())
                .append(" statements went into this export. The store keeps all of them; `isnad export jsonl` carries"
                        + " everything.\n");
        rights.words()
                .ifPresent(words ->
                        page.append("\nMay be passed on: ").append(words).append(".\n"));
        if (loss.gaps().isEmpty()) {
            page.append("\nNothing is lost.\n");
        } else {
            page.append("\n| what is lost | field | statements | examples |\n|---|---|---:|---|\n");
            sorted(loss).forEach(entry -> row(page, entry.getKey(), entry.getValue()));
        }
        if (!loss.remarks().isEmpty()) {
            page.append("\n## To know\n\n");
            loss.remarks().forEach(remark -> page.append("- ").append(remark).append('\n'));
        }
        Files.writeString(file, page);
    }

    private static List<Map.Entry<String, Loss.Gap>> sorted(Loss loss) {
        return loss.gaps().entrySet().stream()
                .sorted(Comparator.comparingLong((Map.Entry<String, Loss.Gap> entry) ->
                                -entry.getValue().statements())
                        .thenComparing(Map.Entry::getKey))
                .toList();
    }

    private static void row(StringBuilder page, String what, Loss.Gap gap) {
        page.append("| ")
                .append(cell(what))
                .append(" | ")
                .append(gap.field().isEmpty() ? "" : "`" + gap.field() + "`")
                .append(" | ")
                .append(gap.statements())
                .append(" | ")
                .append(String.join(
                        "<br>", gap.examples().stream().map(LossReport::cell).toList()))
                .append(" |\n");
    }

    private static String cell(String words) {
        return words.replaceAll("\\s+", " ").replace("|", "\\|");
    }
}
