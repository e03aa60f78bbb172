package org.isnad.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Features;
import org.isnad.lexicon.LinearModel;
import org.isnad.morph.Analyzed;
import org.isnad.morph.PartOfSpeech;
import org.isnad.morph.Reading;
import org.isnad.text.Span;
import org.isnad.token.Sentence;
import org.isnad.token.Word;
import org.jspecify.annotations.Nullable;

/// Says how far the words reach that name whom a mention stands for: the capital before its name, the number and the
/// adjective of people who are counted, the rank but not the office of a person. Where they begin and end is decided
/// by a trained model. Features are public for the training. Serves one article.
public final class Extents {
    /// The name of the model.
    public static final String MODEL = "extents";

    /// How many words before a mention its name may begin.
    public static final int MOST_BEFORE = 6;

    private static final String[] START = features("s");
    private static final String[] END = features("e");
    private static final String NONE = "-";
    private static final int MOST_BEHIND = 8;
    private static final int FAR = 4;

    private final Analyzed article;
    private final LinearModel model;
    private final String[] kinds;
    private final @Nullable String[] parts;
    private final @Nullable String[] pairsOfParts;
    private final @Nullable String[] pairsOfNouns;
    private final @Nullable String[] pairsOfNames;
    private final NameSpans spans;
    private final Map<Mention, Span> known = new ConcurrentHashMap<>();

    /// Prepares the features of an article with these mentions.
    ///
    /// @param model what decides; one that knows nothing leaves the mentions as far as they reach
    public Extents(Analyzed article, List<Mention> mentions, LinearModel model) {
        this.article = article;
        this.model = model;
        spans = new NameSpans(article);
        kinds = new String[article.readings().size()];
        parts = new String[kinds.length];
        pairsOfParts = new String[kinds.length + 1];
        pairsOfNouns = new String[kinds.length + 1];
        pairsOfNames = new String[kinds.length + 1];
        for (Mention mention : mentions) {
            for (int i = mention.first(); i < mention.end(); i++) {
                if (kinds[i] == null || !(mention instanceof Mention.Pronoun)) {
                    kinds[i] = (i == mention.first() ? "B" : "I") + kind(mention);
                }
            }
        }
    }

    /// Whether a mention has words of its own that can reach further or less far.
    public static boolean reaches(Mention mention) {
        return switch (mention) {
            case Mention.Actor a -> true;
            case Mention.Person p -> true;
            case Mention.Place p -> true;
            case Mention.Description d -> true;
            case Mention.Pronoun p -> false;
            case Mention.Moment m -> false;
            case Mention.Quantity q -> false;
        };
    }

    /// The words with which the name of a mention may begin.
    public List<Integer> starts(Mention mention) {
        Sentence sentence = sentence(mention);
        List<Integer> all = new ArrayList<>();
        for (int i = Math.max(sentence.first(), mention.first() - MOST_BEFORE); i < mention.end(); i++) {
            if (article.word(i).kind() != Word.Kind.SIGN || i == mention.first()) {
                all.add(i);
            }
        }
        return all;
    }

    /// The indexes behind the words with which a name that begins with the word `start` may end.
    public List<Integer> ends(Mention mention, int start) {
        Sentence sentence = sentence(mention);
        List<Integer> all = new ArrayList<>();
        int last = Math.min(sentence.end(), mention.end() + MOST_BEHIND);
        for (int end = Math.max(start, mention.first()) + 1; end <= last; end++) {
            all.add(end);
        }
        return all;
    }

    /// The features of the word `at` as the first of the mention's name.
    public void start(Mention mention, int at, Features features) {
        features.clear();
        String off = offset(at - mention.first());
        common(START, mention, at, off, features);
        features.add("s-inside", inside(at, mention.first()), off);
        features.add("s-inside+kind", inside(at, mention.first()), kind(mention));
        features.add("s-head", article.reading(mention.first()).stem(), off);
        features.add("s-last", stem(mention.end() - 1), off);
    }

