package org.isnad.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.lexicon.Lexicon;
import org.isnad.mention.NameTagger;
import org.isnad.mention.Names;
import org.isnad.morph.Morphology;
import org.isnad.token.GivenWords;
import org.isnad.token.Word;

/// Sentences whose names people have marked, from the corpora of `data/ner`. Classes other than persons,
/// organisations and places count as no name.
final class NamesCorpus {
    /// A sentence whose words have labels, and what the rooms before know of it.
    record Labelled(NameTagger.Line line, List<String> labels) {}

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

    private final Path folder;
    private final Morphology morphology;
    private final Names names;

    /// @param lexicon what the rooms before the tagger know
    NamesCorpus(Path shared, Lexicon lexicon) {
        folder = shared.resolve("data/ner");
        morphology = Morphology.using(lexicon);
        names = Names.using(lexicon);
    }

    /// All that may be learned from.
    List<Labelled> lessons() throws IOException {
        List<Labelled> lessons = read("aqmar-train.txt");
        List<Labelled> news = read("newsfane.txt");
        for (int i = 0; i < news.size(); i++) {
            if (i % HELD_OUT != HELD_OUT - 1) {
                lessons.add(news.get(i));
            }
        }
        return lessons;
    }

    /// Each tenth sentence of NewsFANE.
    List<Labelled> heldOut() throws IOException {
        List<Labelled> news = read("newsfane.txt");
        List<Labelled> heldOut = new ArrayList<>();
        for (int i = HELD_OUT - 1; i < news.size(); i += HELD_OUT) {
            heldOut.add(news.get(i));
        }
        return heldOut;
    }

    /// Sentences of Wikipedia for the figure alone.
    List<Labelled> wikipedia() throws IOException {
        return read("aqmar-dev.txt");
    }

    private List<Labelled> read(String file) throws IOException {
        List<Labelled> sentences = new ArrayList<>();
        List<String> tokens = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        List<String> lines = new ArrayList<>(Files.readAllLines(folder.resolve(file)));
        lines.add("");
        for (String line : lines) {
            String[] columns = line.strip().split("\\s+", -1);
            if (columns.length >= 2) {
                tokens.add(columns[0]);
                labels.add(label(columns[1], labels.isEmpty() ? NameTagger.OUTSIDE : labels.getLast()));
            } else if (!tokens.isEmpty()) {
                List<Word> words = GivenWords.of(tokens);
                sentences.add(new Labelled(names.line(words, morphology.read(words)), List.copyOf(labels)));
                tokens.clear();
                labels.clear();
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
