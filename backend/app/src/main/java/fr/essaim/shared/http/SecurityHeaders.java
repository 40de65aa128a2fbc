package fr.essaim.shared.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * The headers every response carries. The API documentation, a page of its own without any session or personal data, is the
 * only one that may set inline styles and load without Trusted Types; scripts come from our own origin everywhere. The service
 * worker file carries no policy: one with Trusted Types silently blocks its imports.
 */
@ApplicationScoped
class SecurityHeaders {
    private static final String POLICY = "Content-Security-Policy";
    private static final String COMMON_POLICY =
            "default-src 'self'; script-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self';"
                    + " object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self';";
    private static final String PAGE_POLICY = COMMON_POLICY + " style-src 'self'; require-trusted-types-for 'script'";
    private static final String DOCUMENTATION_POLICY = COMMON_POLICY + " style-src 'self' 'unsafe-inline'";

    void install(@Observes Filters filters) {
        filters.register(SecurityHeaders::add, FilterOrder.SECURITY_HEADERS);
    }

    private static void add(RoutingContext context) {
        HttpServerResponse response = context.response();
        String path = context.normalizedPath();
        if (path.startsWith("/api/docs/")) {
            response.putHeader(POLICY, DOCUMENTATION_POLICY);
        } else if (!path.equals("/sw.js")) {
            context.addHeadersEndHandler(ignored -> addUnlessStricter(response));
        }
        response.putHeader("X-Content-Type-Options", "nosniff");
        response.putHeader("Referrer-Policy", "strict-origin-when-cross-origin");
        response.putHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.putHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.putHeader("Permissions-Policy", "camera=(self), geolocation=(), microphone=()");
        if (context.request().isSSL() || "https".equals(context.request().scheme())) {
            response.putHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        context.next();
    }

    /** What serves people's files locks them up further than our own pages. */
    private static void addUnlessStricter(HttpServerResponse response) {
        if (!response.headers().contains(POLICY)) {
            response.putHeader(POLICY, PAGE_POLICY);
        }
    }
}
