package org.isnad.intake.web;

import java.io.InputStream;
import java.net.URI;
import java.util.Optional;

/// What a server answered.
public sealed interface Answer {
    /// What stands at the address.
    ///
    /// @param address where it stood in the end, after redirections
    /// @param mediaType what the server says that it is
    /// @param validators to ask for news only, next time
    /// @param bytes its bytes, unpacked; to be closed. Beyond the limits of bytes and time they end with an
    ///     {@link java.io.IOException}
    record Content(URI address, Optional<String> mediaType, Validators validators, InputStream bytes)
            implements Answer {}

    /// It is the same as before.
    record Unchanged() implements Answer {}

    /// It is not given.
    ///
    /// @param forbidden whether it may not be fetched, rather than cannot
    /// @param what what is wrong and what to do: the rest of a sentence that begins with the address
    record Refused(boolean forbidden, String what) implements Answer {}
}
