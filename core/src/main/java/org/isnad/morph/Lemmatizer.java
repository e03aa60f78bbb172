package org.isnad.morph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Lexicon;
import org.isnad.normalize.Letters;

/// Finds the lemma of a word once its part of speech is chosen: by the entry that knows the form, by the lexicon's list
/// of irregular forms, else by taking off endings as far as what is left was seen as a word of its own. Immutable;
/// share
/// it between threads.
public final class Lemmatizer {
    private static final String ALEF = String.valueOf(Letters.ALEF);
    private static final String WAW = String.valueOf(Letters.WAW);
    private static final String YEH = String.valueOf(Letters.YEH);
    private static final String HEH = String.valueOf(Letters.HEH);
    private static final String TEH = String.valueOf(Letters.TEH);
    private static final int SHORTEST = 2;

    private static final List<String> PERFECT_ENDINGS = List.of(
            "",
            TEH,
            Letters.VERB_UA,
            ALEF,
            Letters.VERB_TA,
            Letters.PRONOUN_NA,
            String.valueOf(Letters.NOON),
            Letters.VERB_TUM,
            WAW);
    private static final List<String> IMPERFECT_ENDINGS =
            List.of("", Letters.PLURAL_UN, Letters.VERB_UA, Letters.DUAL, ALEF, String.valueOf(Letters.NOON), WAW);
    private static final List<String> PLURALS = List.of(Letters.PLURAL_UN, Letters.PLURAL_IN, Letters.DUAL);

    private final Map<String, String> irregular = new HashMap<>();
    private final Forms forms;

    private Lemmatizer(Lexicon lexicon) {
        for (Entry.Lemma entry : lexicon.all(Entry.Lemma.class)) {
            entry.lemmas().forEach((form, lemma) -> irregular.put(Letters.folded(form), Letters.folded(lemma)));
        }
        forms = Forms.using(lexicon.model(Forms.MODEL));
    }

    /// The lemmatizer that knows the words of `lexicon`.
    public static Lemmatizer using(Lexicon lexicon) {
        return new Lemmatizer(lexicon);
    }

    /// The lemma, folded: a verb's perfect, a noun's singular, an adjective's masculine singular; the stem itself where
    /// nothing better is known.
    public String lemma(Reading reading) {
        String stem = reading.stem();
        return switch (reading.part()) {
            case VERB -> known(reading).orElseGet(() -> verb(stem));
            case ADJECTIVE -> Optional.ofNullable(irregular.get(stem)).orElseGet(() -> adjective(stem));
            case NOUN ->
                irregular(reading).orElseGet(() -> noun(known(reading).orElseGet(() -> beforePronoun(reading))));
            default -> known(reading).orElse(stem);
        };
    }

    /// The word of an entry that has the stem for that part of speech; a verb's participle is no lemma of a noun.
    private static Optional<String> known(Reading reading) {
        return reading.shapes().stream()
                .map(Shape::lemma)
                .filter(reading.stem()::equals)
                .findFirst()
                .or(() -> reading.shape().map(Shape::lemma));
    }

    private String adjective(String stem) {
        String bare = without(stem, Letters.PLURAL_AT).orElse(without(stem, HEH).orElse(stem));
        if (bare.equals(stem)) {
            bare = sound(stem).orElse(stem);
        }
        return bare;
    }

    private Optional<String> irregular(Reading reading) {
        return Optional.ofNullable(irregular.get(reading.stem()))
                .or(() -> Optional.ofNullable(irregular.get(beforePronoun(reading))));
    }

    /// The stem with ة again where a pronoun behind it has made that ت.
    private String beforePronoun(Reading reading) {
        String stem = reading.stem();
        boolean open = reading.cut().hasPronoun() && stem.endsWith(TEH);
        return open ? better(stem, stem.substring(0, stem.length() - 1) + HEH) : stem;
    }

    /// The singular of a stem that ends as sound plurals, duals or accusatives do.
    private String noun(String stem) {
        Optional<String> many = without(stem, Letters.PLURAL_AT);
        if (many.isPresent()) {
            return better(many.get() + HEH, many.get());
        }
        return sound(stem).orElse(stem);
    }

    /// What is left before the ending of a sound plural, a dual, or the accusative.
    private Optional<String> sound(String stem) {
        for (String ending : PLURALS) {
            Optional<String> base = without(stem, ending);
            if (base.isPresent() && forms.count(base.get()) > 0) {
                return base;
            }
        }
        return without(stem, ALEF).filter(base -> forms.count(base) > forms.count(stem));
    }

    private static Optional<String> without(String stem, String ending) {
        int left = stem.length() - ending.length();
        return stem.endsWith(ending) && left > SHORTEST ? Optional.of(stem.substring(0, left)) : Optional.empty();
    }

    /// The form that was seen more often, the first if neither was.
    private String better(String one, String other) {
        return forms.count(other) > forms.count(one) ? other : one;
    }

    private String verb(String stem) {
        boolean prefixed = stem.length() > SHORTEST && Cuts.isImperfectPrefix(stem.charAt(0));
        for (String ending : PERFECT_ENDINGS) {
            // ت may be the prefix of an imperfect or the first letter of a derived perfect: تكون.
            List<String> candidates = new ArrayList<>();
            perfects(stem, ending, candidates);
            if (prefixed && IMPERFECT_ENDINGS.contains(ending)) {
                imperfects(stem.substring(1), ending, candidates);
            }
            if (!candidates.isEmpty()) {
                return mostSeen(candidates);
            }
        }
        List<String> candidates = new ArrayList<>();
        for (String ending : prefixed ? IMPERFECT_ENDINGS : List.<String>of()) {
            imperfects(stem.substring(1), ending, candidates);
        }
        return candidates.isEmpty() ? stem : mostSeen(candidates);
    }

    private String mostSeen(List<String> candidates) {
        String best = candidates.getFirst();
        for (String candidate : candidates) {
            best = better(best, candidate);
        }
        return best;
    }

    private void perfects(String stem, String ending, List<String> candidates) {
        int left = stem.length() - ending.length();
        if (left < SHORTEST || !stem.endsWith(ending)) {
            return;
        }
        String base = stem.substring(0, left);
        add(base, candidates);
        if (!ending.isEmpty() && candidates.isEmpty()) {
            add(base + ALEF, candidates);
            add(base + YEH, candidates);
        }
    }

    /// The perfects whose imperfect may leave `stem` behind its prefix.
    private void imperfects(String stem, String ending, List<String> candidates) {
        int left = stem.length() - ending.length();
        if (left < SHORTEST || !stem.endsWith(ending)) {
            return;
        }
        String base = stem.substring(0, left);
        char last = base.charAt(base.length() - 1);
        String head = base.substring(0, base.length() - 1);
        add(base, candidates);
        add(ALEF + base, candidates);
        if (base.length() == SHORTEST) {
            add(WAW + base, candidates);
            add(head + ALEF + last, candidates);
        }
        if (last == Letters.WAW || last == Letters.YEH) {
            add(head + ALEF, candidates);
            add(ALEF + head + YEH, candidates);
        }
        if (base.length() > SHORTEST) {
            char middle = base.charAt(base.length() - 2);
            String before = base.substring(0, base.length() - 2);
            if (middle == Letters.WAW || middle == Letters.YEH) {
                add(before + ALEF + last, candidates);
                add(ALEF + before + ALEF + last, candidates);
            }
        }
    }

    private void add(String perfect, List<String> candidates) {
        if (perfect.length() > SHORTEST && forms.isPerfect(perfect)) {
            candidates.add(perfect);
        }
    }
}
