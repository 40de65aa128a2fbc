package fr.essaim.bench;

import java.net.URI;

/** What the launcher tells a command that it runs against the stack. */
record Environment(
        URI api,
        URI keycloak,
        URI control,
        String jdbcUrl,
        String superuserPassword,
        String apiPassword,
        String partnerSecret) {

    static Environment read() {
        return new Environment(
                URI.create(variable("ESSAIM_URL")),
                URI.create(variable("ESSAIM_KEYCLOAK_URL")),
                URI.create(variable("ESSAIM_CONTROL_URL")),
                variable("ESSAIM_DB_URL"),
                variable("ESSAIM_DB_SUPERUSER_PASSWORD"),
                variable("ESSAIM_DB_API_PASSWORD"),
                variable("ESSAIM_PARTNER_AGENDA_SECRET"));
    }

    /** Of the database, for programs that do not know JDBC. */
    URI database() {
        return URI.create(jdbcUrl.substring("jdbc:".length()));
    }

    private static String variable(String name) {
        String value = System.getenv(name);
        if (value == null || value.isBlank()) {
            throw new BenchFailed("There is no " + name + ": start this by `make bench`, which starts the stack too.");
        }
        return value;
    }
}
