package fr.essaim.shared.security;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.impl.ServerCookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Renames the cookies of quarkus-oidc, whose names are fixed ({@code q_session}, {@code q_auth_…}), between the browser and the
 * framework. Browsers only take a {@code __Host-} cookie that is Secure, without Domain and with Path=/, so neither a sister
 * site nor plain HTTP can plant one; what comes in under the framework's own names is dropped.
 */
@ApplicationScoped
class HostCookies {
    static final String FRAMEWORK_PREFIX = "q_";
    static final String PREFIX = "__Host-essaim_";

    /** Before anything reads a cookie. */
    private static final int ORDER = 1_000;

    void install(@Observes Filters filters) {
        filters.register(this::rename, ORDER);
    }

    private void rename(RoutingContext context) {
        toFramework(context.request().headers());
        context.addHeadersEndHandler(ignored -> toBrowser(context.request()));
        context.next();
    }

    static void toFramework(MultiMap headers) {
        List<String> lines = headers.getAll(HttpHeaders.COOKIE);
        if (lines.stream().noneMatch(line -> line.contains(FRAMEWORK_PREFIX) || line.contains(PREFIX))) {
            return;
        }
        headers.set(
                HttpHeaders.COOKIE,
                lines.stream()
                        .flatMap(line -> Arrays.stream(line.split(";", -1)))
                        .map(String::strip)
                        .filter(cookie -> !cookie.startsWith(FRAMEWORK_PREFIX))
                        .map(HostCookies::frameworkName)
                        .collect(Collectors.joining("; ")));
    }

    private static String frameworkName(String cookie) {
        return cookie.startsWith(PREFIX) ? FRAMEWORK_PREFIX + cookie.substring(PREFIX.length()) : cookie;
    }

    /** Also when the framework expires a cookie: without Secure the browser would ignore that. */
    static void toBrowser(HttpServerRequest request) {
        for (Cookie cookie : new ArrayList<>(request.cookies())) {
            if (cookie.getName().startsWith(FRAMEWORK_PREFIX) && ((ServerCookie) cookie).isChanged()) {
                request.response().removeCookie(cookie.getName(), false);
                request.response().addCookie(hardened(cookie));
            }
        }
    }

    private static Cookie hardened(Cookie cookie) {
        return Cookie.cookie(PREFIX + cookie.getName().substring(FRAMEWORK_PREFIX.length()), cookie.getValue())
                .setMaxAge(cookie.getMaxAge())
                .setPath("/")
                .setSecure(true)
                .setHttpOnly(true)
                .setSameSite(CookieSameSite.LAX);
    }
}
