package fr.essaim.geography;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/geo-vintages")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Geography")
class GeoVintageResource {
    private final GeoUnitService units;

    GeoVintageResource(GeoUnitService units) {
        this.units = units;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listGeoVintages",
            summary = "List the vintages of the geography",
            description = "Public. Those that are loaded, newest first; the newest is the default everywhere.")
    public List<GeoVintage> list() {
        return units.vintages();
    }
}
