package org.isnad.chain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Features;
import org.isnad.lexicon.Slot;
import org.isnad.mention.Mention;
import org.isnad.mention.Mentioned;
import org.isnad.morph.Analyzed;
import org.isnad.morph.Hit;
import org.isnad.morph.PartOfSpeech;
import org.isnad.normalize.Letters;
import org.isnad.statement.Participant;
import org.isnad.statement.Roles;
import org.isnad.statement.TriggerFeatures;
import org.isnad.text.Words;
import org.isnad.token.Sentence;

/// Who may stand behind a word of saying, and what is known of each when it is decided who does. Serves one article.
public final class Speakers {
    /// The name of the model.
    public static final String MODEL = "speakers";

    private static final int FAR = 25;
    private static final int NEAR = 8;

    /// Words of saying of whom it is asked who stands behind them.
    ///
    /// @param content the index of the word that opens what is said, or the sentence's end
    /// @param ruled whom the entry alone finds
    public record Asked(Hit hit, Sentence sentence, int content, Optional<Mention> ruled) {
        /// The entry of the words.
        public Entry.Saying saying() {
            return (Entry.Saying) hit.entry();
        }

        /// Whether it is left to the model who speaks. Words that name two speakers (نقلت ... عن) say themselves which
        /// is which.
        public boolean isOpen() {
            return saying().speaker().size() < 2;
        }
    }

    /// Somebody who may be the speaker.
    ///
    /// @param mention the words that name or describe him; empty where whoever spoke last may go on
    public record Candidate(Optional<Mention> mention) {}

    private final Mentioned mentioned;
    private final Analyzed text;
    private final SpeakerRules rules;
    private final Set<Integer> spoke = new HashSet<>();
    private final Map<Sentence, List<Asked>> asked = new HashMap<>();

    /// Prepares what is known of an article.
    public Speakers(Mentioned mentioned) {
        this.mentioned = mentioned;
        text = mentioned.parsed().analyzed();
        rules = new SpeakerRules(mentioned);
        for (Sentence sentence : text.tokenized().sentences()) {
            List<Asked> all = new ArrayList<>();
            for (Hit hit : hits(sentence)) {
                Optional<Mention> ruled = rules.nearest(hit, sentence);
                ruled.ifPresent(who -> mentioned.entity(who).ifPresent(spoke::add));
                all.add(new Asked(hit, sentence, rules.contentStart(hit, sentence), ruled));
            }
            asked.put(sentence, List.copyOf(all));
        }
    }

    /// The words of saying in a sentence of the article.
    public List<Asked> in(Sentence sentence) {
        return asked.getOrDefault(sentence, List.of());
    }

    private List<Hit> hits(Sentence sentence) {
        List<Hit> all = new ArrayList<>();
        for (int i = sentence.first(); i < sentence.end(); i++) {
            for (Hit hit : text.hits(i)) {
                if (hit.entry() instanceof Entry.Saying saying && SpeakerRules.isSaying(hit, saying)) {
                    all.add(hit);
                    break;
                }
            }
        }
        return all;
    }

    /// Those in the sentence who may speak, in the order of the text, then the one who may go on.
    public List<Candidate> candidates(Asked asked) {
        List<Candidate> all = new ArrayList<>();
        int from = Math.max(asked.sentence().first(), asked.hit().first() - FAR);
        int to = Math.min(asked.sentence().end(), asked.hit().end() + FAR);
        for (Mention mention : mentioned.between(from, to)) {
            boolean somebody = !(mention instanceof Mention.Moment) && !(mention instanceof Mention.Quantity);
            if (somebody && Roles.isKnown(mentioned, mention)) {
                all.add(new Candidate(Optional.of(mention)));
            }
        }
        all.add(new Candidate(Optional.empty()));
        return all;
    }

    /// The fullest name of a candidate in the article; empty for the one who may go on.
    public Optional<Words> name(Asked asked, Candidate candidate) {
        return candidate
                .mention()
                .flatMap(mention -> Roles.participant(mentioned, rules.widened(mention, asked.content())))
                .map(Participant::name);
    }

