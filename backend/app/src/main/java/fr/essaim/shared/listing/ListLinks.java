package fr.essaim.shared.listing;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Adds the {@code Link} header (RFC 8288) to every page that has a next one. */
class ListLinks {
    @ServerResponseFilter
    void link(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Page<?> page) {
            response.getHeaders().putSingle("Vary", "Accept, Accept-Language, Authorization, Cookie");
            response.getHeaders().putSingle("Cache-Control", "private, no-cache");
            if (page.next() != null) {
                var uri = request.getUriInfo()
                        .getRequestUriBuilder()
                        .replaceQueryParam("after", page.next())
                        .build();
                response.getHeaders()
                        .putSingle("Link", "<" + uri.getRawPath() + "?" + uri.getRawQuery() + ">; rel=\"next\"");
            }
        }
    }
}
