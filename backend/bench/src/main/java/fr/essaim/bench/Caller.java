package fr.essaim.bench;

import java.util.Locale;

/** Who sends the requests. */
enum Caller {
    ANONYMOUS,
    /** A partner tool with a bearer token of its service account. */
    PARTNER,
    /** Somebody who signed in by the browser, for what is shown to people alone. */
    PERSON;

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
