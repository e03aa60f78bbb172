package org.isnad.statement;

import org.isnad.lexicon.CountCategory;
import org.isnad.lexicon.Entry;
import org.isnad.mention.Bounds;
import org.isnad.mention.Mention;

/// A number of people with one thing that happens to them: what a statement can count.
///
/// @param people the words
/// @param category what happens to them
/// @param told whether a number is told; false for one person whom a noun in the singular stands for
public record Figure(Mention.Quantity people, CountCategory category, boolean told) {
    /// How many.
    public Bounds bounds() {
        return people.bounds();
    }

    /// Whether they are others, of whom it is only said that there are some.
    public boolean isOthers() {
        return people.remarks().contains(Entry.Remark.Means.OTHERS);
    }

    /// Whether they are among those counted before.
    public boolean isPart() {
        return people.remarks().contains(Entry.Remark.Means.PART);
    }
}
