package fr.essaim.licences;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/licences")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Licences", description = "What works may be shared under.")
class LicenceResource {
    @GET
    @PermitAll
    @Operation(
            operationId = "listLicences",
            summary = "List licences",
            description = "Public. The whole SPDX list, the usual licences first.")
    public List<Licence> list() {
        return Licences.all();
    }
}
