package org.isnad.export;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.isnad.normalize.Letters;

/// Gives people other names: the same person the same one, as long as the key is the same. Nobody without the key can
/// tell whose it is.
final class Pseudonyms {
    /// With what a pseudonym begins.
    static final String PREFIX = "person-";

    private static final String ALGORITHM = "HmacSHA256";
    private static final int DIGITS = 10;

    private final SecretKeySpec key;

    Pseudonyms(String key) {
        this.key = new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /// The pseudonym of who bears that name; how it is spelt does not matter.
    String of(String name) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            String folded = Letters.folded(name).strip().replaceAll("\\s+", " ");
            byte[] digest = mac.doFinal(folded.getBytes(StandardCharsets.UTF_8));
            return PREFIX + HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }
}
