package org.isnad.morph;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.lexicon.Features;
import org.isnad.normalize.Letters;

/// What the choice of cuts and parts of speech looks at: features of a cut, of a part of speech with its cut, of the
/// words beside, and of two choices that follow one another. Public for the training.
public final class Tagger {
    /// The name of the model that weighs cuts; it has one label.
    public static final String CUT_MODEL = "clitics";

    /// The name of the model that weighs parts of speech; its labels are {@link #COLUMNS}.
    public static final String PART_MODEL = "part-of-speech";

    /// The parts of speech that a word may be given.
    public static final List<PartOfSpeech> PARTS = List.of(
            PartOfSpeech.NOUN,
            PartOfSpeech.PROPER,
            PartOfSpeech.ADJECTIVE,
            PartOfSpeech.VERB,
            PartOfSpeech.PRONOUN,
            PartOfSpeech.PREPOSITION,
            PartOfSpeech.CONJUNCTION,
            PartOfSpeech.PARTICLE,
            PartOfSpeech.ADVERB,
            PartOfSpeech.NUMBER,
            PartOfSpeech.SIGN);

    /// The clitics that a choice may have: conjunction, preposition, future, article, pronoun.
    private static final List<String> CLITICS = List.of("+conj", "+prep", "+fut", "+art", "+pron");

    /// The labels of the second model: parts of speech, then clitics.
    public static final List<String> COLUMNS = columns();

    private static final Set<PartOfSpeech> DEFINITE =
            EnumSet.of(PartOfSpeech.NOUN, PartOfSpeech.PROPER, PartOfSpeech.ADJECTIVE, PartOfSpeech.NUMBER);
    private static final int LONGEST_GRAMMAR_WORD = 6;
    private static final Set<PartOfSpeech> OPEN = EnumSet.of(
            PartOfSpeech.NOUN,
            PartOfSpeech.PROPER,
            PartOfSpeech.ADJECTIVE,
            PartOfSpeech.VERB,
            PartOfSpeech.NUMBER,
            PartOfSpeech.ADVERB);
    private static final String NONE = "-";
    private static final int STEP = 4;
    private static final int FARTHEST = 20;

    private static final String[] ENDINGS = {
        Letters.PLURAL_AT,
        Letters.PLURAL_UN,
        Letters.PLURAL_IN,
        Letters.DUAL,
        String.valueOf(Letters.YEH) + Letters.TEH_MARBUTA,
        String.valueOf(Letters.TEH_MARBUTA),
        String.valueOf(Letters.HEH) + Letters.ALEF,
        String.valueOf(Letters.ALEF),
        String.valueOf(Letters.YEH),
        String.valueOf(Letters.TEH),
        String.valueOf(Letters.HEH)
    };

    private Tagger() {}

    private static List<String> columns() {
        List<String> columns = new ArrayList<>();
        PARTS.forEach(part -> columns.add(part.name()));
        columns.addAll(CLITICS);
        return List.copyOf(columns);
    }

    /// The label of a cut: its clitics without the stem.
    public static String label(Cut cut) {
        return proclitics(cut) + (cut.hasPronoun() ? "p" : NONE);
    }

    private static String proclitics(Cut cut) {
        StringBuilder out = new StringBuilder();
        out.append(cut.conjunction() == 0 ? NONE : String.valueOf(cut.conjunction()));
        out.append(cut.preposition() == 0 ? NONE : String.valueOf(cut.preposition()));
        return out.append(cut.future() ? "s" : NONE)
                .append(cut.article() ? "a" : NONE)
                .toString();
    }

    /// Which clitics a cut has, a bit for each of the columns behind the parts of speech.
    public static int clitics(Cut cut) {
        return (cut.conjunction() != 0 ? 1 : 0)
                | (cut.preposition() != 0 ? 2 : 0)
                | (cut.future() ? 4 : 0)
                | (cut.article() ? 8 : 0)
                | (cut.hasPronoun() ? 16 : 0);
    }

    /// Whether a stem that is cut so can be that part of speech.
    public static boolean goTogether(Cut cut, PartOfSpeech part) {
        if (part == PartOfSpeech.SIGN) {
            return false;
        }
        if (cut.future()) {
            return part == PartOfSpeech.VERB;
        }
        if (cut.article()) {
            return DEFINITE.contains(part);
        }
        return OPEN.contains(part) || cut.end() - cut.start() <= LONGEST_GRAMMAR_WORD;
    }

