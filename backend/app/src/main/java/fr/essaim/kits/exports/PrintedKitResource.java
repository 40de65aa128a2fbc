package fr.essaim.kits.exports;

import fr.essaim.kits.KitService;
import fr.essaim.kits.KitVersionDetails;
import fr.essaim.kits.KitVersionService;
import fr.essaim.shared.http.Answers;
import fr.essaim.shared.mail.Brand;
import fr.essaim.shared.pdf.PdfAnswers;
import fr.essaim.shared.pdf.PdfWording;
import fr.essaim.shared.security.CurrentActor;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
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

/** A version of a kit as documents to take away. */
@Path("/api/v1/kit-versions/{id}")
@Tag(name = "Kits")
class PrintedKitResource {
    private static final String MARKDOWN = "text/markdown";

    private final KitService kits;
    private final KitVersionService versions;
    private final PdfAnswers answers;
    private final Brand brand;
    private final CurrentActor actor;

    PrintedKitResource(
            KitService kits, KitVersionService versions, PdfAnswers answers, Brand brand, CurrentActor actor) {
        this.kits = kits;
        this.versions = versions;
        this.answers = answers;
        this.brand = brand;
        this.actor = actor;
    }

    @GET
    @Path("pdf")
    @PermitAll
    @Produces(PdfAnswers.MEDIA_TYPE)
    @Operation(
            operationId = "printKitVersion",
            summary = "Read a version of a kit as PDF",
            description =
                    "Whoever may read the version. Tagged (PDF/UA), with contents, credits, licences and a code that leads to the kit; fixed words in the kit's own language if that is French or English. Names nobody who writes it, nor whose an anonymous experience is.")
    @APIResponse(
            responseCode = "200",
            description = "The document",
            content =
                    @Content(
                            mediaType = PdfAnswers.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response print(@RestPath UUID id, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return answers.answer(ifNoneMatch, printed(id).document());
    }

    @GET
    @Path("markdown")
    @PermitAll
    @Produces(MARKDOWN)
    @Operation(
            operationId = "exportKitVersion",
            summary = "Read a version of a kit as Markdown",
            description = "Whoever may read the version. One text that can be edited, which says what the PDF says.")
    @APIResponse(
            responseCode = "200",
            description = "The text",
            content = @Content(mediaType = MARKDOWN, schema = @Schema(type = SchemaType.STRING)))
    public Response export(@RestPath UUID id, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        PrintedKit printed = printed(id);
        return Answers.fileUnless(
                ifNoneMatch,
                printed.document().entityTag(),
                MARKDOWN + ";charset=UTF-8",
                printed.fileName() + ".md",
                () -> printed.markdown().getBytes(StandardCharsets.UTF_8));
    }

    private PrintedKit printed(UUID id) {
        KitVersionDetails version = versions.get(actor.get(), id);
        var words = PdfWording.in(version.content().language());
        return new PrintedKit(words, kits.get(actor.get(), version.kitId()), version, brand);
    }
}
