package fr.essaim.shared.http;

import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;

/**
 * Refuses unknown, repeated or malformed query parameters with 400 before the resource runs: left alone, the framework ignores
 * the first two and answers an empty 404 to the third.
 */
@ApplicationScoped
class StrictParameters {
    private final Map<String, DeclaredParameters> declared = new ConcurrentHashMap<>();

    @ServerRequestFilter
    void check(ContainerRequestContext request, SimpleResourceInfo resource) {
        var given = request.getUriInfo().getQueryParameters();
        if (given.isEmpty() || !request.getUriInfo().getPath().startsWith("/api/")) {
            return;
        }
        var known = declared.computeIfAbsent(
                resource.getResourceClass().getName() + '#' + resource.getMethodName(),
                ignored -> DeclaredParameters.of(resource.getResourceClass(), resource.getMethodName()));
        ProblemException unknown = new ProblemException(ProblemCode.UNKNOWN_PARAMETER);
        ProblemException malformed = new ProblemException(ProblemCode.MALFORMED_PARAMETER);
        boolean anyUnknown = false;
        boolean anyMalformed = false;
        for (Map.Entry<String, List<String>> parameter : given.entrySet()) {
            if (!known.knows(parameter.getKey())) {
                unknown.atParameter(parameter.getKey(), "unknown-parameter");
                anyUnknown = true;
            } else {
                anyMalformed |= known.refuses(parameter.getKey(), parameter.getValue(), malformed);
            }
        }
        if (anyUnknown) {
            throw unknown;
        }
        if (anyMalformed) {
            throw malformed;
        }
    }
}
