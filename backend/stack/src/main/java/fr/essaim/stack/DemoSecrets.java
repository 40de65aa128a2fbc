package fr.essaim.stack;

/**
 * DEMO ONLY. What the loopback stack uses where a deployment brings secrets of its own; docker-compose.yml has no
 * defaults for these and refuses to start without them.
 */
final class DemoSecrets {
    static final String WEB_CLIENT = "essaim-web-demo-secret-for-loopback-only";
    static final String PARTNER_AGENDA = "essaim-demo";
    static final String PARTNER_TERRITORIES = "essaim-demo";
    static final String SESSION_KEY = "essaim-session-demo-key-for-loopback-only";
    static final String KEYCLOAK_ADMIN = "admin";
    static final String KEYCLOAK_ADMIN_PASSWORD = "essaim-demo";

    private DemoSecrets() {}
}
