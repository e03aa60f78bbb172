package org.isnad.intake;

/// Makes a draft of the bytes of one article.
interface Drafting {
    /// What the bytes say.
    ///
    /// @throws Unfit if they are no article of this format
    Draft draft(byte[] bytes) throws Unfit;
}
