package fr.essaim.shared.security;

import fr.essaim.shared.listing.Rows;
import io.quarkus.oidc.AuthorizationCodeTokens;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/**
 * The browser sessions of all replicas, in the database: ended there, they are ended everywhere at once. Only a hash of the
 * cookie is stored. Each call is one statement, in the caller's transaction if there is one.
 */
@ApplicationScoped
public class BrowserSessions {
    /** How stale {@code last_used_at} may be; a write for every request would be waste. */
    private static final Duration USE_RESOLUTION = Duration.ofMinutes(5);

    private final Rows rows;
    private final TokenCipher cipher;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    private record Stored(String tokens, Instant renewedAt, Instant lastUsedAt) {}

    BrowserSessions(Rows rows, TokenCipher cipher, Clock clock) {
        this.rows = rows;
        this.cipher = cipher;
        this.clock = clock;
    }

    /** Opens a session; answers the handle to give to the browser. */
    String open(AuthorizationCodeTokens tokens, Duration life) {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        String handle = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        String hash = hash(handle);
        TokenClaims claims = TokenClaims.in(tokens.getIdToken());
        Instant now = clock.instant();
        rows.update(
                """
                insert into browser_session (handle_hash, subject, oidc_session, tokens,
                    created_at, renewed_at, last_used_at, expires_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                hash,
                claims.subject(),
                claims.session(),
                cipher.encrypt(tokens, hash),
                now,
                now,
                now,
                now.plus(life));
        purge(now);
        return handle;
    }

    Optional<BrowserSession> find(String handle) {
        String hash = hash(handle);
        Instant now = clock.instant();
        Optional<Stored> stored = rows.one(
                row -> new Stored(row.text("tokens"), row.instant("renewed_at"), row.instant("last_used_at")),
                "select tokens, renewed_at, last_used_at from browser_session where handle_hash = ? and expires_at > ?",
                hash,
                now);
        stored.filter(session -> session.lastUsedAt().isBefore(now.minus(USE_RESOLUTION)))
                .ifPresent(session ->
                        rows.update("update browser_session set last_used_at = ? where handle_hash = ?", now, hash));
        return stored.flatMap(session -> cipher.decrypt(session.tokens(), hash)
                .map(tokens -> new BrowserSession(handle, tokens, session.renewedAt())));
    }

    /** Puts fresh tokens under the same handle: requests in flight with the same cookie stay signed in. */
    void renew(String handle, AuthorizationCodeTokens tokens, Duration life) {
        String hash = hash(handle);
        Instant now = clock.instant();
        rows.update(
                "update browser_session set tokens = ?, renewed_at = ?, last_used_at = ?, expires_at = ? where handle_hash = ?",
                cipher.encrypt(tokens, hash),
                now,
                now,
                now.plus(life),
                hash);
    }

    void end(String handle) {
        rows.update("delete from browser_session where handle_hash = ?", hash(handle));
    }

    /** Ends what belongs to one session at Keycloak, in all browsers and on all replicas. */
    int endOfOidcSession(String oidcSession) {
        return rows.update("delete from browser_session where oidc_session = ?", oidcSession);
    }

    /** Ends every session of a person, in all browsers and on all replicas. */
    public int endAllOf(String subject) {
        return rows.update("delete from browser_session where subject = ?", subject);
    }

    private void purge(Instant now) {
        rows.update("delete from browser_session where expires_at <= ?", now);
    }

    static String hash(String handle) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(handle.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
