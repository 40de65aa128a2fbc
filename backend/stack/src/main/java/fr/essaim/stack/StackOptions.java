package fr.essaim.stack;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The command line of the launcher. */
final class StackOptions {
    static final String USAGE = """
            java -jar essaim-stack.jar run [options] [-- command ...]   start everything; with a command, run it and stop
            java -jar essaim-stack.jar e2e [options] -- command ...     the same on fresh data and free ports
            java -jar essaim-stack.jar reset                            delete the data of `run`

              --replicas N          processes of the API (1)
              --without-api         only PostgreSQL and Keycloak, for live reload
              --ports-offset N      move every port by N
              --free-ports          any ports that are free
              --data-dir FOLDER     where data and logs are kept (.data/run)
              --fresh               temporary data, deleted at the end
              --no-fsync            faster, and not safe against a power cut: for tests
              --short-lived         the JVM's quick compiler alone and no start-up cache: for a stack of minutes
              --geography FOLDER    geography files to import
              --postgres NAME=VALUE a setting of PostgreSQL""";

    int replicas = 1;
    int portsOffset;
    boolean freePorts;
    boolean fresh;
    boolean withApi = true;
    boolean shortLived;
    PostgresServer.Durability durability = PostgresServer.Durability.KEPT;

    @Nullable
    Path dataFolder;

    @Nullable
    Path geography;

    final Map<String, String> postgres = new HashMap<>();
    List<String> command = List.of();

    private StackOptions() {}

    /** @throws CannotStart for an option it does not know, or a value that is none */
    static StackOptions parse(String verb, List<String> arguments) {
        var options = new StackOptions();
        if (verb.equals("e2e")) {
            options.fresh = true;
            options.freePorts = true;
            options.shortLived = true;
            options.durability = PostgresServer.Durability.THROWN_AWAY;
        }
        Deque<String> rest = new ArrayDeque<>(arguments);
        while (!rest.isEmpty()) {
            String word = rest.removeFirst();
            if (word.equals("--")) {
                options.command = List.copyOf(rest);
                break;
            }
            options.take(word, rest);
        }
        if (verb.equals("e2e") && options.command.isEmpty()) {
            throw new CannotStart("Say after -- which command to run against the stack.");
        }
        return options;
    }

    private void take(String word, Deque<String> rest) {
        switch (word) {
            case "--replicas" -> replicas = number(word, rest);
            case "--ports-offset" -> portsOffset = number(word, rest);
            case "--free-ports" -> freePorts = true;
            case "--fresh" -> fresh = true;
            case "--without-api" -> withApi = false;
            case "--short-lived" -> shortLived = true;
            case "--no-fsync" -> durability = PostgresServer.Durability.THROWN_AWAY;
            case "--data-dir" -> dataFolder = Path.of(value(word, rest)).toAbsolutePath();
            case "--geography" -> geography = Path.of(value(word, rest)).toAbsolutePath();
            case "--postgres" -> {
                String[] setting = value(word, rest).split("=", 2);
                postgres.put(setting[0], setting.length == 2 ? setting[1] : "on");
            }
            default -> throw new CannotStart("There is no option " + word + ".\n\n" + USAGE);
        }
    }

    private static int number(String word, Deque<String> rest) {
        String value = value(word, rest);
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new CannotStart(word + " needs a number, not \"" + value + "\".", e);
        }
    }

    private static String value(String word, Deque<String> rest) {
        if (rest.isEmpty()) {
            throw new CannotStart(word + " needs a value.");
        }
        return rest.removeFirst();
    }
}
