package fr.essaim.stack;

import java.util.Map;

/** PostgreSQL as a part of the stack, with Essaim's database and accounts in it. */
final class DatabaseServer implements Part {
    private final PostgresServer server;
    private final Ports ports;
    private final PostgresServer.Durability durability;
    private final Map<String, String> settings;

    DatabaseServer(
            PostgresServer server, Ports ports, PostgresServer.Durability durability, Map<String, String> settings) {
        this.server = server;
        this.ports = ports;
        this.durability = durability;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "postgres";
    }

    @Override
    public Child launch() {
        return server.launch(ports.postgres(), durability, settings);
    }

    @Override
    public void awaitReady(Child process) {
        server.awaitAnswer(ports.postgres(), process);
        new DatabaseSetup(ports.postgres()).apply();
    }

    @Override
    public void stop(Child process) {
        server.stop();
    }
}
