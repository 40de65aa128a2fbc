package fr.essaim.shared.pdf;

import fr.essaim.shared.http.Answers;
import fr.essaim.shared.mail.Brand;
import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.security.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Answers with documents, a few at a time: laying one out takes a hundred times what another request takes. */
@ApplicationScoped
public class PdfAnswers {
    public static final String MEDIA_TYPE = "application/pdf";

    private static final int AT_A_TIME = 2;
    private static final long LONGEST_WAIT_SECONDS = 10;

    private final PdfPrinter printer;
    private final Semaphore places = new Semaphore(AT_A_TIME);

    private final PdfImages images;
    private final CurrentActor actor;

    PdfAnswers(Brand brand, PdfImages images, CurrentActor actor) {
        this.printer = new PdfPrinter(brand);
        this.images = images;
        this.actor = actor;
    }

    /**
     * The document as a file, or 304 when {@code If-None-Match} shows that the reader's copy says the same.
     *
     * @throws ProblemException unavailable when too many are being made
     */
    public Response answer(@Nullable String ifNoneMatch, PdfDocument document) {
        return Answers.fileUnless(
                ifNoneMatch, document.entityTag(), MEDIA_TYPE, document.fileName() + ".pdf", () -> print(document));
    }

    private byte[] print(PdfDocument document) {
        try {
            if (!places.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw busy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw busy();
        }
        try {
            Actor reader = actor.get();
            return printer.print(document, image -> images.find(reader, image));
        } finally {
            places.release();
        }
    }

    private static ProblemException busy() {
        return new ProblemException(ProblemCode.UNAVAILABLE).withHeader("Retry-After", "5");
    }
}
