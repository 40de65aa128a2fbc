package fr.essaim.stack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What Keycloak imports on its first start: the realm as code, and the demonstration accounts in a file of their own.
 * The realm knows one public address; a stack on loopback has one per replica and one for live reload, added here.
 */
record RealmImport(Path source, List<String> furtherOrigins) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Values of the realm's placeholders. */
    static Map<String, String> placeholders(String publicUrl) {
        return Map.of(
                "ESSAIM_PUBLIC_URL",
                publicUrl,
                "ESSAIM_BACKCHANNEL_URL",
                publicUrl,
                "ESSAIM_WEB_SECRET",
                DemoSecrets.WEB_CLIENT,
                "ESSAIM_PARTNER_AGENDA_SECRET",
                DemoSecrets.PARTNER_AGENDA,
                "ESSAIM_PARTNER_TERRITORIES_SECRET",
                DemoSecrets.PARTNER_TERRITORIES,
                // No mail server here, so no link to choose a new password.
                "ESSAIM_RESET_PASSWORD",
                "false");
    }

    /** Writes the files to import and answers a fingerprint of them. */
    String writeTo(Path folder) {
        try {
            String realm = withFurtherOrigins(
                    JSON.readTree(source.resolve("realm/essaim-realm.json").toFile()));
            String users = Files.readString(source.resolve("demo/essaim-users-0.json"));
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("essaim-realm.json"), realm);
            Files.writeString(folder.resolve("essaim-users-0.json"), users);
            return Marks.fingerprint(realm, users);
        } catch (IOException e) {
            throw new CannotStart("The realm in " + source + " cannot be read: " + e.getMessage() + ".", e);
        }
    }

    private String withFurtherOrigins(JsonNode realm) throws IOException {
        for (JsonNode client : realm.get("clients")) {
            if (client.get("clientId").asText().equals("essaim-web")) {
                var redirects = (ArrayNode) client.get("redirectUris");
                var attributes = (ObjectNode) client.get("attributes");
                var afterLogout = new StringBuilder(
                        attributes.get("post.logout.redirect.uris").asText());
                for (String origin : furtherOrigins) {
                    redirects.add(origin + "/auth/callback");
                    afterLogout.append("##").append(origin).append('/');
                }
                attributes.put("post.logout.redirect.uris", afterLogout.toString());
            }
        }
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(realm);
    }
}
