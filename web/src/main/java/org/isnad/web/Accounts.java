package org.isnad.web;

import org.isnad.store.Account;
import org.isnad.store.Account.Role;
import org.isnad.web.access.Passwords;

/// Accounts of the desk.
public final class Accounts {
    /// The fewest characters of a password.
    public static final int LEAST = Passwords.LEAST;

    private Accounts() {}

    /// An account with the hash of that password, to be put into a store.
    ///
    /// @throws DeskException if the name or the password is not fit; the message says why
    public static Account of(String name, Role role, String password) {
        try {
            return Passwords.account(name, role, password);
        } catch (IllegalArgumentException e) {
            throw new DeskException(String.valueOf(e.getMessage()), e);
        }
    }
}
