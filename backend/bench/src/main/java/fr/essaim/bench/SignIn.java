package fr.essaim.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Signs somebody in as a browser does, through Keycloak's form. */
final class SignIn {
    /** DEMO ONLY: somebody of the demonstration realm. */
    private static final String FORM = "username=member%40example.org&password=essaim-demo";

    private static final Pattern ACTION = Pattern.compile("action=\"([^\"]+)\"");
    private static final int MOST_STEPS = 8;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** By authority, then name. A browser's own store would not send Secure cookies to a loopback address. */
    private final Map<String, Map<String, String>> cookies = new HashMap<>();

    private final URI api;

    SignIn(Environment environment) {
        this.api = environment.api();
    }

    /** What the browser sends from now on, as a header. */
    String cookies() {
        HttpResponse<String> form = follow(
                URI.create(api + "/auth/login?next=" + URLEncoder.encode("/accessibilite", StandardCharsets.UTF_8)));
        var action = ACTION.matcher(form.body());
        if (!action.find()) {
            throw new BenchFailed("Keycloak shows no form to sign in by: " + form.body());
        }
        URI target = URI.create(action.group(1).replace("&amp;", "&"));
        var request = request(target)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(FORM))
                .build();
        HttpResponse<String> answer = send(request);
        follow(target.resolve(answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new BenchFailed("Keycloak does not sign in: " + answer.body()))));
        return header(api);
    }

    private HttpResponse<String> follow(URI address) {
        URI next = address;
        for (int i = 0; i < MOST_STEPS; i++) {
            HttpResponse<String> answer = send(request(next).build());
            String location = answer.headers().firstValue("Location").orElse(null);
            if (location == null) {
                return answer;
            }
            next = next.resolve(location);
        }
        throw new BenchFailed("Signing in goes round in circles at " + next);
    }

    private HttpRequest.Builder request(URI address) {
        var request = HttpRequest.newBuilder(address);
        String known = header(address);
        return known.isEmpty() ? request : request.header("Cookie", known);
    }

    private String header(URI address) {
        return cookies.getOrDefault(address.getAuthority(), Map.of()).entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(line -> keep(request.uri(), line));
            return answer;
        } catch (IOException e) {
            throw new BenchFailed(request.uri() + " does not answer: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchFailed("Interrupted", e);
        }
    }

    private void keep(URI from, String line) {
        String[] pair = line.split(";", 2)[0].split("=", 2);
        cookies.computeIfAbsent(from.getAuthority(), authority -> new HashMap<>())
                .put(pair[0], pair.length == 2 ? pair[1] : "");
    }
}
