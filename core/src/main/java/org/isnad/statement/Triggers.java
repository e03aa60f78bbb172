package org.isnad.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Features;
import org.isnad.lexicon.Network;
import org.isnad.lexicon.StatementType;
import org.isnad.mention.Mentioned;
import org.isnad.morph.Analyzed;
import org.isnad.morph.Hit;
import org.isnad.token.Sentence;

/// Decides which words carry statements: the lexicon proposes, a trained model decides.
final class Triggers {
    /// The types that make up most of all statements: what is sure enough for a rare type is not for them.
    private static final Set<StatementType> COMMON = Set.of(StatementType.ASSAULT, StatementType.COERCE);

    /// The least probability of a word that the lexicon knows for the type, and of one that only the model knows.
    private static final double LEAST_KNOWN = 0.22;

    private static final double LEAST_UNKNOWN = 0.30;

    /// The same for common types.
    private static final double LEAST_KNOWN_COMMON = 0.38;

    private static final double LEAST_UNKNOWN_COMMON = 0.42;

    /// Two words of one type this close are one statement: شن هجوما.
    private static final int CLOSE = 2;

    /// The least probability by the word alone with which its surroundings are asked.
    private static final double HOPELESS = 0.002;

    private final Network model;

    Triggers(Network model) {
        this.model = model;
    }

    List<Trigger> in(Mentioned mentioned) {
        Analyzed article = mentioned.parsed().analyzed();
        TriggerFeatures features = new TriggerFeatures(mentioned);
        Features vector = new Features();
        List<Trigger> found = new ArrayList<>();
        for (Sentence sentence : article.tokenized().sentences()) {
            for (int i = sentence.first(); i < sentence.end(); i++) {
                if (features.isCandidate(i)) {
                    Optional<Trigger> trigger =
                            model.knows() ? decided(article, features, i, sentence, vector) : proposed(article, i);
                    trigger.ifPresent(t -> put(found, t));
                }
            }
        }
        return found;
    }

    private Optional<Trigger> decided(
            Analyzed article, TriggerFeatures features, int i, Sentence sentence, Features vector) {
        features.word(i, vector);
        if (hits(article, i).isEmpty() && isHopeless(model.probabilities(vector))) {
            return Optional.empty();
        }
        Trigger best = best(article, features, i, sentence, vector);
        return best.probability() < least(best) ? Optional.empty() : Optional.of(best);
    }

    /// The least probability with which a trigger is one.
    static double least(Trigger trigger) {
        boolean known = trigger.hit().isPresent();
        return COMMON.contains(trigger.type())
                ? known ? LEAST_KNOWN_COMMON : LEAST_UNKNOWN_COMMON
                : known ? LEAST_KNOWN : LEAST_UNKNOWN;
    }

    /// For each word from `first` to before `end` the statement that it most probably carries; empty if words of its
    /// kind carry none, or without a model.
    List<Optional<Trigger>> nearest(Mentioned mentioned, int first, int end) {
        Analyzed article = mentioned.parsed().analyzed();
        TriggerFeatures features = new TriggerFeatures(mentioned);
        Features vector = new Features();
        List<Optional<Trigger>> all = new ArrayList<>();
        for (int i = first; i < end; i++) {
            if (model.knows() && features.isCandidate(i)) {
                features.word(i, vector);
                Sentence sentence = article.tokenized().sentence(i);
                all.add(Optional.of(best(article, features, i, sentence, vector)));
            } else {
                all.add(Optional.empty());
            }
        }
        return all;
    }

    /// The most probable type of the word, whose own features the vector has already.
    private Trigger best(Analyzed article, TriggerFeatures features, int i, Sentence sentence, Features vector) {
        features.surroundings(i, sentence, vector);
        double[] probabilities = model.probabilities(vector);
        int best = -1;
        for (int k = 0; k < probabilities.length; k++) {
            if (best < 0 || probabilities[k] > probabilities[best]) {
                best = k;
            }
        }
        StatementType type = StatementType.valueOf(model.labels().get(best));
        return new Trigger(type, i, hit(article, i, type), probabilities[best]);
    }

    /// Whether the word by itself speaks so much against a statement that its surroundings need not be asked: most
    /// words are none, and to ask is the dearest step of all.
    private static boolean isHopeless(double[] probabilities) {
        for (double probability : probabilities) {
            if (probability >= HOPELESS) {
                return false;
            }
        }
        return true;
    }

    /// Without a model the lexicon decides alone.
    private static Optional<Trigger> proposed(Analyzed article, int i) {
        return hits(article, i).stream()
                .findFirst()
                .map(hit -> new Trigger(type(hit).orElseThrow(), i, Optional.of(hit), 0.5));
    }

    static Optional<Hit> hit(Analyzed article, int i, StatementType type) {
        return hits(article, i).stream()
                .filter(hit -> type(hit).filter(type::equals).isPresent())
                .findFirst();
    }

    /// What the lexicon proposes for a word, the longest match first.
    static List<Hit> hits(Analyzed article, int i) {
        return article.hits(i).stream()
                .filter(hit -> type(hit).isPresent())
                .sorted((one, other) -> other.length() - one.length())
                .toList();
    }

    private static Optional<StatementType> type(Hit hit) {
        return switch (hit.entry()) {
            case Entry.Frame frame -> Optional.of(frame.type());
            case Entry.Role role -> role.tie();
            default -> Optional.empty();
        };
    }

    /// Adds a trigger, unless the one just before is the same statement; then the more probable stays.
    private static void put(List<Trigger> found, Trigger trigger) {
        if (!found.isEmpty()) {
            Trigger last = found.getLast();
            boolean same = last.type() == trigger.type()
                    && (trigger.first() < last.end() || trigger.core() - last.core() < CLOSE);
            if (same) {
                if (trigger.probability() > last.probability()) {
                    found.set(found.size() - 1, trigger);
                }
                return;
            }
        }
        found.add(trigger);
    }
}
