package org.isnad.store;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.store.Account.Role;
import org.jdbi.v3.core.Handle;

/// The table of accounts: appended to, the last row of a name counts.
final class Accounts {
    private static final String LAST = "SELECT name, role, password FROM account a"
            + " WHERE seq = (SELECT MAX(seq) FROM account WHERE name = a.name)";

    private final Handle handle;

    Accounts(Handle handle) {
        this.handle = handle;
    }

    Table.Row put(Account account, Instant at) {
        Table.Row row = Table.Row.of(
                Table.ACCOUNT.next(handle), account.name(), account.role().word(), account.password(), at.toString());
        Table.ACCOUNT.insert(handle, row);
        return row;
    }

    /// Open accounts by name.
    List<Account> all() {
        return handle.createQuery(LAST + " AND role <> 'none' ORDER BY name")
                .map((row, context) -> new Account(
                        row.getString("name"),
                        Role.valueOf(row.getString("role").toUpperCase(Locale.ROOT)),
                        row.getString("password")))
                .list();
    }

    Optional<Account> find(String name) {
        return all().stream().filter(account -> account.name().equals(name)).findFirst();
    }
}
