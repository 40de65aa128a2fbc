package fr.essaim.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;

/** The API as one caller meets it. */
final class Api {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Environment environment;
    private final Caller caller;
    private final Http http = new Http();

    Api(Environment environment, Caller caller) {
        this.environment = environment;
        this.caller = caller;
    }

    Caller caller() {
        return caller;
    }

    /** The headers of a request that starts now. Asks for a new token each time: they live shorter than a benchmark. */
    Map<String, String> headers() {
        return switch (caller) {
            case ANONYMOUS -> Map.of();
            case PARTNER -> Map.of("Authorization", "Bearer " + token());
            case PERSON -> Map.of("Cookie", new SignIn(environment).cookies());
        };
    }

    HttpResponse<String> get(String path, Map<String, String> headers) {
        return http.get(URI.create(environment.api() + path), headers);
    }

    /** @throws BenchFailed unless the answer is 200 */
    JsonNode read(String path) {
        HttpResponse<String> response = get(path, headers());
        if (response.statusCode() != 200) {
            throw new BenchFailed("GET " + path + " answers " + response.statusCode() + ": " + response.body());
        }
        return parse(response.body());
    }

    private String token() {
        HttpResponse<String> response = http.post(
                URI.create(environment.keycloak() + "/realms/essaim/protocol/openid-connect/token"),
                "grant_type=client_credentials&client_id=partner-agenda&client_secret=" + environment.partnerSecret());
        if (response.statusCode() != 200) {
            throw new BenchFailed("Keycloak gives no token: " + response.body());
        }
        return parse(response.body()).required("access_token").asText();
    }

    static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new BenchFailed("No JSON: " + json, e);
        }
    }
}
