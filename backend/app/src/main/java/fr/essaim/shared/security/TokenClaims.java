package fr.essaim.shared.security;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an access token says, once it has been verified.
 *
 * @param session the Keycloak session ({@code sid}); absent from the tokens of service accounts, which have none
 * @param client who asked for the token
 * @param expiresAt worth nothing from then on
 */
record TokenClaims(
        String subject,
        @Nullable String session,
        @Nullable String client,
        Set<String> audience,
        Set<String> scopes,
        Set<String> realmRoles,
        @Nullable String email,
        boolean emailVerified,
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable String locale,
        Instant expiresAt) {

    /** Reads a JWT without verifying it. */
    static TokenClaims in(String verifiedToken) {
        String payload = verifiedToken.substring(verifiedToken.indexOf('.') + 1, verifiedToken.lastIndexOf('.'));
        var json = new JsonObject(new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8));
        return new TokenClaims(
                json.getString("sub", ""),
                json.getString("sid"),
                json.getString("azp"),
                texts(json.getValue("aud")),
                words(json.getString("scope", "")),
                realmRolesIn(json),
                json.getString("email"),
                json.getBoolean("email_verified", false),
                json.getString("given_name"),
                json.getString("family_name"),
                json.getString("locale"),
                Instant.ofEpochSecond(json.getLong("exp", 0L)));
    }

    /** As Keycloak writes them, into tokens and into what it answers about a person. */
    static Set<String> realmRolesIn(JsonObject json) {
        return texts(json.getJsonObject("realm_access", new JsonObject()).getValue("roles"));
    }

    /** The same, less the realm roles that are not among these. */
    TokenClaims keeping(Set<String> roles) {
        if (roles.containsAll(realmRoles)) {
            return this;
        }
        var kept = realmRoles.stream().filter(roles::contains).collect(Collectors.toUnmodifiableSet());
        return new TokenClaims(
                subject,
                session,
                client,
                audience,
                scopes,
                kept,
                email,
                emailVerified,
                givenName,
                familyName,
                locale,
                expiresAt);
    }

    boolean holdsPlatformRole() {
        return realmRoles.contains(Roles.STAFF) || realmRoles.contains(Roles.ADMIN);
    }

    boolean isServiceAccount() {
        return session == null;
    }

    /** Roles as the API knows them: realm roles mean nothing on a service account, scopes nothing on a person. */
    Set<String> roles() {
        if (isServiceAccount()) {
            return scopes.stream().map(scope -> "scope:" + scope).collect(Collectors.toUnmodifiableSet());
        }
        Stream<String> platform = Stream.of(Roles.STAFF, Roles.ADMIN).filter(realmRoles::contains);
        Stream<String> included = realmRoles.contains(Roles.ADMIN) ? Stream.of(Roles.STAFF) : Stream.of();
        return Stream.of(Stream.of(Roles.MEMBER), platform, included)
                .flatMap(roles -> roles)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.split(" ", -1))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> texts(@Nullable Object value) {
        return switch (value) {
            case null -> Set.of();
            case JsonArray many -> many.stream().map(String::valueOf).collect(Collectors.toUnmodifiableSet());
            default -> Set.of(value.toString());
        };
    }
}
