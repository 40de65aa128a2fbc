package fr.essaim.shared.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * A file to be sent, whole or in part. It comes as a download under its own name; shown in the page only where that is asked
 * and harmless, and even then in a sandbox that may neither run anything nor reach our origin.
 *
 * @param tag strong: a digest of the content
 * @param inline whether a browser may show it rather than save it
 * @param source opens the bytes of a range
 */
public record FileDownload(String name, String mediaType, long size, String tag, boolean inline, Source source) {
    private static final String LOCKED_UP = "default-src 'none'; sandbox";
    private static final String SHOWN =
            "default-src 'none'; img-src 'self'; media-src 'self'; style-src 'unsafe-inline'; sandbox";

    /** Opens the bytes of a file. */
    @FunctionalInterface
    public interface Source {
        InputStream open(long first, long length) throws IOException;
    }

    /** The answer to a GET with these headers: 200, 206 or 304. */
    public Response answer(HttpHeaders headers) {
        String etag = '"' + tag + '"';
        if (isFresh(headers.getHeaderString("If-None-Match"), etag)) {
            return common(Response.notModified(), etag).build();
        }
        ByteRange range =
                ByteRange.of(headers.getHeaderString("Range"), headers.getHeaderString("If-Range"), etag, size);
        StreamingOutput body = output -> {
            try (InputStream bytes = source.open(range.first(), range.length())) {
                bytes.transferTo(output);
            }
        };
        var response = common(Response.status(range.isPart() ? 206 : 200).entity(body), etag)
                .type(mediaType)
                .header("Content-Length", range.length())
                .header("Content-Disposition", ContentDisposition.of(name, inline))
                .header("Content-Security-Policy", inline ? SHOWN : LOCKED_UP);
        return (range.isPart() ? response.header("Content-Range", range.toString()) : response).build();
    }

    private static boolean isFresh(@Nullable String ifNoneMatch, String etag) {
        return ifNoneMatch != null
                && (ifNoneMatch.contains(etag) || ifNoneMatch.trim().equals("*"));
    }

    /** Rights are asked for anew each time, so a copy has to ask before it is used again. */
    private static Response.ResponseBuilder common(Response.ResponseBuilder response, String etag) {
        return response.header("ETag", etag)
                .header("Accept-Ranges", "bytes")
                .header("Cache-Control", "private, no-cache")
                .header("Vary", "Authorization, Cookie");
    }
}
