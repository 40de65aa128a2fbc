package fr.essaim.bench;

/** Who sends the requests. */
enum Caller {
    ANONYMOUS,
    /** A partner tool with a bearer token of its service account. */
    PARTNER;

    String label() {
        return this == PARTNER ? "partner" : "anonymous";
    }
}
