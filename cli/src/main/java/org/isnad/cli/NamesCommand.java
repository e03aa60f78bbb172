package org.isnad.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.isnad.desk.Isnad;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Marks the names in a text that is given token by token.
@Command(
        name = "names",
        mixinStandardHelpOptions = true,
        description = {
            "Marks the names of persons (PER), organisations (ORG) and places (LOC).",
            "Prints each token, a tab and its tag: B- where a name begins, I- where it goes on, O elsewhere."
        },
        footerHeading = "%nExample:%n",
        footer = "  isnad names --tokens corpus.txt > tagged.tsv")
final class NamesCommand implements Callable<Integer> {
    /// Sentences are marked in portions, so that a corpus of any size can be read.
    private static final int PORTION = 2000;

    private static final Pattern BLANKS = Pattern.compile("[ \\t]");
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private final Console console;

    @Option(
            names = "--tokens",
            required = true,
            paramLabel = "FILE",
            description = "One token a line, further columns are passed over; a blank line between sentences. UTF-8.")
    private Path tokens = Path.of("");

    @Mixin
    private final LexiconOption lexicon = new LexiconOption();

    NamesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(tokens)) {
            Isnad isnad = lexicon.isnad();
            List<List<String>> portion = new ArrayList<>();
            List<String> sentence = new ArrayList<>();
            boolean first = true;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String token = token(first ? line.replace(BYTE_ORDER_MARK, "") : line);
                first = false;
                if (token.isEmpty()) {
                    portion.add(sentence);
                    sentence = new ArrayList<>();
                } else {
                    sentence.add(token);
                }
                if (portion.size() == PORTION) {
                    print(isnad, portion, true);
                    portion.clear();
                }
            }
            portion.add(sentence);
            print(isnad, portion, false);
        } catch (CharacterCodingException e) {
            console.tell("isnad: " + tokens + " is not UTF-8: save it as UTF-8");
            return 1;
        }
        return 0;
    }

    private static String token(String line) {
        return BLANKS.split(line.strip(), 2)[0];
    }

    /// Prints sentences with a blank line behind each, the last one only if `goesOn`.
    private void print(Isnad isnad, List<List<String>> sentences, boolean goesOn) {
        List<List<String>> labels = isnad.names(sentences);
        for (int s = 0; s < sentences.size(); s++) {
            for (int i = 0; i < sentences.get(s).size(); i++) {
                console.line(sentences.get(s).get(i) + "\t" + labels.get(s).get(i));
            }
            if (goesOn || s < sentences.size() - 1) {
                console.line("");
            }
        }
    }
}
