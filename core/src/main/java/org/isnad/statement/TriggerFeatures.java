package org.isnad.statement;

import java.util.HashSet;
import java.util.Set;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Features;
import org.isnad.mention.Mention;
import org.isnad.mention.Mentioned;
import org.isnad.morph.Analyzed;
import org.isnad.morph.Hit;
import org.isnad.morph.PartOfSpeech;
import org.isnad.morph.Reading;
import org.isnad.morph.Tagger;
import org.isnad.token.Quotation;
import org.isnad.token.Sentence;
import org.isnad.token.Word;

/// What is known of a word when it is decided whether it carries a statement, and of which type. Serves one
/// article.
public final class TriggerFeatures {
    private static final String NONE = "-";
    private static final int WINDOW = 3;
    private static final int BAG = 8;
    private static final int LATE = 8;

    private final Analyzed article;
    private final String[] mentionKinds;
    private final String[] frameTypes;
    private final boolean[] quoted;
    private final boolean[] insideName;

    /// Prepares the features of an article.
    public TriggerFeatures(Mentioned mentioned) {
        article = mentioned.parsed().analyzed();
        int size = article.tokenized().words().size();
        mentionKinds = new String[size];
        frameTypes = new String[size];
        quoted = new boolean[size];
        for (Mention mention : mentioned.mentions()) {
            for (int i = mention.first(); i < mention.end(); i++) {
                if (mentionKinds[i] == null || !(mention instanceof Mention.Pronoun)) {
                    mentionKinds[i] = (i == mention.first() ? "B" : "I") + kind(mention);
                }
            }
        }
        insideName = new boolean[size];
        for (Mention mention : mentioned.mentions()) {
            boolean known = mention instanceof Mention.Actor actor && actor.id().isPresent()
                    || mention instanceof Mention.Person person && person.id().isPresent();
            for (int i = mention.first() + 1; known && i < mention.end(); i++) {
                insideName[i] = true;
            }
        }
        for (int i = 0; i < size; i++) {
            for (Hit hit : article.hits(i)) {
                if (hit.entry() instanceof Entry.Frame frame && frameTypes[i] == null) {
                    frameTypes[i] = frame.type().name();
                }
            }
        }
        for (Quotation quotation : article.tokenized().quotations()) {
            for (int i = quotation.open() + 1; i < Math.min(size, quotation.close()); i++) {
                quoted[i] = true;
            }
        }
    }

    /// A short name for the kind of a mention.
    public static String kind(Mention mention) {
        return switch (mention) {
            case Mention.Actor actor -> "actor-" + actor.kind();
            case Mention.Person p -> "person";
            case Mention.Place p -> "place";
            case Mention.Description d -> "desc-" + d.kind();
            case Mention.Pronoun p -> "pronoun";
            case Mention.Moment m -> "moment";
            case Mention.Quantity q -> "quantity";
        };
    }

    /// Whether a word can carry a statement at all; a word inside a known name (حركة فجر الوادي) cannot.
    public boolean isCandidate(int i) {
        Word word = article.word(i);
        if (word.kind() != Word.Kind.ARABIC || word.folded().length() < 2 || insideName[i]) {
            return false;
        }
        return !article.hits(i).isEmpty()
                || switch (article.reading(i).part()) {
                    case NOUN, ADJECTIVE, VERB, PROPER -> word.folded().length() > 2;
                    default -> false;
                };
    }

    /// The features of the word of that index, which stands in `sentence`.
    public void of(int i, Sentence sentence, Features features) {
        word(i, features);
        surroundings(i, sentence, features);
    }

    /// What is known of the word by itself.
    void word(int i, Features features) {
        features.clear();
        Reading reading = article.reading(i);
        String stem = reading.stem();
        features.add("w", article.word(i).folded());
        features.add("s", stem);
        features.add("part", reading.part().name());
        features.add("s+part", stem, reading.part().name());
        features.add("cut", Tagger.label(reading.cut()));
        for (int k = 2; k <= 4 && k < stem.length(); k++) {
            features.add("pre", stem.substring(0, k));
            features.add("suf", stem.substring(stem.length() - k));
        }
    }

    /// What the lexicon and the sentence add.
    void surroundings(int i, Sentence sentence, Features features) {
        String stem = article.reading(i).stem();
        Set<String> types = hits(i, features);
        window(i, sentence, stem, types, features);
        mentions(i, sentence, types, features);
        bag(i, sentence, features);
        place(i, sentence, types, features);
    }

    private Set<String> hits(int i, Features features) {
        Set<String> types = new HashSet<>();
        for (int from = Math.max(0, i - WINDOW); from <= i; from++) {
            for (Hit hit : article.hits(from)) {
                if (hit.end() > i) {
                    hit(hit, hit.core() == i, types, features);
                }
            }
        }
        if (types.isEmpty()) {
            features.add("no-frame");
        }
        return types;
    }

