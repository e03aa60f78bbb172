package org.isnad.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.lexicon.CountCategory;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Features;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Network;
import org.isnad.lexicon.StatementType;
import org.isnad.mention.Bounds;
import org.isnad.mention.Mention;
import org.isnad.mention.Mentioned;
import org.isnad.morph.Analyzed;
import org.isnad.morph.Hit;
import org.isnad.text.Span;
import org.isnad.text.Words;
import org.isnad.token.Sentence;
import org.isnad.token.Tokenized;

/// Finds what an article says to have happened. Immutable; share it between threads.
public final class Frames {
    /// The name of the model that decides which words carry statements.
    public static final String TRIGGER_MODEL = "triggers";

    private final Triggers triggers;
    private final Roles roles;
    private final Times times;
    private final Counts counts;
    private final String versions;

    private Frames(Lexicon lexicon) {
        Network triggerModel = lexicon.network(TRIGGER_MODEL);
        triggers = new Triggers(triggerModel);
        roles = new Roles(lexicon);
        times = new Times(lexicon);
        counts = new Counts(lexicon);
        versions = triggerModel.version();
    }

    /// The finder that works with the frames of `lexicon` and its models.
    public static Frames using(Lexicon lexicon) {
        return new Frames(lexicon);
    }

    /// What the lexicon has for a word as the trigger of a statement of `type`; the longest match.
    public static Optional<Hit> proposal(Mentioned article, int word, StatementType type) {
        return Triggers.hit(article.parsed().analyzed(), word, type);
    }

    /// The article with what it says to have happened.
    public Framed in(Mentioned article) {
        List<Trigger> found = bodyOverTitle(article, triggers.in(article));
        RoleFeatures features = new RoleFeatures(article);
        TimeFeatures timeFeatures = new TimeFeatures(article);
        Counts.InOne counted = counts.in(article, found);
        Features vector = new Features();
        List<Frame> frames = new ArrayList<>();
        for (Trigger trigger : found) {
            List<Roles.Filled> filled = roles.of(article, features, trigger, vector);
            Optional<Mention.Moment> moment = times.of(article, timeFeatures, trigger, vector);
            frames.add(frame(article, trigger, counted.of(trigger), filled, moment));
        }
        return new Framed(article, frames);
    }

    /// How near each word that meets the span came to carrying a statement, in the order of the text. Nothing is
    /// weighed without a model.
    ///
    /// @param span UTF-16 code units of the article's text
    public List<Weighed> weighed(Mentioned article, Span span) {
        Tokenized text = article.parsed().analyzed().tokenized();
        Span words = text.wordsOf(span);
        List<Optional<Trigger>> triggersNear = triggers.nearest(article, words.start(), words.end());
        List<Weighed> all = new ArrayList<>();
        for (int i = words.start(); i < words.end(); i++) {
            Optional<Weighed.Nearest> nearest = triggersNear
                    .get(i - words.start())
                    .map(trigger -> new Weighed.Nearest(
                            trigger.type(),
                            rule(trigger),
                            trigger.hit().isPresent(),
                            trigger.probability(),
                            Triggers.least(trigger)));
            all.add(new Weighed(Words.in(text.normalized().article(), text.span(i, i + 1)), nearest));
        }
        return all;
    }

    /// What the title says and the body says again with the same word is the body's.
    private static List<Trigger> bodyOverTitle(Mentioned article, List<Trigger> all) {
        Analyzed text = article.parsed().analyzed();
        int repeated = wordsRepeated(text);
        if (repeated > 0) {
            return overLead(text, all, repeated);
        }
        Set<String> body = new HashSet<>();
        for (Trigger trigger : all) {
            if (!isTitle(text, trigger)) {
                body.add(trigger.type() + " " + text.reading(trigger.core()).stem());
            }
        }
        return all.stream()
                .filter(trigger -> !isTitle(text, trigger)
                        || !body.contains(trigger.type() + " "
                                + text.reading(trigger.core()).stem()))
                .toList();
    }

    /// How many words the title has, if the lead begins with all of them; else 0.
    private static int wordsRepeated(Analyzed text) {
        List<Sentence> sentences = text.tokenized().sentences();
        if (sentences.size() < 2 || sentences.get(1).paragraph() == 0) {
            return 0;
        }
        int length = sentences.getFirst().end();
        if (sentences.get(1).end() - sentences.get(1).first() < length) {
            return 0;
        }
        for (int i = 0; i < length; i++) {
            if (!text.word(i).folded().equals(text.word(length + i).folded())) {
                return 0;
            }
        }
        return length;
    }

    /// A lead that repeats the title word for word says nothing new: what it says stands where it was said first.
    private static List<Trigger> overLead(Analyzed text, List<Trigger> all, int repeated) {
        List<Trigger> once = new ArrayList<>();
        for (Trigger trigger : all) {
            if (trigger.core() >= 2 * repeated) {
                once.add(trigger);
            } else if (trigger.core() >= repeated) {
                int core = trigger.core() - repeated;
                Optional<Hit> hit = Triggers.hit(text, core, trigger.type());
                once.add(new Trigger(trigger.type(), core, hit, trigger.probability()));
            }
        }
        return once;
    }

    private static boolean isTitle(Analyzed text, Trigger trigger) {
        int sentence = text.tokenized().sentenceOf(trigger.core());
        return text.tokenized().isTitle(text.tokenized().sentences().get(sentence));
    }

    private Frame frame(
            Mentioned article,
            Trigger trigger,
            Map<CountCategory, Bounds> counted,
            List<Roles.Filled> filled,
            Optional<Mention.Moment> moment) {
        Analyzed text = article.parsed().analyzed();
        Sentence sentence = text.tokenized().sentence(trigger.core());
        Optional<Entry.Frame> entry = trigger.hit()
                .map(Hit::entry)
                .filter(Entry.Frame.class::isInstance)
                .map(Entry.Frame.class::cast);
        List<String> evidence = new ArrayList<>();
        for (Roles.Filled one : Roles.worthTelling(filled)) {
            evidence.add(String.format(
                    Locale.ROOT,
                    "%s: «%s», probability %.2f",
                    one.role(),
                    one.mention()
                            .span()
                            .of(text.tokenized().normalized().article().text()),
                    one.probability()));
        }
        return new Frame(
                trigger.type(),
                entry.flatMap(Entry.Frame::mode).or(() -> weapon(text, sentence, trigger)),
                trigger.first(),
                trigger.end(),
                trigger.core(),
                sentence.span(),
                Roles.participants(article, filled, Roles.Role.AGENT),
                Roles.participants(article, filled, Roles.Role.TARGET),
                Roles.participants(article, filled, Roles.Role.PLACE),
                moment,
                counted,
                trigger.hit(),
                rule(trigger),
                evidence,
                trigger.probability());
    }

    /// The mode that a weapon named beside the trigger gives to an assault.
    private static Optional<String> weapon(Analyzed text, Sentence sentence, Trigger trigger) {
        if (trigger.type() != StatementType.ASSAULT) {
            return Optional.empty();
        }
        for (int i = trigger.core(); i < Math.min(sentence.end(), trigger.core() + 4); i++) {
            Optional<String> mode = text.entry(i, Entry.Weapon.class).flatMap(Entry.Weapon::mode);
            if (mode.isPresent()) {
                return mode;
            }
        }
        return Optional.empty();
    }

    private String rule(Trigger trigger) {
        String name = trigger.hit()
                .map(hit -> hit.entry().head().kind() + "." + hit.entry().id())
                .orElse("trigger-model");
        return name + "/" + versions;
    }
}
