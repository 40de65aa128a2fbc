package fr.essaim.trainings.statements;

import java.util.Map;

/** What somebody did, in the vocabulary of ADL. */
enum Verb {
    REGISTERED("registered", "s’est inscrit"),
    COMPLETED("completed", "a terminé"),
    PASSED("passed", "a réussi"),
    FAILED("failed", "n’a pas réussi");

    private final String name;
    private final String french;

    Verb(String name, String french) {
        this.name = name;
        this.french = french;
    }

    Map<String, Object> json() {
        return Map.of("id", "http://adlnet.gov/expapi/verbs/" + name, "display", Map.of("en", name, "fr", french));
    }
}
