package fr.essaim.app;

import fr.essaim.demo.DemoDataService;
import fr.essaim.geography.importing.BrokenGeography;
import fr.essaim.geography.importing.GeographyImport;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.flywaydb.core.Flyway;

/**
 * The commands of the process, run in the order given; each can be repeated, and the first that fails ends all with status 1.
 *
 * <pre>
 * migrate                     brings the schema up to date
 * import-geography DIRECTORY  imports the vintages of a directory, see backend/geography
 * load-demo-data              enters invented people and organisations; needs the geography
 * prepare [--geography DIRECTORY] [--demo]  the above in one go
 * </pre>
 */
@ApplicationScoped
public class CommandLine implements QuarkusApplication {
    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    private final Flyway flyway;
    private final GeographyImport geography;
    private final DemoDataService demoData;

    CommandLine(Flyway flyway, GeographyImport geography, DemoDataService demoData) {
        this.flyway = flyway;
        this.geography = geography;
        this.demoData = demoData;
    }

    @Override
    public int run(String... arguments) {
        var words = new ArrayDeque<>(List.of(arguments));
        while (!words.isEmpty()) {
            String command = words.pop();
            try {
                if (!run(command, words)) {
                    System.err.println("Unknown command or missing argument: " + command);
                    return MISUSED;
                }
            } catch (BrokenGeography broken) {
                System.err.println(broken.getMessage());
                return FAILED;
            }
        }
        return 0;
    }

    private boolean run(String command, Deque<String> words) {
        switch (command) {
            case "migrate" -> migrate();
            case "load-demo-data" -> loadDemoData();
            case "import-geography" -> {
                if (words.isEmpty()) {
                    return false;
                }
                importGeography(words.pop());
            }
            case "prepare" -> {
                return prepare(words);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** The options may stand in any order; the steps may not: the demonstration needs the geography. */
    private boolean prepare(Deque<String> options) {
        String directory = null;
        boolean demo = false;
        while (!options.isEmpty()) {
            String option = options.pop();
            if (option.equals("--geography") && !options.isEmpty()) {
                directory = options.pop();
            } else if (option.equals("--demo")) {
                demo = true;
            } else {
                return false;
            }
        }
        migrate();
        if (directory != null) {
            importGeography(directory);
        }
        if (demo) {
            loadDemoData();
        }
        return true;
    }

    private void importGeography(String directory) {
        geography.importFrom(Path.of(directory), CommandLine::say);
    }

    private void migrate() {
        int applied = flyway.migrate().migrationsExecuted;
        say(applied == 0 ? "Schema is up to date" : "Schema: " + applied + " migrations applied");
    }

    private void loadDemoData() {
        say(demoData.load() ? "Demonstration data loaded" : "Demonstration data is there already");
    }

    private static void say(String sentence) {
        System.out.println(sentence);
    }
}