    /// The features of the word before the index `end` as the last of the mention's name.
    public void end(Mention mention, int start, int end, Features features) {
        features.clear();
        String off = offset(end - mention.end());
        common(END, mention, end, off, features);
        features.add("e-inside", inside(mention.end(), end), off);
        features.add("e-inside+kind", inside(mention.end(), end), kind(mention));
        features.add("e-head", stem(start), off);
        features.add("e-head+prep", stem(start), preposition(end));
        features.add("e-quotes", spans.quotesPair(start, end) ? "even" : "odd", part(end));
        features.add("e-length", String.valueOf(Math.min(8, end - start)), kind(mention));
    }

    private void common(String[] names, Mention mention, int at, String off, Features features) {
        String kind = kind(mention);
        String stem = stem(at);
        String before = stem(at - 1);
        String parts = pair(pairsOfParts, at, this::part);
        String nouns = pair(pairsOfNouns, at, this::noun);
        String labels = pair(pairsOfNames, at, this::name);
        int next = 0;
        features.add(names[next++], off);
        features.add(names[next++], off, kind);
        features.add(names[next++], stem);
        features.add(names[next++], stem, off);
        features.add(names[next++], stem, kind);
        features.add(names[next++], before);
        features.add(names[next++], before, off);
        features.add(names[next++], before, kind);
        features.add(names[next++], before, stem);
        features.add(names[next++], parts, off);
        features.add(names[next++], parts, kind + off);
        features.add(names[next++], part(at - 2) + parts, part(at + 1) + off);
        features.add(names[next++], nouns, off);
        features.add(names[next++], nouns, kind);
        features.add(names[next++], labels, off);
        features.add(names[next], labels, parts);
    }

    private static String[] features(String side) {
        return Stream.of(
                        "off",
                        "off+kind",
                        "w",
                        "w+off",
                        "w+kind",
                        "before",
                        "before+off",
                        "before+kind",
                        "both",
                        "parts",
                        "parts+kind",
                        "parts3",
                        "nouns",
                        "nouns+kind",
                        "names",
                        "names+parts")
                .map(name -> side + name)
                .toArray(String[]::new);
    }

    /// What is said of the word before and of the word itself; asked for once by every name that may begin or end here.
    private static String pair(@Nullable String[] known, int at, IntFunction<String> of) {
        String pair = known[at];
        if (pair == null) {
            pair = of.apply(at - 1) + " " + of.apply(at);
            known[at] = pair;
        }
        return pair;
    }

    /// Where the name stands that the mention is part of, or its own span.
    Span of(Mention mention) {
        // A mention is asked for once more by every word of saying near it.
        return model.knows() && reaches(mention) ? known.computeIfAbsent(mention, this::decided) : mention.span();
    }

    private Span decided(Mention mention) {
        Features features = new Features();
        int yes = model.labels().indexOf(LinearModel.YES);
        int start = mention.first();
        float most = Float.NEGATIVE_INFINITY;
        for (int at : starts(mention)) {
            start(mention, at, features);
            float score = margin(yes, features);
            if (score > most) {
                most = score;
                start = at;
            }
        }
        int end = mention.end();
        most = Float.NEGATIVE_INFINITY;
        for (int at : ends(mention, start)) {
            end(mention, start, at, features);
            float score = margin(yes, features);
            if (score > most) {
                most = score;
                end = at;
            }
        }
        return span(mention, start, end);
    }

    private float margin(int yes, Features features) {
        float[] scores = model.scores(features);
        return scores[yes] - scores[1 - yes];
    }

    private Span span(Mention mention, int start, int end) {
        if (start == mention.first() && end == mention.end()) {
            return mention.span();
        }
        Span span = spans.of(start, end, spans.stemStart(start));
        boolean sameStart = start == mention.first()
                && mention.span().start()
                        >= article.tokenized().span(start, start + 1).start();
        return sameStart
                ? new Span(
                        mention.span().start(),
                        Math.max(span.end(), mention.span().start() + 1))
                : span;
    }

