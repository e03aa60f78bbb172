package org.isnad.statement;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Features;
import org.isnad.lexicon.Slot;
import org.isnad.lexicon.StatementType;
import org.isnad.mention.Mention;
import org.isnad.mention.Mentioned;
import org.isnad.morph.Analyzed;
import org.isnad.morph.Hit;
import org.isnad.morph.PartOfSpeech;
import org.isnad.normalize.Letters;
import org.isnad.syntax.Clause;
import org.isnad.syntax.Parsed;

/// What is known of a mention when it is decided which role it has in a statement. Serves one article.
public final class RoleFeatures {
    private static final String NONE = "-";
    private static final int FAR = 12;
    private static final int PATH = 6;

    private final Mentioned mentioned;
    private final Parsed parsed;
    private final Analyzed article;
    private final Map<Integer, Integer> counts = new HashMap<>();

    /// Prepares the features of an article.
    public RoleFeatures(Mentioned mentioned) {
        this.mentioned = mentioned;
        this.parsed = mentioned.parsed();
        this.article = parsed.analyzed();
        for (int entity : mentioned.entities()) {
            counts.merge(entity, 1, Integer::sum);
        }
    }

    /// The features of `mention` as seen from the word `core` that carries a statement of `type`.
    ///
    /// @param frame the frame that the lexicon has for the word, if it has one
    public void of(StatementType type, int core, Optional<Hit> frame, Mention mention, Features features) {
        features.clear();
        String t = type.name();
        String kind = TriggerFeatures.kind(mention);
        String side = mention.first() > core ? "after" : "before";
        boolean sameSentence = article.tokenized().sentenceOf(mention.first())
                == article.tokenized().sentenceOf(core);
        String where = sameSentence ? side : "earlier";
        String form = form(core, frame);
        features.add("type", t);
        features.add("kind", kind);
        features.add("type+kind", t, kind);
        features.add("where", where);
        features.add("type+where", t, where);
        features.add("form+where", form, where);
        features.add("type+form+where", t + form, where);
        features.add("kind+where", kind, where);
        Mention fullest = mentioned.fullest(mention);
        features.add("fullest", kind, TriggerFeatures.kind(fullest));
        features.add("type+fullest", t + where, TriggerFeatures.kind(fullest));
        features.add("salience", salience(mention));
        features.add("salience+where", salience(mention), where);
        features.add("first-in-sentence", where, isFirst(mention) ? "y" : "n");
        features.add("head", head(mention));
        features.add("type+head", t, head(mention));
        features.add("before", where, stem(mention.first() - 1));
        features.add("behind", where, stem(mention.end()));
        features.add("type+before", t + where, stem(mention.first() - 1));
        features.add("core-before", where, stem(core - 1));
        features.add("core-behind", where, stem(core + 1));
        features.add("type+core-before", t + where, stem(core - 1));
        String stem = article.reading(core).stem();
        features.add("stem+where", stem, where);
        features.add("stem+kind+where", stem + where, kind);
        String governor = sameSentence ? governor(mention) : NONE;
        features.add("gov", governor);
        features.add("type+gov", t, governor);
        features.add("stem+gov", stem, governor);
        features.add("form+gov", form, governor);
        features.add("gov+kind", governor, kind);
        features.add("type+gov+kind", t + governor, kind);
        if (sameSentence) {
            distance(core, mention, t, form, where, governor, features);
        } else {
            features.add(
                    "back",
                    String.valueOf(Math.min(
                            3,
                            article.tokenized().sentenceOf(core)
                                    - article.tokenized().sentenceOf(mention.first()))));
            features.add("no-subject", subjectInSentence(core) ? "n" : "y");
        }
        slots(frame, governor, where, features);
    }

    /// How often the article comes back to whom the mention stands for.
    private String salience(Mention mention) {
        int entity = mentioned.entity(mention).orElse(-1);
        int times = entity < 0 ? 0 : counts.getOrDefault(entity, 0);
        return times > 5 ? "much" : times > 1 ? "some" : "once";
    }

    /// Whether no other participant comes before the mention in its sentence.
    private boolean isFirst(Mention mention) {
        int sentence = article.tokenized().sentenceOf(mention.first());
        int first = article.tokenized().sentences().get(sentence).first();
        for (Mention other : mentioned.between(first, mention.first())) {
            if (!(other instanceof Mention.Moment) && !(other instanceof Mention.Quantity)) {
                return false;
            }
        }
        return true;
    }

    private String form(int core, Optional<Hit> frame) {
        PartOfSpeech part = article.reading(core).part();
        String tense = frame.flatMap(Hit::shape).map(s -> s.tense().name()).orElse(NONE);
        return part.name()
                + (part == PartOfSpeech.VERB
                        ? tense
                        : article.reading(core).cut().article() ? "def" : "");
    }

