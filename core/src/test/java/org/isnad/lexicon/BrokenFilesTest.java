package org.isnad.lexicon;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// A file that breaks the form of the lexicon is refused with a sentence that says where and what to do.
class BrokenFilesTest {
    private static final String EXAMPLES = "\n  yes [نص] هنا\n  no سطر";

    @ParameterizedTest
    @MethodSource({"files", "entries"})
    void isRefusedWithFileLineAndASentence(String content, int line, String sentence) {
        assertThatExceptionOfType(LexiconException.class)
                .isThrownBy(() -> Lexicon.empty().with("mine.lex", content))
                .withMessageStartingWith("mine.lex:" + line + ": ")
                .withMessageContaining(sentence);
    }

    static Stream<Arguments> files() {
        return Stream.of(
                arguments("  noun نص", 1, "a field outside an entry: begin the entry with its kind and id"),
                arguments("# one\n\n\n  noun نص", 4, "a field outside an entry"),
                arguments("people\n  noun نص", 1, "«people» is no beginning of an entry"),
                arguments("people Armed Men", 1, "write its kind and its id (a-z, 0-9 and hyphens)"),
                arguments("people مسلحون", 1, "is no beginning of an entry"),
                arguments("tribe x" + EXAMPLES, 1, "there is no kind of entry «tribe»"),
                arguments("people a\n  noun نص\n  class armed" + EXAMPLES + "\npeople b", 6, "put a blank line before"),
                arguments("people a\n  noun", 2, "field «noun» has no value"),
                arguments("people a\r\n  noun", 2, "field «noun» has no value"),
                arguments("people a\n  noun نص\n  sex m" + EXAMPLES, 3, "an entry of kind people has no field «sex»"),
                arguments("people a\n  noun نص |  | ب\n  class armed" + EXAMPLES, 2, "an empty value between two «|»"),
                arguments("people a\n  class armed" + EXAMPLES, 1, "people a needs a field `noun`"),
                arguments("people a\n  noun نص" + EXAMPLES, 1, "people a needs a field `class`"),
                arguments("people a\n  noun نص\n  class armed\n  no سطر", 1, "needs an example that it must match"),
                arguments("people a\n  noun نص\n  class armed\n  yes [نص]", 1, "needs a near-miss"),
                arguments(
                        "people a\n  noun نص\n  class armed\n  yes نص\n  no سطر", 4, "put [brackets] round the words"),
                arguments("people a\n  noun نص\n  class armed\n  yes [] نص\n  no سطر", 4, "put [brackets] round"),
                arguments("people a\n  noun نص\n  class armed\n  yes [نص] [نص]\n  no سطر", 4, "once in the sentence"),
                arguments("people a\n  noun نص\n  class armed\n  yes [نص]\n  no [سطر]", 5, "take the brackets away"));
    }

    static Stream<Arguments> entries() {
        return Stream.of(
                entry("people a", "noun نص|class armed|count sheep", "«sheep» is none of [KILLED"),
                entry("actor a", "kind gang|name نص", "«gang» is none of [ARMED_GROUP"),
                entry(
                        "frame a",
                        "type ASSAULT",
                        "frame a has no words: give it a verb, noun, adjective, phrase or form"),
                entry("frame a", "type ASSAULT|verb هاجم", "«هاجم» is no verb: write perfect/imperfect, one word each"),
                entry("frame a", "type ASSAULT|verb هاجم/", "is no verb"),
                entry("frame a", "type ASSAULT|verb شن هجوما/يشن هجوما", "is no verb"),
                entry("frame a", "type ASSAULT|noun نص|agents owner", "«owner» is no place for a role: subject"),
                entry("saying a", "stance asserts|verb قال/يقول|continues maybe", "`continues` is yes or no"),
                entry("month a", "value 13|name نص", "`value` is a number from 1 to 12"),
                entry("month a", "value نص|name نص", "«نص» in `value` is no whole number"),
                entry("weekday a", "value 0|name نص", "`value` is a number from 1 to 7"),
                entry("number a", "low 3|name نص", "number a needs a field `high`"),
                entry("moment a", "shift yesterday|form نص", "`shift` is an ISO period such as -P1D, not «yesterday»"),
                entry("place a", "name نص|type city|at 30.2", "`at` is latitude and longitude in degrees"),
                entry("place a", "name نص|type city|at north east", "`at` is latitude and longitude in degrees"));
    }

    private static Arguments entry(String head, String fields, String sentence) {
        return arguments(head + "\n  " + fields.replace("|", "\n  ") + EXAMPLES, 1, sentence);
    }

    @ParameterizedTest
    @MethodSource
    void conditionsSayWhereTheyLook(String condition, String sentence) {
        String content = "frame a\n  type ASSAULT\n  noun نص\n  " + condition + EXAMPLES;
        assertThatExceptionOfType(LexiconException.class)
                .isThrownBy(() -> Lexicon.empty().with("mine.lex", content))
                .withMessageContaining(sentence);
    }

    static Stream<Arguments> conditionsSayWhereTheyLook() {
        return Stream.of(
                arguments("unless next", "write `unless next WORDS`, `prev WORDS` or `near WORDS`"),
                arguments("only near", "write `only next WORDS`"),
                arguments("unless beside نص", "«beside» is none of [NEXT, PREV, NEAR]"));
    }
}
