package org.isnad.store;

import java.util.Locale;

/// Somebody who may use the desk.
///
/// @param name as typed when logging in
/// @param role what they may do
/// @param password a slow hash with its salt, never the password itself
public record Account(String name, Role role, String password) {
    /// What somebody may do; each role may do what those before it may.
    public enum Role {
        /// Nothing any more: the account is closed.
        NONE,
        /// Read.
        READER,
        /// Also review, and add articles.
        CODER,
        /// Also decide who is the same actor.
        EDITOR;

        /// The word for people and for the database.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Whether this role may do what `wanted` may.
    public boolean may(Role wanted) {
        return role.compareTo(wanted) >= 0;
    }
}
