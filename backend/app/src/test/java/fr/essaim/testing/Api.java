package fr.essaim.testing;

import static io.restassured.RestAssured.given;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The dialect of HTTP tests: who calls, what, with which body. Paths are relative to {@code /api/v1}. */
public final class Api {
    private static final RestAssuredConfig CSV_IS_TEXT = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig().encodeContentTypeAs("text/csv", ContentType.TEXT));

    private final @Nullable String token;

    private Api(@Nullable String token) {
        this.token = token;
    }

    public static Api as(String token) {
        return new Api(token);
    }

    public static Api anonymous() {
        return new Api(null);
    }

    /** A request with the caller's token, to be refined. */
    public RequestSpecification request() {
        return in("en");
    }

    /** The same, of somebody who reads another language. */
    public RequestSpecification in(String language) {
        RequestSpecification request =
                given().config(CSV_IS_TEXT).basePath("/api/v1").header("Accept-Language", language);
        return token == null ? request : request.auth().preemptive().oauth2(token);
    }

    public Response get(String path, Object... variables) {
        return request().get(path, variables);
    }

    public Response post(String path, Object body) {
        return request().contentType(ContentType.JSON).body(body).post(path);
    }

    /** Reads the object first, so that the write carries its present version. */
    public Response put(String path, Object body) {
        return request()
                .contentType(ContentType.JSON)
                .header("If-Match", get(path).header("ETag"))
                .body(body)
                .put(path);
    }

    /** A state-changing POST below an object, carrying the object's present version. */
    public Response act(String object, String action, Map<String, ?> body) {
        var request = request().header("If-Match", get(object).header("ETag"));
        return body.isEmpty()
                ? request.post(object + "/" + action)
                : request.contentType(ContentType.JSON).body(body).post(object + "/" + action);
    }

    /** Creates and answers the id; fails unless created. */
    public UUID create(String collection, Object body) {
        return UUID.fromString(
                post(collection, body).then().statusCode(201).extract().path("id"));
    }
}
