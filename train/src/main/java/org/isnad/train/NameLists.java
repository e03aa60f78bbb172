package org.isnad.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.isnad.normalize.Letters;

/// In which lists of names a word stands, one bit a list.
final class NameLists {
    private static final int COMMON = 1;
    private static final int PART = 1 << 1;
    private static final int PERSON = 1 << 2;
    private static final int OTHER = 1 << 3;

    private static final Pattern BRACKETS = Pattern.compile("[()\"]");
    private static final int LEMMA = 11;

    private final Map<String, Integer> lists = new HashMap<>();

    private NameLists() {}

    /// The lists of `data/gazetteer` and the proper nouns of `data/morphology`, by folded word.
    static Map<String, Integer> read(Path data) throws IOException {
        NameLists all = new NameLists();
        Path folder = data.resolve("gazetteer");
        for (String file : List.of("male-first-names.txt", "female-first-names.txt", "last-names.txt")) {
            for (String line : Files.readAllLines(folder.resolve(file))) {
                all.put(line, COMMON);
            }
        }
        for (String line : Files.readAllLines(folder.resolve("person-name-parts-ar-en.csv"))) {
            all.put(line.split(",", -1)[0], PART);
        }
        List<String> proper = Files.readAllLines(data.resolve("morphology/camel-morph-MSA-Noun-Prop-LEX.csv"));
        for (String line : proper.subList(1, proper.size())) {
            all.put(Buckwalter.arabic(line.split(",", -1)[LEMMA]), line.contains("rat:r") ? PERSON : OTHER);
        }
        return all.lists;
    }

    private void put(String name, int list) {
        String folded = Letters.folded(BRACKETS.matcher(name).replaceAll("").strip());
        if (folded.length() > 1 && folded.indexOf(' ') < 0) {
            lists.merge(folded, list, (one, other) -> one | other);
        }
    }
}
