package fr.essaim.stack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Where everything listens, on loopback. */
record Ports(List<Replica> replicas, int keycloak, int keycloakManagement, int postgres) {
    /** One process of the API; health and metrics have a port of their own. */
    record Replica(int http, int management) {}

    /** The usual ports, each changeable by its variable, all moved by the offset; further replicas take the next ones. */
    static Ports usual(int replicas, int offset, Map<String, String> environment) {
        var list = new ArrayList<Replica>();
        for (int i = 0; i < replicas; i++) {
            list.add(new Replica(
                    Usual.HTTP.port(environment) + offset + i, Usual.MANAGEMENT.port(environment) + offset + i));
        }
        return new Ports(
                List.copyOf(list),
                Usual.KEYCLOAK.port(environment) + offset,
                Usual.KEYCLOAK_MANAGEMENT.port(environment) + offset,
                Usual.POSTGRES.port(environment) + offset);
    }

    static Ports free(int replicas) {
        var list = new ArrayList<Replica>();
        for (int i = 0; i < replicas; i++) {
            list.add(new Replica(FreePort.find(), FreePort.find()));
        }
        return new Ports(List.copyOf(list), FreePort.find(), FreePort.find(), FreePort.find());
    }

    /** @throws CannotStart naming the first port that is taken and the variable that moves it */
    void refuseTaken() {
        for (Replica replica : replicas) {
            refuseTaken(replica.http(), Usual.HTTP);
            refuseTaken(replica.management(), Usual.MANAGEMENT);
        }
        refuseTaken(keycloak, Usual.KEYCLOAK);
        refuseTaken(keycloakManagement, Usual.KEYCLOAK_MANAGEMENT);
        refuseTaken(postgres, Usual.POSTGRES);
    }

    private static void refuseTaken(int port, Usual usual) {
        if (!FreePort.isFree(port)) {
            throw new CannotStart("Port " + port + " for " + usual.purpose
                    + " is taken by another program: stop that one, or set " + usual.variable() + " to a free port.");
        }
    }

    private enum Usual {
        HTTP(8080, "Essaim itself"),
        MANAGEMENT(9000, "the API's health and metrics"),
        KEYCLOAK(8180, "Keycloak"),
        KEYCLOAK_MANAGEMENT(9100, "Keycloak's health"),
        POSTGRES(5433, "PostgreSQL");

        private final int number;
        private final String purpose;

        Usual(int number, String purpose) {
            this.number = number;
            this.purpose = purpose;
        }

        String variable() {
            return "ESSAIM_" + name() + "_PORT";
        }

        int port(Map<String, String> environment) {
            String value = environment.get(variable());
            if (value == null || value.isBlank()) {
                return number;
            }
            try {
                return Integer.parseInt(value.strip());
            } catch (NumberFormatException e) {
                throw new CannotStart(variable() + " must be a port number, not \"" + value + "\".", e);
            }
        }
    }
}
