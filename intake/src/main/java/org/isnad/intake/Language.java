package org.isnad.intake;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// By what a language of the Arabic script is known.
///
/// @param name its English name
/// @param letters letters that its words have and the others' mostly have not
/// @param beginnings beginnings of words that tell it
/// @param words its commonest function words
record Language(String name, BitSet letters, List<String> beginnings, Set<String> words) {
    /// The profiles in the lines of a file, in their order.
    static List<Language> all(List<String> lines) {
        List<Language> all = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("language ")) {
                int end = i + 1;
                while (end < lines.size() && lines.get(end).startsWith(" ")) {
                    end++;
                }
                all.add(of(lines.get(i).substring("language ".length()), lines.subList(i + 1, end)));
            }
        }
        return all;
    }

    private static Language of(String name, List<String> fields) {
        return new Language(
                name,
                field(fields, "letters")
                        .mapToInt(letter -> letter.charAt(0))
                        .collect(BitSet::new, BitSet::set, BitSet::or),
                field(fields, "beginnings").toList(),
                field(fields, "words").collect(Collectors.toUnmodifiableSet()));
    }

    private static Stream<String> field(List<String> fields, String name) {
        return fields.stream()
                .map(line -> List.of(line.strip().split("\\s+", -1)))
                .filter(line -> line.getFirst().equals(name))
                .flatMap(line -> line.stream().skip(1));
    }

    /// How many of `text` are of this language.
    long count(List<String> text) {
        return text.stream().filter(this::has).count();
    }

    private boolean has(String word) {
        return words.contains(word) || holdsLetter(word) || beginnings.stream().anyMatch(word::startsWith);
    }

    private boolean holdsLetter(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (letters.get(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
