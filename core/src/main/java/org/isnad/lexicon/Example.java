package org.isnad.lexicon;

import java.util.Optional;
import org.isnad.text.Span;

/// A sentence that an entry must match, or must not.
///
/// @param file where it is written
/// @param line its line in the file, from 1
/// @param text the sentence without brackets
/// @param match the words that must match (UTF-16 code units of `text`); empty for a near-miss
public record Example(String file, int line, String text, Optional<Span> match) {
    static Example yes(String file, int line, String written) {
        int open = written.indexOf('[');
        int close = written.indexOf(']');
        if (open < 0
                || close < open + 2
                || written.indexOf('[', open + 1) >= 0
                || written.indexOf(']', close + 1) >= 0) {
            throw new LexiconException(file, line, "put [brackets] round the words that match, once in the sentence");
        }
        String text = written.substring(0, open) + written.substring(open + 1, close) + written.substring(close + 1);
        return new Example(file, line, text, Optional.of(new Span(open, close - 1)));
    }

    static Example no(String file, int line, String written) {
        if (written.indexOf('[') >= 0) {
            throw new LexiconException(file, line, "a near-miss matches nothing: take the brackets away");
        }
        return new Example(file, line, written, Optional.empty());
    }

    @Override
    public String toString() {
        return match.map(span ->
                        text.substring(0, span.start()) + "[" + span.of(text) + "]" + text.substring(span.end()))
                .orElse(text);
    }
}
