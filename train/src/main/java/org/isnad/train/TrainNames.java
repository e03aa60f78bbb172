package org.isnad.train;

import de.bwaldvogel.liblinear.SolverType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.isnad.arabic.ArabicLexicon;
import org.isnad.lexicon.Features;
import org.isnad.lexicon.Lexicon;
import org.isnad.mention.NameTagger;
import org.isnad.mention.Names;
import org.isnad.morph.Morphology;
import org.isnad.morph.Reading;
import org.isnad.normalize.Normalization;
import org.isnad.text.Article;
import org.isnad.token.Tokenizer;
import org.isnad.token.Word;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Trains the model that marks names.
@Command(name = "names", description = "Trains names on NewsFANE (nine tenths) and AQMAR train.")
final class TrainNames implements Callable<Integer> {
    /// Each tenth sentence of NewsFANE is held out for testing.
    private static final int HELD_OUT = 10;

    private static final Set<String> PERSONS = Set.of(
            "Politician",
            "Athlete",
            "Artist",
            "Other_PER",
            "Religious_PER",
            "Scientist",
            "Businessperson",
            "Lawyer",
            "Engineer",
            "Police",
            "PER");
    private static final Set<String> ORGANISATIONS = Set.of(
            "Government",
            "Non-Governmental",
            "Commercial",
            "Educational",
            "Media",
            "Religious_ORG",
            "Sports",
            "Medical-Science",
            "Entertainment",
            "ORG");
    private static final Set<String> PLACES = Set.of(
            "Nation",
            "Population-Center",
            "State-or-Province",
            "County-or-District",
            "GPE-Cluster",
            "Continent",
            "Water-Body",
            "Land-Region-Natural",
            "Special",
            "LOC");

    /// A sentence whose words have labels.
    private record Labelled(List<Word> words, List<String> labels) {}

    @Mixin
    private Folders folders = new Folders();

    @Override
    public Integer call() throws IOException {
        Path data = folders.shared().resolve("data/ner");
        List<Labelled> news = read(data.resolve("newsfane.txt"));
        List<Labelled> teaching = new ArrayList<>(read(data.resolve("aqmar-train.txt")));
        List<Labelled> test = new ArrayList<>();
        for (int i = 0; i < news.size(); i++) {
            (i % HELD_OUT == HELD_OUT - 1 ? test : teaching).add(news.get(i));
        }
        Lexicon lexicon = ArabicLexicon.bundled();
        Morphology morphology = Morphology.using(lexicon);
        Names names = Names.using(lexicon);
        Lesson lesson = new Lesson();
        Features features = new Features();
        for (Labelled sentence : teaching) {
            List<Reading> readings = morphology.read(sentence.words());
            List<String> known = names.known(sentence.words(), readings);
            String before = NameTagger.OUTSIDE;
            for (int i = 0; i < sentence.words().size(); i++) {
                NameTagger.features(sentence.words(), readings, known, i, before, features);
                lesson.add(features, sentence.labels().get(i));
                before = sentence.labels().get(i);
            }
        }
        folders.write(
                NameTagger.MODEL, lesson.train("names " + folders.today(), SolverType.L2R_L2LOSS_SVC_DUAL, 0.1, 2));
        Lexicon trained = ArabicLexicon.entries();
        for (String name : List.of("forms", "clitics", "part-of-speech")) {
            trained = trained.with(name, lexicon.model(name));
        }
        trained = trained.with(NameTagger.MODEL, folders.read(NameTagger.MODEL));
        score("NewsFANE, held-out tenth", test, trained);
        score("AQMAR dev", read(data.resolve("aqmar-dev.txt")), trained);
        return 0;
    }

    private void score(String name, List<Labelled> test, Lexicon lexicon) {
        Morphology morphology = Morphology.using(lexicon);
        Names names = Names.using(lexicon);
        int right = 0;
        int found = 0;
        int wanted = 0;
        for (Labelled sentence : test) {
            List<Reading> readings = morphology.read(sentence.words());
            Set<String> gold = spans(sentence.labels());
            Set<String> mine = spans(names.labels(sentence.words(), readings));
            wanted += gold.size();
            found += mine.size();
            mine.retainAll(gold);
            right += mine.size();
        }
        folders.say("%s: P %.3f R %.3f F1 %.3f%n"
                .formatted(name, right / (double) found, right / (double) wanted, 2.0 * right / (found + wanted)));
    }

    private static Set<String> spans(List<String> labels) {
        Set<String> spans = new HashSet<>();
        int i = 0;
        while (i < labels.size()) {
            int end = i + 1;
            if (!labels.get(i).equals(NameTagger.OUTSIDE)) {
                String kind = labels.get(i).substring(2);
                while (end < labels.size() && labels.get(end).equals("I-" + kind)) {
                    end++;
                }
                spans.add(i + ".." + end + " " + kind);
            }
            i = end;
        }
        return spans;
    }

    private static List<Labelled> read(Path file) throws IOException {
        List<Labelled> sentences = new ArrayList<>();
        List<Word> words = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        lines.add("");
        for (String line : lines) {
            String[] columns = line.strip().split("\\s+", -1);
            if (columns.length < 2) {
                if (!words.isEmpty()) {
                    sentences.add(new Labelled(List.copyOf(words), List.copyOf(labels)));
                    words.clear();
                    labels.clear();
                }
                continue;
            }
            List<Word> tokens = Tokenizer.standard()
                    .in(Normalization.standard().in(Article.of("word", columns[0])))
                    .words();
            if (!tokens.isEmpty()) {
                Word token = tokens.getFirst();
                words.add(new Word(
                        words.size(), token.span(), token.start(), token.plain(), token.folded(), token.kind()));
                labels.add(label(columns[1], labels.isEmpty() ? NameTagger.OUTSIDE : labels.getLast()));
            }
        }
        return sentences;
    }

    private static String label(String fine, String before) {
        if (fine.length() < 3) {
            return NameTagger.OUTSIDE;
        }
        String name = fine.substring(2);
        String kind = PERSONS.contains(name)
                ? "PER"
                : ORGANISATIONS.contains(name) ? "ORG" : PLACES.contains(name) ? "LOC" : "";
        if (kind.isEmpty()) {
            return NameTagger.OUTSIDE;
        }
        boolean goesOn = fine.startsWith("I-") && before.endsWith(kind);
        return (goesOn ? "I-" : "B-") + kind;
    }
}
