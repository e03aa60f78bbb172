package org.isnad.lexicon;

import java.util.List;

/// The words of an entry, by how they inflect.
///
/// @param verbs perfect and imperfect
/// @param nouns masdars and nouns
/// @param adjectives participles and adjectives
/// @param phrases several words in a row, split at spaces; `…` lets up to three words stand between
/// @param forms words that are matched only as they are written
/// @param conditions what must or must not stand nearby
public record Units(
        List<Verb> verbs,
        List<String> nouns,
        List<String> adjectives,
        List<List<String>> phrases,
        List<String> forms,
        List<Condition> conditions) {
    public Units {
        verbs = List.copyOf(verbs);
        nouns = List.copyOf(nouns);
        adjectives = List.copyOf(adjectives);
        phrases = List.copyOf(phrases);
        forms = List.copyOf(forms);
        conditions = List.copyOf(conditions);
    }

    /// A verb by its third person masculine singular, unvowelled.
    ///
    /// @param perfect قال
    /// @param imperfect يقول
    public record Verb(String perfect, String imperfect) {}

    /// Where a condition looks.
    public enum Where {
        NEXT,
        PREV,
        NEAR
    }

    /// Something that must, or must not, stand near the matched words.
    ///
    /// @param where the next word, the one before, or anywhere in the sentence
    /// @param words any one of these
    /// @param wanted true for `only`, false for `unless`
    public record Condition(Where where, List<String> words, boolean wanted) {
        public Condition {
            words = List.copyOf(words);
        }
    }
}
