package org.isnad.store;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.chain.Link;
import org.isnad.chain.Statement;
import org.isnad.desk.Terms;
import org.isnad.statement.Participant;
import org.isnad.text.Span;

/// The tokens by which something is found. A word stands by its lemma, in order; what else it can be looked for by
/// stands behind, after `=`. Fields have a letter before: `s:` speakers, `a:` actors, `p:` places, `t:` the type, `x:`
/// the status; ids come after `#`. How much of an article a word is comes before `=`, see {@link Weights}.
final class Tokens {
    /// Between two sentences: no phrase goes over it.
    private static final String BREAK = "|";

    static final String SPEAKER = "s:";
    static final String ACTOR = "a:";
    static final String PLACE = "p:";
    static final String TYPE = "t:";
    static final String STATUS = "x:";
    static final String ROLE = "r:";
    static final String FORM = "=";

    private final List<String> inOrder = new ArrayList<>();
    private final Set<String> beside = new LinkedHashSet<>();

    private Tokens() {}

    static List<String> of(Terms article) {
        Tokens tokens = new Tokens();
        article.sentences().forEach(line -> tokens.words("", line.terms()));
        tokens.beside.addAll(Weights.of(article));
        return tokens.all();
    }

    static List<String> of(Statement statement, Terms article) {
        Tokens tokens = new Tokens();
        tokens.words("", article.in(statement.quote()));
        tokens.beside.add(TYPE + statement.type().name().toLowerCase(Locale.ROOT));
        statement.mode().ifPresent(mode -> tokens.beside.add(TYPE + clean(mode)));
        tokens.beside.add(STATUS + clean(statement.status().word()));
        for (Link link : statement.sources()) {
            tokens.name(SPEAKER, link.name().span(), article);
            link.actor().ifPresent(id -> tokens.id(SPEAKER, id));
        }
        Stream.concat(statement.agents().stream(), statement.targets().stream())
                .forEach(actor -> tokens.participant(ACTOR, actor, article));
        statement.places().forEach(place -> tokens.participant(PLACE, place, article));
        return tokens.all();
    }

    static List<String> ofName(String role, Span name, String id, Terms article) {
        Tokens tokens = new Tokens();
        tokens.words("", article.in(name));
        tokens.beside.add(ROLE + role);
        if (!id.isEmpty()) {
            tokens.id("", id);
        }
        return tokens.all();
    }

    private void participant(String field, Participant participant, Terms article) {
        name(field, participant.name().span(), article);
        participant.id().ifPresent(id -> path(field, id));
        participant.location().ifPresent(where -> {
            where.country().ifPresent(id -> id(field, id));
            where.region().ifPresent(id -> id(field, id));
        });
    }

    private void name(String field, Span span, Terms article) {
        words(field, article.in(span));
    }

    /// A place is found by what contains it too.
    private void path(String field, String id) {
        id(field, id);
        for (int slash = id.lastIndexOf('/'); slash > 0; slash = id.lastIndexOf('/', slash - 1)) {
            id(field, id.substring(0, slash));
        }
    }

    private void id(String field, String id) {
        beside.add(field + "#" + clean(id));
    }

    private void words(String field, List<Terms.Term> terms) {
        for (Terms.Term term : terms) {
            String lemma = clean(term.lemma());
            inOrder.add(field + lemma);
            form(field, term.stem(), lemma);
            form(field, term.whole(), lemma);
        }
        inOrder.add(BREAK);
    }

    private void form(String field, String form, String lemma) {
        String clean = clean(form);
        if (!clean.equals(lemma)) {
            beside.add(field + FORM + clean);
        }
    }

    private List<String> all() {
        List<String> all = new ArrayList<>(inOrder);
        all.addAll(beside);
        return all;
    }

    /// The tokens that a word of this kind may stand by.
    static List<String> alternatives(String field, Terms.Term word) {
        Set<String> alternatives = new LinkedHashSet<>();
        for (String form : List.of(word.lemma(), word.stem(), word.whole())) {
            alternatives.add(field + clean(form));
            alternatives.add(field + FORM + clean(form));
        }
        return List.copyOf(alternatives);
    }

    /// What both databases take for one token: letters and digits, and some signs that are written in ids.
    static String clean(String word) {
        if (isClean(word)) {
            return word;
        }
        StringBuilder kept = new StringBuilder(word.length());
        word.toLowerCase(Locale.ROOT).codePoints().filter(Tokens::isKept).forEach(kept::appendCodePoint);
        return kept.isEmpty() ? "_" : Storable.text(kept.toString());
    }

    /// Whether the word is a token as it stands, as almost all words of an article are.
    private static boolean isClean(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isSurrogate(c) || !isKept(c) || Character.toLowerCase(c) != c) {
                return false;
            }
        }
        return !word.isEmpty();
    }

    private static boolean isKept(int c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '/' || c == '.';
    }
}