    /// Whether the candidate stands in what is said, where a speaker is not looked for first.
    public static boolean isWithin(Asked asked, Candidate candidate) {
        return candidate.mention().filter(m -> m.first() >= asked.content()).isPresent();
    }

    /// The features of a candidate.
    public void of(Asked asked, Candidate candidate, Features features) {
        features.clear();
        Hit hit = asked.hit();
        Sentence sentence = asked.sentence();
        Entry.Saying saying = asked.saying();
        String slot =
                saying.speaker().isEmpty() ? "none" : slot(saying.speaker().getFirst());
        String form = hit.shape().map(s -> s.part().name() + s.tense()).orElse("PHRASE");
        int content = asked.content();
        Optional<Mention> ruled = asked.ruled();
        if (candidate.mention().isPresent()) {
            mention(hit, sentence, candidate.mention().get(), content, saying.id(), slot + form, ruled, features);
        } else {
            goingOn(hit, sentence, content, saying, slot + form, ruled, features);
        }
    }

    private static String slot(Slot slot) {
        return slot.getClass().getSimpleName();
    }

    private void goingOn(
            Hit hit,
            Sentence sentence,
            int content,
            Entry.Saying saying,
            String form,
            Optional<Mention> ruled,
            Features features) {
        features.add("on");
        features.add("on-say", saying.id());
        features.add("on-form", form);
        features.add("on-continues", form, saying.continues() ? "y" : "n");
        features.add("on-rule", form, ruled.isPresent() ? "y" : "n");
        features.add("on-say-rule", saying.id(), ruled.isPresent() ? "y" : "n");
        String opens = distance(content - hit.end());
        features.add("on-opens", form, opens);
        features.add("on-say-opens", saying.id(), opens);
        features.add("on-opens-rule", opens, ruled.isPresent() ? "y" : "n");
        features.add("on-begins", form, distance(hit.first() - sentence.first()));
        features.add("on-conjunction", form, String.valueOf(hit.cut().conjunction()));
        features.add("on-pronoun", form, hit.cut().hasPronoun() ? "y" : "n");
        features.add("on-next", part(hit.end()));
        features.add("on-next-say", saying.id(), part(hit.end()));
        features.add("on-suffix", suffix(hit));
    }

    private void mention(
            Hit hit,
            Sentence sentence,
            Mention mention,
            int content,
            String say,
            String form,
            Optional<Mention> ruled,
            Features features) {
        String kind = kind(mention);
        String side = mention.first() >= hit.end() ? "after" : mention.end() <= hit.first() ? "before" : "on";
        int gap = side.equals("after") ? mention.first() - hit.end() : hit.first() - mention.end();
        String where = side + form;
        String d = distance(gap);
        String governor = governor(mention);
        String rule = ruled.filter(mention::equals).isPresent() ? "rule" : ruled.isPresent() ? "other" : "none";
        String in = mention.first() >= content ? "in" : "out";
        features.add("rule", rule);
        features.add("rule+where", rule, where);
        features.add("rule+say", rule, say);
        features.add("rule+kind", rule, kind);
        features.add("rule+d", rule, d + side);
        features.add("kind", kind);
        features.add("kind+where", kind, where);
        features.add("kind+where+d", kind + d, where);
        features.add("d+where", d, where);
        features.add("d+say", d + side, say);
        features.add("gov+where", governor, where);
        features.add("gov+say", governor + side, say);
        features.add("gov+d", governor + side, d);
        features.add("in", in, where);
        features.add("in+rule", in, rule);
        features.add("in+kind", in, kind);
        String spoken = mentioned.entity(mention).stream().anyMatch(spoke::contains) ? "spoke" : "-";
        features.add("spoke", spoken, where);
        features.add("spoke+rule", spoken, rule);
        features.add("spoke+kind", spoken, kind + in);
        features.add("head", text.reading(mention.first()).stem());
        features.add("head+side", text.reading(mention.first()).stem(), side);
        features.add("suffix+kind", suffix(hit), kind + side);
        features.add("begins", side, mention.first() - sentence.first() <= 2 ? "y" : "n");
        features.add("hit-begins", where, distance(hit.first() - sentence.first()));
        features.add("opens", where, distance(content - hit.end()));
        features.add("opens+d", distance(content - hit.end()), side + d);
        String between = between(Math.min(hit.end(), mention.end()), Math.max(hit.first(), mention.first()));
        features.add("between", where, between);
        features.add("between+say", say + side, between);
        features.add("between+kind", kind + side, between);
        String nth = nth(hit, mention, side);
        features.add("nth", where, nth);
        features.add("nth+kind", kind + side, nth);
        features.add("nth+in", in + side, nth);
        String company = company(mention);
        features.add("company", company);
        features.add("company+where", company, where);
        features.add("company+rule", company, rule);
    }

