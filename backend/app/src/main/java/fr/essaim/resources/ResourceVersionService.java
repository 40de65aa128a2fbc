package fr.essaim.resources;

import fr.essaim.attachments.AttachmentDetails;
import fr.essaim.attachments.AttachmentService;
import fr.essaim.shared.listing.CsvExport;
import fr.essaim.shared.listing.Page;
import fr.essaim.shared.listing.PageRequest;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Use cases of published versions: whoever may read a published resource may read how it came about. */
@ApplicationScoped
public class ResourceVersionService {
    private final ResourceService resources;
    private final ResourceVersions versions;
    private final AttachmentService attachments;

    ResourceVersionService(ResourceService resources, ResourceVersions versions, AttachmentService attachments) {
        this.resources = resources;
        this.versions = versions;
        this.attachments = attachments;
    }

    Page<ResourceVersionSummary> list(Actor actor, UUID resource, PageRequest request) {
        resources.withoutFiles(actor, resource);
        return versions.page(resource, request);
    }

    CsvExport<ResourceVersionSummary> export(Actor actor, UUID resource, PageRequest request) {
        resources.withoutFiles(actor, resource);
        return versions.export(resource, request);
    }

    ResourceVersionDetails get(Actor actor, UUID resource, int number) {
        resources.withoutFiles(actor, resource);
        return versions.numbered(resource, number, number).stream()
                .findFirst()
                .orElseThrow(ProblemException::notFound)
                .with(attachments.of(ResourceAttachments.KIND, resource));
    }

    /** @throws ProblemException not-found unless there are both, malformed-parameter unless the one is earlier */
    ResourceComparison compare(Actor actor, UUID resource, int from, int to) {
        resources.withoutFiles(actor, resource);
        if (from >= to) {
            throw ProblemException.invalidParameter("since", "earlier-version");
        }
        List<AttachmentDetails> files = attachments.of(ResourceAttachments.KIND, resource);
        List<ResourceVersionDetails> both = versions.numbered(resource, from, to);
        if (both.size() < 2) {
            throw ProblemException.notFound();
        }
        return ResourceComparison.of(both.getFirst().with(files), both.getLast().with(files));
    }
}
