package fr.essaim.testing;

import com.sun.net.httpserver.HttpExchange;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the realm answers about somebody now, whatever the tokens say that it gave before. Of people nobody spoke about here it
 * says what their token says.
 */
public final class PresentRoles {
    private static final Map<String, List<String>> ROLES = new ConcurrentHashMap<>();
    private static final Map<String, Integer> QUESTIONS = new ConcurrentHashMap<>();
    private static final Set<String> OVER = ConcurrentHashMap.newKeySet();

    private PresentRoles() {}

    /** From now on this person holds exactly these roles. */
    public static void set(String email, String... roles) {
        ROLES.put(Tokens.subjectOf(email), List.of(roles));
    }

    /** Ends this person's sessions without telling anybody. */
    public static void end(String email) {
        OVER.add(Tokens.subjectOf(email));
    }

    /** How often somebody asked about this person. */
    public static int questionsAbout(String email) {
        return QUESTIONS.getOrDefault(Tokens.subjectOf(email), 0);
    }

    static String[] of(String email) {
        return ROLES.getOrDefault(Tokens.subjectOf(email), List.of()).toArray(String[]::new);
    }

    /** The realm's userinfo end-point. */
    static void answer(HttpExchange exchange, boolean away) throws IOException {
        try (exchange) {
            JsonObject claims = claims(exchange);
            String subject = claims.getString("sub");
            QUESTIONS.merge(subject, 1, Integer::sum);
            if (away) {
                IdentityProvider.send(exchange, 502, "");
            } else if (OVER.contains(subject)) {
                IdentityProvider.send(exchange, 401, "{\"error\":\"invalid_token\"}");
            } else {
                IdentityProvider.send(exchange, 200, userInfo(subject, claims).encode());
            }
        }
    }

    private static JsonObject claims(HttpExchange exchange) {
        String token = exchange.getRequestHeaders().getFirst("Authorization").substring("Bearer ".length());
        String payload = token.substring(token.indexOf('.') + 1, token.lastIndexOf('.'));
        return new JsonObject(new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8));
    }

    private static JsonObject userInfo(String subject, JsonObject claims) {
        var answer = new JsonObject().put("sub", subject);
        List<String> roles = ROLES.get(subject);
        if (roles == null) {
            return answer.put("realm_access", claims.getJsonObject("realm_access"));
        }
        // Keycloak leaves the claim out when there is nothing in it.
        return roles.isEmpty()
                ? answer
                : answer.put("realm_access", new JsonObject().put("roles", new JsonArray(roles)));
    }
}
