package org.isnad.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.isnad.store.Account;
import org.isnad.store.Account.Role;
import org.isnad.store.Store;
import org.isnad.web.Accounts;
import org.isnad.web.DeskException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/// The accounts of the desk.
@Command(
        name = "user",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "(add | close | list)",
        description = "Adds, closes and lists accounts of the desk. With accounts, everybody must log in.",
        footerHeading = "%nExample:%n",
        footer = {
            "  isnad user add amal --role editor --db isnad.db    asks for the password",
            "  isnad user add basil --role coder <password.txt    reads it from the first line"
        })
final class UserCommand implements Runnable {
    private final Console console;

    @Spec
    private @Nullable CommandSpec spec;

    UserCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        throw new ParameterException(Objects.requireNonNull(spec).commandLine(), "Name one of add, close and list");
    }

    @Command(
            name = "add",
            mixinStandardHelpOptions = true,
            description = "Adds an account; the same name again changes its role and password.")
    int add(
            @Parameters(paramLabel = "NAME", description = "As typed when logging in.") String name,
            @Option(
                            names = "--role",
                            paramLabel = "R",
                            defaultValue = "reader",
                            converter = RoleConverter.class,
                            description = "reader, coder (also reviews and adds articles) or editor (also decides who"
                                    + " is the same actor); ${DEFAULT-VALUE} if not given.")
                    Role role,
            @Mixin StoreOption store)
            throws IOException {
        Account account = Accounts.of(name, role, password());
        try (Store opened = store.open()) {
            opened.put(account, Instant.now());
        }
        console.line("'" + name + "' may use the desk of " + store.address() + " as " + role.word());
        return 0;
    }

    @Command(name = "close", mixinStandardHelpOptions = true, description = "Closes an account, at once.")
    int close(
            @Parameters(paramLabel = "NAME", description = "As typed when logging in.") String name,
            @Mixin StoreOption store) {
        try (Store opened = store.open()) {
            Optional<Account> found = opened.findAccount(name);
            if (found.isEmpty()) {
                console.tell(
                        "isnad: " + store.address() + " has no account '" + name + "': 'isnad user list' shows all");
                return 1;
            }
            opened.put(new Account(name, Role.NONE, ""), Instant.now());
        }
        console.line("'" + name + "' may not use the desk of " + store.address() + " any more");
        return 0;
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "Lists the accounts.")
    int list(@Mixin StoreOption store) {
        Table table = new Table(Table.Column.whole("name"), Table.Column.whole("role"));
        try (Store opened = store.open()) {
            opened.accounts()
                    .forEach(account -> table.row(
                            Table.Cell.of(account.name()),
                            Table.Cell.of(account.role().word())));
        }
        table.print(console);
        return 0;
    }

    /// Asks twice on a terminal, else reads a line.
    @SuppressWarnings("SystemConsoleNull") // where newer Javas give a console without a terminal, nobody watches
    private String password() throws IOException {
        java.io.Console terminal = System.console();
        if (terminal != null && console.watched()) {
            String first = String.valueOf(terminal.readPassword("Password (%d characters or more): ", Accounts.LEAST));
            String again = String.valueOf(terminal.readPassword("Again: "));
            if (!first.equals(again)) {
                throw new DeskException("the passwords differ: try again");
            }
            return first;
        }
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        return Optional.ofNullable(in.readLine()).orElse("");
    }

    /// Reads a role as the user writes it.
    static final class RoleConverter implements ITypeConverter<Role> {
        @Override
        public Role convert(String written) {
            return switch (written) {
                case "reader" -> Role.READER;
                case "coder" -> Role.CODER;
                case "editor" -> Role.EDITOR;
                default ->
                    throw new TypeConversionException("'" + written + "' is no role: use reader, coder or editor");
            };
        }
    }
}
