package org.isnad.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.isnad.chain.Link;
import org.isnad.chain.Statement;
import org.isnad.statement.Participant;
import org.isnad.text.Span;
import org.isnad.text.Words;

/// Why a statement is what it is.
final class ExplainPage {
    private static final int LABEL = 12;

    private final Document document;
    private final Console console;

    ExplainPage(Document document, Console console) {
        this.document = document;
        this.console = console;
    }

    void print(Statement statement) {
        Wording wording = new Wording(statement);
        console.line(console.in(Ink.BOLD, document.coded().doc() + "#" + statement.id() + "  " + wording.type()) + "  "
                + console.in(Ink.of(statement.status()), statement.status().word()));
        field("rule", statement.rule());
        field("version", document.coded().version());
        field("confidence", Double.toString(statement.confidence()));
        field("words", words(statement.trigger()));
        quote(statement.quote());
        statement.agents().forEach(agent -> field("agent", participant(agent)));
        statement.targets().forEach(target -> field("target", participant(target)));
        statement.places().forEach(place -> field("place", participant(place)));
        time(statement);
        field("counts", wording.counts());
        field("status", statement.status().word());
        chain(statement.sources());
        evidence(statement.evidence());
    }

    private void field(String label, String value) {
        if (!value.isEmpty()) {
            console.line("  " + console.in(Ink.DIM, Columns.left(label, LABEL)) + value);
        }
    }

    private static String words(Words words) {
        return Isolate.of(words.text()) + " " + place(words.span());
    }

    private static String place(Span span) {
        return "[" + span.start() + ".." + span.end() + "]";
    }

    private void quote(Span quote) {
        Prose prose = new Prose(document.article().text(), Map.of());
        String label = "quote";
        for (String line : prose.lines(quote, console.width() - LABEL - 2, console)) {
            console.line("  " + console.in(Ink.DIM, Columns.left(label, LABEL)) + line);
            label = "";
        }
    }

    private String participant(Participant participant) {
        List<String> parts = new ArrayList<>(List.of(words(participant.name())));
        participant.id().ifPresent(id -> parts.add("known as " + id));
        participant
                .via()
                .ifPresent(via -> parts.add(
                        "through " + Isolate.of(via.of(document.article().text())) + " " + place(via)));
        return String.join(", ", parts);
    }

    private void time(Statement statement) {
        String when = statement.time().map(Object::toString).orElse("");
        String from = statement.timeWords().map(words -> "from " + words(words)).orElse("");
        String leaning = statement.leansOnDate() ? "reckoned from the day of publication" : "";
        String background = statement.background() ? "background: an earlier happening" : "";
        field(
                "time",
                List.of(when, from, leaning, background).stream()
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", ")));
    }

    private void chain(List<Link> links) {
        console.line(console.in(Ink.BOLD, "  Chain, nearest speaker first"));
        if (links.isEmpty()) {
            console.line("    the article says it in its own voice");
        }
        for (int i = 0; i < links.size(); i++) {
            Link link = links.get(i);
            List<String> parts = new ArrayList<>(List.of(words(link.name())));
            parts.add(link.stance().word()
                    + link.verb().map(verb -> " by " + words(verb)).orElse(""));
            link.channel().ifPresent(channel -> parts.add("through " + channel.word()));
            link.actor().ifPresent(actor -> parts.add("known as " + actor));
            parts.add("rule " + link.rule());
            console.line("    " + (i + 1) + " " + String.join(", ", parts));
        }
    }

    private void evidence(List<String> lines) {
        if (!lines.isEmpty()) {
            console.line(console.in(Ink.BOLD, "  Evidence"));
            lines.forEach(line -> console.line("    " + Isolate.of(line)));
        }
    }
}
