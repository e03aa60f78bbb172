package org.isnad.export;

import java.util.List;
import java.util.Optional;
import org.isnad.chain.CodedArticle;
import org.isnad.chain.Context;
import org.isnad.chain.Link;
import org.isnad.chain.PrivateName;
import org.isnad.chain.Statement;
import org.isnad.statement.Participant;
import org.isnad.text.Span;
import org.isnad.text.Words;

/// Takes out of an article what would lead to people: names of those without a public role, numbers, addresses,
/// links. Blocks stand for the characters that are taken out, so that every offset still fits; a person who takes part
/// in a statement has a pseudonym for an id.
final class Protection {
    private final boolean namedPersons;
    private final Pseudonyms pseudonyms;

    Protection(Settings settings) {
        namedPersons = settings.namedPersons();
        pseudonyms = new Pseudonyms(settings.key());
    }

    /// The same article, safe to hand on.
    Document of(Document document) {
        List<PrivateName> names = namedPersons ? List.of() : document.coded().privateNames();
        CodedArticle coded = document.coded();
        CodedArticle safe = new CodedArticle(
                coded.doc(),
                coded.sha256(),
                coded.date(),
                coded.outlet(),
                coded.statements().stream()
                        .map(statement -> statement(statement, names))
                        .toList(),
                namedPersons
                        ? coded.privateNames()
                        : names.stream().map(this::hidden).toList(),
                coded.version(),
                context(coded.context(), names));
        return new Document(
                safe, document.text().map(text -> Contacts.defanged(masked(text, 0, names))), document.custody());
    }

    /// Prints of a sentence that names somebody could be tried out against lists of names.
    private static Context context(Context context, List<PrivateName> names) {
        return new Context(
                context.title().map(title -> Contacts.defanged(withoutNames(title, names))),
                context.credits(),
                context.passages().stream()
                        .filter(passage -> names.stream()
                                .noneMatch(name -> name.words().span().meets(passage.span())))
                        .toList(),
                context.names());
    }

    private static String withoutNames(String text, List<PrivateName> names) {
        String safe = text;
        for (PrivateName name : names) {
            safe = safe.replace(name.name(), blocks(name.name().length()))
                    .replace(name.words().text(), blocks(name.words().text().length()));
        }
        return safe;
    }

    private PrivateName hidden(PrivateName name) {
        return new PrivateName(
                new Words(name.words().span(), blocks(name.words().span().length())), pseudonyms.of(name.name()));
    }

    private Statement statement(Statement statement, List<PrivateName> names) {
        return new Statement(
                statement.id(),
                statement.type(),
                statement.mode(),
                words(statement.trigger(), names),
                statement.quote(),
                participants(statement.agents(), names),
                participants(statement.targets(), names),
                participants(statement.places(), names),
                statement.time(),
                statement.timeWords().map(words -> words(words, names)),
                statement.leansOnDate(),
                statement.background(),
                statement.counts(),
                statement.status(),
                statement.sources().stream().map(link -> link(link, names)).toList(),
                statement.rule(),
                statement.evidence().stream().map(line -> line(line, names)).toList(),
                statement.confidence());
    }

    private List<Participant> participants(List<Participant> all, List<PrivateName> names) {
        return all.stream()
                .map(one -> new Participant(
                        words(one.name(), names),
                        one.id().or(() -> pseudonym(one.name().span(), names)),
                        one.via(),
                        one.location()))
                .toList();
    }

    private Link link(Link link, List<PrivateName> names) {
        return new Link(
                words(link.name(), names),
                link.verb(),
                link.stance(),
                link.channel(),
                link.actor().or(() -> pseudonym(link.name().span(), names)),
                link.rule());
    }

    private Optional<String> pseudonym(Span span, List<PrivateName> names) {
        return names.stream()
                .filter(name -> name.words().span().meets(span))
                .findFirst()
                .map(name -> pseudonyms.of(name.name()));
    }

    private Words words(Words words, List<PrivateName> names) {
        String safe = Contacts.defanged(masked(words.text(), words.span().start(), names));
        return safe.equals(words.text()) ? words : new Words(words.span(), safe);
    }

    /// A line of evidence tells names without saying where they stand.
    private String line(String line, List<PrivateName> names) {
        String safe = line;
        for (PrivateName name : names) {
            if (safe.contains(name.name()) || safe.contains(name.words().text())) {
                String other = pseudonyms.of(name.name());
                safe = safe.replace(name.name(), other).replace(name.words().text(), other);
            }
        }
        return Contacts.defanged(safe);
    }

    /// @param start where the text begins in the article
    private static String masked(String text, int start, List<PrivateName> names) {
        if (names.isEmpty()) {
            return text;
        }
        char[] safe = text.toCharArray();
        for (PrivateName name : names) {
            Span span = name.words().span();
            for (int i = Math.max(0, span.start() - start); i < Math.min(safe.length, span.end() - start); i++) {
                safe[i] = Contacts.BLOCK;
            }
        }
        return new String(safe);
    }

    private static String blocks(int length) {
        return String.valueOf(Contacts.BLOCK).repeat(length);
    }
}
