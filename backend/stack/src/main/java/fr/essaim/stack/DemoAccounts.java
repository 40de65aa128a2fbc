package fr.essaim.stack;

/** What the person who started everything needs to know next. */
final class DemoAccounts {
    private DemoAccounts() {}

    static String table(String url, String keycloakUrl) {
        return """

                  Essaim     %s

                  Accounts of demonstration, all with the password essaim-demo:
                    admin@example.org      Ada Martin      administrator
                    staff@example.org      Sacha Leroy     staff of the platform
                    lead@example.org       Lina Petit      project lead of the territory Amiens
                    member@example.org     Malo Garnier    member
                    inactive@example.org   Inès Fournier   deactivated: refused

                  API documentation        %s/api/docs/
                  Keycloak's console       %s/admin/ (%s, %s)
                """.formatted(url, url, keycloakUrl, DemoSecrets.KEYCLOAK_ADMIN, DemoSecrets.KEYCLOAK_ADMIN_PASSWORD);
    }
}
