package org.isnad.morph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.lexicon.Units;
import org.isnad.morph.Shape.Numerus;
import org.isnad.morph.Shape.Tense;
import org.isnad.normalize.Letters;

/// Writes out the forms of a word, folded and without clitics. What unvowelled letters do not tell apart is one
/// form.
final class Inflection {
    private static final String[] IMPERFECT_PREFIXES = {
        String.valueOf(Letters.YEH),
        String.valueOf(Letters.TEH),
        String.valueOf(Letters.NOON),
        String.valueOf(Letters.ALEF)
    };

    private final Map<String, Shape> forms = new LinkedHashMap<>();

    private Inflection() {}

    /// The forms of a verb in both tenses and voices, and the participles of the derived forms.
    static Map<String, Shape> of(Units.Verb verb) {
        String perfect = Letters.folded(verb.perfect());
        String imperfect = Letters.folded(verb.imperfect());
        Inflection out = new Inflection();
        out.perfect(perfect);
        out.imperfect(perfect, imperfect);
        if (perfect.length() > 3 && imperfect.length() > 3) {
            out.participle(perfect, imperfect);
        }
        return out.forms;
    }

    /// The forms of a noun: accusative ا, dual, sound plurals, and the stem before a pronoun.
    static Map<String, Shape> of(String noun) {
        Inflection out = new Inflection();
        out.nominal(PartOfSpeech.NOUN, Letters.folded(noun));
        return out.forms;
    }

    /// The forms of an adjective or participle: feminine, dual, sound plurals.
    static Map<String, Shape> ofAdjective(String adjective) {
        String word = Letters.folded(adjective);
        Inflection out = new Inflection();
        out.nominal(PartOfSpeech.ADJECTIVE, word);
        if (!word.endsWith(String.valueOf(Letters.HEH))) {
            out.nominal(PartOfSpeech.ADJECTIVE, word + Letters.HEH, word);
        }
        return out.forms;
    }

    private void perfect(String perfect) {
        char last = perfect.charAt(perfect.length() - 1);
        boolean weak = perfect.length() > 2 && (last == Letters.YEH || last == Letters.ALEF);
        String base = weak ? perfect.substring(0, perfect.length() - 1) : perfect;
        put(perfect, Tense.PERFECT, Numerus.UNKNOWN, perfect);
        put(base + Letters.TEH, Tense.PERFECT, Numerus.SINGULAR, perfect);
        put(base + Letters.VERB_UA, Tense.PERFECT, Numerus.PLURAL, perfect);
        put(base + Letters.WAW, Tense.PERFECT, Numerus.PLURAL, perfect);
        put(base + Letters.VERB_TA, Tense.PERFECT, Numerus.DUAL, perfect);
        String long1 = weak && last == Letters.ALEF ? base + Letters.WAW : perfect;
        put(long1 + Letters.ALEF, Tense.PERFECT, Numerus.DUAL, perfect);
        put(long1 + Letters.PRONOUN_NA, Tense.PERFECT, Numerus.PLURAL, perfect);
        put(long1 + Letters.NOON, Tense.PERFECT, Numerus.PLURAL, perfect);
        put(long1 + Letters.VERB_TUM, Tense.PERFECT, Numerus.PLURAL, perfect);
        if (weak) {
            put(base + Letters.ALEF, Tense.PERFECT, Numerus.SINGULAR, perfect);
            put(base + Letters.YEH, Tense.PERFECT, Numerus.SINGULAR, perfect);
        }
        int middle = perfect.length() - 2;
        if (!weak && middle > 0 && perfect.charAt(middle) == Letters.ALEF) {
            String hollow = perfect.substring(0, middle) + last;
            put(hollow + Letters.TEH, Tense.PERFECT, Numerus.SINGULAR, perfect);
            put(hollow + Letters.PRONOUN_NA, Tense.PERFECT, Numerus.PLURAL, perfect);
            put(perfect.substring(0, middle) + Letters.YEH + last, Tense.PERFECT, Numerus.UNKNOWN, perfect);
            put(
                    perfect.substring(0, middle) + Letters.YEH + last + Letters.TEH,
                    Tense.PERFECT,
                    Numerus.SINGULAR,
                    perfect);
        }
    }

