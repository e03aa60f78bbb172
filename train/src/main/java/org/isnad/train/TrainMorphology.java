package org.isnad.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.isnad.arabic.ArabicLexicon;
import org.isnad.lexicon.Lexicon;
import org.isnad.morph.Forms;
import org.isnad.morph.Morphology;
import org.isnad.morph.Tagger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Trains the models that choose clitics and parts of speech.
@Command(
        name = "morphology",
        description = "Trains clitics and parts of speech on Farasa WikiNews (first half) and UD Arabic-PUD.")
final class TrainMorphology implements Callable<Integer> {
    /// Sentences of UD from here on are held out for testing.
    static final int HELD_OUT_FROM = 800;

    private static final int FOLDS = 4;

    @Mixin
    private Folders folders = new Folders();

    @Option(names = "--rounds", description = "how often all sentences are gone through (default: ${DEFAULT-VALUE})")
    private int rounds = 10;

    @Option(names = "--rate", description = "how far a wrong choice moves a weight (default: ${DEFAULT-VALUE})")
    private double rate = 0.05;

    @Option(names = "--decay", description = "how fast idle weights shrink (default: ${DEFAULT-VALUE})")
    private double decay = 0.001;

    @Option(names = "--fold", description = "0 to 3: tests on that quarter of the first half, writes nothing")
    private int fold = -1;

    @Override
    public Integer call() throws IOException {
        Path data = folders.shared().resolve("data/morphology");
        List<List<MorphologyCorpus.Marked>> farasa = MorphologyCorpus.firstHalf(data);
        List<List<MorphologyCorpus.Marked>> test = MorphologyCorpus.secondHalf(data);
        if (fold >= 0) {
            int first = farasa.size() * fold / FOLDS;
            int end = farasa.size() * (fold + 1) / FOLDS;
            test = farasa.subList(first, end);
            farasa = Stream.concat(
                            farasa.subList(0, first).stream(), farasa.stream().skip(end))
                    .toList();
        }
        Lexicon lexicon = ArabicLexicon.entries().with(Forms.MODEL, folders.read(Forms.MODEL));
        MorphologyLesson lesson =
                new MorphologyLesson(Morphology.using(lexicon), Forms.using(lexicon.model(Forms.MODEL)));
        lesson.add(farasa);
        lesson.add(MorphologyCorpus.conllu(data.resolve("ud-pud.conllu")).subList(0, HELD_OUT_FROM));
        MorphologyLesson.Trained trained = lesson.train(folders.today(), rounds, rate, decay);
        if (fold < 0) {
            folders.write(Tagger.CUT_MODEL, trained.cuts());
            folders.write(Tagger.PART_MODEL, trained.parts());
        }
        Lexicon taught = lexicon.with(Tagger.CUT_MODEL, trained.cuts()).with(Tagger.PART_MODEL, trained.parts());
        folders.say(MorphologyScore.of(Morphology.using(taught), test).line() + "\n");
        return 0;
    }
}