    private String stem(int word) {
        return word < 0 || word >= article.readings().size()
                ? NONE
                : article.reading(word).stem();
    }

    private String head(Mention mention) {
        return article.reading(mention.first()).stem();
    }

    /// The preposition before the mention, `idafa` behind a noun, or nothing.
    private String governor(Mention mention) {
        int first = mention.first();
        if (article.reading(first).cut().conjunction() != 0
                && article.reading(first).cut().preposition() == 0) {
            Optional<Mention> joined = endingAt(first);
            if (joined.isPresent()) {
                String its = governor(joined.get());
                return its.endsWith("&") ? its : its + "&";
            }
        }
        if (article.reading(first).cut().preposition() != 0) {
            return String.valueOf(article.reading(first).cut().preposition());
        }
        int before = first - 1;
        while (before >= 0 && isQuote(before)) {
            before--;
        }
        if (before < 0) {
            return NONE;
        }
        return switch (article.reading(before).part()) {
            case PREPOSITION -> article.reading(before).stem();
            case NOUN, ADJECTIVE -> article.reading(before).cut().article() ? "adjacent" : "idafa";
            case VERB -> "verb";
            case RELATIVE -> "relative";
            case COMPLEMENTIZER -> "complementizer";
            default -> article.reading(first).cut().conjunction() != 0 ? "and" : NONE;
        };
    }

    /// The mention that ends just before the word, to which و joins the next.
    private Optional<Mention> endingAt(int word) {
        for (Mention mention : mentioned.between(Math.max(0, word - FAR), word)) {
            boolean participant = !(mention instanceof Mention.Moment)
                    && !(mention instanceof Mention.Quantity)
                    && !(mention instanceof Mention.Pronoun);
            if (participant && mention.end() == word) {
                return Optional.of(mention);
            }
        }
        return Optional.empty();
    }

    private boolean isQuote(int i) {
        return article.word(i).is('"')
                || article.word(i).is('«')
                || article.word(i).is('“');
    }

    private void distance(
            int core, Mention mention, String type, String form, String where, String governor, Features features) {
        int from = Math.min(core, mention.first());
        int to = Math.max(core, mention.first());
        boolean inside = mention.has(core);
        int gap = inside ? 0 : mention.first() > core ? mention.first() - core : core - mention.end() + 1;
        String d = gap <= 4 ? String.valueOf(gap) : gap <= FAR ? "mid" : "far";
        features.add("d", where, d);
        features.add("form+d", form + where, d);
        features.add("type+d", type + where, d);
        features.add("gov+d", governor + where, d);
        features.add("inside", inside ? "y" : "n");
        int verbs = 0;
        int mentionsBetween = 0;
        boolean comma = false;
        boolean complementizer = false;
        boolean relative = false;
        for (int i = from + 1; i < to; i++) {
            PartOfSpeech part = article.reading(i).part();
            verbs += part == PartOfSpeech.VERB ? 1 : 0;
            comma |= article.word(i).is(Letters.COMMA) || article.word(i).is(',');
            complementizer |= part == PartOfSpeech.COMPLEMENTIZER;
            relative |= part == PartOfSpeech.RELATIVE;
        }
        for (Mention other : mentioned.between(from, to)) {
            boolean participant = !(other instanceof Mention.Moment) && !(other instanceof Mention.Quantity);
            mentionsBetween += participant && other.first() > from && other.end() <= to ? 1 : 0;
        }
        String between = Math.min(2, verbs) + (comma ? "c" : "") + (complementizer ? "q" : "") + (relative ? "r" : "");
        features.add("between", where, between);
        features.add("form+between", form + where, between);
        features.add("type+between", type + where, between);
        features.add("nth", where, String.valueOf(Math.min(4, mentionsBetween)));
        features.add("form+nth", form + where, String.valueOf(Math.min(4, mentionsBetween)));
        features.add("gov+nth", governor + where, String.valueOf(Math.min(4, mentionsBetween)));
        rivals(core, mention, type, form, where, governor, features);
        path(from, to, form, where, features);
        clauses(core, mention, form, where, features);
        positions(core, mention, type, form, where, governor, features);
    }

    /// Whether another word that may carry a statement stands nearer to the mention, on either side.
    private void rivals(
            int core, Mention mention, String type, String form, String where, String governor, Features features) {
        String left = rival(core, mention.first() - 1, -1);
        String right = rival(core, mention.end(), 1);
        features.add("left-rival", where, left);
        features.add("right-rival", where, right);
        features.add("rivals", left + where, right);
        features.add("left-rival+type", type + where, left);
        features.add("left-rival+form", form + where, left);
        features.add("right-rival+form", form + where, right);
        features.add("left-rival+gov", governor + where, left);
    }

