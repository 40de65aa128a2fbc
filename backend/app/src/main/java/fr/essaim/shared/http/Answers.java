package fr.essaim.shared.http;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The few shapes of a successful answer, headers included. */
public final class Answers {
    private static final String VARY = "Accept-Language, Authorization, Cookie";
    private static final String PRIVATE = "private, no-cache";

    private Answers() {}

    /** An object with its tag. */
    public static Response ok(Tagged object) {
        return withTag(Response.ok(object), object.entityTag());
    }

    /** A fresh object: 201 with its address. */
    public static Response created(String collection, UUID id, Tagged object) {
        return created(collection, id.toString(), object);
    }

    /** @param key what stands for the object in its address */
    public static Response created(String collection, String key, Tagged object) {
        return withTag(
                Response.created(URI.create("/api/v1/" + collection + "/" + key))
                        .entity(object),
                object.entityTag());
    }

    /** The object, or 304 when {@code If-None-Match} shows that the reader's copy is fresh. */
    public static Response okUnless(@Nullable String ifNoneMatch, Tagged object) {
        EntityTag tag = object.entityTag();
        return withTag(tag.isIn(ifNoneMatch) ? Response.notModified() : Response.ok(object), tag);
    }

    /** The same, for an object whose tag costs less than itself to read. */
    public static Response okUnless(
            @Nullable String ifNoneMatch, Supplier<Optional<EntityTag>> tag, Supplier<? extends Tagged> object) {
        return Optional.ofNullable(ifNoneMatch)
                .flatMap(given -> tag.get().filter(present -> present.isIn(given)))
                .map(present -> withTag(Response.notModified(), present))
                .orElseGet(() -> ok(object.get()));
    }

    /**
     * A file that was made of objects, to be saved under a name; or 304, like {@link #okUnless}.
     *
     * @param bytes makes it, where it is not fresh
     */
    public static Response fileUnless(
            @Nullable String ifNoneMatch, EntityTag tag, String mediaType, String name, Supplier<byte[]> bytes) {
        if (tag.isIn(ifNoneMatch)) {
            return withTag(Response.notModified(), tag);
        }
        return withTag(
                Response.ok(bytes.get(), mediaType).header("Content-Disposition", ContentDisposition.of(name, false)),
                tag);
    }

    private static Response withTag(Response.ResponseBuilder response, EntityTag tag) {
        return response.header("ETag", tag)
                .header("Cache-Control", PRIVATE)
                .header("Vary", VARY)
                .build();
    }
}
