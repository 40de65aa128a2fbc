package fr.essaim.shared.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.essaim.shared.listing.Rows;
import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes a creating request safe to send again (the {@code Idempotency-Key} header field). The key is claimed in the transaction
 * of the creation: of two requests at the same instant the second waits for the first, then gets its answer; a creation that
 * fails frees its key.
 */
@ApplicationScoped
public class IdempotencyService {
    private static final Duration KEPT = Duration.ofHours(24);
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");

    private record Kept(String requestHash, int status, String location, String tag, String body) {}

    private final Rows rows;
    private final ObjectMapper json;
    private final Clock clock;

    IdempotencyService(Rows rows, ObjectMapper json, Clock clock) {
        this.rows = rows;
        this.json = json;
        this.clock = clock;
    }

    /**
     * @param key the header, or null when the client sent none: then the creation simply runs
     * @param operation the operation's id, so that one key may serve different operations' paths apart
     * @param draft the request body, and whatever else of the request decides what is created
     * @param creation answers 201 with Location, ETag and a body
     * @throws ProblemException idempotency-key-reused when the key came with another body before
     */
    @Transactional
    public Response once(
            @Nullable String key, Actor actor, String operation, Object draft, Supplier<Response> creation) {
        if (key == null) {
            return creation.get();
        }
        if (!KEY.matcher(key).matches()) {
            throw ProblemException.invalidParameter("Idempotency-Key", "idempotency-key");
        }
        String owner = actor.kind() + ":" + actor.id();
        String requestHash = hash(operation + '\n' + asJson(draft));
        var now = clock.instant();
        rows.update("delete from idempotency_key where created_at < ?", now.minus(KEPT));
        int claimed = rows.update(
                "insert into idempotency_key (owner, key, request_hash, created_at) values (?, ?, ?, ?)"
                        + " on conflict do nothing",
                owner,
                key,
                requestHash,
                now);
        if (claimed == 0) {
            return replay(owner, key, requestHash);
        }
        Response response = creation.get();
        rows.update(
                "update idempotency_key set status = ?, location = ?, tag = ?, body = ? where owner = ? and key = ?",
                response.getStatus(),
                response.getHeaderString("Location"),
                response.getHeaderString("ETag"),
                asJson(response.getEntity()),
                owner,
                key);
        return response;
    }

    private Response replay(String owner, String key, String requestHash) {
        Kept kept = rows.one(
                        row -> new Kept(
                                row.text("request_hash"),
                                row.integer("status"),
                                row.text("location"),
                                row.text("tag"),
                                row.text("body")),
                        "select request_hash, status, location, tag, body from idempotency_key where owner = ? and key = ?",
                        owner,
                        key)
                .orElseThrow(() -> new IllegalStateException("A claimed key vanished"));
        if (!kept.requestHash().equals(requestHash)) {
            throw new ProblemException(ProblemCode.IDEMPOTENCY_KEY_REUSED);
        }
        return Response.status(kept.status())
                .type("application/json")
                .header("Location", kept.location())
                .header("ETag", kept.tag())
                .header("Idempotency-Replayed", "true")
                .entity(kept.body())
                .build();
    }

    private String asJson(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Bodies must be serialisable", e);
        }
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
