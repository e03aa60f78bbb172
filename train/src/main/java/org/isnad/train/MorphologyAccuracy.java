package org.isnad.train;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.isnad.arabic.ArabicLexicon;
import org.isnad.desk.Isnad;
import org.isnad.lexicon.Lexicon;
import org.isnad.morph.Forms;
import org.isnad.morph.Morphology;
import org.isnad.morph.Tagger;
import org.isnad.text.Article;
import org.isnad.token.Tokenized;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Writes the report of how right clitics and parts of speech are, and how quickly words are read.
@Command(
        name = "morphology-accuracy",
        description = "Writes accuracy/morphology.md: clitics, parts of speech, speed, size of the models.")
final class MorphologyAccuracy implements Callable<Integer> {
    private static final int ARTICLES = 1000;
    private static final int WARM_UPS = 4;

    @Mixin
    private Folders folders = new Folders();

    @Override
    public Integer call() throws IOException {
        Lexicon lexicon = ArabicLexicon.bundled();
        Morphology morphology = Morphology.using(lexicon);
        Path data = folders.shared().resolve("data/morphology");
        List<List<MorphologyCorpus.Marked>> pud = MorphologyCorpus.conllu(data.resolve("ud-pud.conllu"));
        MorphologyScore farasa = MorphologyScore.of(morphology, MorphologyCorpus.secondHalf(data));
        MorphologyScore held = MorphologyScore.of(morphology, pud.subList(TrainMorphology.HELD_OUT_FROM, pud.size()));
        String report = String.format(
                Locale.ROOT,
                """
                # How right clitics and parts of speech are

                Written by `train/run morphology-accuracy`. Commit %s, %s, lexicon %s.

                | what | on | figure | wanted |
                |---|---|---|---|
                | clitics, words fully right | second half of Farasa WikiNews, %d words in Arabic letters | %.4f | .985 |
                | clitics and part of speech | the same | %.4f | .955 |
                | clitics, numbers and signs counted too | the same, %d tokens | %.4f | |
                | clitics and part of speech, numbers and signs counted too | the same | %.4f | |
                | clitics, words fully right | UD Arabic-PUD, last 200 sentences, %d words | %.4f | |
                | words a second, all rooms up to `mention` | %d articles of `data/news`, one thread, warm | %s | 50,000 |
                | size of `forms`, `clitics`, `part-of-speech` together | | %.1f MB | |

                A word is right when conjunction, preposition, future, article and pronoun are all cut as people have cut them;
                a word that they have marked in a way that no cut can express counts as wrong. Parts of speech are Farasa's (noun,
                adjective, verb, pronoun, preposition, conjunction, particle, adverb, number; a proper noun is a noun), as the
                models choose them, before the lexicon gives words of the grammar its finer names. Trained on the first half of
                WikiNews and the first 800 sentences of PUD. Speed is by the processor time of the thread.
                """,
                folders.commit(),
                folders.today(),
                lexicon.version(),
                farasa.words(),
                share(farasa.cuts(), farasa.words()),
                share(farasa.parts(), farasa.words()),
                farasa.tokens(),
                share(farasa.tokenCuts(), farasa.tokens()),
                share(farasa.tokenParts(), farasa.tokens()),
                held.words(),
                share(held.cuts(), held.words()),
                ARTICLES,
                String.format(Locale.ROOT, "%,d", wordsPerSecond(lexicon)),
                size() / 1e6);
        folders.report("morphology", report);
        return 0;
    }

    private static double share(int right, int all) {
        return right / (double) all;
    }

    private long size() throws IOException {
        long size = 0;
        for (String model : List.of(Forms.MODEL, Tagger.CUT_MODEL, Tagger.PART_MODEL)) {
            size += folders.size(model);
        }
        return size;
    }

    private long wordsPerSecond(Lexicon lexicon) throws IOException {
        List<Article> articles = new ArrayList<>();
        TrainForms.articles(folders.shared(), "saudinewsnet-conflict.jsonl.gz", text -> {
            if (articles.size() < ARTICLES) {
                articles.add(text.normalized().article());
            }
        });
        Isnad isnad = Isnad.reading(lexicon);
        long best = 0;
        for (int round = 0; round <= WARM_UPS; round++) {
            long words = 0;
            long before = processorTime();
            for (Article article : articles) {
                Tokenized text = isnad.mentioned(article).parsed().analyzed().tokenized();
                words += text.words().size();
            }
            best = Math.max(best, words * 1_000_000_000L / (processorTime() - before));
        }
        return best;
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
