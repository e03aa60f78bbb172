package org.isnad.text;

/// Where something stands in an article as published.
///
/// @param start the first UTF-16 code unit
/// @param end the UTF-16 code unit after the last (exclusive)
public record Span(int start, int end) implements Comparable<Span> {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no such span: " + start + ".." + end);
        }
    }

    /// The characters of `text` that stand here.
    public String of(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    /// The number of UTF-16 code units.
    public int length() {
        return end - start;
    }

    /// Whether `other` lies inside this span; a span holds itself.
    public boolean holds(Span other) {
        return start <= other.start && other.end <= end;
    }

    /// Whether both share at least one code unit.
    public boolean meets(Span other) {
        return start < other.end && other.start < end;
    }

    /// The smallest span that holds both.
    public Span to(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /// Earlier starts come first; of two with the same start the shorter.
    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}
