package fr.essaim.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RealmImportTest {
    private static final Path SOURCE = Checkout.find().root().resolve("backend/stack/keycloak");
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void the_realm_of_production_holds_no_account_and_no_secret() throws IOException {
        JsonNode realm = productionRealm();

        assertThat(realm.has("users")).isFalse();
        for (JsonNode client : realm.get("clients")) {
            assertThat(client.get("secret").asText()).matches("\\$\\{ESSAIM_[A-Z_]+}");
        }
    }

    @Test
    void the_browser_signs_in_by_code_and_proof_key_at_one_exact_address() throws IOException {
        JsonNode web = client(productionRealm(), "essaim-web");

        assertThat(web.get("publicClient").asBoolean()).isFalse();
        assertThat(web.get("standardFlowEnabled").asBoolean()).isTrue();
        assertThat(web.get("implicitFlowEnabled").asBoolean()).isFalse();
        assertThat(web.get("directAccessGrantsEnabled").asBoolean()).isFalse();
        assertThat(web.at("/attributes/pkce.code.challenge.method").asText()).isEqualTo("S256");
        assertThat(web.get("redirectUris")).hasToString("[\"${ESSAIM_PUBLIC_URL}/auth/callback\"]");
        assertThat(web.at("/attributes/backchannel.logout.session.required").asText())
                .isEqualTo("true");
    }

    @Test
    void every_token_is_short_lived_signed_with_a_key_pair_and_meant_for_the_api() throws IOException {
        JsonNode realm = productionRealm();

        assertThat(realm.get("accessTokenLifespan").asInt()).isLessThanOrEqualTo(300);
        assertThat(realm.get("defaultSignatureAlgorithm").asText()).isEqualTo("RS256");
        for (JsonNode client : realm.get("clients")) {
            assertThat(client.get("defaultClientScopes").toString()).contains("\"basic\"", "\"essaim-api\"");
        }
    }

    @Test
    void what_is_imported_knows_the_further_addresses_of_a_stack_on_loopback(@TempDir Path folder) throws IOException {
        new RealmImport(SOURCE, List.of("http://localhost:8081")).writeTo(folder);

        JsonNode web = client(JSON.readTree(folder.resolve("essaim-realm.json").toFile()), "essaim-web");
        assertThat(web.get("redirectUris"))
                .hasToString("[\"${ESSAIM_PUBLIC_URL}/auth/callback\",\"http://localhost:8081/auth/callback\"]");
        assertThat(web.at("/attributes/post.logout.redirect.uris").asText())
                .isEqualTo("${ESSAIM_PUBLIC_URL}/##http://localhost:8081/");
        assertThat(folder.resolve("essaim-users-0.json")).content().contains("lead@example.org");
    }

    @Test
    void another_realm_has_another_fingerprint(@TempDir Path folder) {
        String one = new RealmImport(SOURCE, List.of()).writeTo(folder);
        String same = new RealmImport(SOURCE, List.of()).writeTo(folder);
        String other = new RealmImport(SOURCE, List.of("http://localhost:8081")).writeTo(folder);

        assertThat(same).isEqualTo(one);
        assertThat(other).isNotEqualTo(one);
    }

    private static JsonNode productionRealm() throws IOException {
        return JSON.readTree(SOURCE.resolve("realm/essaim-realm.json").toFile());
    }

    private static JsonNode client(JsonNode realm, String clientId) {
        return StreamSupport.stream(realm.get("clients").spliterator(), false)
                .filter(client -> client.get("clientId").asText().equals(clientId))
                .findFirst()
                .orElseThrow();
    }
}
