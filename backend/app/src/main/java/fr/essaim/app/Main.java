package fr.essaim.app;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Serves the API; with arguments, runs the commands they name and ends without opening a port (see {@link CommandLine}). */
@QuarkusMain
public class Main {
    private Main() {}

    /** @param arguments see {@link CommandLine} */
    public static void main(String... arguments) {
        if (arguments.length == 0) {
            Quarkus.run();
        } else {
            System.setProperty("quarkus.http.host-enabled", "false");
            System.setProperty("quarkus.management.host-enabled", "false");
            System.setProperty("quarkus.oidc.tenant-enabled", "false");
            System.setProperty("quarkus.scheduler.enabled", "false");
            System.setProperty("essaim.outbox.deliver", "false");
            // Nobody waits for an answer within the second.
            System.setProperty("essaim.database.patience", "30S");
            Quarkus.run(CommandLine.class, arguments);
        }
    }
}