    /// A place that acts counts as a state.
    private static String kind(Mention mention) {
        boolean acts = mention instanceof Mention.Place place && place.actor().isPresent();
        return acts ? "state" : TriggerFeatures.kind(mention);
    }

    private static String distance(int words) {
        return words <= 0 ? "0" : words <= 3 ? String.valueOf(words) : words <= NEAR ? "near" : "far";
    }

    private String part(int word) {
        return word < text.readings().size() ? text.reading(word).part().name() : "-";
    }

    private String suffix(Hit hit) {
        String word = text.word(hit.core()).folded();
        return word.substring(Math.max(0, word.length() - 2));
    }

    private String governor(Mention mention) {
        int first = mention.first();
        if (text.reading(first).cut().preposition() != 0) {
            return String.valueOf(text.reading(first).cut().preposition());
        }
        if (first == 0) {
            return "-";
        }
        PartOfSpeech before = text.reading(first - 1).part();
        return switch (before) {
            case PREPOSITION -> text.reading(first - 1).stem();
            case NOUN, ADJECTIVE -> text.reading(first - 1).cut().article() ? "adjacent" : "idafa";
            case VERB, COMPLEMENTIZER, RELATIVE -> before.name();
            default -> text.reading(first).cut().conjunction() != 0 ? "and" : "-";
        };
    }

    /// What stands between two words: a complementizer, a colon, a comma, a relative, a quotation mark, verbs, other
    /// words of saying.
    private String between(int from, int to) {
        StringBuilder signs = new StringBuilder();
        int verbs = 0;
        for (int i = Math.max(0, from); i < to; i++) {
            PartOfSpeech part = text.reading(i).part();
            verbs += part == PartOfSpeech.VERB ? 1 : 0;
            boolean comma = text.word(i).is(Letters.COMMA) || text.word(i).is(',');
            boolean quote =
                    text.word(i).is('"') || text.word(i).is('«') || text.word(i).is('“');
            boolean says = text.entry(i, Entry.Saying.class).isPresent();
            String sign = part == PartOfSpeech.COMPLEMENTIZER
                    ? "n"
                    : part == PartOfSpeech.RELATIVE
                            ? "r"
                            : text.word(i).is(':') ? ":" : comma ? "," : quote ? "\"" : says ? "s" : "";
            if (signs.indexOf(sign) < 0) {
                signs.append(sign);
            }
        }
        return signs.append(Math.min(2, verbs)).toString();
    }

    private String nth(Hit hit, Mention mention, String side) {
        int from = side.equals("after") ? hit.end() : mention.end();
        int to = side.equals("after") ? mention.first() : hit.first();
        int others = 0;
        for (Mention other : mentioned.between(from, Math.max(from, to))) {
            boolean participant = !(other instanceof Mention.Moment)
                    && !(other instanceof Mention.Quantity)
                    && !(other instanceof Mention.Pronoun);
            others += participant ? 1 : 0;
        }
        return String.valueOf(Math.min(4, others));
    }

    /// Whether a role stands before a name or a name behind a role.
    private String company(Mention mention) {
        String before = "";
        String after = "";
        for (Mention other : mentioned.between(Math.max(0, mention.first() - NEAR), mention.first())) {
            boolean adjacent = mention.first() - other.end() <= 1;
            before = adjacent && !(other instanceof Mention.Pronoun) ? kind(other) : before;
        }
        for (Mention other : mentioned.between(mention.end(), mention.end() + NEAR)) {
            if (after.isEmpty() && other instanceof Mention.Person) {
                after = "person" + distance(other.first() - mention.end());
            }
        }
        return before + "<" + kind(mention) + ">" + after;
    }
}
