package org.isnad.train;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.syntax.Clause;
import org.isnad.syntax.Parsed;
import org.isnad.text.Span;
import org.isnad.token.Word;

/// Counts the noun phrases that are bounded as the trees bound them, and the nouns that stand in the clause of their
/// verb.
final class PhraseScore {
    /// What a noun phrase takes in of what hangs on its head: words in idafa, adjectives, numbers, parts of names.
    private static final Set<String> INSIDE =
            Set.of("nmod", "amod", "flat", "nummod", "compound", "fixed", "det", "appos", "goeswith");

    private static final Set<String> HEADS = Set.of("NOUN", "PROPN", "X");

    private final Count bounds = new Count();
    private final Count many = new Count();
    private final Count subjects = new Count();
    private final Count objects = new Count();

    /// How many there are in the trees, how many were found, how many of these are right.
    static final class Count {
        private int wanted;
        private int found;
        private int right;

        double precision() {
            return found == 0 ? 0 : right / (double) found;
        }

        double recall() {
            return wanted == 0 ? 0 : right / (double) wanted;
        }

        double f1() {
            return wanted + found == 0 ? 0 : 2.0 * right / (wanted + found);
        }

        int wanted() {
            return wanted;
        }
    }

    Count bounds() {
        return bounds;
    }

    /// Of phrases of more than one word.
    Count many() {
        return many;
    }

    Count subjects() {
        return subjects;
    }

    Count objects() {
        return objects;
    }

    void add(Treebank.Tree tree, Parsed parsed) {
        List<Word> words = parsed.analyzed().tokenized().words();
        int[] wordOf = wordOf(tree, words);
        Set<Span> wanted = phrases(tree, wordOf, words);
        Set<Span> found = new HashSet<>();
        parsed.phrases().forEach(phrase -> found.add(trimmed(phrase.first(), phrase.end(), words)));
        count(wanted, found, 1, bounds);
        count(wanted, found, 2, many);
        for (int t = 0; t < tree.tokens().size(); t++) {
            Treebank.Token token = tree.tokens().get(t);
            boolean subject = token.plainRelation().equals("nsubj");
            boolean object = token.relation().equals("obj");
            boolean comparable = (subject || object)
                    && token.head() >= 0
                    && HEADS.contains(token.part())
                    && tree.tokens().get(token.head()).part().equals("VERB");
            if (comparable) {
                Count count = subject ? subjects : objects;
                Clause clause = parsed.clauses().get(parsed.clauseOf(wordOf[t]));
                count.wanted++;
                count.right += clause.verb() == wordOf[token.head()] ? 1 : 0;
                count.found++;
            }
        }
    }

    private static void count(Set<Span> wanted, Set<Span> found, int least, Count count) {
        count.wanted += (int) wanted.stream().filter(s -> s.length() >= least).count();
        count.found += (int) found.stream().filter(s -> s.length() >= least).count();
        count.right += (int) found.stream()
                .filter(s -> s.length() >= least && wanted.contains(s))
                .count();
    }

    /// The index of the word in which each token begins.
    private static int[] wordOf(Treebank.Tree tree, List<Word> words) {
        int[] wordOf = new int[tree.tokens().size()];
        int at = 0;
        for (int t = 0; t < wordOf.length; t++) {
            while (at + 1 < words.size()
                    && words.get(at).span().end() <= tree.tokens().get(t).start()) {
                at++;
            }
            wordOf[t] = at;
        }
        return wordOf;
    }

    /// The noun phrases of a tree: each noun that no other phrase takes in, with all that it takes in itself.
    private static Set<Span> phrases(Treebank.Tree tree, int[] wordOf, List<Word> words) {
        List<Treebank.Token> tokens = tree.tokens();
        Set<Span> phrases = new HashSet<>();
        for (int t = 0; t < tokens.size(); t++) {
            if (HEADS.contains(tokens.get(t).part()) && !isInside(tokens, t)) {
                phrases.add(phrase(tokens, t, wordOf, words));
            }
        }
        return phrases;
    }

    /// Whether a phrase takes in the token: it hangs on a noun in the right relation, and no preposition, conjunction
    /// or
    /// comma stands before it.
    private static boolean isInside(List<Treebank.Token> tokens, int t) {
        Treebank.Token token = tokens.get(t);
        if (token.head() < 0 || !INSIDE.contains(token.plainRelation())) {
            return false;
        }
        boolean nominal = HEADS.contains(tokens.get(token.head()).part()) || isInside(tokens, token.head());
        boolean apart = tokens.stream()
                .anyMatch(other -> other.head() == t
                        && (other.plainRelation().equals("case")
                                || other.plainRelation().equals("cc")
                                || other.plainRelation().equals("punct") && other.start() < token.start()));
        return nominal && !apart;
    }

    /// The unbroken run of words around the head that it takes in.
    private static Span phrase(List<Treebank.Token> tokens, int head, int[] wordOf, List<Word> words) {
        Set<Integer> taken = new HashSet<>(Set.of(wordOf[head]));
        for (int t = 0; t < tokens.size(); t++) {
            int up = t;
            while (up != head && up >= 0 && isInside(tokens, up)) {
                up = tokens.get(up).head();
            }
            if (up == head) {
                taken.add(wordOf[t]);
            }
        }
        int first = wordOf[head];
        int end = first + 1;
        while (taken.contains(first - 1)) {
            first--;
        }
        while (taken.contains(end)) {
            end++;
        }
        return trimmed(first, end, words);
    }

    private static Span trimmed(int first, int end, List<Word> words) {
        int last = end;
        while (last > first + 1 && words.get(last - 1).kind() == Word.Kind.SIGN) {
            last--;
        }
        return new Span(first, last);
    }
}
