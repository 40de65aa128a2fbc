package fr.essaim.stack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;

/** Asks over HTTP whether a server is ready. */
final class Health {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private Health() {}

    /** @throws CannotStart if the process ends, or the time is up */
    static void await(Child process, URI readiness, Duration patience) {
        Instant end = Instant.now().plus(patience);
        while (status(readiness) != 200) {
            if (!process.isAlive()) {
                throw new CannotStart(process.name() + " ended while starting. " + process.lastWords());
            }
            if (Instant.now().isAfter(end)) {
                throw new CannotStart(process.name() + " was not ready within " + patience.toSeconds() + " s. "
                        + process.lastWords());
            }
            Pause.briefly();
        }
    }

    /** The answer's status, or 0 if there was none. */
    static int status(URI address) {
        try {
            HttpRequest request = HttpRequest.newBuilder(address)
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }
}
