package org.isnad.normalize;

import java.text.Normalizer;

/// The letters and signs of the Arabic script that code has to name. The only class with Arabic literals.
public final class Letters {
    /// The alef that carries no hamza.
    public static final char ALEF = 'ا';

    /// The alef with a hamza above, which folds to the bare one as آ does.
    public static final char ALEF_HAMZA_ABOVE = 'أ';

    /// The alef with a hamza below, which folds to the bare one too.
    public static final char ALEF_HAMZA_BELOW = 'إ';
    static final char ALEF_MADDA = 'آ';
    static final char ALEF_WASLA = 'ٱ';
    static final char HAMZA = 'ء';
    static final char WAW_HAMZA = 'ؤ';
    static final char YEH_HAMZA = 'ئ';

    /// The conjunction و and the long vowel u.
    public static final char WAW = 'و';

    /// The conjunction ف.
    public static final char FEH = 'ف';

    /// The preposition ب.
    public static final char BEH = 'ب';

    /// The preposition ل.
    public static final char LAM = 'ل';

    /// The comparison ك.
    public static final char KAF = 'ك';

    /// The future س.
    public static final char SEEN = 'س';

    /// The letter ت: second person and feminine imperfects, feminine perfects.
    public static final char TEH = 'ت';

    /// The letter ن: first person plural, plurals of verbs.
    public static final char NOON = 'ن';

    /// The letter م: participles of the derived forms, the pronoun هم.
    public static final char MEEM = 'م';

    /// The letter ه, also what ة folds to.
    public static final char HEH = 'ه';

    /// The letter ي, also what ى folds to.
    public static final char YEH = 'ي';

    /// The feminine ending ة.
    public static final char TEH_MARBUTA = 'ة';

    static final char ALEF_MAKSURA = 'ى';
    static final char TATWEEL = 'ـ';
    static final char FARSI_YEH = 'ی';
    static final char KEHEH = 'ک';
    static final char HEH_GOAL = 'ہ';

    /// The question mark of the Arabic script.
    public static final char QUESTION = '؟';

    /// The comma of the Arabic script.
    public static final char COMMA = '،';

    /// The semicolon of the Arabic script.
    public static final char SEMICOLON = '؛';

    /// إلى between the ends of a range, folded.
    public static final String TO = "الي";

    /// أو between two guesses, folded.
    public static final String OR = "او";

    /// من between a number and those of whom it counts some.
    public static final String OF = "من";

    /// The article ال.
    public static final String ARTICLE = "ال";

    /// The article behind the preposition ل.
    public static final String LAM_ARTICLE = "لل";

    /// The ending of sound masculine plurals in the nominative.
    public static final String PLURAL_UN = "ون";

    /// The ending of sound masculine plurals otherwise.
    public static final String PLURAL_IN = "ين";

    /// The ending of sound feminine plurals.
    public static final String PLURAL_AT = "ات";

    /// The ending of duals in the nominative.
    public static final String DUAL = "ان";

    /// The feminine dual in the nominative, on words that end in ة.
    public static final String DUAL_FEMININE = "تان";

    /// The feminine dual otherwise, on words that end in ة.
    public static final String DUAL_FEMININE_OBLIQUE = "تين";

    /// The ending of nouns such as قضاء, whose hamza changes its seat before a pronoun.
    public static final String HAMZATED_ENDING = "اء";

    /// The third person plural of perfects.
    public static final String VERB_UA = "وا";

    /// The first person plural of perfects and the pronoun "us".
    public static final String PRONOUN_NA = "نا";

    /// The third person feminine dual of perfects.
    public static final String VERB_TA = "تا";

    /// The second person plural of perfects.
    public static final String VERB_TUM = "تم";

    /// The pronouns that stand behind a word, longest first.
    static final String PRONOUNS = "هما هم هن ها كما كم كن نا ني ه ك ي";

    private static final String[] SPLIT_PRONOUNS = PRONOUNS.split(" ");

    private Letters() {}

    /// The pronouns that stand behind a word, longest first, folded.
    public static String[] pronouns() {
        return SPLIT_PRONOUNS.clone();
    }

    /// Whether a word ends in ي, not in ى.
    public static boolean endsInYeh(String plain) {
        return !plain.isEmpty() && plain.charAt(plain.length() - 1) == YEH;
    }

