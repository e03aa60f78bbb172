package org.isnad.intake.web;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;

/// Says why an address gives nothing.
final class Refusals {
    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int UNAVAILABLE = 503;

    private Refusals() {}

    static Answer.Refused of(IOException failure) {
        return switch (failure) {
            case PrivateAddressException e ->
                forbidden("leads to a private address: allow it with --allow-private if you trust it");
            case UnknownHostException e -> refused("has a host that is not known: check the address and the network");
            case SSLException e -> refused("has no sound certificate (" + e.getMessage() + "): check the address");
            case InterruptedIOException e -> refused("took too long: try again later");
            default -> refused("cannot be fetched (" + failure.getMessage() + "): try again later");
        };
    }

    static Answer.Refused of(int status) {
        return switch (status) {
            case NOT_FOUND, GONE -> refused("is not there (" + status + "): check the address");
            case TOO_MANY_REQUESTS, UNAVAILABLE -> refused("is not given now (" + status + "): try again later");
            default -> refused("is not given (" + status + "): look at it in a browser, or leave it out");
        };
    }

    static Answer.Refused forbidden(String what) {
        return new Answer.Refused(true, what);
    }

    static Answer.Refused refused(String what) {
        return new Answer.Refused(false, what);
    }
}
