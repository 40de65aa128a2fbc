package io.quarkus.smallrye.openapi.runtime;

import io.quarkus.arc.Unremovable;
import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;
import io.quarkus.smallrye.openapi.runtime.filter.AutoSecurityFilter;
import io.smallrye.openapi.runtime.io.Format;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads the contract when somebody first asks for it, not at each start, where that took a quarter of the time. The platform
 * does so itself from its correction of https://github.com/quarkusio/quarkus/issues/54826 on: delete this package with it.
 *
 * <p>Lies in the platform's package because what it overrides is open to that package alone: possible in the built application,
 * which has one class loader, not in tests nor with live reload, where the platform goes on reading at start.
 */
@IfBuildProfile("prod")
@Unremovable
@Alternative
@Priority(1)
@ApplicationScoped
class DocumentOnDemand extends OpenApiDocumentService {
    private final Map<String, Runnable> unread = new ConcurrentHashMap<>();

    @Override
    void prepareDocument(AutoSecurityFilter security, Map<RunStage, List<String>> filters, String name) {
        unread.put(name, () -> super.prepareDocument(security, filters, name));
    }

    @Override
    public synchronized byte[] getDocument(String name, Format format) {
        Runnable reading = unread.remove(name);
        if (reading != null) {
            reading.run();
        }
        return super.getDocument(name, format);
    }
}
