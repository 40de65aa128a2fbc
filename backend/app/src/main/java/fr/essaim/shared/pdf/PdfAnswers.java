package fr.essaim.shared.pdf;

import fr.essaim.shared.http.Answers;
import fr.essaim.shared.mail.Brand;
import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
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

    PdfAnswers(Brand brand) {
        this.printer = new PdfPrinter(brand);
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
            return printer.print(document);
        } finally {
            places.release();
        }
    }

    private static ProblemException busy() {
        return new ProblemException(ProblemCode.UNAVAILABLE).withHeader("Retry-After", "5");
    }
}
