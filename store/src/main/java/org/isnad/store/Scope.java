package org.isnad.store;

/// What is looked for: articles, statements, or those who stand in them.
public enum Scope {
    /// Articles that hold the words.
    ARTICLES,
    /// Statements whose quote holds the words, with the fields looked for.
    STATEMENTS,
    /// Who says something.
    SPEAKERS,
    /// Who does something or has it done to them.
    ACTORS
}
