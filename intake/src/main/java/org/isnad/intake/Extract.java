package org.isnad.intake;

/// What an {@link Extractor} makes of a document.
public sealed interface Extract {
    /// Its text: paragraphs with an empty line between them; the ends of lines inside a paragraph are those of the
    /// layout.
    ///
    /// @param laidOut whether the order of the letters is that of a layout (PDF), which may run from left to right
    record Text(String text, boolean laidOut) implements Extract {}

    /// No text, with the reason.
    ///
    /// @param reason for counting
    /// @param what what is wrong and what to do: the rest of a sentence that begins with the name of the document
    record Refusal(Reason reason, String what) implements Extract {}
}
