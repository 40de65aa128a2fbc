package fr.essaim.shared.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.essaim.shared.text.Language;
import fr.essaim.shared.tracing.TraceId;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** Writes a problem as a response, for resources and for what answers before them (limits, sign-in, unknown paths). */
@ApplicationScoped
public class Problems {
    public static final String MEDIA_TYPE = "application/problem+json";

    private final ObjectMapper json;

    Problems(ObjectMapper json) {
        this.json = json;
    }

    /** @param acceptLanguage the request's header */
    public Response toResponse(ProblemException problem, @Nullable String acceptLanguage) {
        var response = Response.status(problem.code().status())
                .type(MEDIA_TYPE)
                .header("Cache-Control", "no-store")
                .entity(body(problem, acceptLanguage));
        problem.headers().forEach(response::header);
        return response.build();
    }

    /** Ends a request that has not reached a resource. */
    public void send(RoutingContext context, ProblemException problem) {
        var response = context.response();
        if (response.ended()) {
            return;
        }
        response.setStatusCode(problem.code().status());
        response.putHeader("Content-Type", MEDIA_TYPE).putHeader("Cache-Control", "no-store");
        problem.headers().forEach(response::putHeader);
        response.end(body(problem, context.request().getHeader("Accept-Language")));
    }

    private String body(ProblemException problem, @Nullable String acceptLanguage) {
        try {
            return json.writeValueAsString(problem.describe(Language.preferred(acceptLanguage), TraceId.current()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A problem must be serialisable", e);
        }
    }
}
