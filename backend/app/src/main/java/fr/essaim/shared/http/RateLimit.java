package fr.essaim.shared.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.problem.Problems;
import io.github.bucket4j.Bucket;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * One token bucket for each client address: a burst of one minute's worth, refilled steadily. Each replica counts for itself,
 * so a deployment's real limit is the configured one times its replicas. Static files are not counted.
 */
@ApplicationScoped
class RateLimit {
    private static final int MOST_CLIENTS_REMEMBERED = 50_000;

    private final Problems problems;
    private final int perMinute;
    private final Cache<String, Bucket> buckets;

    /** @param perMinute requests a client may make in a minute; 0 switches the limit off */
    RateLimit(Problems problems, @ConfigProperty(name = "essaim.rate-limit.per-minute") int perMinute) {
        this.problems = problems;
        this.perMinute = perMinute;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(MOST_CLIENTS_REMEMBERED)
                .expireAfterAccess(Duration.ofMinutes(2))
                .build();
    }

    void install(@Observes Filters filters) {
        if (perMinute > 0) {
            filters.register(this::check, FilterOrder.RATE_LIMIT);
        }
    }

    private void check(RoutingContext context) {
        if (!context.normalizedPath().startsWith("/api/")) {
            context.next();
            return;
        }
        String client = context.request().remoteAddress().hostAddress();
        var probe = buckets.get(client, ignored -> newBucket()).tryConsumeAndReturnRemaining(1);
        if (probe.isConsumed()) {
            context.response().putHeader("RateLimit-Remaining", Long.toString(probe.getRemainingTokens()));
            context.next();
            return;
        }
        String wait = Long.toString(
                1 + Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds());
        problems.send(context, new ProblemException(ProblemCode.RATE_LIMITED, wait).withHeader("Retry-After", wait));
    }

    private Bucket newBucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build();
    }
}
