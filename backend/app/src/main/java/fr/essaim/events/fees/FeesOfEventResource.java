package fr.essaim.events.fees;

import fr.essaim.shared.listing.CsvExport;
import fr.essaim.shared.listing.Page;
import fr.essaim.shared.listing.PageRequest;
import fr.essaim.shared.pdf.PdfAnswers;
import fr.essaim.shared.pdf.PdfWording;
import fr.essaim.shared.security.CurrentActor;
import fr.essaim.shared.security.Roles;
import fr.essaim.shared.text.Language;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** What is due for one event; see {@link FeeResource} for one fee. */
@Path("/api/v1/events/{id}/fees")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.MEMBER)
@Tag(name = "Fees", description = "What registrations cost, and who owes what.")
class FeesOfEventResource {
    private final FeeService fees;
    private final PdfAnswers answers;
    private final CurrentActor actor;

    FeesOfEventResource(FeeService fees, PdfAnswers answers, CurrentActor actor) {
        this.fees = fees;
        this.answers = answers;
        this.actor = actor;
    }

    @GET
    @Operation(
            operationId = "listFees",
            summary = "List what is due for an event",
            description =
                    "Of each registration that has a seat, or had one: the price it was made under, and today’s where it differs. Whoever runs the event. Sorted by `name` or `amount`.")
    public Page<FeeDetails> list(
            @RestPath UUID id,
            @RestHeader("Accept-Language") @Nullable String language,
            @BeanParam FeeFilter filter,
            @BeanParam PageRequest page) {
        return fees.list(actor.get(), id, Language.preferred(language), filter, page);
    }

    @GET
    @Produces(CsvExport.MEDIA_TYPE)
    @Operation(hidden = true)
    public CsvExport<FeeDetails> export(
            @RestPath UUID id,
            @RestHeader("Accept-Language") @Nullable String language,
            @BeanParam FeeFilter filter,
            @BeanParam PageRequest page) {
        return fees.export(actor.get(), id, Language.preferred(language), filter, page);
    }

    @GET
    @Path("totals")
    @Operation(
            operationId = "getFeeTotals",
            summary = "Read what each payer owes for an event",
            description =
                    "An organisation pays for its people; who named none pays themselves. Whoever runs the event.")
    @APIResponse(
            responseCode = "200",
            description = "Totals by payer",
            content = @Content(schema = @Schema(implementation = FeeTotals.class)))
    public FeeTotals totals(@RestPath UUID id) {
        return fees.totals(actor.get(), id);
    }

    @GET
    @Path("workbook")
    @Produces(FeeWorkbook.MEDIA_TYPE)
    @Operation(
            operationId = "exportFeeWorkbook",
            summary = "Read what is due for an event as a workbook",
            description =
                    "XLSX with a sheet by payer and one by person, in the language of `Accept-Language`. Whoever runs the event.")
    @APIResponse(
            responseCode = "200",
            description = "The workbook",
            content =
                    @Content(
                            mediaType = FeeWorkbook.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response workbook(@RestPath UUID id, @RestHeader("Accept-Language") @Nullable String language) {
        FeeWorkbook workbook = fees.workbook(actor.get(), id, PdfWording.in(language));
        return Response.ok((StreamingOutput) workbook::write)
                .header("Content-Disposition", "attachment; filename=\"fees.xlsx\"")
                .build();
    }

    @GET
    @Path("statements/{organisationId}")
    @Produces(PdfAnswers.MEDIA_TYPE)
    @Operation(
            operationId = "printFeeStatement",
            summary = "Read what an organisation owes for an event as PDF",
            description =
                    "Each of its people with amount and reason, and the total, in the language of `Accept-Language`. Whoever runs the event.")
    @APIResponse(
            responseCode = "200",
            description = "The statement",
            content =
                    @Content(
                            mediaType = PdfAnswers.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response statement(
            @RestPath UUID id,
            @RestPath UUID organisationId,
            @RestHeader("Accept-Language") @Nullable String language,
            @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return answers.answer(ifNoneMatch, fees.statement(actor.get(), id, organisationId, PdfWording.in(language)));
    }
}
