package fr.essaim.shared.security;

import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * A cookie comes along whoever made the browser send the request. So a changing request that lives by its cookie must prove that
 * our own pages sent it: by a header no form can set, and by the origin that the browser itself states. Bearer tokens need no
 * such proof.
 */
@ApplicationScoped
class SameOrigin {
    static final String HEADER = "X-Essaim-Client";
    private static final String OUR_PAGES = "web";
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private final String publicOrigin;

    SameOrigin(@ConfigProperty(name = "essaim.public-url") URI publicUrl) {
        this.publicOrigin = publicUrl.getScheme() + "://" + publicUrl.getAuthority();
    }

    /** @throws ProblemException csrf-refused */
    void require(RoutingContext context) {
        boolean changes = !SAFE.contains(context.request().method().name());
        if (changes && BrowserSession.of(context) != null && !isOurs(context)) {
            throw new ProblemException(ProblemCode.CSRF_REFUSED);
        }
    }

    private boolean isOurs(RoutingContext context) {
        MultiMap headers = context.request().headers();
        String own = context.request().authority() == null
                ? ""
                : context.request().authority().toString();
        return isOurs(headers.get(HEADER), headers.get("Sec-Fetch-Site"), headers.get("Origin"), own);
    }

    /** @param site what the browser says of the sender; older ones only state its origin */
    boolean isOurs(@Nullable String client, @Nullable String site, @Nullable String origin, String ownAuthority) {
        if (!OUR_PAGES.equals(client)) {
            return false;
        }
        if (site != null) {
            return site.equals("same-origin");
        }
        return origin != null && (origin.equals(publicOrigin) || origin.endsWith("://" + ownAuthority));
    }
}
