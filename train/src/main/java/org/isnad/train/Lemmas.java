package org.isnad.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.morph.Forms;
import org.isnad.normalize.Letters;

/// The lists of lemmas of CAMeL Morph, as folded stems with the classes of {@link Forms}.
final class Lemmas {
    private static final Pattern CELL_ENDS = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");
    private static final String ALEF = String.valueOf(Letters.ALEF);
    private static final String YEH = String.valueOf(Letters.YEH);
    private static final String WAW = String.valueOf(Letters.WAW);
    private static final int SHORT = 3;
    private static final int LONG = 5;

    private final Map<String, Integer> classes = new HashMap<>();

    private Lemmas() {}

    /// The stems of all lists in a folder.
    static Map<String, Integer> read(Path folder) throws IOException {
        Lemmas lemmas = new Lemmas();
        for (String form : forms(folder.resolve("camel-morph-MSA-Verb-LEX-PV.csv"))) {
            lemmas.verb(form);
        }
        lemmas.nominals(folder.resolve("camel-morph-MSA-Adj-LEX.csv"), Forms.ADJECTIVE);
        lemmas.nominals(folder.resolve("camel-morph-MSA-Noun-Prop-LEX.csv"), Forms.PROPER);
        lemmas.nominals(folder.resolve("camel-morph-MSA-Noun-Num-LEX.csv"), Forms.GRAMMAR);
        lemmas.nominals(folder.resolve("camel-morph-MSA-Other-LEX.csv"), Forms.GRAMMAR);
        return lemmas.classes;
    }

    /// The column FORM.
    private static List<String> forms(Path file) throws IOException {
        List<String> forms = new ArrayList<>();
        int column = -1;
        for (String line : Files.readAllLines(file)) {
            List<String> cells = List.of(CELL_ENDS.split(line, -1));
            if (column < 0) {
                column = cells.indexOf("FORM");
            } else if (cells.size() > column) {
                forms.add(cells.get(column));
            }
        }
        return forms;
    }

    private void nominals(Path file, int wanted) throws IOException {
        for (String form : forms(file)) {
            add(arabic(form), wanted);
        }
    }

    /// A perfect, and the stems that its imperfect may have: the vowels that are not written leave several open.
    private void verb(String roman) {
        String perfect = arabic(roman);
        if (perfect.length() < 2) {
            return;
        }
        add(perfect, Forms.PERFECT);
        boolean prefixed = perfect.startsWith(ALEF) && (perfect.length() >= LONG || roman.startsWith(">a"));
        String stem = prefixed && perfect.length() > SHORT ? perfect.substring(1) : perfect;
        Set<String> stems = new LinkedHashSet<>(List.of(stem));
        if (stem.startsWith(WAW) && stem.length() == SHORT) {
            stems.add(stem.substring(1));
        }
        int middle = stem.length() - 2;
        char last = stem.charAt(stem.length() - 1);
        if (middle > 0 && stem.charAt(middle) == Letters.ALEF) {
            String head = stem.substring(0, middle);
            stems.add(head + last);
            stems.add(head + WAW + last);
            stems.add(head + YEH + last);
            add(perfect.substring(0, perfect.length() - 2) + last, Forms.PERFECT);
        }
        if (last == Letters.ALEF || last == Letters.YEH) {
            String head = stem.substring(0, stem.length() - 1);
            stems.add(head);
            stems.add(head + WAW);
            stems.add(head + YEH);
            stems.add(head + ALEF);
            add(perfect.substring(0, perfect.length() - 1), Forms.PERFECT);
            add(perfect.substring(0, perfect.length() - 1) + YEH, Forms.PERFECT);
            add(perfect.substring(0, perfect.length() - 1) + ALEF, Forms.PERFECT);
        }
        stems.forEach(one -> add(one, Forms.IMPERFECT));
    }

    private void add(String form, int wanted) {
        if (form.length() > 1) {
            classes.merge(form, wanted, (a, b) -> a | b);
        }
    }

    private static String arabic(String ascii) {
        return Letters.folded(Buckwalter.arabic(ascii));
    }
}
