package fr.essaim.shared.tracing;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/**
 * Names each request by a W3C trace id: taken from {@code traceparent} when the caller sends one, else made up. Logs, problems
 * and audit entries carry it, and every response repeats it in {@code Trace-Id}.
 */
@ApplicationScoped
public class TraceId {
    private static final String KEY = "traceId";

    /** Before every other filter. */
    private static final int FIRST = 1000;

    private static final Pattern TRACEPARENT = Pattern.compile("00-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");

    /** The current request's trace id; all zeros outside a request. */
    public static String current() {
        Object id = MDC.get(KEY);
        return id == null ? "0".repeat(32) : id.toString();
    }

    void install(@Observes Filters filters) {
        filters.register(TraceId::name, FIRST);
    }

    private static void name(RoutingContext context) {
        String id = from(context);
        MDC.put(KEY, id);
        context.response().putHeader("Trace-Id", id);
        context.next();
    }

    private static String from(RoutingContext context) {
        String header = context.request().getHeader("traceparent");
        if (header != null) {
            var matcher = TRACEPARENT.matcher(header);
            if (matcher.matches()) {
                return matcher.group(1);
            }
        }
        var random = ThreadLocalRandom.current();
        return HexFormat.of().toHexDigits(random.nextLong()) + HexFormat.of().toHexDigits(random.nextLong());
    }
}
