package org.isnad.web.access;

import at.favre.lib.crypto.bcrypt.BCrypt;
import at.favre.lib.crypto.bcrypt.LongPasswordStrategies;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import org.isnad.store.Account;
import org.isnad.store.Account.Role;

/// Passwords as bcrypt hashes. Longer ones than bcrypt takes are hashed first.
public final class Passwords {
    /// The fewest characters of a password.
    public static final int LEAST = 12;

    private static final BCrypt.Version VERSION = BCrypt.Version.VERSION_2A;
    private static final int COST = 11;

    /// What a password is compared with when nobody has the name, so that both take as long.
    private static final String NOBODYS = hash("nobody has this password");

    private Passwords() {}

    /// An account with the hash of that password.
    ///
    /// @throws IllegalArgumentException if the name or the password is not fit; the message says why
    public static Account account(String name, Role role, String password) {
        if (!name.matches("[\\p{L}\\p{N}._-]{1,64}")) {
            throw new IllegalArgumentException(
                    "'" + name + "' cannot be a name: use up to 64 letters, digits, dots, hyphens and underscores");
        }
        if (password.length() < LEAST) {
            throw new IllegalArgumentException("the password is too short: use " + LEAST + " characters or more");
        }
        return new Account(name, role, hash(password));
    }

    static boolean fits(String password, String hash) {
        return BCrypt.verifyer(VERSION, LongPasswordStrategies.hashSha512(VERSION))
                .verify(password.getBytes(StandardCharsets.UTF_8), hash.getBytes(StandardCharsets.UTF_8))
                .verified;
    }

    static boolean fitsNobody(String password) {
        return fits(password, NOBODYS) && password.isEmpty();
    }

    private static String hash(String password) {
        byte[] hash = BCrypt.with(VERSION, new SecureRandom(), LongPasswordStrategies.hashSha512(VERSION))
                .hash(COST, password.getBytes(StandardCharsets.UTF_8));
        return new String(hash, StandardCharsets.UTF_8);
    }
}
