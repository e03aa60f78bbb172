package org.isnad.statement;

import java.util.List;
import org.isnad.mention.Mentioned;

/// An article with what it says to have happened.
///
/// @param mentioned the article with its mentions
/// @param frames in the order of the text
public record Framed(Mentioned mentioned, List<Frame> frames) {
    public Framed {
        frames = List.copyOf(frames);
    }
}
