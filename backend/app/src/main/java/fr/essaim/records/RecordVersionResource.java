package fr.essaim.records;

import fr.essaim.shared.listing.CsvExport;
import fr.essaim.shared.listing.Page;
import fr.essaim.shared.listing.PageRequest;
import fr.essaim.shared.security.CurrentActor;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/experience-records/{id}/versions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Experience records")
class RecordVersionResource {
    private final RecordVersionService versions;
    private final CurrentActor actor;

    RecordVersionResource(RecordVersionService versions, CurrentActor actor) {
        this.versions = versions;
        this.actor = actor;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listExperienceVersions",
            summary = "List the published versions of a record",
            description = "Whoever may read the record, until it is withdrawn. Sorted by `number`, latest first.")
    public Page<RecordVersionSummary> list(@RestPath UUID id, @BeanParam PageRequest page) {
        return versions.list(actor.get(), id, page);
    }

    @GET
    @PermitAll
    @Produces(CsvExport.MEDIA_TYPE)
    @Operation(hidden = true)
    public CsvExport<RecordVersionSummary> export(@RestPath UUID id, @BeanParam PageRequest page) {
        return versions.export(actor.get(), id, page);
    }

    @GET
    @Path("{number}")
    @PermitAll
    @Operation(
            operationId = "getExperienceVersion",
            summary = "Read a former version of a record",
            description = "Whoever may read the record, until it is withdrawn. A version never changes.")
    public RecordVersionDetails get(
            @RestPath UUID id, @Parameter(description = "Number of the version", example = "1") @RestPath int number) {
        return versions.get(actor.get(), id, number);
    }

    @GET
    @Path("{number}/changes")
    @PermitAll
    @Operation(
            operationId = "compareExperienceVersions",
            summary = "Compare two versions of a record",
            description = "Whoever may read the record, until it is withdrawn. Field by field, as text.")
    public RecordComparison compare(
            @RestPath UUID id,
            @Parameter(description = "Number of the later version", example = "2") @RestPath int number,
            @Parameter(
                            description = "Number of the version to compare with; the one before when left out",
                            example = "1")
                    @RestQuery
                    @Nullable
                    Integer since) {
        return versions.compare(actor.get(), id, since == null ? number - 1 : since, number);
    }
}
