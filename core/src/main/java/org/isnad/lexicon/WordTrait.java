package org.isnad.lexicon;

/// What is known of a single word apart from the entries, each as a small number.
public enum WordTrait {
    /// In which lists of names it stands, one bit a list.
    LISTS(0),
    /// Its group when all words are put into few groups, by the places in which they stand.
    COARSE(1),
    /// Its group when they are put into some hundreds.
    MIDDLE(2),
    /// Its group when they are put into a thousand.
    FINE(3),
    /// How often it was taken for part of a person's name in running text, in steps.
    PERSON(4),
    /// How often for part of an organisation's name.
    ORGANISATION(5),
    /// How often for part of a place's name.
    PLACE(6),
    /// How often it came first where it was taken for part of a person's name.
    FIRST(7);

    /// How many there are.
    public static final int COUNT = values().length;

    private final int column;

    WordTrait(int column) {
        this.column = column;
    }

    /// Its place among the traits of a word, from 0; files depend on it.
    public int column() {
        return column;
    }
}
