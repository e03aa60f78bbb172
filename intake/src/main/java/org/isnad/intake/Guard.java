package org.isnad.intake;

import java.util.function.Supplier;

/// Stands between what the world sends and libraries that take it apart.
final class Guard {
    private Guard() {}

    /// What the library makes of it.
    ///
    /// @param what the word for what it takes apart
    /// @throws Unfit if the library fails, as libraries do on inputs that nobody thought of
    static <T> T over(String what, Supplier<T> library) throws Unfit {
        try {
            return library.get();
        } catch (RuntimeException | StackOverflowError e) {
            throw new Unfit(
                    Reason.BROKEN,
                    "is a " + what + " that cannot be taken apart ("
                            + e.getClass().getSimpleName() + "): save its text as .txt, or leave it out");
        }
    }
}
