package org.isnad.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.lexicon.Features;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Network;
import org.isnad.mention.Location;
import org.isnad.mention.Mention;
import org.isnad.mention.Mentioned;
import org.isnad.text.Article;
import org.isnad.text.Span;
import org.isnad.text.Words;
import org.isnad.token.Tokenized;

/// Decides which mentions fill the roles of a statement, by a trained model.
public final class Roles {
    /// The name of the network that says which roles a mention fills; its labels are the names of the roles.
    public static final String MODEL = "roles";

    /// The roles. A building can be target and place.
    public enum Role {
        AGENT,
        TARGET,
        PLACE
    }

    /// The least probability of the first filler of a role, and of each further one.
    private static final double LEAST_FIRST = 0.2;

    private static final double LEAST_FURTHER = 0.4;

    /// How many sentences back a role may be filled from.
    private static final int SENTENCES_BACK = 2;
    private static final int MOST = 4;

    /// A mention with the role that it fills and the model's probability.
    record Filled(Mention mention, Role role, double probability) {
        /// Of two mentions of one entity the surer one stands for both.
        Filled with(Filled other) {
            return other.probability > probability ? other : this;
        }
    }

    private final Network network;

    Roles(Lexicon lexicon) {
        network = lexicon.network(MODEL);
    }

    /// The mentions that can fill a role of a statement whose trigger is the word `core`.
    public static List<Mention> candidates(Mentioned mentioned, int core) {
        Tokenized text = mentioned.parsed().analyzed().tokenized();
        int sentence = text.sentenceOf(core);
        List<Mention> all = new ArrayList<>();
        int from = text.sentences().get(Math.max(0, sentence - SENTENCES_BACK)).first();
        for (Mention mention :
                mentioned.between(from, text.sentences().get(sentence).end())) {
            boolean here = text.sentences().get(sentence).has(mention.first());
            boolean participant = !(mention instanceof Mention.Moment) && !(mention instanceof Mention.Quantity);
            boolean name = mention instanceof Mention.Actor
                    || mention instanceof Mention.Person
                    || mention instanceof Mention.Place
                    || mention instanceof Mention.Description d && !d.kind().isEmpty();
            if (participant && (here || name)) {
                all.add(mention);
            }
        }
        return all;
    }

    /// Who fills the roles, the surest first. Of the mentions of one entity the surest speaks for it.
    List<Filled> of(Mentioned mentioned, RoleFeatures features, Trigger trigger, Features vector) {
        Map<String, Filled> byEntity = new LinkedHashMap<>();
        for (Mention mention : candidates(mentioned, trigger.core())) {
            features.of(trigger.type(), trigger.core(), trigger.hit(), mention, vector);
            int entity = mentioned.entity(mention).orElseThrow();
            double[] probabilities = network.probabilities(vector);
            for (int i = 0; i < probabilities.length; i++) {
                Role role = Role.valueOf(network.labels().get(i));
                byEntity.merge(role + " " + entity, new Filled(mention, role, probabilities[i]), Filled::with);
            }
        }
        return byEntity.entrySet().stream()
                .filter(one -> !isSurerOtherwise(one.getKey(), one.getValue(), byEntity))
                .map(Map.Entry::getValue)
                .sorted(Comparator.comparingDouble(Filled::probability).reversed())
                .toList();
    }

    /// Nobody does something to himself: of agent and target an entity is what it is more surely.
    private static boolean isSurerOtherwise(String key, Filled one, Map<String, Filled> byEntity) {
        if (one.role() == Role.PLACE) {
            return false;
        }
        Role otherRole = one.role() == Role.AGENT ? Role.TARGET : Role.AGENT;
        Filled other = byEntity.get(otherRole + key.substring(key.indexOf(' ')));
        return other != null && other.probability() > one.probability();
    }

    /// Those that were or nearly were taken, for the explanation.
    static List<Filled> worthTelling(List<Filled> filled) {
        return filled.stream().filter(one -> one.probability() >= LEAST_FIRST).toList();
    }

    /// The participants of one role, the surest first, each entity once.
    static List<Participant> participants(Mentioned mentioned, List<Filled> filled, Role role) {
        List<Participant> all = new ArrayList<>();
        for (Filled one : filled) {
            double least = all.isEmpty() ? LEAST_FIRST : LEAST_FURTHER;
            if (one.role() == role && all.size() < MOST && one.probability() >= least) {
                participant(mentioned, one.mention(), role)
                        .filter(who -> all.stream().noneMatch(other -> overlap(who, other)))
                        .ifPresent(all::add);
            }
        }
        return all;
    }

    private static Optional<Participant> participant(Mentioned mentioned, Mention mention, Role role) {
        Optional<Participant> who = participant(mentioned, mention);
        Optional<Location> where = role == Role.PLACE ? mentioned.location(mention) : Optional.empty();
        return where.isPresent() ? who.map(one -> one.at(where.get())) : who;
    }

    private static boolean overlap(Participant one, Participant other) {
        return one.name().span().meets(other.name().span());
    }

    /// Whether it is known who a mention stands for.
    public static boolean isKnown(Mentioned mentioned, Mention mention) {
        return !(mentioned.fullest(mention) instanceof Mention.Pronoun);
    }

    /// Who a mention stands for; empty if it is a pronoun of nobody known.
    public static Optional<Participant> participant(Mentioned mentioned, Mention mention) {
        Mention fullest = mentioned.fullest(mention);
        if (fullest instanceof Mention.Pronoun) {
            return Optional.empty();
        }
        Article article = mentioned.parsed().analyzed().tokenized().normalized().article();
        Optional<String> id = id(fullest).or(() -> id(mention));
        Span name = mentioned.name(fullest);
        boolean same = fullest.equals(mention);
        return Optional.of(
                new Participant(Words.in(article, name), id, same ? Optional.empty() : Optional.of(mention.span())));
    }

    private static Optional<String> id(Mention mention) {
        return switch (mention) {
            case Mention.Actor actor -> actor.id();
            case Mention.Person person -> person.id();
            case Mention.Place place -> place.actor().or(place::id);
            default -> Optional.empty();
        };
    }
}
