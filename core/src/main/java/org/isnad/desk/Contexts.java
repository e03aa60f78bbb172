package org.isnad.desk;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.isnad.chain.Chained;
import org.isnad.chain.Context;
import org.isnad.chain.Link;
import org.isnad.chain.Name;
import org.isnad.chain.Passage;
import org.isnad.chain.Statement;
import org.isnad.lexicon.ActorKind;
import org.isnad.lexicon.Entry;
import org.isnad.mention.Mention;
import org.isnad.mention.Mentioned;
import org.isnad.morph.Analyzed;
import org.isnad.morph.Hit;
import org.isnad.statement.Participant;
import org.isnad.text.Span;
import org.isnad.token.Sentence;
import org.isnad.token.Tokenized;
import org.isnad.token.Word;

/// Gathers what an article tells beside its statements. Serves one article.
final class Contexts {
    /// Of runs of words the one in so many whose print can be divided by it is kept.
    private static final int SAMPLE = 4;

    private static final int SHORTEST = 2;
    private static final int RUN = 3;
    /// An agency is credited in the first or the last sentences.
    private static final int EDGE = 2;
    /// So many words may stand between a role and the name of who has it.
    private static final int BESIDE = 3;

    private final List<Statement> statements;
    private final Mentioned mentioned;
    private final Analyzed analyzed;
    private final Tokenized tokenized;

    private Contexts(Chained chained) {
        statements = chained.statements();
        mentioned = chained.framed().mentioned();
        analyzed = mentioned.parsed().analyzed();
        tokenized = analyzed.tokenized();
    }

    static Context of(Chained chained) {
        Contexts contexts = new Contexts(chained);
        return new Context(contexts.title(), contexts.credits(), contexts.passages(), contexts.names());
    }

    private Optional<String> title() {
        List<Sentence> sentences =
                tokenized.sentences().stream().filter(tokenized::isTitle).toList();
        if (sentences.isEmpty()) {
            return Optional.empty();
        }
        Span span = sentences.getFirst().span().to(sentences.getLast().span());
        return Optional.of(span.of(tokenized.normalized().article().text()));
    }

    private List<String> credits() {
        List<Sentence> body =
                tokenized.body().stream().filter(one -> !tokenized.isTitle(one)).toList();
        TreeSet<String> ids = new TreeSet<>();
        for (int i = 0; i < body.size(); i++) {
            if (i < EDGE || i >= body.size() - 1) {
                for (Mention mention :
                        mentioned.between(body.get(i).first(), body.get(i).end())) {
                    if (mention instanceof Mention.Actor actor && actor.kind() == ActorKind.AGENCY) {
                        actor.id().ifPresent(ids::add);
                    }
                }
            }
        }
        return List.copyOf(ids);
    }

    private List<Passage> passages() {
        return tokenized.sentences().stream()
                .filter(sentence -> !sentence.tail())
                .map(sentence -> new Passage(sentence.span(), words(sentence), runs(sentence)))
                .toList();
    }

    private String words(Sentence sentence) {
        TreeSet<String> prints = new TreeSet<>();
        for (int i = sentence.first(); i < sentence.end(); i++) {
            String stem = analyzed.reading(i).stem();
            boolean tells = analyzed.word(i).kind() == Word.Kind.NUMBER
                    || analyzed.word(i).isLetters() && stem.length() > SHORTEST;
            if (tells) {
                prints.add(HexFormat.of().toHexDigits((char) print(stem)));
            }
        }
        return String.join("", prints);
    }

    private String runs(Sentence sentence) {
        List<String> words = new ArrayList<>();
        for (int i = sentence.first(); i < sentence.end(); i++) {
            if (analyzed.word(i).kind() != Word.Kind.SIGN) {
                words.add(analyzed.word(i).folded());
            }
        }
        TreeSet<String> prints = new TreeSet<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            int print = print(String.join(" ", words.subList(i, i + RUN)));
            if (Integer.remainderUnsigned(print, SAMPLE) == 0) {
                prints.add(HexFormat.of().toHexDigits(print));
            }
        }
        return String.join("", prints);
    }

    private static int print(String words) {
        long mixed = words.hashCode() * 0x9E3779B97F4A7C15L + words.length();
        return (int) ((mixed ^ (mixed >>> 29)) * 0xBF58476D1CE4E5B9L >>> 32);
    }

    private List<Name> names() {
        TreeSet<Span> spans = new TreeSet<>();
        for (Statement statement : statements) {
            Stream.of(statement.agents(), statement.targets())
                    .flatMap(List::stream)
                    .map(Participant::name)
                    .forEach(words -> spans.add(words.span()));
            statement.sources().stream().map(Link::name).forEach(words -> spans.add(words.span()));
        }
        List<Name> names = new ArrayList<>();
        spans.forEach(span -> name(span).ifPresent(names::add));
        return names;
    }

    /// By the name that stands in the words; by the description where there is none.
    private Optional<Name> name(Span span) {
        Span words = tokenized.wordsOf(span);
        List<Mention> all = mentioned.between(words.start(), words.end());
        return Stream.concat(
                        all.stream().flatMap(mention -> named(span, mention).stream()),
                        all.stream().flatMap(mention -> described(span, words.start(), mention).stream()))
                .findFirst();
    }

    private Optional<Name> named(Span span, Mention mention) {
        return switch (mention) {
            case Mention.Actor actor -> Optional.of(new Name(span, Optional.of(actor.kind()), false, Optional.empty()));
            case Mention.Person person ->
                Optional.of(new Name(span, Optional.of(ActorKind.PERSON), false, role(person)));
            default -> Optional.empty();
        };
    }

    private static Optional<Name> described(Span span, int first, Mention mention) {
        return switch (mention) {
            case Mention.Place place -> Optional.of(new Name(span, Optional.empty(), false, Optional.empty()));
            case Mention.Description description
            when description.first() == first -> Optional.of(new Name(span, Optional.empty(), true, Optional.empty()));
            default -> Optional.empty();
        };
    }

    private Optional<String> role(Mention.Person person) {
        Sentence sentence = tokenized.sentence(person.first());
        for (int i = Math.max(sentence.first(), person.first() - BESIDE - 1);
                i < Math.min(sentence.end(), person.end() + 1);
                i++) {
            for (Hit hit : analyzed.hits(i)) {
                if (hit.entry() instanceof Entry.Role role && role.isPublic()) {
                    return Optional.of(role.id());
                }
            }
        }
        return Optional.empty();
    }
}
