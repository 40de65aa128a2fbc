package fr.essaim.shared.http;

import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.problem.Problems;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses a body announced as too large before reading it; bodies of unknown length are cut by the server at the same size.
 * Chunks of files have a limit of their own, known by their media type, which only operations that stream accept.
 */
@ApplicationScoped
class BodyLimit {
    /** Directly after the server's own limit, which is that of the largest body of all. */
    private static final int AFTER_SERVER_LIMIT = RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT + 1;

    private final Problems problems;
    private final long ordinary;
    private final long chunk;

    BodyLimit(
            Problems problems,
            @ConfigProperty(name = "essaim.limits.body") MemorySize ordinary,
            @ConfigProperty(name = "essaim.limits.chunk") MemorySize chunk) {
        this.problems = problems;
        this.ordinary = ordinary.asLongValue();
        this.chunk = chunk.asLongValue();
    }

    void install(@Observes Filters filters) {
        filters.register(this::refuseAnnounced, FilterOrder.BODY_LIMIT);
    }

    void install(@Observes Router router) {
        router.route().order(AFTER_SERVER_LIMIT).handler(this::cutUnannounced);
    }

    private void refuseAnnounced(RoutingContext context) {
        long limit = isChunk(context) ? chunk : ordinary;
        String length = context.request().getHeader("Content-Length");
        if (length != null && length.matches("\\d{1,18}") && Long.parseLong(length) > limit) {
            problems.send(
                    context,
                    new ProblemException(ProblemCode.BODY_TOO_LARGE, String.valueOf(limit))
                            .withHeader("Connection", "close"));
            return;
        }
        context.next();
    }

    private void cutUnannounced(RoutingContext context) {
        if (!isChunk(context)) {
            context.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, ordinary);
        }
        context.next();
    }

    private static boolean isChunk(RoutingContext context) {
        return FileChunk.MEDIA_TYPE.equals(context.request().getHeader("Content-Type"));
    }
}