    private void imperfect(String perfect, String imperfect) {
        String stem = imperfect.substring(1);
        char last = stem.charAt(stem.length() - 1);
        boolean weak = last == Letters.YEH || last == Letters.WAW || last == Letters.ALEF;
        String base = weak ? stem.substring(0, stem.length() - 1) : stem;
        List<String> stems = new ArrayList<>(List.of(stem));
        if (weak) {
            stems.add(base);
            stems.add(base + Letters.YEH);
            stems.add(base + Letters.ALEF);
        }
        int middle = stem.length() - 2;
        if (!weak && middle > 0 && isLong(stem.charAt(middle))) {
            stems.add(stem.substring(0, middle) + last);
            stems.add(stem.substring(0, middle) + Letters.ALEF + last);
        }
        for (String prefix : IMPERFECT_PREFIXES) {
            for (String one : stems) {
                put(prefix + one, Tense.IMPERFECT, Numerus.UNKNOWN, perfect);
            }
        }
        for (String prefix : IMPERFECT_PREFIXES) {
            put(prefix + base + Letters.PLURAL_UN, Tense.IMPERFECT, Numerus.PLURAL, perfect);
            put(prefix + base + Letters.VERB_UA, Tense.IMPERFECT, Numerus.PLURAL, perfect);
            put(prefix + base + Letters.WAW, Tense.IMPERFECT, Numerus.PLURAL, perfect);
            put(prefix + stem + Letters.DUAL, Tense.IMPERFECT, Numerus.DUAL, perfect);
            put(prefix + stem + Letters.ALEF, Tense.IMPERFECT, Numerus.DUAL, perfect);
            put(prefix + stem + Letters.NOON, Tense.IMPERFECT, Numerus.PLURAL, perfect);
        }
    }

    private static boolean isLong(char c) {
        return c == Letters.WAW || c == Letters.YEH || c == Letters.ALEF;
    }

    private void participle(String perfect, String imperfect) {
        String participle = Letters.MEEM + imperfect.substring(1);
        nominal(PartOfSpeech.ADJECTIVE, participle, perfect);
        nominal(PartOfSpeech.ADJECTIVE, participle + Letters.HEH, perfect);
    }

    private void nominal(PartOfSpeech part, String word) {
        nominal(part, word, word);
    }

    private void nominal(PartOfSpeech part, String word, String lemma) {
        put(word, part, Numerus.SINGULAR, lemma);
        char last = word.charAt(word.length() - 1);
        if (last == Letters.HEH) {
            String base = word.substring(0, word.length() - 1);
            put(base + Letters.TEH, part, Numerus.SINGULAR, lemma);
            put(base + Letters.PLURAL_AT, part, Numerus.PLURAL, lemma);
            put(base + Letters.DUAL_FEMININE, part, Numerus.DUAL, lemma);
            put(base + Letters.DUAL_FEMININE_OBLIQUE, part, Numerus.DUAL, lemma);
            put(base + Letters.VERB_TA, part, Numerus.DUAL, lemma);
            put(base + Letters.TEH + Letters.YEH, part, Numerus.DUAL, lemma);
            return;
        }
        put(word + Letters.ALEF, part, Numerus.SINGULAR, lemma);
        put(word + Letters.DUAL, part, Numerus.DUAL, lemma);
        put(word + Letters.PLURAL_UN, part, Numerus.PLURAL, lemma);
        put(word + Letters.PLURAL_IN, part, Numerus.PLURAL, lemma);
        put(word + Letters.PLURAL_AT, part, Numerus.PLURAL, lemma);
        put(word + Letters.WAW, part, Numerus.PLURAL, lemma);
        put(word + Letters.YEH, part, Numerus.PLURAL, lemma);
        if (last == Letters.YEH) {
            // قاض: the weak ending is gone when the word is indefinite, and becomes ا before a pronoun (مستشفاها).
            put(word.substring(0, word.length() - 1) + Letters.ALEF, part, Numerus.SINGULAR, lemma);
        }
        if (word.endsWith(Letters.HAMZATED_ENDING)) {
            String base = word.substring(0, word.length() - 1);
            put(base + Letters.YEH, part, Numerus.SINGULAR, lemma);
            put(base + Letters.WAW, part, Numerus.SINGULAR, lemma);
        }
    }

    private void put(String form, Tense tense, Numerus number, String lemma) {
        forms.putIfAbsent(form, new Shape(PartOfSpeech.VERB, tense, number, lemma));
    }

    private void put(String form, PartOfSpeech part, Numerus number, String lemma) {
        forms.putIfAbsent(form, new Shape(part, Tense.NONE, number, lemma));
    }
}
