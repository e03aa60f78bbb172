package org.isnad.train;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.isnad.arabic.ArabicLexicon;
import org.isnad.desk.Isnad;
import org.isnad.lexicon.Lexicon;
import org.isnad.mention.NameTagger;
import org.isnad.mention.Names;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Writes the report of how right the names are.
@Command(name = "names-accuracy", description = "Writes accuracy/names.md: the figures on NewsFANE and AQMAR.")
final class NamesAccuracy implements Callable<Integer> {
    private static final List<String> KINDS = List.of("PER", "ORG", "LOC");

    @Mixin
    private Folders folders = new Folders();

    @Override
    public Integer call() throws IOException {
        Lexicon lexicon = ArabicLexicon.bundled();
        NamesCorpus corpus = new NamesCorpus(folders.shared(), lexicon);
        Names names = Names.using(lexicon);
        String report = """
                # How right the names are

                Written by `train/run names-accuracy` on %s. Commit %s, version %s.

                A name counts as right if its kind and all its words are. Micro averages over persons, organisations and
                places; tokens as the corpora have them, as `isnad names --tokens` reads them.

                | on | kind | names | found | P | R | F1 |
                |---|---|---|---|---|---|---|
                %s%s
                NewsFANE is news of the years 2005 and 2006; its held-out tenth is each tenth sentence, none of which was
                trained on, but the sentences around it were. AQMAR is Wikipedia; its articles for testing were never
                trained on.
                """.formatted(
                        folders.today(),
                        folders.commit(),
                        Isnad.reading(lexicon).version(),
                        rows("NewsFANE, held-out tenth", corpus.heldOut(), names),
                        rows("AQMAR dev", corpus.wikipedia(), names));
        folders.report("names", report);
        return 0;
    }

    private static String rows(String name, List<NamesCorpus.Labelled> test, Names names) {
        List<List<String>> labels =
                names.labels(test.stream().map(NamesCorpus.Labelled::line).toList());
        int[] wanted = new int[KINDS.size() + 1];
        int[] found = new int[wanted.length];
        int[] right = new int[wanted.length];
        for (int s = 0; s < test.size(); s++) {
            Set<String> gold = spans(test.get(s).labels());
            Set<String> mine = spans(labels.get(s));
            count(gold, wanted);
            count(mine, found);
            mine.retainAll(gold);
            count(mine, right);
        }
        StringBuilder rows = new StringBuilder();
        for (int k = 0; k < wanted.length; k++) {
            String kind = k < KINDS.size() ? KINDS.get(k) : "**all**";
            rows.append(String.format(
                    Locale.ROOT,
                    "| %s | %s | %d | %d | %.3f | %.3f | %.3f |%n",
                    name,
                    kind,
                    wanted[k],
                    found[k],
                    right[k] / (double) Math.max(1, found[k]),
                    right[k] / (double) Math.max(1, wanted[k]),
                    2.0 * right[k] / Math.max(1, found[k] + wanted[k])));
        }
        return rows.toString();
    }

    private static void count(Set<String> spans, int[] counts) {
        for (String span : spans) {
            counts[KINDS.indexOf(span.substring(span.indexOf(' ') + 1))]++;
            counts[KINDS.size()]++;
        }
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
}