    private static void hit(Hit hit, boolean core, Set<String> types, Features features) {
        String where = core ? "" : "in-";
        String form = hit.shape().map(s -> s.part().name() + s.tense()).orElse("PHRASE");
        switch (hit.entry()) {
            case Entry.Frame frame -> {
                features.add(where + "frame", frame.id());
                features.add(where + "type", frame.type().name());
                features.add(where + "type+form", frame.type().name(), form);
                features.add(where + "type+len", frame.type().name(), hit.length() > 1 ? "phrase" : "word");
                if (core) {
                    types.add(frame.type().name());
                }
            }
            case Entry.Role role -> {
                features.add(where + "role", role.id());
                features.add(where + "tie", role.tie().map(Enum::name).orElse(NONE));
            }
            case Entry.Saying saying -> {
                features.add(where + "saying", saying.stance().name());
                features.add(where + "say", saying.id());
            }
            case Entry.Count count ->
                features.add(where + "count", count.category().name(), form);
            case Entry.Cue cue -> features.add(where + "cue", cue.status().name());
            case Entry.People people -> features.add(where + "people", people.kind());
            case Entry.Weapon weapon -> features.add(where + "weapon");
            default -> features.add(where + "entry", hit.entry().head().kind());
        }
    }

    private void window(int i, Sentence sentence, String stem, Set<String> types, Features features) {
        for (int d = -WINDOW; d <= WINDOW; d++) {
            if (d == 0) {
                continue;
            }
            String near = stem(i + d, sentence);
            String at = String.valueOf(d);
            features.add("s" + at, near);
            features.add("part" + at, part(i + d, sentence));
            features.add("ft" + at, frameType(i + d, sentence));
            if (Math.abs(d) == 1) {
                features.add("s+s" + at, stem, near);
                features.add("s+part" + at, stem, part(i + d, sentence));
                features.add("s+ft" + at, stem, frameType(i + d, sentence));
                for (String type : types) {
                    features.add("type+s" + at, type, near);
                    features.add("type+part" + at, type, part(i + d, sentence));
                    features.add("type+ft" + at, type, frameType(i + d, sentence));
                }
            }
        }
        features.add("s-1-2", stem(i - 2, sentence), stem(i - 1, sentence));
        features.add("s+1+2", stem(i + 1, sentence), stem(i + 2, sentence));
    }

    private void mentions(int i, Sentence sentence, Set<String> types, Features features) {
        features.add("in-mention", mentionKind(i, sentence));
        for (int d = 1; d <= 2; d++) {
            features.add("m-" + d, mentionKind(i - d, sentence));
            features.add("m+" + d, mentionKind(i + d, sentence));
        }
        String left = nearest(i, -1, sentence);
        String right = nearest(i, 1, sentence);
        features.add("left", left);
        features.add("right", right);
        for (String type : types) {
            features.add("type+left", type, left);
            features.add("type+right", type, right);
            features.add("type+m+1", type, mentionKind(i + 1, sentence));
        }
    }

    private String nearest(int i, int step, Sentence sentence) {
        for (int k = i + step; sentence.has(k) && Math.abs(k - i) <= BAG; k += step) {
            if (mentionKinds[k] != null && !mentionKinds[k].endsWith("desc-")) {
                return mentionKinds[k].substring(1);
            }
        }
        return NONE;
    }

    private void bag(int i, Sentence sentence, Features features) {
        Set<String> types = new HashSet<>();
        for (int k = Math.max(sentence.first(), i - BAG); k < Math.min(sentence.end(), i + BAG + 1); k++) {
            if (k != i && article.word(k).isLetters()) {
                features.add(k < i ? "bag-" : "bag+", stem(k, sentence));
            }
        }
        for (int k = sentence.first(); k < sentence.end(); k++) {
            if (k != i && frameTypes[k] != null && types.add(frameTypes[k])) {
                features.add("sent", frameTypes[k]);
            }
        }
    }

    private void place(int i, Sentence sentence, Set<String> types, Features features) {
        String position = article.tokenized().isTitle(sentence) ? "title" : sentence.paragraph() <= 1 ? "lead" : "body";
        features.add("at", position);
        features.add("late", sentence.paragraph() > LATE ? "y" : "n");
        features.add("quoted", quoted[i] ? "y" : "n");
        features.add("begins", i == sentence.first() ? "y" : "n");
        boolean seen = seenBefore(i, sentence);
        for (String type : types) {
            features.add("type+at", type, position);
            features.add("type+seen", type, seen ? "y" : "n");
            features.add("type+quoted", type, quoted[i] ? "y" : "n");
        }
        boolean digits = i > sentence.first() && article.word(i - 1).kind() == Word.Kind.NUMBER;
        features.add("after-number", digits ? "y" : "n");
        boolean subjectAhead =
                i + 1 < sentence.end() && article.reading(i + 1).part().isNominal();
        features.add("part+ahead", reading(i), subjectAhead ? "y" : "n");
        if (article.reading(i).part() == PartOfSpeech.NOUN
                && article.reading(i).cut().article()) {
            features.add("definite-noun");
        }
    }

    private String reading(int i) {
        return article.reading(i).part().name();
    }

    private boolean seenBefore(int i, Sentence sentence) {
        String stem = article.reading(i).stem();
        for (int k = Math.max(0, sentence.first() - 120); k < sentence.first(); k++) {
            if (article.reading(k).stem().equals(stem)) {
                return true;
            }
        }
        return false;
    }

    private String stem(int i, Sentence sentence) {
        if (!sentence.has(i)) {
            return NONE;
        }
        return article.word(i).kind() == Word.Kind.NUMBER
                ? "0"
                : article.reading(i).stem();
    }

    private String part(int i, Sentence sentence) {
        return sentence.has(i) ? article.reading(i).part().name() : NONE;
    }

    private String frameType(int i, Sentence sentence) {
        return sentence.has(i) && frameTypes[i] != null ? frameTypes[i] : NONE;
    }

    private String mentionKind(int i, Sentence sentence) {
        return sentence.has(i) && mentionKinds[i] != null ? mentionKinds[i] : NONE;
    }
}