    private String rival(int core, int from, int step) {
        for (int i = from, seen = 0; i >= 0 && i < article.readings().size() && seen < FAR; i += step, seen++) {
            if (i == core) {
                return "mine";
            }
            if (article.word(i).is('.')) {
                return NONE;
            }
            Optional<Entry.Frame> other = article.entry(i, Entry.Frame.class);
            if (other.isPresent()) {
                return other.get().type().name();
            }
            if (article.reading(i).part() == PartOfSpeech.VERB) {
                return "verb";
            }
        }
        return NONE;
    }

    /// The parts of speech between the two, for short ways.
    private void path(int from, int to, String form, String where, Features features) {
        if (to - from > PATH) {
            return;
        }
        StringBuilder parts = new StringBuilder();
        for (int i = from + 1; i < to; i++) {
            PartOfSpeech part = article.reading(i).part();
            parts.append(part == PartOfSpeech.PREPOSITION ? article.reading(i).stem() : part.name());
            parts.append(article.reading(i).cut().preposition()).append(' ');
        }
        features.add("path", where, parts);
        features.add("path+form", form + where, parts);
    }

    /// Where the mention stands among those that no preposition takes away: behind a verb the first of them is its
    /// subject, the next its object. A noun of happening shares the subject of its clause's verb.
    private void positions(
            int core, Mention mention, String type, String form, String where, String governor, Features features) {
        boolean free = isFree(mention, governor);
        String freedom = free ? "free" : "bound";
        Clause clause = parsed.clauses().get(parsed.clauseOf(core));
        int verb = clause.verb();
        if (mention.first() > core) {
            String order = free ? String.valueOf(Math.min(3, free(core + 1, mention.first()))) : "bound";
            features.add("order", form, order);
            features.add("order+type", type + form, order);
            features.add("order+stem", article.reading(core).stem(), order);
        }
        if (verb >= 0 && verb != core) {
            String stem = article.reading(verb).stem();
            String side = mention.first() > verb ? "behind" : "ahead";
            String order = free && mention.first() > verb
                    ? String.valueOf(Math.min(3, free(verb + 1, mention.first())))
                    : freedom;
            features.add("verb-order", side + where, order);
            features.add("verb-order+form", form + side + where, order);
            features.add("verb-order+type", type + side + where, order);
            features.add("verb-order+stem", stem + side + where, order);
        }
    }

    private boolean isFree(Mention mention, String governor) {
        boolean preposition = governor.length() <= 2 && !governor.startsWith(NONE)
                || article.reading(Math.max(0, mention.first() - 1)).part() == PartOfSpeech.PREPOSITION;
        return !(mention instanceof Mention.Pronoun) && !preposition && !governor.startsWith("idafa");
    }

    private int free(int from, int to) {
        int free = 0;
        for (Mention other : mentioned.between(from, to)) {
            boolean participant = !(other instanceof Mention.Moment) && !(other instanceof Mention.Quantity);
            if (participant && isFree(other, governor(other))) {
                free++;
            }
        }
        return free;
    }

    private void clauses(int core, Mention mention, String form, String where, Features features) {
        int mine = parsed.clauseOf(core);
        int its = parsed.clauseOf(mention.first());
        Clause.Kind kind = parsed.clauses().get(mine).kind();
        String relation = mine == its ? "same" : Math.abs(mine - its) == 1 ? "next" : "other";
        features.add("clause", where, relation);
        features.add("clause+form", form + where, relation);
        features.add("clause-kind", relation + where, kind.name());
        int verb = parsed.clauses().get(its).verb();
        boolean subject = verb >= 0 && mention.first() > verb && mention.first() - verb <= 2;
        features.add("subject-of", relation + where, subject ? "y" : "n");
    }

    private boolean subjectInSentence(int core) {
        Clause clause = parsed.clauses().get(parsed.clauseOf(core));
        for (Mention mention : mentioned.between(clause.first(), clause.end())) {
            if (!mention.has(core)) {
                return true;
            }
        }
        return false;
    }

    /// Whether the mention stands where the frame looks for an agent or a target.
    private static void slots(Optional<Hit> frame, String governor, String where, Features features) {
        if (frame.isEmpty() || !(frame.get().entry() instanceof Entry.Frame entry)) {
            features.add("no-frame");
            return;
        }
        features.add("frame+gov", entry.id() + where, governor);
        features.add("agents", fits(entry.agents(), governor));
        features.add("targets", fits(entry.targets(), governor));
        features.add("agents+where", fits(entry.agents(), governor), where);
        features.add("targets+where", fits(entry.targets(), governor), where);
    }

    private static String fits(java.util.List<Slot> slots, String governor) {
        if (slots.isEmpty()) {
            return "unset";
        }
        for (Slot slot : slots) {
            if (slot instanceof Slot.After after && after.prepositions().contains(governor)) {
                return "prep";
            }
            if (slot instanceof Slot.Of && governor.equals("idafa")) {
                return "of";
            }
        }
        return slots.getFirst().getClass().getSimpleName();
    }
}
