package fr.essaim.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.jwt.build.Jwt;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPrivateCrtKey;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * Speaks OpenID Connect as Keycloak does, as far as a browser's session needs it: keys, code flow with PKCE, refresh. Its
 * tokens are those of {@link Tokens}; the journeys of the end-to-end suite meet the real Keycloak.
 */
public class IdentityProvider implements QuarkusTestResourceLifecycleManager {
    private record Grant(String email, String session, String nonce, String challenge) {}

    private static final Map<String, Grant> CODES = new ConcurrentHashMap<>();
    private static final Map<String, Grant> REFRESH_TOKENS = new ConcurrentHashMap<>();
    private static final AtomicInteger REFRESHES = new AtomicInteger();
    private static volatile Duration tokenLife = Duration.ofMinutes(5);
    private static volatile boolean away;

    private Optional<HttpServer> server = Optional.empty();

    @Override
    public Map<String, String> start() {
        try {
            var started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            started.setExecutor(Executors.newCachedThreadPool(IdentityProvider::thread));
            String url = "http://localhost:" + started.getAddress().getPort();
            answer(started, "/.well-known/openid-configuration", ignored -> discovery(url));
            answer(started, "/keys", ignored -> keys());
            answer(started, "/token", IdentityProvider::token);
            started.createContext("/protocol/openid-connect/userinfo", exchange -> PresentRoles.answer(exchange, away));
            started.start();
            server = Optional.of(started);
            return Map.of("quarkus.oidc.auth-server-url", url);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        server.ifPresent(running -> running.stop(0));
    }

    /** Token and JSON builders look for their parts in the class loader of the thread. */
    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "identity-provider");
        thread.setDaemon(true);
        thread.setContextClassLoader(IdentityProvider.class.getClassLoader());
        return thread;
    }

    /** Plays the person who signs in: takes the address the API redirected to, answers the one the browser is sent back to. */
    public static URI signIn(String authorization, String email, String session) {
        Map<String, String> asked = parameters(URI.create(authorization).getRawQuery());
        String code = UUID.randomUUID().toString();
        CODES.put(
                code,
                new Grant(email, session, asked.getOrDefault("nonce", ""), asked.getOrDefault("code_challenge", "")));
        return URI.create(asked.get("redirect_uri") + "?state=" + asked.get("state") + "&code=" + code);
    }

    /** How long the tokens of the next grants live. */
    public static void tokensLive(Duration life) {
        tokenLife = life;
    }

    /** Forgets the sessions: tokens cannot be refreshed any more. */
    public static void endAllSessions() {
        REFRESH_TOKENS.clear();
    }

    /** While away, every request fails as behind a proxy that finds no Keycloak. */
    public static void goAway(boolean gone) {
        away = gone;
    }

    public static int refreshes() {
        return REFRESHES.get();
    }

    private interface Answer {
        Optional<JsonObject> to(Map<String, String> form);
    }

    private static void answer(HttpServer server, String path, Answer answer) {
        server.createContext(path, exchange -> {
            try (exchange) {
                String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
                if (away) {
                    send(exchange, 502, "");
                    return;
                }
                Optional<JsonObject> json = answer.to(parameters(body));
                send(
                        exchange,
                        json.isPresent() ? 200 : 400,
                        json.map(JsonObject::encode).orElse("{\"error\":\"invalid_grant\"}"));
            }
        });
    }

    static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static Optional<JsonObject> discovery(String url) {
        return Optional.of(new JsonObject()
                .put("issuer", Tokens.ISSUER)
                .put("authorization_endpoint", url + "/authorize")
                .put("token_endpoint", url + "/token")
                .put("jwks_uri", url + "/keys")
                .put("end_session_endpoint", url + "/logout"));
    }

    private static Optional<JsonObject> keys() {
        var key = (RSAPrivateCrtKey) Tokens.signingKey();
        return Optional.of(new JsonObject()
                .put(
                        "keys",
                        new JsonArray()
                                .add(new JsonObject()
                                        .put("kty", "RSA")
                                        .put("use", "sig")
                                        .put("alg", "RS256")
                                        .put("kid", Tokens.KEY_ID)
                                        .put("n", unsigned(key.getModulus()))
                                        .put("e", unsigned(key.getPublicExponent())))));
    }

    private static Optional<JsonObject> token(Map<String, String> form) {
        if ("refresh_token".equals(form.get("grant_type"))) {
            REFRESHES.incrementAndGet();
            return Optional.ofNullable(REFRESH_TOKENS.get(form.get("refresh_token")))
                    .map(IdentityProvider::tokens);
        }
        return Optional.ofNullable(CODES.remove(form.get("code")))
                .filter(grant ->
                        challenge(form.getOrDefault("code_verifier", "")).equals(grant.challenge()))
                .map(IdentityProvider::tokens);
    }

    private static JsonObject tokens(Grant grant) {
        String refresh = UUID.randomUUID().toString();
        REFRESH_TOKENS.put(refresh, grant);
        var access = Tokens.claimsOf(grant.email(), "Malo", "Garnier", PresentRoles.of(grant.email()))
                .claim("sid", grant.session());
        var id = Jwt.claims()
                .issuer(Tokens.ISSUER)
                .audience("essaim-web")
                .subject(Tokens.subjectOf(grant.email()))
                .claim("typ", "ID")
                .claim("sid", grant.session())
                .claim("nonce", grant.nonce());
        return new JsonObject()
                .put("access_token", Tokens.signed(access, tokenLife))
                .put("id_token", Tokens.signed(id, tokenLife))
                .put("refresh_token", refresh)
                .put("token_type", "Bearer")
                .put("expires_in", tokenLife.toSeconds());
    }

    private static Map<String, String> parameters(String encoded) {
        return Arrays.stream(encoded.split("&", -1))
                .filter(pair -> pair.indexOf('=') > 0)
                .collect(Collectors.toMap(
                        pair -> pair.substring(0, pair.indexOf('=')),
                        pair -> URLDecoder.decode(pair.substring(pair.indexOf('=') + 1), StandardCharsets.UTF_8)));
    }

    private static String challenge(String verifier) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String unsigned(BigInteger number) {
        byte[] bytes = number.toByteArray();
        byte[] trimmed = bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(trimmed);
    }
}
