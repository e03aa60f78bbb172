package org.isnad.morph;

import org.isnad.lexicon.Features;
import org.isnad.lexicon.LinearModel;
import org.isnad.normalize.Letters;

/// What is known of written forms from counting a large corpus and from lists of lemmas, held in one model whose
/// features are the folded forms. Immutable; share it between threads.
public final class Forms {
    /// The name of the model that holds the table.
    public static final String MODEL = "forms";

    /// How often the form was seen, as the binary logarithm of the count plus one, four steps to the double.
    public static final String COUNT = "count";

    /// What the form can be by the lists of lemmas, a sum of the classes.
    public static final String CLASSES = "classes";

    /// The number of the cluster of forms that stand in like places, from 1; 0 for none.
    public static final String CLUSTER = "cluster";

    /// The number of the smaller cluster; see {@link #CLUSTER}.
    public static final String FINE_CLUSTER = "fine-cluster";

    /// What another analyser takes the form for in running news: a number for the part of speech that it gives most
    /// often, the one next to it, and how sure it is; 0 if it was not asked.
    public static final String TAKEN = "taken";

    /// What another analyser takes the stem for, in whatever word it stands; see {@link #TAKEN}.
    public static final String STEM_TAKEN = "stem-taken";

    /// A verb's perfect, third person singular.
    public static final int PERFECT = 1;

    /// A verb's imperfect without its prefix.
    public static final int IMPERFECT = 2;

    /// An adjective.
    public static final int ADJECTIVE = 4;

    /// A proper noun.
    public static final int PROPER = 8;

    /// A word of the grammar or a number.
    public static final int GRAMMAR = 16;

    private static final String[] PERFECT_ENDINGS = {
        "",
        String.valueOf(Letters.TEH),
        Letters.VERB_UA,
        String.valueOf(Letters.WAW),
        String.valueOf(Letters.ALEF),
        Letters.VERB_TA,
        Letters.PRONOUN_NA,
        String.valueOf(Letters.NOON),
        Letters.VERB_TUM
    };
    private static final String[] IMPERFECT_ENDINGS = {
        "",
        Letters.PLURAL_UN,
        Letters.VERB_UA,
        String.valueOf(Letters.WAW),
        Letters.DUAL,
        String.valueOf(Letters.ALEF),
        String.valueOf(Letters.NOON),
        Letters.PLURAL_IN
    };
    private static final String[] NOMINAL_ENDINGS = {
        "",
        String.valueOf(Letters.HEH),
        String.valueOf(Letters.TEH),
        Letters.PLURAL_AT,
        Letters.PLURAL_UN,
        Letters.PLURAL_IN,
        Letters.DUAL,
        String.valueOf(Letters.ALEF)
    };

    private final LinearModel table;
    private final int count;
    private final int classes;
    private final int cluster;
    private final int fineCluster;
    private final int taken;
    private final int stemTaken;

    private Forms(LinearModel table) {
        this.table = table;
        count = table.labels().indexOf(COUNT);
        classes = table.labels().indexOf(CLASSES);
        cluster = table.labels().indexOf(CLUSTER);
        fineCluster = table.labels().indexOf(FINE_CLUSTER);
        taken = table.labels().indexOf(TAKEN);
        stemTaken = table.labels().indexOf(STEM_TAKEN);
    }

    /// What `table` has.
    public static Forms using(LinearModel table) {
        return new Forms(table);
    }

    /// The key of a folded form in the table.
    public static int key(String folded) {
        return Features.hash("form", folded);
    }

    /// How often a folded form was seen; see {@link #COUNT}.
    int count(String folded) {
        return value(folded, count);
    }

    /// The cluster of a folded form; see {@link #CLUSTER}.
    int cluster(String folded) {
        return value(folded, cluster);
    }

    /// The smaller cluster of a folded form.
    int fineCluster(String folded) {
        return value(folded, fineCluster);
    }

    /// What another analyser takes a folded form for; see {@link #TAKEN}.
    int taken(String folded) {
        return value(folded, taken);
    }

    /// What another analyser takes a folded stem for; see {@link #STEM_TAKEN}.
    int stemTaken(String stem) {
        return value(stem, stemTaken);
    }

    /// What a folded stem can be a form of, a sum of classes.
    int classes(String stem) {
        int found = value(stem, classes) & (PROPER | GRAMMAR);
        found |= anyOf(stem, PERFECT_ENDINGS, PERFECT) | anyOf(stem, NOMINAL_ENDINGS, ADJECTIVE);
        if (stem.length() > 2 && Cuts.isImperfectPrefix(stem.charAt(0))) {
            found |= anyOf(stem.substring(1), IMPERFECT_ENDINGS, IMPERFECT);
        }
        return found;
    }

    /// Whether the lists of lemmas have the form as a verb's perfect.
    boolean isPerfect(String form) {
        return (value(form, classes) & PERFECT) != 0;
    }

    private int anyOf(String stem, String[] endings, int wanted) {
        for (String ending : endings) {
            int left = stem.length() - ending.length();
            if (left > 1 && stem.endsWith(ending) && (value(stem.substring(0, left), classes) & wanted) != 0) {
                return wanted;
            }
        }
        return 0;
    }

    private int value(String form, int column) {
        return column < 0 ? 0 : Math.round(table.weight(key(form), column));
    }
}
