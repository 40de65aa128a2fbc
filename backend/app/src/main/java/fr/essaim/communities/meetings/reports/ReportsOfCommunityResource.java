package fr.essaim.communities.meetings.reports;

import fr.essaim.shared.listing.CsvExport;
import fr.essaim.shared.listing.Page;
import fr.essaim.shared.listing.PageRequest;
import fr.essaim.shared.security.CurrentActor;
import fr.essaim.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The reports of the meetings of one community; see {@link MeetingReportResource} for one of them. */
@Path("/api/v1/communities/{id}/meeting-reports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Meetings")
class ReportsOfCommunityResource {
    private final MeetingReportService reports;
    private final CurrentActor actor;

    ReportsOfCommunityResource(MeetingReportService reports, CurrentActor actor) {
        this.reports = reports;
        this.actor = actor;
    }

    @GET
    @RolesAllowed(Roles.MEMBER)
    @Operation(
            operationId = "listMeetingReports",
            summary = "List the reports of a community’s meetings",
            description =
                    "Published ones for those who take part and staff, drafts for those who write them. Sorted by `startsAt` of the meeting.")
    public Page<MeetingReportDetails> list(
            @RestPath UUID id, @BeanParam MeetingReportFilter filter, @BeanParam PageRequest page) {
        return reports.list(actor.get(), id, filter, page);
    }

    @GET
    @RolesAllowed(Roles.MEMBER)
    @Produces(CsvExport.MEDIA_TYPE)
    @Operation(hidden = true)
    public CsvExport<MeetingReportDetails> export(
            @RestPath UUID id, @BeanParam MeetingReportFilter filter, @BeanParam PageRequest page) {
        return reports.export(actor.get(), id, filter, page);
    }
}
