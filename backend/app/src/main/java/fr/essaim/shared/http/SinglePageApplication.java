package fr.essaim.shared.http;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.FileSystemAccess;
import io.vertx.ext.web.handler.StaticHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Serves the separately built front end from a folder, so that pages and API share one origin without a proxy; deep links get
 * {@code index.html}. Without the folder (behind a proxy that serves the front end itself) nothing is served.
 */
@ApplicationScoped
class SinglePageApplication {
    /** Paths that are never a page: API, sign-in, management, and anything with a file extension. */
    private static final String PAGE = "^/(?!(?:api|auth|q)(?:/|$))(?:.*/)?[^./]*$";

    private static final int AFTER_RESOURCES = 20_000;

    private final Optional<String> directory;

    SinglePageApplication(@ConfigProperty(name = "essaim.spa.directory") Optional<String> directory) {
        this.directory = directory;
    }

    void install(@Observes Router router) {
        directory.ifPresent(folder -> {
            var files = StaticHandler.create(FileSystemAccess.ROOT, folder).setCachingEnabled(false);
            router.routeWithRegex("^/assets/.*").order(AFTER_RESOURCES).handler(context -> {
                context.response().putHeader("Cache-Control", "public, max-age=31536000, immutable");
                files.handle(context);
            });
            router.getWithRegex(PAGE).order(AFTER_RESOURCES + 1).handler(context -> index(context, folder));
            router.route("/*").method(HttpMethod.GET).order(AFTER_RESOURCES + 2).handler(context -> {
                if (context.normalizedPath().startsWith("/api/")) {
                    context.next();
                } else {
                    context.response().putHeader("Cache-Control", "no-cache");
                    files.handle(context);
                }
            });
        });
    }

    private static void index(RoutingContext context, String folder) {
        context.response()
                .putHeader("Content-Type", "text/html; charset=utf-8")
                .putHeader("Cache-Control", "no-cache")
                .sendFile(folder + "/index.html")
                .onFailure(failure -> unavailable(context));
    }

    /** A folder without its page, or a browser that went away meanwhile. */
    private static void unavailable(RoutingContext context) {
        if (!context.response().headWritten()) {
            context.fail(404);
        }
    }
}
