package fr.essaim.testing;

import fr.essaim.shared.http.FileChunk;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sends files as a client does. */
public final class FileSender {
    private final Api api;

    public FileSender(Api api) {
        this.api = api;
    }

    /** A whole small file made an attachment; answers its id. */
    public UUID send(String name, byte[] content) {
        return send(name, content, name.endsWith(".png") ? "Un point" : null);
    }

    public UUID send(String name, byte[] content, @Nullable String alternativeText) {
        UUID upload = begin(name, content.length);
        chunk(upload, 0, content).then().statusCode(200);
        var completion = new HashMap<String, Object>(Map.of("licence", "etalab-2.0"));
        if (alternativeText != null) {
            completion.put("alternativeText", alternativeText);
        }
        return UUID.fromString(
                complete(upload, completion).then().statusCode(201).extract().path("id"));
    }

    public UUID begin(String name, long size) {
        return api.create("uploads", Map.of("fileName", name, "size", size));
    }

    public Response chunk(UUID upload, long offset, byte[] content) {
        return api.request()
                .contentType(FileChunk.MEDIA_TYPE)
                .header("Upload-Offset", offset)
                .body(content)
                .patch("uploads/" + upload);
    }

    public Response complete(UUID upload, Map<String, ?> completion) {
        return api.post("uploads/" + upload + "/complete", completion);
    }
}
