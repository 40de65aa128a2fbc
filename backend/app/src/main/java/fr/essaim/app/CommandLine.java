package fr.essaim.app;

import io.quarkus.runtime.QuarkusApplication;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.List;
import org.flywaydb.core.Flyway;

/**
 * The commands of the process: {@code migrate}. They run in the order given; the first that fails ends all with status 1.
 */
@ApplicationScoped
public class CommandLine implements QuarkusApplication {
    private final Flyway flyway;

    CommandLine(Flyway flyway) {
        this.flyway = flyway;
    }

    @Override
    @SuppressWarnings("SystemOut") // a command talks to its terminal
    public int run(String... arguments) {
        var words = new ArrayDeque<>(List.of(arguments));
        while (!words.isEmpty()) {
            String command = words.pop();
            if (!command.equals("migrate")) {
                System.err.println("Unknown command: " + command);
                return 2;
            }
            System.out.println(flyway.migrate().migrationsExecuted + " migrations applied");
        }
        return 0;
    }
}
