package org.isnad.web.access;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;

/// Where requests come from, and which host they think they speak to.
public final class Origins {
    private Origins() {}

    /// Whether only this computer reaches that host.
    ///
    /// @throws IllegalArgumentException if it is no host of this computer; the message says so
    public static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(
                    "'" + host + "' is no host: use 127.0.0.1, or an address of this computer", e);
        }
    }

    /// Whether a `Host` header names this computer as its own user does. Another name means that a page of
    /// somebody else's had it point here.
    static boolean isLocalName(Optional<String> hostHeader) {
        return hostHeader.map(Origins::name).filter(Origins::isLocal).isPresent();
    }

    /// Whether the page that sends a request is one of the desk's own, as far as the browser tells.
    static boolean isOwn(Optional<String> hostHeader, Optional<String> origin, Optional<String> site) {
        boolean same = origin.map(given -> hostHeader.equals(authority(given))).orElse(true);
        return same
                && site.map(given -> given.equals("same-origin") || given.equals("none"))
                        .orElse(true);
    }

    private static boolean isLocal(String name) {
        return name.equals("localhost") || name.equals("[::1]") || name.matches("127(\\.\\d{1,3}){3}");
    }

    private static String name(String host) {
        int colon = host.lastIndexOf(':');
        boolean port = colon > host.lastIndexOf(']');
        return (port ? host.substring(0, colon) : host).toLowerCase(Locale.ROOT);
    }

    private static Optional<String> authority(String origin) {
        try {
            return Optional.ofNullable(URI.create(origin).getRawAuthority());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
