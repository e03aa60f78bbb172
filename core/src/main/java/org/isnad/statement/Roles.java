package org.isnad.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.isnad.lexicon.Features;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LinearModel;
import org.isnad.mention.Mention;
import org.isnad.mention.Mentioned;
import org.isnad.text.Article;
import org.isnad.text.Words;
import org.isnad.token.Tokenized;

/// Decides which mentions fill the roles of a statement, by a trained model.
public final class Roles {
    /// The answer of a role's model for a mention that fills it.
    public static final String YES = "yes";

    /// The answer of a role's model for a mention that does not.
    public static final String NO = "no";

    /// The roles; each has a model of its own, since a building can be target and place.
    public enum Role {
        AGENT,
        TARGET,
        PLACE;

        /// The name of the model.
        public String model() {
            return "role-" + name().toLowerCase(Locale.ROOT);
        }
    }

    /// The least probability of the first filler of a role, and of each further one.
    private static final double LEAST_FIRST = 0.25;

    private static final double LEAST_FURTHER = 0.5;

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

    private final Map<Role, LinearModel> models = new EnumMap<>(Role.class);

    Roles(Lexicon lexicon) {
        for (Role role : Role.values()) {
            LinearModel model = lexicon.model(role.model());
            if (model.knows()) {
                models.put(role, model);
            }
        }
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
            models.forEach((role, model) -> {
                double yes = model.probabilities(vector)[model.labels().indexOf(YES)];
                byEntity.merge(role + " " + entity, new Filled(mention, role, yes), Filled::with);
            });
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
                participant(mentioned, one.mention()).ifPresent(all::add);
            }
        }
        return all;
    }

    /// Who a mention stands for; empty if it is a pronoun of nobody known.
    public static Optional<Participant> participant(Mentioned mentioned, Mention mention) {
        Mention fullest = mentioned.fullest(mention);
        if (fullest instanceof Mention.Pronoun) {
            return Optional.empty();
        }
        Article article = mentioned.parsed().analyzed().tokenized().normalized().article();
        Optional<String> id = id(fullest).or(() -> id(mention));
        boolean same = fullest.span().equals(mention.span());
        return Optional.of(new Participant(
                Words.in(article, fullest.span()), id, same ? Optional.empty() : Optional.of(mention.span())));
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
