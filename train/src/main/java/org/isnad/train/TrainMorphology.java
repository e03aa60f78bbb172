package org.isnad.train;

import de.bwaldvogel.liblinear.SolverType;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.isnad.arabic.ArabicLexicon;
import org.isnad.lexicon.Features;
import org.isnad.lexicon.Lexicon;
import org.isnad.morph.Cut;
import org.isnad.morph.Morphology;
import org.isnad.morph.Tagger;
import org.isnad.token.Word;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Trains the models that choose clitics and parts of speech.
@Command(
        name = "morphology",
        description = "Trains clitics and parts of speech on Farasa WikiNews (first half) and UD Arabic-PUD.")
final class TrainMorphology implements Callable<Integer> {
    /// Sentences of UD from here on are held out for testing.
    private static final int HELD_OUT_FROM = 800;

    @Mixin
    private Folders folders = new Folders();

    @Override
    public Integer call() throws IOException {
        Path data = folders.shared().resolve("data/morphology");
        List<MorphologyCorpus.Marked> farasa = MorphologyCorpus.farasa(data.resolve("farasa-wikinews.pos.ref"));
        List<MorphologyCorpus.Marked> test = farasa.subList(farasa.size() / 2, farasa.size());
        List<List<MorphologyCorpus.Marked>> texts = List.of(
                farasa.subList(0, farasa.size() / 2),
                MorphologyCorpus.conllu(data.resolve("ud-pud.conllu"), 0, HELD_OUT_FROM));
        Lexicon lexicon = ArabicLexicon.entries();
        Morphology morphology = Morphology.using(lexicon);
        Lesson cuts = new Lesson();
        Lesson parts = new Lesson();
        Features features = new Features();
        for (List<MorphologyCorpus.Marked> text : texts) {
            teach(text, morphology, cuts, parts, features);
        }
        String version = folders.today();
        lexicon = lexicon.with(Tagger.CUT_MODEL, cuts.train("clitics " + version, SolverType.L2R_LR_DUAL, 2, 1));
        lexicon =
                lexicon.with(Tagger.PART_MODEL, parts.train("part-of-speech " + version, SolverType.L2R_LR_DUAL, 2, 1));
        folders.write(Tagger.CUT_MODEL, lexicon.model(Tagger.CUT_MODEL));
        folders.write(Tagger.PART_MODEL, lexicon.model(Tagger.PART_MODEL));
        report(test, lexicon);
        return 0;
    }

    private static void teach(
            List<MorphologyCorpus.Marked> text, Morphology morphology, Lesson cuts, Lesson parts, Features features) {
        List<Word> words = text.stream().map(MorphologyCorpus.Marked::word).toList();
        String before = "-";
        String beforeThat = "-";
        for (int i = 0; i < words.size(); i++) {
            MorphologyCorpus.Marked marked = text.get(i);
            if (words.get(i).kind() == Word.Kind.ARABIC && !marked.clitics().isEmpty()) {
                Optional<Cut> cut = cut(morphology, marked);
                if (cut.isPresent()) {
                    Tagger.cutFeatures(words, i, morphology.knownCuts(words.get(i)), features);
                    cuts.add(features, marked.clitics());
                    Tagger.partFeatures(
                            words,
                            i,
                            cut.get(),
                            morphology.senses(cut.get(), words.get(i).folded()),
                            before,
                            beforeThat,
                            features);
                    parts.add(features, marked.part().name());
                }
            }
            beforeThat = before;
            before = marked.part().name();
        }
    }

    private static Optional<Cut> cut(Morphology morphology, MorphologyCorpus.Marked marked) {
        for (Cut cut : morphology.cuts(marked.word())) {
            if (Tagger.label(cut).equals(marked.clitics())) {
                return Optional.of(cut);
            }
        }
        return Optional.empty();
    }

    private void report(List<MorphologyCorpus.Marked> test, Lexicon lexicon) {
        Morphology morphology = Morphology.using(lexicon);
        List<Word> words = new ArrayList<>();
        for (MorphologyCorpus.Marked marked : test) {
            Word w = marked.word();
            words.add(new Word(words.size(), w.span(), w.start(), w.plain(), w.folded(), w.kind()));
        }
        int all = 0;
        int cutsRight = 0;
        int partsRight = 0;
        List<org.isnad.morph.Reading> readings = morphology.read(words);
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).kind() == Word.Kind.ARABIC
                    && !test.get(i).clitics().isEmpty()) {
                all++;
                boolean cutRight =
                        Tagger.label(readings.get(i).cut()).equals(test.get(i).clitics());
                cutsRight += cutRight ? 1 : 0;
                partsRight += cutRight && readings.get(i).part() == test.get(i).part() ? 1 : 0;
            }
        }
        folders.say("words %d, clitics right %.4f, clitics and part of speech right %.4f%n"
                .formatted(all, cutsRight / (double) all, partsRight / (double) all));
    }
}
