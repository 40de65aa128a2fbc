package fr.essaim.testing;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** A browser with its cookies. Follows no redirect by itself; paths are whole. */
public final class Browser {
    public static final String SESSION = "__Host-essaim_session";

    private final Map<String, String> cookies = new ConcurrentHashMap<>();
    private final String oidcSession = UUID.randomUUID().toString();

    /** One in which this person has signed in. */
    public static Browser of(String email) {
        var browser = new Browser();
        browser.signIn(email, "/");
        return browser;
    }

    /** Goes through the whole sign-in; answers the last redirect. */
    public Response signIn(String email, String next) {
        Response asked =
                request().urlEncodingEnabled(true).queryParam("next", next).get("/auth/login");
        remember(asked);
        URI callback = IdentityProvider.signIn(asked.header("Location"), email, oidcSession);
        Response back = get(callback.getRawPath() + "?" + callback.getRawQuery());
        return get(address(back));
    }

    public Response get(String path) {
        return remember(request().get(path));
    }

    /** A changing request of our own pages. */
    public Response put(String path, Object body, Map<String, String> headers) {
        return remember(request()
                .headers(headers)
                .contentType(ContentType.JSON)
                .body(body)
                .put(path));
    }

    public Response post(String path, Object body, Map<String, String> headers) {
        return remember(request()
                .headers(headers)
                .contentType(ContentType.JSON)
                .body(body)
                .post(path));
    }

    public String cookie(String name) {
        return cookies.getOrDefault(name, "");
    }

    /** The session at the identity provider that this browser signs in with. */
    public String oidcSession() {
        return oidcSession;
    }

    /** Another window of the same browser as it is now. */
    public Browser copy() {
        var copy = new Browser();
        copy.cookies.putAll(cookies);
        return copy;
    }

    /** The path a redirect leads to, on whatever host. */
    public static String address(Response redirect) {
        URI location = URI.create(redirect.header("Location"));
        return location.getRawPath() + (location.getRawQuery() == null ? "" : "?" + location.getRawQuery());
    }

    private RequestSpecification request() {
        return RestAssured.given()
                .redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .cookies(cookies);
    }

    private Response remember(Response response) {
        for (Cookie cookie : response.detailedCookies()) {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie.getValue());
            }
        }
        return response;
    }
}