    /// What speaks for a cut, whatever stands around the word.
    ///
    /// @param cuts all cuts of the word
    /// @param senses the entries that know the stem
    public static void cutFeatures(
            String plain, String folded, Cut cut, List<Cut> cuts, List<Sense> senses, Forms forms, Features features) {
        features.clear();
        String label = label(cut);
        String before = proclitics(cut);
        String behind = cut.hasPronoun() ? cut.pronoun() : NONE;
        String stem = cut.stem(folded);
        features.add("L", label);
        features.add("E", behind);
        features.add("Lw", label, plain);
        features.add("Lf", label, folded);
        features.add("Ls", label, stem);
        features.add("Ps", before, stem);
        features.add("Es", behind, stem);
        features.add("s", stem);
        for (int k = 1; k <= 5 && k <= folded.length(); k++) {
            features.add("Lpre", label, plain.substring(0, k));
            features.add("Lsuf", label, plain.substring(folded.length() - k));
        }
        for (int k = 1; k <= 4 && k <= stem.length(); k++) {
            features.add("Ppre", before, stem.substring(0, k));
            features.add("Esuf", behind, stem.substring(stem.length() - k));
        }
        features.add("Plen", before, String.valueOf(Math.min(9, stem.length())));
        features.add("Elen", behind, String.valueOf(Math.min(9, stem.length())));
        int mine = stemCount(cut, folded, forms);
        int whole = forms.count(folded);
        int most = 0;
        for (Cut other : cuts) {
            if (!other.equals(cut)) {
                most = Math.max(most, stemCount(other, folded, forms));
            }
        }
        int definite = forms.count(Letters.ARTICLE + stem);
        counted(before, 'P', mine, whole, most, definite, features);
        counted(behind, 'E', mine, whole, most, definite, features);
        String classes = String.valueOf(forms.classes(stem));
        features.add("Pk", before, classes);
        features.add("Ek", behind, classes);
        features.add("Lclu", label, String.valueOf(forms.cluster(stem)));
        features.add("Lwclu", label, String.valueOf(forms.cluster(folded)));
        features.add("Lwfclu", label, String.valueOf(forms.fineCluster(folded)));
        Set<String> kinds = new HashSet<>();
        for (Sense sense : senses) {
            kinds.add(sense.shape().part().name() + sense.shape().tense().name());
        }
        for (String kind : kinds) {
            features.add("Psense", before, kind);
            features.add("Esense", behind, kind);
        }
        if (!kinds.isEmpty()) {
            features.add("known", label);
        }
    }

    private static void counted(
            String clitics, char side, int mine, int whole, int most, int definite, Features features) {
        features.add(side + "n", clitics, String.valueOf(mine / STEP));
        features.add(side + "nw", clitics, step(mine - whole));
        features.add(side + "nm", clitics, step(mine - most));
        features.add(side + "nal", clitics, step(definite - mine));
        features.add(side + "whole", clitics, String.valueOf(whole / STEP));
    }

    private static String step(int difference) {
        return String.valueOf(Math.max(-FARTHEST, Math.min(FARTHEST, difference)) / STEP);
    }

    /// How often the stem of a cut was seen as a word of its own: ت before a pronoun is ة there.
    private static int stemCount(Cut cut, String folded, Forms forms) {
        String stem = cut.stem(folded);
        int count = forms.count(stem);
        int last = stem.length() - 1;
        if (cut.hasPronoun() && last > 0 && stem.charAt(last) == Letters.TEH) {
            count = Math.max(count, forms.count(stem.substring(0, last) + Letters.HEH));
        }
        return count;
    }

