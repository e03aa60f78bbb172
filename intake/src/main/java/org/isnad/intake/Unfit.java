package org.isnad.intake;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.util.Optional;
import java.util.zip.ZipException;
import org.isnad.intake.web.TooMuchException;

/// An input is no article. Thrown where it is found, made a value of at the door.
final class Unfit extends Exception {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /// @param reason why, for counting
    /// @param what what is wrong and what to do: the rest of a sentence that begins with the place
    Unfit(Reason reason, String what) {
        super(what, null, false, false);
        this.reason = reason;
    }

    /// What a failure to read says to the user.
    static Unfit of(IOException failure) {
        return switch (failure) {
            case EOFException e -> new Unfit(Reason.BROKEN, "breaks off inside its compressed data: get a whole copy");
            case ZipException e ->
                new Unfit(Reason.BROKEN, "is no sound gzip file: get a whole copy, or take .gz off its name");
            case TooMuchException e ->
                new Unfit(Reason.TOO_LARGE, "gives more than 256 MB, more than is taken from one address: download it");
            case TooLargeException e -> new Unfit(Reason.TOO_LARGE, String.valueOf(e.getMessage()));
            case AccessDeniedException e ->
                new Unfit(Reason.UNREADABLE, "may not be read: change its permissions, or leave it out");
            default ->
                new Unfit(
                        Reason.UNREADABLE,
                        "cannot be read (" + failure.getMessage() + "): look after the disk, or leave it out");
        };
    }

    /// The rejection of the input that came from `where`.
    Outcome.Rejected at(String where, Optional<String> sha256) {
        return new Outcome.Rejected(where, reason, where + " " + getMessage(), sha256);
    }
}
