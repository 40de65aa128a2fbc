package fr.essaim.audit;

import fr.essaim.shared.listing.CsvExport;
import fr.essaim.shared.listing.Page;
import fr.essaim.shared.listing.PageRequest;
import fr.essaim.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/audit-entries")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ADMIN)
@Tag(name = "Audit", description = "Who changed what, and when.")
class AuditEntryResource {
    private final AuditEntries entries;

    AuditEntryResource(AuditEntries entries) {
        this.entries = entries;
    }

    @GET
    @Operation(
            operationId = "listAuditEntries",
            summary = "List audit entries",
            description = "Administrators only. Newest first; sorted by `at`.")
    public Page<AuditEntryDetails> list(@BeanParam AuditEntryFilter filter, @BeanParam PageRequest page) {
        return entries.page(filter.conditions(), page);
    }

    @GET
    @Produces(CsvExport.MEDIA_TYPE)
    @Operation(hidden = true)
    public CsvExport<AuditEntryDetails> export(@BeanParam AuditEntryFilter filter, @BeanParam PageRequest page) {
        return entries.export(filter.conditions(), page);
    }
}