    /// What speaks for a part of speech once the cut is chosen, whatever stands around the word.
    public static void partFeatures(
            String plain, String folded, Cut cut, List<Sense> senses, Forms forms, Features features) {
        features.clear();
        String stem = cut.stem(plain);
        String same = cut.stem(folded);
        String label = label(cut);
        features.add("bias");
        features.add("w", folded);
        features.add("stem", stem);
        features.add("fstem", same);
        features.add("cut", label);
        for (int k = 1; k <= 4 && k <= stem.length(); k++) {
            features.add("pre", stem.substring(0, k));
            features.add("suf", stem.substring(stem.length() - k));
        }
        String ending = stem.substring(Math.max(0, stem.length() - 2));
        features.add("cut+suf", label, ending);
        if (stem.length() > 2) {
            features.add("skel", stem.substring(0, 1), stem.substring(stem.length() - 1));
            features.add("skel2", stem.substring(0, 2), stem.substring(stem.length() - 1));
            features.add("skel3", stem.substring(0, 1), stem.substring(stem.length() - 2));
        }
        features.add("len", String.valueOf(Math.min(10, stem.length())));
        String classes = String.valueOf(forms.classes(same));
        features.add("class", classes);
        features.add("class+cut", classes, label);
        features.add("class+suf", classes, ending);
        int count = forms.count(same);
        int definite = forms.count(Letters.ARTICLE + same);
        features.add("count", String.valueOf(count / STEP));
        features.add("al", step(definite - count), count == 0 ? "0" : "1");
        features.add("al+class", step(definite - count), classes);
        features.add("clu", String.valueOf(forms.cluster(same)));
        features.add("wclu", String.valueOf(forms.cluster(folded)));
        features.add("fclu", String.valueOf(forms.fineCluster(same)));
        features.add("wfclu", String.valueOf(forms.fineCluster(folded)));
        String taken = String.valueOf(forms.taken(folded));
        features.add("taken", taken);
        features.add("taken+cut", taken, label);
        features.add("taken+class", taken, classes);
        features.add("taken+suf", taken, ending);
        String stemTaken = String.valueOf(forms.stemTaken(same));
        features.add("staken", stemTaken);
        features.add("staken+cut", stemTaken, label);
        features.add("staken+suf", stemTaken, ending);
        for (Sense sense : senses) {
            features.add(
                    "sense", sense.shape().part().name(), sense.shape().tense().name());
        }
    }

    /// What a word says of the choice for a word near it.
    ///
    /// @param distance where it stands seen from the other word: -1 right before it, 1 right behind it
    public static void nearFeatures(String word, int distance, Forms forms, Features features) {
        features.clear();
        String side = String.valueOf(distance);
        features.add(side, word);
        if (distance == -1 || distance == 1) {
            features.add(side + "pre", word.substring(0, Math.min(2, word.length())));
            features.add(side + "pre3", word.substring(0, Math.min(3, word.length())));
            features.add(side + "suf", word.substring(Math.max(0, word.length() - 2)));
            features.add(side + "clu", String.valueOf(forms.cluster(word)));
            features.add(side + "fclu", String.valueOf(forms.fineCluster(word)));
        }
    }

    /// What two words side by side look like, of which the part of speech of either depends: whether they are
    /// definite, and how they end.
    ///
    /// @param shape of the first word, see {@link #shape}, and of the one behind it
    /// @param ofSecond whether the second word is the one to choose for
    public static void pairFeatures(int shape, int shapeBehind, boolean ofSecond, Features features) {
        features.clear();
        features.add(ofSecond ? "pair2" : "pair1", String.valueOf(shape), String.valueOf(shapeBehind));
    }

    /// The number of shapes that words are told apart by.
    public static final int SHAPES = 48;

    /// How a word looks: a number below {@link #SHAPES}.
    ///
    /// @param known whether it is a word in Arabic letters
    public static int shape(String plain, boolean known) {
        if (!known) {
            return plain.isEmpty() || Character.isLetterOrDigit(plain.charAt(0)) ? 0 : 1;
        }
        int start = 0;
        int article = plain.indexOf(Letters.ARTICLE);
        boolean behindLam = plain.startsWith(Letters.LAM_ARTICLE);
        if (article >= 0 && article <= 2 && plain.length() > article + 3 || behindLam) {
            start = article > 0 && plain.charAt(0) != Letters.WAW || behindLam ? 2 : 1;
        }
        return 2 + start * 12 + Math.min(11, ending(plain));
    }

    private static int ending(String plain) {
        for (int i = 0; i < ENDINGS.length; i++) {
            if (plain.length() > ENDINGS[i].length() + 1 && plain.endsWith(ENDINGS[i])) {
                return i + 1;
            }
        }
        return 0;
    }

    /// What the choice for one word says of the choice for the next.
    ///
    /// @param part of the word before, and `clitics` its clitics
    /// @param nextClitics the clitics of the next word
    public static void stepFeatures(PartOfSpeech part, int clitics, int nextClitics, Features features) {
        features.clear();
        String name = part.name();
        String definite = (clitics & 8) != 0 ? "a" : (clitics & 16) != 0 ? "p" : NONE;
        features.add("b", name);
        features.add("bd", name, definite);
        features.add("bda", name + definite, (nextClitics & 8) != 0 ? "a" : NONE);
        features.add("bc", name, String.valueOf(nextClitics & 3));
        features.add("bp", name + definite, String.valueOf(nextClitics & 19));
    }
}
