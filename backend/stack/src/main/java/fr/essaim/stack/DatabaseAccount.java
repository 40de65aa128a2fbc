package fr.essaim.stack;

/** One of the database's accounts. The passwords made here are for loopback demonstration and tests only. */
public record DatabaseAccount(String user, String password) {
    /** DEMO ONLY: every account of the embedded database has this password; it listens on loopback alone. */
    static final String DEMO_PASSWORD = "essaim-demo";

    static final DatabaseAccount SUPERUSER = demo("postgres");
    static final DatabaseAccount MIGRATOR = demo("essaim_migrator");
    static final DatabaseAccount API = demo("essaim_api");
    static final DatabaseAccount READER = demo("essaim_reader");

    private static DatabaseAccount demo(String user) {
        return new DatabaseAccount(user, DEMO_PASSWORD);
    }
}
