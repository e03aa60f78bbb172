package org.isnad.statement;

import java.util.List;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Features;
import org.isnad.lexicon.StatementType;
import org.isnad.mention.Mentioned;
import org.isnad.morph.Analyzed;
import org.isnad.morph.Hit;
import org.isnad.morph.PartOfSpeech;
import org.isnad.token.Tokenized;

/// What speaks for a figure's belonging to a statement and against it. Serves one article.
public final class CountFeatures {
    private static final int FAR = 40;
    private static final int MOST = 4;

    private final Analyzed words;
    private final Tokenized text;
    private final Figures figures;

    /// The features of the figures of an article.
    public CountFeatures(Mentioned article, Figures figures) {
        words = article.parsed().analyzed();
        text = words.tokenized();
        this.figures = figures;
    }

    /// Fills `features` for a figure and a statement of `type` whose trigger is the word `core`.
    public void of(StatementType type, int core, Figure figure, Features features) {
        features.clear();
        String kind = type.name() + ' ' + figure.category() + (figure.told() ? "" : " single");
        int first = figure.people().first();
        int apart = text.sentenceOf(first) - text.sentenceOf(core);
        int distance = distance(core, figure);
        features.add("kind", kind);
        features.add("apart", kind, String.valueOf(apart));
        features.add("distance", apart, distance);
        features.add("distance kind", kind, apart + " " + distance);
        String stem = words.reading(core).stem();
        features.add("stem", stem, figure.category().name());
        features.add("stem apart", stem, figure.category() + " " + apart + (distance < 0));
        for (Hit hit : words.hits(core)) {
            if (hit.entry() instanceof Entry.Count count) {
                features.add("fate", count.category().name(), figure.category() + " " + apart);
            }
            if (hit.entry() instanceof Entry.Frame frame) {
                features.add("frame", frame.id(), figure.category().name());
            }
        }
        between(core, figure, apart, kind, features);
        others(core, figure, kind, features);
        around(figure, kind, features);
    }

    private static int distance(int core, Figure figure) {
        int words = figure.people().first() - core;
        int size = Math.min(FAR, Math.abs(words));
        int bucket = size < 4 ? size : size < 7 ? 4 : size < 12 ? 5 : size < 20 ? 6 : 7;
        return words < 0 ? -bucket : bucket;
    }

    /// The words between trigger and figure: other predicates, stops, what leads to a result.
    private void between(int core, Figure figure, int apart, String kind, Features features) {
        int from = Math.min(core, figure.people().first()) + 1;
        int to = Math.max(core, figure.people().first());
        int verbs = 0;
        int signs = 0;
        int frames = 0;
        for (int i = from; i < Math.min(to, from + FAR); i++) {
            PartOfSpeech part = words.reading(i).part();
            verbs += part == PartOfSpeech.VERB ? 1 : 0;
            signs += part == PartOfSpeech.SIGN ? 1 : 0;
            frames += words.entry(i, Entry.Frame.class).isPresent() ? 1 : 0;
            if (part == PartOfSpeech.VERB || part == PartOfSpeech.COMPLEMENTIZER || part == PartOfSpeech.CONJUNCTION) {
                features.add(
                        "between",
                        words.reading(i).stem(),
                        String.valueOf(core < figure.people().first()));
            }
        }
        features.add("verbs", kind, apart + " " + Math.min(MOST, verbs));
        features.add("signs", apart, Math.min(MOST, signs));
        features.add("frames", kind, apart + " " + Math.min(MOST, frames));
        if (to < words.readings().size() && from - 2 >= 0) {
            features.add("before trigger", core > 0 ? words.reading(core - 1).stem() : "", kind);
        }
    }

    /// The other figures of the category: the nearest and the first are the likeliest.
    private void others(int core, Figure figure, String kind, Features features) {
        List<Figure> near = figures.near(core);
        int sentence = text.sentenceOf(figure.people().first());
        int nearer = 0;
        int before = 0;
        int same = 0;
        int here = 0;
        for (Figure other : near) {
            if (other.category() == figure.category() && !other.equals(figure)) {
                int its = text.sentenceOf(other.people().first());
                nearer += Math.abs(other.people().first() - core)
                                < Math.abs(figure.people().first() - core)
                        ? 1
                        : 0;
                before += its == sentence
                                && other.people().first() < figure.people().first()
                        ? 1
                        : 0;
                same += its == sentence ? 1 : 0;
                here += its == text.sentenceOf(core) ? 1 : 0;
            }
        }
        boolean there = sentence != text.sentenceOf(core);
        features.add("nearer", kind, there + " " + Math.min(2, nearer));
        features.add("before", kind, there + " " + Math.min(2, before));
        features.add("same", Math.min(2, same), Math.min(2, before));
        features.add("here", kind, there + " " + Math.min(1, here));
        features.add("part", kind, figure.isPart() + " " + Math.min(1, before));
    }

    private void around(Figure figure, String kind, Features features) {
        int first = figure.people().first();
        int end = figure.people().end();
        figure.people().remarks().forEach(remark -> features.add("remark", remark.name(), kind));
        figure.people().whose().forEach(who -> features.add("whose", who.name(), kind));
        for (int i = Math.max(0, first - 3); i < first; i++) {
            features.add(
                    "word before", words.reading(i).stem(), figure.category().name());
        }
        for (int i = end; i < Math.min(words.readings().size(), end + 4); i++) {
            features.add(
                    "word behind", words.reading(i).stem(), figure.category().name());
        }
    }
}
