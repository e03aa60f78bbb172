package org.isnad.intake.web;

import java.time.Duration;

/// How long and how much an address may take.
///
/// @param connecting until a server answers
/// @param whole from the first request to the last byte
/// @param bytes of an answer, unpacked
/// @param redirects from one address to another
/// @param pause between two requests to one host
public record WebLimits(Duration connecting, Duration whole, long bytes, int redirects, Duration pause) {
    /// 10 seconds, 2 minutes, 256 MB, 5 redirections, 1 second.
    public static WebLimits usual() {
        return new WebLimits(Duration.ofSeconds(10), Duration.ofMinutes(2), 256_000_000, 5, Duration.ofSeconds(1));
    }
}
