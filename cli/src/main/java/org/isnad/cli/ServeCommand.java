package org.isnad.cli;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.isnad.store.Store;
import org.isnad.web.Desk;
import org.isnad.web.DeskOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Opens the desk in the browser.
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = {
            "Opens the desk: the store in the browser, until it is stopped with Ctrl-C.",
            "Only this computer reaches it. On another host it asks everybody to log in, and starts only when the"
                    + " store has accounts: see 'isnad user'."
        },
        footerHeading = "%nExample:%n",
        footer = {"  isnad serve --db isnad.db", "  isnad serve --host 0.0.0.0 --port 80 --db isnad.db"})
final class ServeCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final StoreOption store = new StoreOption();

    @Mixin
    private final LexiconOption lexicon = new LexiconOption();

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "The port; ${DEFAULT-VALUE} if not given, 0 for any that is free.")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "H",
            defaultValue = "127.0.0.1",
            description = "The address of this computer to listen on; ${DEFAULT-VALUE} if not given.")
    private String host = "127.0.0.1";

    ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        try (Store opened = store.open();
                Desk desk = Desk.start(new DeskOptions(opened, lexicon::lexicon, host, port, operator(opened)))) {
            console.line("The desk of " + store.address() + " is open at " + desk.address());
            console.flush();
            CountDownLatch stopped = new CountDownLatch(1);
            Thread closing = new Thread(stopped::countDown, "closing");
            Runtime.getRuntime().addShutdownHook(closing);
            stopped.await();
        }
        return 0;
    }

    /// Who decides on a desk without accounts.
    private static String operator(Store store) {
        return store.custodian().operator().orElseGet(() -> System.getProperty("user.name", "operator"));
    }
}