    private Sentence sentence(Mention mention) {
        return article.tokenized().sentence(mention.first());
    }

    private static String offset(int words) {
        return words < -FAR ? "<" : words > FAR ? ">" : String.valueOf(words);
    }

    private String stem(int i) {
        return has(i) ? article.reading(i).stem() : NONE;
    }

    private String part(int i) {
        if (!has(i)) {
            return NONE;
        }
        String part = parts[i];
        if (part == null) {
            part = article.word(i).kind() == Word.Kind.SIGN ? article.word(i).folded() : part(article.reading(i));
            parts[i] = part;
        }
        return part;
    }

    private static String part(Reading reading) {
        return reading.part()
                        .name()
                        .substring(0, Math.min(4, reading.part().name().length()))
                + (reading.cut().article() ? "+" : "")
                + (reading.cut().conjunction() != 0 ? "&" : "")
                + (reading.cut().preposition() != 0 ? reading.cut().preposition() : "")
                + (reading.cut().hasPronoun() ? "h" : "");
    }

    private String preposition(int i) {
        if (!has(i)) {
            return NONE;
        }
        Reading reading = article.reading(i);
        return reading.cut().preposition() != 0
                ? String.valueOf(reading.cut().preposition())
                : reading.part() == PartOfSpeech.PREPOSITION ? reading.stem() : NONE;
    }

    /// What the lexicon knows of a noun: people, group, office, site, role.
    private String noun(int i) {
        if (!has(i)) {
            return NONE;
        }
        String noun = "";
        if (article.entry(i, Entry.People.class).isPresent()) {
            noun += "p";
        }
        if (article.entry(i, Entry.Generic.class).isPresent()) {
            noun += "g";
        }
        if (article.entry(i, Entry.Office.class).isPresent()) {
            noun += "o";
        }
        if (article.entry(i, Entry.Site.class).isPresent()) {
            noun += "s";
        }
        if (article.entry(i, Entry.Role.class).isPresent()) {
            noun += "r";
        }
        if (article.entry(i, Entry.Frame.class).isPresent()) {
            noun += "f";
        }
        if (article.reading(i).part() == PartOfSpeech.NUMBER) {
            noun += "n";
        }
        return noun;
    }

    private String name(int i) {
        return has(i) && kinds[i] != null ? kinds[i] : NONE;
    }

    private boolean has(int i) {
        return i >= 0 && i < kinds.length;
    }

    /// What stands between two words: signs, verbs, joins.
    private String inside(int from, int to) {
        String inside = "";
        for (int i = Math.min(from, to); i < Math.max(from, to); i++) {
            PartOfSpeech part = article.reading(i).part();
            if (article.word(i).kind() == Word.Kind.SIGN) {
                inside += article.word(i).folded();
            } else if (part == PartOfSpeech.VERB
                    || part == PartOfSpeech.PREPOSITION
                    || part == PartOfSpeech.RELATIVE
                    || part == PartOfSpeech.COMPLEMENTIZER) {
                inside += part.name().charAt(0);
            } else if (article.reading(i).cut().conjunction() != 0) {
                inside += "&";
            }
        }
        return inside;
    }

    private static String kind(Mention mention) {
        return switch (mention) {
            case Mention.Actor a -> "a" + a.kind() + (a.id().isPresent() ? "k" : "");
            case Mention.Person p -> "p" + (p.id().isPresent() ? "k" : "");
            case Mention.Place p -> "l" + (p.id().isPresent() ? "k" : "");
            case Mention.Description d -> "d" + d.kind();
            case Mention.Pronoun p -> "h";
            case Mention.Moment m -> "m";
            case Mention.Quantity q -> "q";
        };
    }
}
