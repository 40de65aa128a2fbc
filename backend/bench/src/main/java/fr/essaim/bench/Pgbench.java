package fr.essaim.bench;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The same statements from PostgreSQL's own load generator, as prepared statements: what the database alone could do. */
final class Pgbench {
    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");
    private static final Pattern PLACE = Pattern.compile("\\$(\\d+)");

    private final Environment environment;

    Pgbench(Environment environment) {
        this.environment = environment;
    }

    /**
     * @param scripts the statements of one request each; the clients take them at random
     * @return how often one of the scripts was run in a second
     */
    double run(List<List<SentStatement>> scripts, int clients, int seconds) {
        URI database = environment.database();
        var command = new ArrayList<>(List.of("pgbench", "-n", "-M", "prepared", "-h", database.getHost()));
        command.addAll(List.of("-p", String.valueOf(database.getPort()), "-U", "essaim_api"));
        command.addAll(List.of("-c", String.valueOf(clients), "-j", "1", "-T", String.valueOf(seconds)));
        for (int i = 0; i < scripts.size(); i++) {
            command.addAll(List.of("-f", script("v" + i, scripts.get(i), command)));
        }
        command.add(database.getPath().substring(1));
        String output = Programs.run(command, Map.of("PGPASSWORD", environment.apiPassword()));
        var rate = RATE.matcher(output);
        if (!rate.find()) {
            throw new BenchFailed("pgbench tells no rate: " + output);
        }
        return Double.parseDouble(rate.group(1));
    }

    /** Its variables are known to all scripts, hence the prefix. */
    private static String script(String prefix, List<SentStatement> statements, List<String> command) {
        var text = new StringBuilder();
        for (int i = 0; i < statements.size(); i++) {
            String ownPrefix = prefix + "_" + i + "_";
            List<@Nullable String> values = statements.get(i).values();
            text.append(PLACE.matcher(statements.get(i).sql())
                            .replaceAll(place -> variable(ownPrefix, values, place.group(1))))
                    .append(";\n");
            for (int v = 0; v < values.size(); v++) {
                if (values.get(v) != null) {
                    command.addAll(List.of("-D", ownPrefix + (v + 1) + "=" + values.get(v)));
                }
            }
        }
        return Programs.script(".sql", text.toString()).toString();
    }

    private static String variable(String prefix, List<@Nullable String> values, String number) {
        return values.get(Integer.parseInt(number) - 1) == null ? "null" : ":" + prefix + number;
    }
}
