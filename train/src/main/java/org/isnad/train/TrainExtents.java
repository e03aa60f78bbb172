package org.isnad.train;

import de.bwaldvogel.liblinear.SolverType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.isnad.arabic.ArabicLexicon;
import org.isnad.desk.Isnad;
import org.isnad.lexicon.Features;
import org.isnad.lexicon.LinearModel;
import org.isnad.mention.Extents;
import org.isnad.mention.Mention;
import org.isnad.mention.Mentioned;
import org.isnad.morph.Analyzed;
import org.isnad.morph.PartOfSpeech;
import org.isnad.text.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Trains the model that says how far the words reach that name a participant.
@Command(
        name = "extents",
        description = "Trains how far names reach, on bench/gold/train and the project's own readings; needs the"
                + " names first.")
final class TrainExtents implements Callable<Integer> {
    private static final double COST = 0.3;
    private static final int SELDOM = 2;

    @Mixin
    private Folders folders = new Folders();

    @Mixin
    private Material material = new Material();

    @Override
    public Integer call() throws IOException {
        Isnad isnad = Isnad.reading(ArabicLexicon.bundled());
        Lesson lesson = new Lesson();
        for (Gold.Coded coded : material.read(folders)) {
            teach(coded, isnad.mentioned(coded.article()), lesson);
        }
        folders.write(Extents.MODEL, lesson.train("extents " + folders.today(), SolverType.L2R_LR_DUAL, COST, SELDOM));
        return 0;
    }

    private static void teach(Gold.Coded coded, Mentioned mentioned, Lesson lesson) {
        Analyzed article = mentioned.parsed().analyzed();
        Extents extents = mentioned.extents();
        Features features = new Features();
        Set<Span> known = new HashSet<>();
        for (Gold.Said said : coded.statements()) {
            List<String> names = new ArrayList<>(said.agents());
            names.addAll(said.targets());
            names.addAll(said.places());
            names.addAll(said.sources());
            for (String name : names) {
                Optional<Span> words = nearest(coded, article, said, name);
                if (words.isPresent() && known.add(words.get())) {
                    for (Mention mention : named(mentioned, words.get())) {
                        teach(extents, mention, words.get(), lesson, features);
                    }
                }
            }
        }
    }

    private static void teach(Extents extents, Mention mention, Span words, Lesson lesson, Features features) {
        if (!extents.starts(mention).contains(words.start())) {
            return;
        }
        for (int at : extents.starts(mention)) {
            extents.start(mention, at, features);
            lesson.add(features, at == words.start() ? LinearModel.YES : LinearModel.NO);
        }
        if (extents.ends(mention, words.start()).contains(words.end())) {
            for (int at : extents.ends(mention, words.start())) {
                extents.end(mention, words.start(), at, features);
                lesson.add(features, at == words.end() ? LinearModel.YES : LinearModel.NO);
            }
        }
    }

    /// The words of a name where it stands nearest to the trigger.
    private static Optional<Span> nearest(Gold.Coded coded, Analyzed article, Gold.Said said, String name) {
        String text = coded.article().text();
        Optional<Span> best = Optional.empty();
        int least = Integer.MAX_VALUE;
        for (int at = text.indexOf(name); at >= 0 && !name.isEmpty(); at = text.indexOf(name, at + 1)) {
            Span words = article.tokenized().wordsOf(new Span(at, at + name.length()));
            int distance = Math.abs(at - said.trigger().start());
            boolean whole = words.end() > words.start()
                    && article.tokenized().span(words.start(), words.end()).end() == at + name.length();
            if (whole && distance < least) {
                least = distance;
                best = Optional.of(words);
            }
        }
        return best;
    }

    /// The mentions that the words stand for: the first among them, and a person with whose name they end.
    private static List<Mention> named(Mentioned mentioned, Span words) {
        List<Mention> all = new ArrayList<>();
        for (Mention mention : mentioned.between(Math.max(0, words.start() - Extents.MOST_BEFORE), words.end())) {
            boolean touches = Extents.reaches(mention) && mention.end() > words.start();
            boolean person = mention instanceof Mention.Person
                    && mention.end() == words.end()
                    && isFlat(mentioned.parsed().analyzed(), words.start(), mention.first());
            if (touches && (all.isEmpty() || person)) {
                all.add(mention);
            }
        }
        return all;
    }

    private static boolean isFlat(Analyzed article, int from, int to) {
        for (int i = from; i < to; i++) {
            if (article.reading(i).part() == PartOfSpeech.PREPOSITION
                    || i > from && article.reading(i).cut().preposition() != 0) {
                return false;
            }
        }
        return true;
    }
}