    /// Whether `c` is a letter of the Arabic script.
    public static boolean isArabic(char c) {
        return c >= 'ء' && c <= 'ي'
                || c >= 'ٮ' && c <= 'ۓ'
                || c >= 'ۮ' && c <= 'ۿ'
                || isPresentationForm(c) && Character.isLetter(c);
    }

    /// Whether `c` is a vowel mark or another sign above or below a letter.
    public static boolean isMark(char c) {
        return c >= 'ؐ' && c <= 'ؚ'
                || c >= 'ً' && c <= 'ٟ'
                || c == 'ٰ'
                || c >= 'ۖ' && c <= 'ۜ'
                || c >= '۟' && c <= 'ۤ'
                || c == 'ۧ'
                || c == 'ۨ'
                || c >= '۪' && c <= 'ۭ';
    }

    /// A hamza that is written as a sign of its own above or below the letter before.
    static boolean isCombiningHamza(char c) {
        return c == 'ٔ' || c == 'ٕ';
    }

    /// Whether `c` shows nothing of its own: bidi controls, joiners, variation selectors, byte-order mark, soft
    /// hyphen.
    static boolean isInvisible(char c) {
        return c >= '\u200b' && c <= '\u200f'
                || c >= '\u202a' && c <= '\u202e'
                || c >= '\u2060' && c <= '\u2069'
                || c >= '\ufe00' && c <= '\ufe0f'
                || c == '\ufeff'
                || c == '\u00ad'
                || c == '\u061c';
    }

    static boolean isPresentationForm(char c) {
        return c >= '\ufb50' && c <= '\ufdff' || c >= '\ufe70' && c <= '\ufefc';
    }

    /// The ordinary letters that a presentation form stands for; one form may stand for several (ﷲ, ﻻ).
    static String ordinary(char presentationForm) {
        return Normalizer.normalize(String.valueOf(presentationForm), Normalizer.Form.NFKC);
    }

    /// A letter or digit as the Arab press writes it: Persian and Urdu letters, all digits as ASCII.
    static char plain(char c) {
        if (c >= '٠' && c <= '٩') {
            return (char) ('0' + (c - '٠'));
        }
        if (c >= '۰' && c <= '۹') {
            return (char) ('0' + (c - '۰'));
        }
        return switch (c) {
            case FARSI_YEH -> YEH;
            case KEHEH -> KAF;
            case HEH_GOAL -> HEH;
            case '\u00a0' -> ' ';
            default -> c;
        };
    }

    /// The letter for all that writers confuse with it.
    static char fold(char plain) {
        return switch (plain) {
            case ALEF_HAMZA_ABOVE, ALEF_HAMZA_BELOW, ALEF_MADDA, ALEF_WASLA -> ALEF;
            case ALEF_MAKSURA, YEH_HAMZA -> YEH;
            case TEH_MARBUTA -> HEH;
            case WAW_HAMZA -> WAW;
            default -> plain;
        };
    }

    /// A folded form of a word with a bare hamza wherever the word has one on a seat, which writers choose
    /// differently; as far as the two begin alike.
    ///
    /// @param plain the word
    /// @param form the word folded, or its lemma
    public static String unseated(String plain, String form) {
        StringBuilder unseated = new StringBuilder(form);
        for (int i = 0; i < Math.min(plain.length(), form.length()); i++) {
            char c = plain.charAt(i);
            if (fold(c) != form.charAt(i)) {
                break;
            }
            if (c == WAW_HAMZA || c == YEH_HAMZA) {
                unseated.setCharAt(i, HAMZA);
            }
        }
        return unseated.toString();
    }

    /// A word of the lexicon in the form in which it is compared: without marks, confusable letters made one.
    public static String folded(String word) {
        StringBuilder out = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (isPresentationForm(c)) {
                ordinary(c).chars().forEach(letter -> fold((char) letter, out));
            } else {
                fold(c, out);
            }
        }
        return out.toString();
    }

    private static void fold(char c, StringBuilder out) {
        if (!isMark(c) && !isInvisible(c) && c != TATWEEL) {
            out.append(fold(plain(c)));
        }
    }
}
