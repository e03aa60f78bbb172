package org.isnad.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.chain.CodedArticle;
import org.isnad.chain.Link;
import org.isnad.chain.Statement;
import org.isnad.lexicon.CountCategory;
import org.isnad.lexicon.Stance;
import org.isnad.lexicon.StatementType;
import org.isnad.lexicon.Status;
import org.isnad.mention.Bounds;
import org.isnad.statement.Participant;
import org.isnad.text.Edtf;
import org.isnad.text.Sha256;
import org.isnad.text.Span;
import org.isnad.text.Words;

/// Small coded articles about invented actors.
final class Samples {
    private Samples() {}

    static CodedArticle article(String doc, String date, Statement... statements) {
        return new CodedArticle(
                doc,
                Sha256.of(doc),
                date.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(date)),
                Optional.of("outlet-" + doc.charAt(0)),
                List.of(statements),
                "1");
    }

    static Statement statement(StatementType type, String agents, String targets, String places) {
        Words trigger = words("word");
        return new Statement(
                "s1",
                type,
                Optional.empty(),
                trigger,
                trigger.span(),
                participants(agents),
                participants(targets),
                participants(places),
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                Map.of(),
                Status.ACTUAL,
                List.of(),
                "rule/1",
                List.of(),
                0.5);
    }

    static Statement with(Statement plain, Status status, String speaker, String time) {
        return new Statement(
                plain.id(),
                plain.type(),
                plain.mode(),
                plain.trigger(),
                plain.quote(),
                plain.agents(),
                plain.targets(),
                plain.places(),
                time.isEmpty() ? Optional.empty() : Optional.of(Edtf.parse(time)),
                Optional.empty(),
                false,
                false,
                Map.of(),
                status,
                speaker.isEmpty() ? List.of() : List.of(link(speaker)),
                plain.rule(),
                List.of(),
                plain.confidence());
    }

    static Statement counting(Statement plain, int killed) {
        return new Statement(
                plain.id(),
                plain.type(),
                plain.mode(),
                plain.trigger(),
                plain.quote(),
                plain.agents(),
                plain.targets(),
                plain.places(),
                plain.time(),
                plain.timeWords(),
                plain.leansOnDate(),
                plain.background(),
                Map.of(CountCategory.KILLED, Bounds.of(killed)),
                plain.status(),
                plain.sources(),
                plain.rule(),
                plain.evidence(),
                plain.confidence());
    }

    private static Link link(String name) {
        return new Link(words(name), Optional.empty(), Stance.ASSERTS, Optional.empty(), Optional.empty(), "link/1");
    }

    private static List<Participant> participants(String names) {
        return List.of(names.split(",")).stream()
                .filter(name -> !name.isEmpty())
                .map(name -> new Participant(words(name), Optional.empty(), Optional.empty()))
                .toList();
    }

    private static Words words(String text) {
        return new Words(new Span(0, text.length()), text);
    }
}
